import pytest

from ramkeep.core.plan.checks.problem import Severity
from tests.core.plan.checks.texts import allow, deny, findings, one, policy, statement


@pytest.mark.parametrize(
    ("action", "meant"),
    [
        ("sls:GetLogStore", "log:GetLogStore"),
        ("r-kvstore:DescribeInstances", "kvstore:DescribeInstances"),
        ("cbn:Describe*", "cen:Describe*"),
        ("ec:DescribeInstances", "ecs:DescribeInstances"),
    ],
)
def test_unknown_services_are_replaced_by_the_code_that_ram_knows(action: str, meant: str) -> None:
    found = one("unknown-service", allow(["oss:GetObject", action]))
    assert found.path == ("Statement", 0, "Action", 1)
    assert found.label == f"Replace by {meant}"
    assert found.mended is not None
    assert found.mended.statements[0].actions == ("oss:GetObject", meant)
    assert found.severity is Severity.WARNING


def test_a_service_that_nothing_is_known_of_is_a_hint_without_a_fix() -> None:
    found = one("unknown-service", allow("zzzzz:DoThings"))
    assert found.path == ("Statement", 0, "Action")
    assert "zzzzz" in found.message
    assert (found.severity, found.mended) == (Severity.HINT, None)


@pytest.mark.parametrize("action", ["ecs:*", "ECS:RunInstances", "*", "*:*", "ims:*", "accessanalyzer:Get*", "e*:Get*"])
def test_known_services_are_passed_over(action: str) -> None:
    assert not findings("unknown-service", allow(action))


def test_services_that_system_policies_name_are_known() -> None:
    # AliyunADBFullAccess names it; no package has a product of that name.
    assert not findings("unknown-service", allow("adbaps:*"))


def test_unknown_actions_are_replaced_when_one_slip_away() -> None:
    found = one("unknown-action", allow(["ecs:RunInstances", "ecs:DescribeInstancess"]))
    assert found.path == ("Statement", 0, "Action", 1)
    assert "Did you mean ecs:DescribeInstances?" in found.message
    assert found.mended == allow(["ecs:RunInstances", "ecs:DescribeInstances"])


def test_the_right_action_is_not_said_twice() -> None:
    found = one("unknown-action", allow(["ecs:DescribeInstances", "ecs:DescribeInstance"]))
    assert found.mended == allow("ecs:DescribeInstances")


def test_unknown_actions_that_only_resemble_others_are_left_to_a_person() -> None:
    found = one("unknown-action", deny("ecs:EraseInstances"))
    assert found.mended is None
    assert found.severity is Severity.WARNING
    assert one("unknown-action", allow("apigateway:EraseEverything")).severity is Severity.HINT


@pytest.mark.parametrize(
    "action",
    ["ecs:DescribeInstances", "ECS:describeinstances", "ecs:Fo*", "sls:GetLogs", "oss:HeadObject", "ims:GetUser"],
)
def test_known_actions_and_other_troubles_are_passed_over(action: str) -> None:
    assert not findings("unknown-action", allow(action))


@pytest.mark.parametrize(
    ("name", "checked"),
    [
        ("oss:HeadObject", ("oss:GetObject",)),
        ("oss:CopyObject", ("oss:GetObject", "oss:PutObject")),
        ("oss:GetBucketTags", ("oss:GetBucketTagging",)),
        ("log:GetLogs", ("log:GetLogStoreLogs",)),
        ("log:PullLogs", ("log:GetCursorOrData",)),
    ],
)
def test_names_of_operations_are_replaced_by_what_ram_checks(name: str, checked: tuple[str, ...]) -> None:
    found = one("api-name-as-action", allow(name))
    assert found.severity is Severity.ERROR
    assert found.mended is not None
    assert found.mended.statements[0].actions == checked


def test_what_ram_checks_is_no_name_of_an_operation() -> None:
    assert not findings("api-name-as-action", allow(["oss:GetObject", "oss:ListObjects", "oss:Head*"]))


def test_wildcards_without_actions() -> None:
    found = one("wildcard-without-actions", allow(["ecs:Describe*", "ecs:Descrbe*"]))
    assert found.path == ("Statement", 0, "Action", 1)
    assert "ecs:Descrbe*" in found.message
    assert findings("wildcard-without-actions", allow("*:Zzyzx*"))
    for action in (
        "ecs:*",
        "*",
        "*:*",
        "*:Describe*",
        "ecs:?escribeInstances",
        "ims:*",
        "accessanalyzer:Get*",
        "zzz:*",
    ):
        assert not findings("wildcard-without-actions", allow(action))


def test_retired_actions() -> None:
    found = one("retired-action", allow("vpc:ConvertBandwidthPackage"))
    assert "older package" in found.message
    assert not findings("retired-action", allow(["vpc:DescribeVpcs", "ram:PassRole"]))


@pytest.mark.parametrize(
    ("action", "spelled"),
    [
        ("ecs:describeinstances", "ecs:DescribeInstances"),
        ("ECS:DescribeInstances", "ecs:DescribeInstances"),
        ("ECS:*", "ecs:*"),
        ("ecs:describe*", "ecs:Describe*"),
    ],
)
def test_documented_spelling(action: str, spelled: str) -> None:
    found = one("action-spelling", allow(action))
    assert found.mended == allow(spelled)


@pytest.mark.parametrize(
    "action", ["ecs:DescribeInstances", "ecs:*", "*", "*:describe*", "ecs:*instance*", "zzz:x", "ecs*"]
)
def test_spelling_that_is_right_or_not_known(action: str) -> None:
    assert not findings("action-spelling", allow(action))


def test_actions_without_a_colon() -> None:
    assert one("action-without-colon", allow("ecs*")).mended == allow("ecs:*")
    assert one("action-without-colon", allow("**")).mended == allow("*")
    assert one("action-without-colon", allow("*Describe*")).mended is None
    assert not findings("action-without-colon", allow(["*", "ecs:*"]))


def test_wildcards_in_the_name_of_a_service() -> None:
    every = one("wildcard-in-service", allow("*:Describe*"))
    assert every.severity is Severity.HINT
    assert one("wildcard-in-service", allow(["ecs:*", "e*:*"])).severity is Severity.WARNING
    for document in (allow(["*", "*:*", "ecs:*"]), deny("*:Delete*")):
        assert not findings("wildcard-in-service", document)
    except_for = policy({"Effect": "Allow", "NotAction": "*:Delete*", "Resource": "*"})
    assert not findings("wildcard-in-service", except_for)


def test_the_path_names_the_element_that_is_there() -> None:
    document = policy(
        statement("Allow", "ecs:*"), {"Effect": "Deny", "NotAction": ["ecs:*", "ecs:Foo"], "Resource": "*"}
    )
    assert one("unknown-action", document).path == ("Statement", 1, "NotAction", 1)
