"""Where a place of the plan stands in its file."""

from typing import Any

from ramkeep.core.plan.checks.problem import Place
from ramkeep.core.plan.model.file_json import Path
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import AttachmentKey, MembershipKey, PolicyRef, PolicyType, PrincipalKind

_LISTS = {
    Kind.USER: "users",
    Kind.GROUP: "groups",
    Kind.ROLE: "roles",
    Kind.CONTROL_POLICY: "control_policies",
    Kind.RESOURCE_GROUP: "resource_groups",
}
_PRINCIPALS = {PrincipalKind.USER: "users", PrincipalKind.GROUP: "groups", PrincipalKind.ROLE: "roles"}


class Locator:
    """Finds places in the JSON of a plan, in whatever order its lists are."""

    def __init__(self, value: object) -> None:
        self._value: dict[str, Any] = value if isinstance(value, dict) else {}
        self._rows: dict[str, dict[str, int]] = {}

    def path(self, place: Place) -> Path:
        """The path from the whole, as far as the JSON has it."""
        match place.key:
            case None:
                return place.path
            case MembershipKey(group, user):
                return self._inner("groups", group, "members", lambda each: _user_of(each) == user)
            case AttachmentKey(principal, policy, scope):
                return self._inner(
                    _PRINCIPALS[principal.kind],
                    principal.name,
                    "policies",
                    lambda each: each.get(_word_of(policy)) == policy.name and each.get("resource_group", "") == scope,
                )
            case PolicyRef(sort, name):
                return (*self._row("policies" if sort is PolicyType.CUSTOM else "system_policies", name), *place.path)
        assert place.kind is not None
        return (*self._row(_LISTS[place.kind], place.key), *place.path)

    def _row(self, listed: str, name: str) -> Path:
        if listed not in self._rows:
            self._rows[listed] = {each["name"]: at for at, each in enumerate(self._value.get(listed, ()))}
        at = self._rows[listed].get(name)
        return (listed,) if at is None else (listed, at)

    def _inner(self, listed: str, name: str, field: str, is_it: Any) -> Path:
        row = self._row(listed, name)
        if len(row) == 1:
            return row
        inner = self._value[listed][row[1]].get(field, ())
        at = next((at for at, each in enumerate(inner) if is_it(each)), None)
        return row if at is None else (*row, field, at)


def _user_of(member: object) -> object:
    return member.get("user") if isinstance(member, dict) else member


def _word_of(policy: PolicyRef) -> str:
    return "system" if policy.type is PolicyType.SYSTEM else "custom"
