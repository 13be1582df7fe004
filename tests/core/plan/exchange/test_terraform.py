"""The Terraform files, read back by a parser."""

import re
from typing import Any

import hcl2
import pytest
from hypothesis import given, settings

from ramkeep.core.plan.exchange.errors import NotExportable
from ramkeep.core.plan.exchange.exports import Export
from ramkeep.core.plan.exchange.terraform import export_terraform
from ramkeep.core.plan.exchange.terraform_arguments import ARGUMENTS
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.templates import starter
from ramkeep.core.plan.model.values import PolicyType, User
from ramkeep.core.plan.policy.writing import to_json
from tests.core.plan.exchange.test_hcl import meant
from tests.core.plan.exchange.whole_plans import carried, shuffled, whole_plan
from tests.core.plan.model.strategies import plans

META = {"depends_on"}


def resources(export: Export) -> dict[str, dict[str, Any]]:
    """Every resource by its kind and name: `alicloud_ram_user.alice`."""
    found = {}
    for file in export.files:
        for resource in meant(hcl2.loads(file.text)).get("resource", []):
            for kind, named in resource.items():
                for name, body in named.items():
                    assert f"{kind}.{name}" not in found
                    found[f"{kind}.{name}"] = body
    return found


def of_kind(found: dict[str, dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    return [body for name, body in found.items() if name.startswith(f"{kind}.")]


def encoded(expression: str) -> Any:
    """The value within `jsonencode(...)`."""
    inner = re.fullmatch(r"\$\{jsonencode\((.*)\)\}", expression, re.DOTALL)
    assert inner is not None
    return meant(hcl2.loads(f"x = {inner[1]}\n"))["x"]


def resolved(found: dict[str, dict[str, Any]], reference: str) -> str:
    """The name that a reference such as `${alicloud_ram_user.alice.name}` stands for."""
    address, _, attribute = reference.removeprefix("${").removesuffix("}").rpartition(".")
    return str(found[address][attribute])


def test_every_argument_is_in_the_table_and_every_reference_leads_somewhere() -> None:
    export = export_terraform(whole_plan())
    found = resources(export)
    for address, body in found.items():
        assert body.keys() - META <= ARGUMENTS[address.partition(".")[0]]
    used = {address.partition(".")[0] for address in found}
    assert used == ARGUMENTS.keys()
    text = "\n".join(file.text for file in export.files)
    # Outside of strings, which only start a reference with an unescaped `${`.
    for address in re.findall(r"(?<![\"\w])(alicloud_\w+\.[\w-]+)", text):
        assert address in found


def test_the_values_are_those_of_the_plan() -> None:
    plan = whole_plan()
    found = resources(export_terraform(plan))
    users = {body["name"]: body for body in of_kind(found, "alicloud_ram_user")}
    assert users.keys() == plan.users.keys()
    for name, user in plan.users.items():
        assert users[name].get("display_name", "") == user.display_name
        assert users[name].get("comments", "") == user.comments
    groups = {body["group_name"]: body.get("comments", "") for body in of_kind(found, "alicloud_ram_group")}
    assert groups == {name: group.comments for name, group in plan.groups.items()}
    custom = {ref.name: policy for ref, policy in plan.policies.items() if ref.type == PolicyType.CUSTOM}
    policies = {body["policy_name"]: encoded(body["policy_document"]) for body in of_kind(found, "alicloud_ram_policy")}
    assert policies == {name: to_json(policy.document) for name, policy in custom.items()}
    (role,) = of_kind(found, "alicloud_ram_role")
    assert encoded(role["assume_role_policy_document"]) == to_json(plan.roles["deploy"].trust)
    assert (role["description"], role["max_session_duration"]) == (plan.roles["deploy"].description, 7200)


def test_memberships_and_attachments_are_those_of_the_plan() -> None:
    plan = whole_plan()
    found = resources(export_terraform(plan))
    members = {
        (resolved(found, body["group_name"]), resolved(found, body["user_name"]))
        for body in of_kind(found, "alicloud_ram_user_group_attachment")
    }
    assert members == set(plan.memberships)
    for kind in ("user", "group", "role"):
        granted = {
            (resolved(found, body[f"{kind}_name"]), body["policy_type"], policy_name(found, body))
            for body in of_kind(found, f"alicloud_ram_{kind}_policy_attachment")
        }
        assert granted == {
            (each.principal.name, each.policy.type, each.policy.name)
            for each in plan.attachments
            if each.principal.kind == kind and not each.resource_group and each.principal.name != "AliyunServiceRole"
        }
    scoped = of_kind(found, "alicloud_resource_manager_policy_attachment")
    assert {(body["principal_type"], policy_name(found, body), body["resource_group_id"]) for body in scoped} == {
        ("IMSUser", "own", '${var.resource_group_ids["test"]}'),
        ("IMSGroup", "AliyunECSFullAccess", "rg-acfmxazb4ph6aiy"),
        ("ServiceRole", "own", "rg-acfmxazb4ph6aiy"),
    }
    assert all("alicloud_ram_account_alias.account.account_alias" in body["principal_name"] for body in scoped)


def policy_name(found: dict[str, dict[str, Any]], body: dict[str, Any]) -> str:
    name = str(body["policy_name"])
    return resolved(found, name) if name.startswith("${") else name


def test_no_password_is_in_the_files() -> None:
    found = resources(export_terraform(whole_plan()))
    profiles = of_kind(found, "alicloud_ram_login_profile")
    assert {body["password"] for body in profiles} == {
        "${var.login_passwords[alicloud_ram_user.alice.name]}",
        "${var.login_passwords[alicloud_ram_user.bob.name]}",
    }


def test_the_provider_is_bound_to_the_version_of_the_table() -> None:
    text = next(file.text for file in export_terraform(Plan()).files if file.name == "versions.tf")
    assert 'source  = "aliyun/alicloud"' in text
    assert 'version = "~> 1.289"' in text


def test_the_plan_of_the_first_day_has_no_empty_files() -> None:
    names = [file.name for file in export_terraform(starter()).files]
    assert names == ["versions.tf", "variables.tf", "groups.tf", "users.tf", "settings.tf"]


@settings(max_examples=30)
@given(plan=plans())
def test_every_plan_parses_and_gives_the_same_bytes_in_any_order(plan: Plan) -> None:
    export = carried(export_terraform, plan)
    if export is None:
        return
    resources(export)
    assert export_terraform(shuffled(plan)).files == export.files


def test_names_of_one_spelling_in_two_cases_stay_apart() -> None:
    found = resources(export_terraform(plan_of([User("alice"), User("Alice"), User("alice.b"), User("alice_b")])))
    assert len(of_kind(found, "alicloud_ram_user")) == 4


def test_nul_is_refused() -> None:
    with pytest.raises(NotExportable):
        export_terraform(plan_of([User("alice", "a\0")]))
