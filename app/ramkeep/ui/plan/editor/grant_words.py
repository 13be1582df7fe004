"""What a policy grants, as sentences."""

from PySide6.QtCore import QCoreApplication

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.catalog.action import Access
from ramkeep.core.plan.editing.form import Switch, switch_of, tag_of
from ramkeep.core.plan.grants.in_words import EVERY_SERVICE, Line
from ramkeep.core.plan.policy.document import Condition, Effect, Statement
from ramkeep.ui.punctuation import listed

translate = QCoreApplication.translate

_MOST = 2


def title() -> str:
    """Heading."""
    return translate("plan", "What this grants")


def show() -> str:
    """Button."""
    return translate("plan", "Show what this grants")


def hide() -> str:
    """Button."""
    return translate("plan", "Hide what this grants")


def nothing() -> str:
    """For a text that grants nothing."""
    return translate("plan", "Nothing that is known")


def unknown(count: int) -> str:
    """For patterns that cover nothing known."""
    return translate("plan", "%n action(s) not known", "", count)


def more(count: int) -> str:
    """Under a few lines."""
    return translate("plan", "and %n more", "", count)


def sentence(line: Line) -> str:
    """What one statement says of one service."""
    what = _what(line)
    if line.statement.effect is Effect.DENY:
        what = translate("plan", "Refuses: {what}").format(what=what)
    return " · ".join((what, *_limits(line)))


def summary(statement: Statement, lines: tuple[Line, ...] | None) -> str:
    """A statement in one line; `lines` is None while it was not looked up yet."""
    if lines:
        what = " · ".join(_what(line) for line in lines[:_MOST])
        if lines[_MOST:]:
            what = f"{what} · {more(len(lines) - _MOST)}"
    elif statement.actions:
        what = ", ".join(shown(each) for each in statement.actions[: _MOST + 1])
    else:
        what = translate("plan", "no action yet")
    return " · ".join((what, *when(statement)))


def when(statement: Statement) -> list[str]:
    """What must hold, each in a few words."""
    return [condition(each) for each in statement.conditions]


def condition(of: Condition) -> str:
    """One condition in a few words."""
    value = shown(", ".join(of.values))
    match switch_of(of):
        case Switch.MFA:
            return translate("plan", "only with MFA")
        case Switch.HTTPS:
            return translate("plan", "only over HTTPS")
        case Switch.NETWORKS:
            return translate("plan", "only from {networks}").format(networks=value)
        case Switch.UNTIL:
            return translate("plan", "only before {moment}").format(moment=value)
        case Switch.FROM:
            return translate("plan", "only after {moment}").format(moment=value)
        case Switch.TAG:
            return translate("plan", "only with the tag {tag}").format(tag=f"{shown(tag_of(of))}={value}")
    return translate("plan", "only if {key} {operator} {value}").format(
        key=shown(of.key), operator=shown(of.operator), value=value
    )


def _what(line: Line) -> str:
    service = line.title
    if line.service == EVERY_SERVICE:
        if line.is_whole:
            return translate("plan", "Everything in every service")
        if line.statement.not_actions:
            names = _some_names([shown(each) for each in line.statement.actions])
            return translate("plan", "Everything but {actions}").format(actions=names)
        return translate("plan", "%n action(s) of nearly every service", "", line.count)
    if line.is_whole:
        return translate("plan", "Everything in {service}").format(service=service)
    if line.few:
        names = ", ".join(action.words for action in line.few)
        return translate("plan", "{actions} in {service}").format(actions=names, service=service)
    return translate("plan", "{levels} in {service}").format(levels=_levels(line), service=service)


def _levels(line: Line) -> str:
    found = []
    for access in (Access.LIST, Access.READ, Access.WRITE):
        count = line.levels.get(access)
        if count is not None:
            found.append(_every(access) if count.is_all else _some(access, count.covered))
    return listed(found)


def _every(access: Access) -> str:
    return {
        Access.LIST: translate("plan", "Lists everything"),
        Access.READ: translate("plan", "Reads everything"),
        Access.WRITE: translate("plan", "Changes everything"),
    }[access]


def _some(access: Access, count: int) -> str:
    match access:
        case Access.LIST:
            return translate("plan", "%n action(s) to list", "", count)
        case Access.READ:
            return translate("plan", "%n action(s) to read", "", count)
    return translate("plan", "%n action(s) to change", "", count)


def _limits(line: Line) -> list[str]:
    statement = line.statement
    found = []
    if statement.resources and statement.resources != ("*",):
        names = [shown(_short(each)) for each in statement.resources if _concerns(each, line.service)]
        if statement.not_resources:
            found.append(translate("plan", "but not {resources}").format(resources=", ".join(names)))
        elif names:
            found.append(translate("plan", "only {resources}").format(resources=_some_names(names)))
        else:
            found.append(translate("plan", "on no resource of it"))
    return found + when(statement)


def _some_names(names: list[str]) -> str:
    text = ", ".join(names[: _MOST + 1])
    return text if len(names) <= _MOST + 1 else f"{text} {more(len(names) - _MOST - 1)}"


def _concerns(resource: str, service: str) -> bool:
    fields = resource.split(":", 2)
    return len(fields) < 3 or service == EVERY_SERVICE or "*" in fields[1] or fields[1].lower() == service


def _short(resource: str) -> str:
    """The name at the end of a resource."""
    fields = resource.split(":", 4)
    return fields[4] if len(fields) == 5 and fields[4] not in {"", "*"} else resource
