"""What is refused before anything is made."""

from dataclasses import replace

import pytest

from ramkeep.core.plan.exchange.errors import NotExportable
from ramkeep.core.plan.exchange.exports import refuse_nul, refuse_unexportable
from ramkeep.core.plan.exchange.policy_files import export_policies
from ramkeep.core.plan.exchange.script import export_script
from ramkeep.core.plan.exchange.terraform import export_terraform
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import ControlLevel, Directory, PasswordPolicy, Standing
from ramkeep.core.plan.model.templates import starter
from ramkeep.core.plan.model.values import Group, Membership, Policy, PolicyVersion, User
from ramkeep.core.plan.policy.document import Condition, Document, Effect, Statement
from tests.core.plan.exchange.whole_plans import dangling, whole_plan

EXPORTS = (export_script, export_terraform, export_policies)


def unwritable() -> Plan:
    """Two conditions on one key, which RAM's language cannot say."""
    twice = Condition("StringEquals", "acs:SourceVpc", ("a",))
    statement = Statement(Effect.ALLOW, ("ecs:*",), resources=("*",), conditions=(twice, twice))
    return plan_of([Policy("own", (PolicyVersion("v1", Document((statement,))),))])


@pytest.mark.parametrize(
    ("plan", "words"),
    [
        (dangling(), 'policy "lost"'),
        (plan_of([Group("dev"), Membership("dev", "alice")]), 'user "alice"'),
        (plan_of([], [Directory(Standing.MEMBER, (ControlLevel("Root", ("lost",)),))]), 'control policy "lost"'),
        (unwritable(), "two conditions on acs:SourceVpc"),
        (plan_of([], [PasswordPolicy(min_length=99)]), "min_length"),
        (plan_of([User("\udc80")]), "no Unicode"),
        (plan_of([User("")]), "no name"),
        (replace(Plan(), users={"alice": User("bob")}), "not its own"),
    ],
)
def test_a_plan_that_does_not_hold_together_is_refused_by_every_export(plan: Plan, words: str) -> None:
    for export in EXPORTS:
        with pytest.raises(NotExportable, match="The plan cannot be exported") as refused:
            export(plan)
        assert words in refused.value.reason


def test_no_command_can_carry_nul() -> None:
    plan = plan_of([User("alice", comments="a\0b")])
    for export in (export_script, export_terraform):
        with pytest.raises(NotExportable, match="NUL"):
            export(plan)
    assert refuse_nul("a\nb") == "a\nb"


def test_whole_plans_pass() -> None:
    for plan in (Plan(), starter(), whole_plan()):
        refuse_unexportable(plan)
        assert all(file.name.isascii() for export in EXPORTS for file in export(plan).files)
