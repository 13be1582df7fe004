"""The lists of the plan file: users, groups with their members, roles, policies, and what is attached to whom."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ramkeep.core.plan.model import plan_shapes as shapes
from ramkeep.core.plan.model.file_json import Path
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.shapes import BAD, Faults, Shape, extra_of, nearest, no_list, shortened
from ramkeep.core.plan.model.values import (
    Attachment,
    AttachmentKey,
    Membership,
    MembershipKey,
    Policy,
    PolicyRef,
    PolicyType,
    PrincipalKind,
    PrincipalRef,
)
from ramkeep.core.said import said

_MOST_SUGGESTED = 5
_USER = said("user")
_CUSTOM_POLICY = said("custom policy")
_RESOURCE_GROUP = said("resource group")
_POLICIES = "policies"
_MEMBERS = "members"
_PRINCIPALS = {"users": PrincipalKind.USER, "groups": PrincipalKind.GROUP, "roles": PrincipalKind.ROLE}
_SHAPES = {
    "resource_groups": shapes.RESOURCE_GROUP,
    "users": shapes.USER,
    "groups": shapes.GROUP,
    "roles": shapes.ROLE,
    "policies": shapes.POLICY_SHAPE,
    "system_policies": shapes.POLICY_SHAPE,
    "control_policies": shapes.CONTROL_POLICY,
}
_ASIDE: dict[str, dict[str, object]] = {
    "users": {_POLICIES: None},
    "groups": {_MEMBERS: None, _POLICIES: None},
    "roles": {_POLICIES: None},
}


def read_lists(whole: Mapping[str, Any], faults: Faults) -> dict[str, Any]:
    """The objects of each list, by the attributes of the plan; checked against each other."""
    reader = _Lists(whole, faults)
    items = {name: reader.named(name, shape) for name, shape in _SHAPES.items()}
    policies = _by_ref(items.pop("policies"), items.pop("system_policies"))
    for policy, path in reader.policy_paths:
        fault = shapes.version_fault(policy)
        if fault:
            faults.add(path, fault)
    known: dict[str, Any] = {**items, "policies": [ref.name for ref in policies if ref.type == PolicyType.CUSTOM]}
    return {
        **items,
        "policies": policies,
        "memberships": reader.memberships(known["users"]),
        "attachments": reader.attachments(known),
    }


def write_lists(plan: Plan) -> dict[str, list[object]]:
    """Every list of the file, by its name, in the order of the names in it."""
    custom = {ref.name: each for ref, each in plan.policies.items() if ref.type == PolicyType.CUSTOM}
    system = {ref.name: each for ref, each in plan.policies.items() if ref.type == PolicyType.SYSTEM}
    members = _members_of_groups(plan)
    attached = _attached(plan)
    sources: dict[str, Mapping[str, Any]] = {
        "resource_groups": plan.resource_groups,
        "users": plan.users,
        "groups": plan.groups,
        "roles": plan.roles,
        "policies": custom,
        "system_policies": system,
        "control_policies": plan.control_policies,
    }
    lists: dict[str, list[object]] = {}
    for name, items in sources.items():
        aside = {_POLICIES: attached.get(name, {})} | ({_MEMBERS: members} if name == "groups" else {})
        lists[name] = [_written(_SHAPES[name], items[key], aside) for key in sorted(items)]
    return lists


def _written(shape: Shape, item: Any, aside: dict[str, dict[str, list[object]]]) -> dict[str, object]:
    lists = {name: found[item.name] for name, found in sorted(aside.items()) if item.name in found}
    return shape.write(item) | lists | extra_of(item)


def _members_of_groups(plan: Plan) -> dict[str, list[object]]:
    found: dict[str, list[object]] = {}
    for key in sorted(plan.memberships):
        entry = shapes.joined(plan.memberships[key])
        written = shapes.JOINED.write(entry) | extra_of(entry)
        found.setdefault(key.group, []).append(key.user if len(written) == 1 else written)
    return found


def _attached(plan: Plan) -> dict[str, dict[str, list[object]]]:
    lists = {kind: name for name, kind in _PRINCIPALS.items()}
    found: dict[str, dict[str, list[object]]] = {}
    for key in sorted(plan.attachments):
        written = shapes.GRANTED.form().write(shapes.granted(plan.attachments[key]))
        found.setdefault(lists[key.principal.kind], {}).setdefault(key.principal.name, []).append(written)
    return found


def _by_ref(custom: Mapping[str, Policy], system: Mapping[str, Policy]) -> dict[PolicyRef, Policy]:
    return {policy.key: policy for policy in (*custom.values(), *system.values())}


class _Lists:
    """Reads the lists of one file.

    Attributes:
        policy_paths: each policy read, and where it stands.
    """

    def __init__(self, whole: Mapping[str, Any], faults: Faults) -> None:
        self._whole = whole
        self._faults = faults
        self.policy_paths: list[tuple[Policy, Path]] = []

    def named(self, name: str, shape: Shape) -> dict[str, Any]:
        """The objects of one list by their names."""
        found: dict[str, Any] = {}
        for path, value in self._entries(self._whole, (name,)):
            item = shape.read(value, path, self._faults, _ASIDE.get(name))
            if item is BAD:
                continue
            if item.name in found:
                reason = said('"{name}" is in this list already.', name=shortened(item.name))
                self._faults.add((*path, "name"), reason)
            found[item.name] = self._policy(item, name, path) if isinstance(item, Policy) else item
        return found

    def memberships(self, users: Mapping[str, object]) -> dict[MembershipKey, Membership]:
        """Who is in which group."""
        found: dict[MembershipKey, Membership] = {}
        for _, group, path, value in self._in_lists(("groups",), _MEMBERS):
            entry = shapes.JOINED.read({"user": value} if isinstance(value, str) else value, path, self._faults)
            if entry is BAD:
                continue
            membership = Membership(group, entry.user, entry.note, entry.extra)
            self._refuse_unknown(path, _USER, entry.user, users)
            self._refuse_twice(path, membership.key, found)
            found[membership.key] = membership
        return found

    def attachments(self, known: Mapping[str, Any]) -> dict[AttachmentKey, Attachment]:
        """What is attached to whom."""
        found: dict[AttachmentKey, Attachment] = {}
        for owner, principal, path, value in self._in_lists(tuple(_PRINCIPALS), _POLICIES):
            entry = shapes.GRANTED.read(value, path, self._faults)
            if entry is BAD:
                continue
            if bool(entry.system) == bool(entry.custom):
                reason = said('An attached policy is named in one of the fields "system" and "custom".')
                self._faults.add(path, reason)
                continue
            ref = PrincipalRef(_PRINCIPALS[owner], principal)
            attachment = Attachment(ref, entry.policy, entry.resource_group, entry.note, entry.extra)
            if entry.custom:
                self._refuse_unknown((*path, "custom"), _CUSTOM_POLICY, entry.custom, known["policies"])
            if entry.resource_group:
                place = (*path, "resource_group")
                self._refuse_unknown(place, _RESOURCE_GROUP, entry.resource_group, known["resource_groups"])
            self._refuse_twice(path, attachment.key, found)
            found[attachment.key] = attachment
        return found

    def _policy(self, policy: Policy, name: str, path: Path) -> Policy:
        type = PolicyType.SYSTEM if name == "system_policies" else PolicyType.CUSTOM
        self.policy_paths.append((policy, path))
        return policy if policy.type == type else replace(policy, type=type)

    def _in_lists(self, owners: tuple[str, ...], inner: str) -> list[tuple[str, str, Path, Any]]:
        """The entries of the inner lists of each object: list, name of the object, path, value."""
        return [
            (owner, value["name"], place, entry)
            for owner in owners
            for path, value in self._entries(self._whole, (owner,), tell=False)
            if isinstance(value, dict) and isinstance(value.get("name"), str)
            for place, entry in self._entries(value, (*path, inner))
        ]

    def _entries(self, holder: Mapping[str, Any], path: Path, *, tell: bool = True) -> list[tuple[Path, Any]]:
        """The elements of the list of `holder` that the last step names, each with its path."""
        value = holder.get(str(path[-1]), [])
        if isinstance(value, list):
            return [((*path, at), each) for at, each in enumerate(value)]
        if tell:
            self._faults.add(path, no_list(value))
        return []

    def _refuse_unknown(self, path: Path, what: str, name: str, known: Any) -> None:
        if name not in known:
            # Looking for what was meant takes long among thousands of names.
            meant = nearest(name, known) if len(self._faults.found) < _MOST_SUGGESTED else ""
            reason = said('There is no {kind} "{name}" in the plan.', kind=what, name=shortened(name))
            self._faults.add(path, reason, meant)

    def _refuse_twice(self, path: Path, key: object, found: Mapping[Any, object]) -> None:
        if key in found:
            self._faults.add(path, said("This is in the list already."))
