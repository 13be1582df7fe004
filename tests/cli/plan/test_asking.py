"""`ramkeep plan can`, `who-can` and `what-can`."""

import pytest

from ramkeep.cli.exits import Exit
from tests.cli.plan.conftest import Table
from tests.core.plan.grants.company import BUCKET, DEPLOY, OTHER_BUCKET, allow, attached, company, custom, deny


@pytest.fixture
def books(table: Table) -> Table:
    table.keep(company())
    return table


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("alice", "oss:GetObject", BUCKET), Exit.OK),
        (("alice", "oss:GetObject", BUCKET, OTHER_BUCKET), Exit.DENIED),
        (("alice", "oss:GetObject", OTHER_BUCKET, "--resource-group", "films"), Exit.OK),
        (("carol", "oss:GetObject", BUCKET), Exit.DENIED),
        (("bob", "ecs:DeleteInstance"), Exit.DENIED),
        (("bob", "ecs:DeleteInstance", "--mfa", "no"), Exit.DENIED),
        (("bob", "ecs:DeleteInstance", "--mfa", "yes"), Exit.OK),
        (("bob", "ecs:DeleteInstance", "--context", "acs:MFAPresent=true"), Exit.OK),
        (("bob", "sts:AssumeRole", DEPLOY), Exit.OK),
        (("alice", "sts:AssumeRole", DEPLOY), Exit.DENIED),
        (("root", "ram:DeleteUser"), Exit.OK),
    ],
)
def test_the_exit_code_is_the_answer(books: Table, words: tuple[str, ...], code: Exit) -> None:
    assert books.run("can", "@plan.json", *words) == code


def test_an_answer_names_policy_and_statement(books: Table) -> None:
    books.run("can", "@plan.json", "alice", "oss:GetObject", BUCKET)
    assert books.said.startswith(f"user/alice, oss:GetObject, {BUCKET}: Allowed.")
    assert "policy read-books (via group readers), statement 1: Allow" in books.said


def test_a_no_says_what_is_missing_and_under_which_conditions(books: Table) -> None:
    books.run("can", "@plan.json", "bob", "ecs:DeleteInstance")
    assert "Refused: nothing allows it." in books.said
    assert "Nearest for *: policy with-mfa, statement 1" in books.said
    assert "It goes through when: Bool acs:MFAPresent true holds" in books.said


def test_json_holds_outcome_reasons_ways_and_doubts(books: Table) -> None:
    answer = books.json("can", "@plan.json", "bob", "ecs:DeleteInstance")
    assert answer["outcome"] == "ImplicitDeny"
    assert answer["allowed"] is False
    assert answer["reach"] == "under conditions"
    assert answer["ways"] == ["Bool acs:MFAPresent true holds"]
    assert answer["doubts"] == []


def test_doubts_are_told(table: Table) -> None:
    table.keep(company(attached("user/carol", "AliyunNobodyKnowsFullAccess", system=True)))
    table.run("can", "@plan.json", "carol", "ecs:RunInstances")
    assert "Not sure: The policy AliyunNobodyKnowsFullAccess is not known here" in table.said


def test_an_action_that_is_none_is_answered_and_told(books: Table) -> None:
    assert books.run("can", "@plan.json", "root", "ecs:DescribeInstnces") == Exit.OK
    assert "has no action ecs:DescribeInstnces. Did you mean ecs:DescribeInstances?" in books.noted


@pytest.mark.parametrize(
    ("words", "code", "what"),
    [
        (("alcie", "ecs:RunInstances"), Exit.NOT_FOUND, 'Did you mean "alice"?'),
        (("alice", "ecs:*"), Exit.NOT_FOUND, "one action, spelled out"),
        (("alice", "ecs:RunInstances", "--context", "acs:SourceIp"), Exit.USAGE, "KEY=VALUE"),
        (("bob", "sts:AssumeRole", DEPLOY, DEPLOY), Exit.NOT_FOUND, "one role"),
        (("alice", "oss:GetObject", "--resource-group", "flims"), Exit.NOT_FOUND, 'Did you mean "films"?'),
        (("alice", "oss:GetObject", "books/a"), Exit.USAGE, '"books/a" is no resource'),
        (("alice", "ecs:RunInstances", "--from", "office"), Exit.USAGE, "one IP address"),
        (("alice", "ecs:RunInstances", "--context", "acs:MFAPresent=yes"), Exit.USAGE, "true or false"),
        (("alice", "ecs:RunInstances", "--context", "acs:CurrentTime=noon"), Exit.USAGE, "a moment"),
    ],
)
def test_a_question_that_cannot_be_answered(books: Table, words: tuple[str, ...], code: Exit, what: str) -> None:
    assert books.run("can", "@plan.json", *words) == code
    assert what in books.noted


def test_who_can_tells_who_how_and_through_what(books: Table) -> None:
    assert books.run("who-can", "@plan.json", "ecs:DeleteInstance") == Exit.OK
    lines = [line.split("  ") for line in books.said.splitlines()[2:]]
    assert [[cell.strip() for cell in line if cell.strip()] for line in lines] == [
        ["user/bob", "only under conditions", "with-mfa"],
        ["role/deploy", "yes", "run"],
    ]
    assert books.run("who-can", "@plan.json", "kms:Decrypt") == Exit.DENIED
    assert "Nobody" in books.said


def test_who_can_as_json(books: Table) -> None:
    answer = books.json("who-can", "@plan.json", "oss:GetObject", BUCKET)
    assert answer["able"] == [
        {
            "who": "user/alice",
            "now": True,
            "reach": "on some resources",
            "through": ["read-books (via readers)", "read-films (via readers)"],
            "except_some": False,
        }
    ]


def test_what_can_counts_by_service_and_level(books: Table) -> None:
    assert books.run("what-can", "@plan.json", "alice") == Exit.OK
    assert books.said.splitlines()[2].split() == ["oss", "-", "1", "-", "1"]
    assert books.run("what-can", "@plan.json", "carol") == Exit.OK
    assert books.said == "Nothing.\n"


def test_what_can_lists_actions(books: Table) -> None:
    books.run("what-can", "@plan.json", "role/deploy", "--service", "ecs", "--level", "write", "--actions")
    assert any(
        line.split()[0] == "ecs:DeleteInstance" and line.endswith("everywhere") for line in books.said.splitlines()
    )
    assert "ecs:DescribeInstances" not in books.said
    assert books.json("what-can", "@plan.json", "alice") == {"oss:GetObject": "on some resources"}


def test_who_can_tells_what_a_narrower_deny_takes_out(table: Table) -> None:
    narrow = custom("narrow", allow("ecs:*"), deny("ecs:DeleteInstance", "acs:ecs:*:*:instance/prod-*"))
    table.keep(company(narrow, attached("user/carol", "narrow")))
    table.run("who-can", "@plan.json", "ecs:DeleteInstance")
    assert "user/carol   yes, but not on some resources  narrow" in table.said
    table.run("can", "@plan.json", "carol", "ecs:DeleteInstance")
    assert "A Deny takes some of them out (narrow): name one." in table.said


def test_a_role_that_is_not_named_is_assumed_if_its_trust_agrees(books: Table) -> None:
    books.run("who-can", "@plan.json", "sts:AssumeRole")
    assert "user/bob  only if the trust policy of the role agrees  assume" in books.said
    assert "cannot be assumed by the owner" in books.noted
    books.run("what-can", "@plan.json", "bob", "--service", "sts")
    assert "its trust policy agrees" in books.noted


def test_a_service_that_is_none_is_refused_and_not_taken_for_nothing(books: Table) -> None:
    assert books.run("what-can", "@plan.json", "alice", "--service", "osss") == Exit.USAGE
    assert 'no service "osss"' in books.noted
