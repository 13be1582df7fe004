"""Tries one check on one plan, and its fixes."""

import json
from datetime import UTC, datetime

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import Check
from ramkeep.core.plan.checks.every_check import EVERY_CHECK
from ramkeep.core.plan.checks.locating import Locator
from ramkeep.core.plan.checks.problem import Finding
from ramkeep.core.plan.model.edits import apply
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.plan_text import read_plan, write_plan
from tests.core.plan.catalog.sample import small
from tests.core.plan.grants.company import system

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def found(name: str, plan: Plan, at: datetime | None = None) -> list[Finding]:
    """What the check of this name finds. Each finding stands somewhere in the plan's file."""
    check = next(each for each in EVERY_CHECK if each.name == name)
    assert isinstance(check, Check)
    findings = list(check.find(Case(plan, small(), system(), at)))
    whole = json.loads(write_plan(plan))
    for each in findings:
        path = Locator(whole).path(each.place)
        assert path
        assert each.message[0].isupper() or each.message[0] == '"'
        assert each.message.endswith((".", "?"))
        if each.place.kind is not None:
            assert len(path) > 1
            assert each.place.key in plan.items(each.place.kind)
    return findings


def messages(name: str, plan: Plan, at: datetime | None = None) -> list[str]:
    return [each.message for each in found(name, plan, at)]


def paths(name: str, plan: Plan, at: datetime | None = None) -> list[tuple[str | int, ...]]:
    """Where each finding stands, from the object on."""
    return [each.place.path for each in found(name, plan, at)]


def mended(name: str, plan: Plan, at: datetime | None = None) -> Plan:
    """The plan with the fix of every finding. Each fix takes its problem away and leaves a plan that can be saved."""
    findings = found(name, plan, at)
    assert findings
    while findings:
        fix = findings[0].fix
        assert fix is not None
        assert fix.label
        plan = apply(plan, fix.edit)
        rest = found(name, plan, at)
        assert len(rest) < len(findings)
        findings = rest
    assert read_plan(write_plan(plan)) == plan
    return plan


def unmended(name: str, plan: Plan, at: datetime | None = None) -> bool:
    """Does the check find something that only a person can mend?"""
    findings = found(name, plan, at)
    return bool(findings) and all(each.fix is None for each in findings)
