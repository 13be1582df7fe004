"""The plan file: what is written reads back, what is not a plan is refused with its place, nothing is lost."""

import json
from dataclasses import replace
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.model.errors import PlanNotWritable, PlanTextError
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.plan_text import read_plan, review_plan, write_plan
from ramkeep.core.plan.model.settings import Account
from ramkeep.core.plan.model.values import Group, Membership, Policy, PolicyVersion, PrincipalKind, Role, User
from ramkeep.core.plan.policy.document import Condition, Document, Effect, Principal, Statement
from tests.core.plan.model.strategies import attached, document, plans, policy, small_plan

SMALL = """\
{
  "format": "ramkeep-plan",
  "schema": 1,
  "title": "Example",
  "note": "made up",
  "account": {"id": "1234567890123456", "alias": "example"},
  "directory": {
    "standing": "member",
    "levels": [{"name": "Root"}, {"name": "folder", "policies": ["FullAliyunAccess", "no-delete"]}]
  },
  "resource_groups": [
    {"name": "prod", "id": "rg-acfmxazb4ph6aiy"}
  ],
  "users": [
    {
      "name": "alice",
      "display_name": "Alice",
      "console": {"mfa_bind_required": true},
      "mfa": "virtual",
      "email": "alice@example.com"
    },
    {
      "name": "bob",
      "api": true,
      "access_keys": [{"id": "key-1"}],
      "note": "a program",
      "policies": [{"custom": "own", "resource_group": "prod"}]
    }
  ],
  "groups": [
    {
      "name": "dev",
      "comments": "developers",
      "members": ["alice", {"user": "bob", "note": "until March"}],
      "policies": [{"system": "ReadOnlyAccess"}]
    }
  ],
"""


def whole(**fields: object) -> str:
    """A plan file of these fields, on one line."""
    return json.dumps({"format": "ramkeep-plan", "schema": 1, **fields})


def faults(text: str) -> list[str]:
    return [str(fault) for fault in review_plan(text).faults]


@given(plans())
def test_what_is_written_reads_back(plan: Plan) -> None:
    text = write_plan(plan)
    assert read_plan(text) == plan
    assert write_plan(read_plan(text)) == text


@given(plans(), st.randoms())
def test_the_order_in_which_a_plan_was_made_does_not_show(plan: Plan, random: object) -> None:
    shuffled = {
        name: dict(reversed(getattr(plan, name).items())) for name in ("users", "policies", "attachments", "extra")
    }
    assert write_plan(replace(plan, **shuffled)) == write_plan(plan)


def test_the_text_is_the_documented_one() -> None:
    assert write_plan(small_plan()).startswith(SMALL)
    assert read_plan(write_plan(small_plan())) == small_plan()


def test_an_empty_plan() -> None:
    assert write_plan(Plan()) == '{\n  "format": "ramkeep-plan",\n  "schema": 1\n}\n'
    assert read_plan(whole()) == Plan()


def test_a_byte_order_mark_and_foreign_line_ends_are_passed_over() -> None:
    text = write_plan(small_plan())
    assert read_plan("\ufeff" + text.replace("\n", "\r\n")) == small_plan()


def test_names_in_any_script() -> None:
    names = ["阿里", "Ωmega", "محمد", "नमस्ते", "😀"]
    plan = plan_of([*map(User, names), Group("組"), *(Membership("組", name) for name in names)])
    assert read_plan(write_plan(plan)) == plan
    assert "阿里" in write_plan(plan)


def test_fields_of_a_newer_version_are_kept_wherever_they_stand() -> None:
    text = whole(
        mood={"b": 1, "a": [1.5, None]},
        account={"id": "1", "color": "red", "root": {"passkeys": 2}},
        users=[{"name": "a", "console": {"since": "2030"}, "access_keys": [{"id": "k", "scope": "ip"}], "x": 1}],
        groups=[{"name": "g", "members": [{"user": "a", "until": "May"}], "policies": [{"system": "S", "why": "?"}]}],
        policies=[{"name": "p", "versions": [{"id": "v1", "by": "me", "document": json.loads(DOCUMENT)}]}],
    )
    written = json.loads(write_plan(read_plan(text)))
    for name, value in json.loads(text).items():
        assert written[name] == value
    assert len(review_plan(text).unknown) == 9


def test_a_field_that_is_probably_misspelled_is_told_but_kept() -> None:
    reading = review_plan(whole(users=[{"name": "a", "displayname": "A"}]))
    assert reading.plan is not None
    assert [(fault.path, fault.suggestion) for fault in reading.unknown] == [("$.users[0].displayname", "display_name")]


DOCUMENT = '{"Version": "1", "Statement": [{"Effect": "Allow", "Action": "ecs:*", "Resource": "*"}]}'


@pytest.mark.parametrize(
    ("text", "fault", "here"),
    [
        ("[]", '$: This is no plan: a plan is an object that starts with "format": "ramkeep-plan".', "[]"),
        ("{}", '$: This is no plan: a plan is an object that starts with "format": "ramkeep-plan".', "{}"),
        ('{"format": "ramkeep-plan"}', '$.schema: "schema" must be 1. Did you mean "1"?', "{"),
        (
            '{"format": "ramkeep-plan",\n "schema": 2}',
            "$.schema: This plan was made by a newer Ramkeep (schema 2; this one reads 1). Update Ramkeep.",
            "2}",
        ),
        (whole(users={}), "$.users: This must be a list in brackets, not an object.", "{}"),
        (whole(users=[3]), "$.users[0]: A user must be an object in braces, not a number.", "3"),
        (whole(users=[{}]), '$.users[0]: A user needs a field "name".', "{}"),
        (
            whole(users=[{"nmae": "a"}]),
            '$.users[0]: A user needs a field "name", not "nmae".',
            '{"nmae',
        ),
        (
            whole(users=[{"name": "a", "mfa": "virtul"}]),
            '$.users[0].mfa: This is one of none, virtual, u2f, unspecified. Did you mean "virtual"?',
            '"virtul"',
        ),
        (
            whole(users=[{"name": "a"}, {"name": "a"}]),
            '$.users[1].name: "a" is in this list already.',
            '"a"}]',
        ),
        (
            whole(users=[{"name": "a\n"}]),
            "$.users[0].name: A user needs a name of 1 to 128 visible characters, without blanks around it.",
            '"a\\n',
        ),
        (
            whole(users=[{"name": "a", "password": "x"}]),
            "$.users[0].password: A plan holds no secrets. Take this field out, and change the secret.",
            '"x"',
        ),
        (
            whole(password_policy={"min_length": 7}),
            "$.password_policy.min_length: This is a whole number from 8 to 32.",
            "7",
        ),
        (
            whole(users=[{"name": "alice"}], groups=[{"name": "g", "members": ["alcie"]}]),
            '$.groups[0].members[0]: There is no user "alcie" in the plan. Did you mean "alice"?',
            '"alcie"',
        ),
        (
            whole(groups=[{"name": "g", "policies": [{"custom": "p"}]}]),
            '$.groups[0].policies[0].custom: There is no custom policy "p" in the plan.',
            '"p"',
        ),
        (
            whole(groups=[{"name": "g", "policies": [{"system": "S", "resource_group": "r"}]}]),
            '$.groups[0].policies[0].resource_group: There is no resource group "r" in the plan.',
            '"r"',
        ),
        (
            whole(groups=[{"name": "g", "policies": [{}]}]),
            '$.groups[0].policies[0]: An attached policy is named in one of the fields "system" and "custom".',
            "{}",
        ),
        (
            whole(directory={"levels": [{"name": "Root", "policies": ["FullAliyunAcces"]}]}),
            '$.directory.levels[0].policies[0]: There is no control policy "FullAliyunAcces" in the plan. Did you mean "FullAliyunAccess"?',
            '"FullAliyunAcces"',
        ),
        (
            whole(policies=[{"name": "p", "versions": []}]),
            "$.policies[0]: A policy needs at least one version.",
            '{"name": "p"',
        ),
        (
            whole(
                policies=[{"name": "p", "default": "v2", "versions": [{"id": "v1", "document": json.loads(DOCUMENT)}]}]
            ),
            "$.policies[0]: The default version is none of v1.",
            '{"name": "p"',
        ),
    ],
)
def test_faults_are_told_with_their_place(text: str, fault: str, here: str) -> None:
    (found,) = review_plan(text).faults
    assert str(found) == f"Line {found.line}, column {found.column}, {fault}"
    assert text.split("\n")[found.line - 1][found.column - 1 :].startswith(here)
    with pytest.raises(PlanTextError, match=r"^Line"):
        read_plan(text)


def test_all_faults_are_told_in_the_order_of_the_text() -> None:
    text = whole(groups=[{"name": "g", "members": ["x"]}, {"nam": 1}], account={"id": 3}, users=[{"name": ""}])
    assert [fault.split(", ")[2].split(":")[0] for fault in faults(text)] == [
        "$.groups[0].members[0]",
        "$.groups[1]",
        "$.account.id",
        "$.users[0].name",
    ]


def test_faults_within_a_policy_have_their_place_in_the_file() -> None:
    good = write_plan(plan_of([policy("p", document("ecs:DescribeInstances"))]))
    bad = good.replace('"Effect": "Allow"', '"Effect": "Alow"')
    (fault,) = review_plan(bad).faults
    line = next(at for at, each in enumerate(bad.split("\n"), 1) if "Alow" in each)
    assert (fault.line, fault.suggestion) == (line, "Allow")
    assert fault.path == "$.policies[0].versions[0].document.Statement[0].Effect"
    assert bad.split("\n")[line - 1][fault.column - 1 :].startswith('"Alow"')


@pytest.mark.parametrize("spared", [-10, 0, 10])
def test_a_policy_about_as_long_as_is_read_at_all_is_taken_or_refused_with_a_reason(spared: int) -> None:
    room = 2**20 - spared
    frame = '{"Version":"1","Statement":[{"Effect":"Allow","Action":[%s],"Resource":"*"}]}'
    actions = '"a:b",' * ((room - len(frame)) // 6 - 1)
    text = frame % (actions + '"a:' + "b" * (room - len(frame) - len(actions) - 2) + '"')
    versions = f'"versions": [{{"id": "v1", "document": {text}}}]'
    reading = review_plan(f'{{"format": "ramkeep-plan", "schema": 1, "policies": [{{"name": "p", {versions}}}]}}')
    assert (reading.plan is None) == bool(reading.faults)
    assert bool(reading.faults) == (len(text) > 2**20)


def test_after_fifty_faults_the_reader_stops() -> None:
    assert len(faults(whole(users=[{"name": "a", "mfa": "x"}] * 10_000))) == 50


def test_roles_that_trust_each_other_are_no_fault() -> None:
    def trusting(name: str) -> Document:
        principal = Principal("RAM", f"acs:ram::1234567890123456:role/{name}")
        return Document((Statement(Effect.ALLOW, ("sts:AssumeRole",), principals=(principal,)),))

    plan = plan_of([Role("a", trusting("b")), Role("b", trusting("a"))])
    assert read_plan(write_plan(plan)) == plan


@pytest.mark.parametrize("cut", range(0, len(write_plan(small_plan())) - 2, 37))
def test_a_file_that_is_cut_off_is_refused(cut: int) -> None:
    with pytest.raises(PlanTextError):
        read_plan(write_plan(small_plan())[:cut])


@given(st.data())
def test_no_damage_breaks_the_reader(data: st.DataObject) -> None:
    text = write_plan(small_plan())
    at = data.draw(st.integers(0, len(text) - 1))
    damaged = (
        text[:at] + data.draw(st.sampled_from('{}[],:"\\1x\x00\ud800')) + text[at + data.draw(st.integers(0, 3)) :]
    )
    reading = review_plan(damaged)
    assert (reading.plan is None) == bool(reading.faults)
    for fault in reading.faults:
        assert 1 <= fault.line <= damaged.count("\n") + 1
        assert 1 <= fault.column <= len(damaged.split("\n")[fault.line - 1]) + 1


def test_what_cannot_be_said_is_not_written() -> None:
    twice = (Condition("Bool", "acs:MFAPresent", ("true",)), Condition("Bool", "acs:MFAPresent", ("false",)))
    torn = Document((Statement(Effect.ALLOW, ("*",), resources=("*",), conditions=twice),))
    for plan in (
        plan_of([Policy("p", (PolicyVersion("v1", torn),))]),
        plan_of([User("a", note="\ud800")]),
        plan_of(settings=[Account(extra={"x": float("nan")})]),
        plan_of(settings=[Account(extra={"x": object()})]),
    ):
        with pytest.raises(PlanNotWritable, match="cannot be written"):
            write_plan(plan)


def test_ten_thousand_users_read_in_seconds() -> None:
    users = [User(f"user-{number}", email=f"{number}@example.com") for number in range(10_000)]
    plan = plan_of([*users, Group("all"), *(Membership("all", user.name) for user in users)])
    text = write_plan(plan)
    start = perf_counter()
    assert read_plan(text) == plan
    assert perf_counter() - start < 5


def test_thousands_of_dangling_names_are_told_in_seconds() -> None:
    users = [{"name": f"user-{number}"} for number in range(10_000)]
    members = [f"usr-{number}" for number in range(10_000)]
    start = perf_counter()
    found = review_plan(whole(users=users, groups=[{"name": "g", "members": members}])).faults
    assert perf_counter() - start < 8
    assert [bool(fault.suggestion) for fault in found] == [True] * 5 + [False] * 45


def test_an_attachment_to_every_sort_of_principal_is_kept() -> None:
    plan = small_plan()
    assert {key.principal.kind for key in read_plan(write_plan(plan)).attachments} == set(PrincipalKind)
    assert attached(PrincipalKind.USER, "bob", custom="own", scope="prod").key in plan.attachments


def test_the_example_of_the_documentation_is_written_as_it_stands_there() -> None:
    page = (Path(__file__).parents[4] / "docs/plan-file.md").read_text(encoding="utf-8")
    example = page.split("```json\n")[1].split("```")[0]
    assert write_plan(read_plan(example)) == example
