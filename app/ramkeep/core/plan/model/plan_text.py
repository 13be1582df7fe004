"""The plan as a text file, both ways. The format is told in `docs/plan-file.md`."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Final

from ramkeep.core.plan.model import plan_shapes as shapes
from ramkeep.core.plan.model import unread
from ramkeep.core.plan.model.errors import Fault, PlanNotWritable, PlanTextError
from ramkeep.core.plan.model.file_json import Path, Places, read_json, refusal, shown
from ramkeep.core.plan.model.layout import lay_out
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.plan_lists import read_lists, write_lists
from ramkeep.core.plan.model.settings import FULL_ACCESS, About
from ramkeep.core.plan.model.shapes import POLICY, EnoughFaults, Faults, Shape, nearest, shortened
from ramkeep.core.plan.policy.errors import PolicyNotWritable
from ramkeep.core.plan.policy.reading import review as review_policy
from ramkeep.core.said import said

FORMAT: Final = "ramkeep-plan"
SCHEMA: Final = 1

# The settings that have an object of their own: name in the file, attribute of the plan.
_SETTINGS: dict[str, tuple[str, Shape]] = {
    "account": ("account", shapes.ACCOUNT),
    "password_policy": ("password_policy", shapes.PASSWORD_POLICY),
    "security_preference": ("security_preference", shapes.SECURITY_PREFERENCE),
    "limits": ("own_limits", shapes.OWN_LIMITS),
    "directory": ("directory", shapes.DIRECTORY),
    "review": ("review", shapes.REVIEW),
    "checklist": ("progress", shapes.PROGRESS),
}
_LISTS = ("resource_groups", "users", "groups", "roles", "policies", "system_policies", "control_policies")
_KNOWN = ("format", "schema", "title", "note", *_SETTINGS, *_LISTS)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says, and what there is to say about it.

    Attributes:
        plan: None when there are faults.
        unknown: fields that this version does not know; they are kept and written back.
    """

    plan: Plan | None
    faults: tuple[Fault, ...]
    unknown: tuple[Fault, ...]


def read_plan(text: str) -> Plan:
    """The plan that a text says.

    Raises:
        PlanTextError: the text is no plan; every reason is given, with line and column.
    """
    reading = review_plan(text)
    if reading.plan is None:
        raise PlanTextError(reading.faults)
    return reading.plan


def review_plan(text: str) -> Reading:
    """The plan with everything that was found while reading it; never refuses."""
    faults = Faults()
    try:
        value = read_json(text)
        _refuse_foreign(value, text)
        plan = _read(value, faults)
    except PlanTextError as refused:
        return Reading(None, refused.faults, ())
    except EnoughFaults:
        plan = None
    places = Places(text) if faults.found or faults.unknown else None
    found = _placed(faults, places) if places else ()
    return Reading(None if found else plan, found, _unknown(faults, places) if places else ())


def write_plan(plan: Plan) -> str:
    """The text: the same plan always gives the same one.

    Raises:
        PlanNotWritable: a policy cannot be said in RAM's language, or a text is no Unicode.
    """
    try:
        whole: dict[str, object] = {"format": FORMAT, "schema": SCHEMA, **shapes.ABOUT.write(plan.about)}
        for name, (attribute, shape) in _SETTINGS.items():
            whole[name] = shape.form().write(getattr(plan, attribute))
        lists = write_lists(plan)
        whole |= {name: lists[name] for name in _LISTS}
        text = lay_out({name: each for name, each in whole.items() if each not in ({}, [])} | _extra(plan))
        text.encode()
    except (PolicyNotWritable, UnicodeEncodeError, ValueError, TypeError) as trouble:
        reason = trouble.reason if isinstance(trouble, PolicyNotWritable) else str(trouble)
        raise PlanNotWritable(said("The plan cannot be written: {reason}", reason=reason)) from trouble
    return text


def _extra(plan: Plan) -> dict[str, object]:
    return dict(sorted(plan.extra.items()))


def _refuse_foreign(value: object, text: str) -> None:
    """Refuse what is no plan, or one whose known fields mean something else."""
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise refusal(
            said('This is no plan: a plan is an object that starts with "format": "{format}".', format=FORMAT)
        )
    schema = value.get("schema")
    if isinstance(schema, bool) or not isinstance(schema, int) or schema < 1:
        line, column = Places(text).of(("schema",))
        reason = said('"schema" must be {schema}.', schema=SCHEMA)
        raise PlanTextError((Fault(reason, "$.schema", line, column, str(SCHEMA)),))
    if schema > SCHEMA:
        line, column = Places(text).of(("schema",))
        reason = said(
            "This plan was made by a newer Ramkeep (schema {schema}; this one reads {known}). Update Ramkeep.",
            schema=schema,
            known=SCHEMA,
        )
        raise PlanTextError((Fault(reason, "$.schema", line, column),))


def _read(value: Any, faults: Faults) -> Plan | None:
    about = shapes.ABOUT.read({name: value[name] for name in ("title", "note") if name in value}, (), faults)
    settings = {
        attribute: shape.read(value[name], (name,), faults)
        for name, (attribute, shape) in _SETTINGS.items()
        if name in value
    }
    items = read_lists(value, faults)
    if faults.found:
        return None
    extra = {name: each for name, each in value.items() if name not in _KNOWN}
    faults.unknown += [((name,), nearest(name, _KNOWN)) for name in extra]
    plan = replace(Plan(about=about if isinstance(about, About) else About(), extra=extra), **settings, **items)
    _check_levels(plan, faults)
    return plan


def _check_levels(plan: Plan, faults: Faults) -> None:
    known = {*plan.control_policies, FULL_ACCESS}
    for at, level in enumerate(plan.directory.levels):
        for index, name in enumerate(level.policies):
            if name not in known:
                path = ("directory", "levels", at, "policies", index)
                reason = said('There is no control policy "{name}" in the plan.', name=shortened(name))
                faults.add(path, reason, nearest(name, known))


def _placed(faults: Faults, places: Places) -> tuple[Fault, ...]:
    found = [each for fault in faults.found for each in _place(*fault, places)]
    return tuple(sorted(found, key=lambda fault: (fault.line, fault.column)))


def _place(path: Path, reason: str, suggestion: str, places: Places) -> Iterable[Fault]:
    line, column = places.of(path)
    if reason != POLICY:
        return [Fault(reason, shown(path), line, column, suggestion)]
    return [
        Fault(
            problem.reason,
            shown(path) + problem.path.removeprefix("$"),
            line + problem.line - 1,
            problem.column + (column - 1 if problem.line == 1 else 0),
            problem.suggestion,
        )
        for problem in review_policy(places.source(path)).problems
    ]


def _unknown(faults: Faults, places: Places) -> tuple[Fault, ...]:
    reason = said("This version of Ramkeep does not know this field; it is kept.")
    unknown = [each for each in faults.unknown if each[0] != ("account", unread.FIELD)]
    return tuple(Fault(reason, shown(path), *places.of(path), meant) for path, meant in unknown)
