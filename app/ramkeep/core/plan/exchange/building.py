"""An object or setting with what was told of it, in the place of what it was or of nothing."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from ramkeep.core.plan.exchange.incoming import Subject, Told
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.settings import Account, OwnLimits, Setting
from ramkeep.core.plan.model.values import (
    AccessKey,
    ConsoleLogin,
    Group,
    Item,
    MfaState,
    Policy,
    PolicyRef,
    PolicyVersion,
    ResourceGroup,
    Role,
    User,
)

_CONSOLE: Final = "console"
_ROOT: Final = "root"
# Stands for the number of a version that has none.
NO_NUMBER: Final = 10**10

_NUMBERED: Final = re.compile(r"(?:additional )?AccessKey \d+\Z")


def built(subject: Subject, before: Item | Setting | None, told: Told, *, keep: bool = True) -> Any:
    """The object or setting; notes, extras and what was not told stay as they were.

    Args:
        subject: which one.
        before: what it was; None for a new one.
        told: the new values by attribute; those of parts as `console.active`.
        keep: AccessKeys and versions that only the plan has stay.
    """
    if isinstance(subject, type):
        return _setting(before if before is not None else subject(), told)
    kind, key = subject
    match kind:
        case Kind.USER:
            return _user(before if isinstance(before, User) else User(str(key)), told, keep=keep)
        case Kind.ROLE:
            return replace(before, **_any(told)) if isinstance(before, Role) else Role(str(key), **_any(told))
        case Kind.POLICY:
            return _policy(before, key, told, keep=keep)
        case Kind.GROUP:
            return replace(before if isinstance(before, Group) else Group(str(key)), **_any(told))
    return replace(before if isinstance(before, ResourceGroup) else ResourceGroup(str(key)), **_any(told))


def _setting(before: Any, told: Told) -> Any:
    parts = {name.partition(".")[2]: value for name, value in told.items() if name.startswith(f"{_ROOT}.")}
    plain = {name: value for name, value in told.items() if "." not in name}
    if isinstance(before, OwnLimits) and "values" in plain:
        plain["values"] = {**before.values, **_any(plain["values"])}
    if isinstance(before, Account):
        if not _tells_more(parts.get("mfa"), before.root.mfa):
            del parts["mfa"]
        plain[_ROOT] = replace(before.root, **_any(parts))
    return replace(before, **_any(plain))


def _user(user: User, told: Told, *, keep: bool) -> User:
    parts = {name.partition(".")[2]: value for name, value in told.items() if name.startswith(f"{_CONSOLE}.")}
    plain = {name: value for name, value in told.items() if "." not in name}
    has_console = plain.pop(_CONSOLE, None)
    keys = plain.pop("access_keys", None)
    if not _tells_more(plain.get("mfa"), user.mfa):
        del plain["mfa"]
    user = replace(user, **_any(plain))
    if has_console is False:
        user = replace(user, console=None)
    elif has_console or user.console is not None:
        user = replace(user, console=replace(user.console or ConsoleLogin(), **_any(parts)))
    if keys is not None:
        user = replace(user, access_keys=_keys(user.access_keys, _any(keys), keep=keep))
        user = replace(user, api=user.api or bool(keys))
    return user


def _tells_more(told: object, before: MfaState) -> bool:
    """False when it is only said that there is a device of some sort, and the sort is known."""
    return told != MfaState.UNSPECIFIED or before in {MfaState.NONE, MfaState.UNSPECIFIED}


def _keys(before: tuple[AccessKey, ...], told: tuple[AccessKey, ...], *, keep: bool) -> tuple[AccessKey, ...]:
    """Those of the account, and those that only the plan has.

    A credential report numbers keys, for it does not tell their IDs: such keys stand back where real ones are known.
    """
    by_id = {key.id: key for key in before}
    if told and all(_NUMBERED.match(key.id) for key in told) and any(not _NUMBERED.match(id) for id in by_id):
        return before
    found = [_key(by_id.get(key.id), key) for key in told]
    known = {key.id for key in told}
    only_planned = [key for key in before if key.id not in known and not _NUMBERED.match(key.id)] if keep else []
    return (*found, *only_planned)


def _key(before: AccessKey | None, told: AccessKey) -> AccessKey:
    if before is None:
        return told
    last_used = told.last_used or before.last_used
    return replace(before, active=told.active, created=told.created or before.created, last_used=last_used)


def _policy(before: object, key: object, told: Told, *, keep: bool) -> Policy:
    versions: tuple[PolicyVersion, ...] = _any(told["versions"]) if "versions" in told else ()
    if not isinstance(before, Policy):
        assert isinstance(key, PolicyRef)
        return Policy(key.name, **_any({**told, "type": key.type}))
    by_id = {version.id: version for version in before.versions}
    found = {
        each.id: replace(by_id[each.id], document=each.document) if each.id in by_id else each for each in versions
    }
    if keep or not versions:
        found = {**by_id, **found}
    in_order = tuple(found[id] for id in sorted(found, key=version_order))
    plain = {**told, "versions": in_order}
    if not before.default and plain.get("default") == in_order[-1].id:
        # Without a default the last version counts: that is the same.
        del plain["default"]
    return replace(before, **_any(plain))


def version_order(id: str) -> tuple[int, str]:
    """For sorting: `v2` before `v10`, and what is called otherwise at the end."""
    digits = id.removeprefix("v")
    is_numbered = id.startswith("v") and digits.isascii() and digits.isdigit() and len(digits) < 10
    return (int(digits) if is_numbered else NO_NUMBER, id)


def _any(value: object) -> Any:
    """For keyword arguments, whose names and types the told facts have by their making."""
    return value if not isinstance(value, Mapping) else dict(value)
