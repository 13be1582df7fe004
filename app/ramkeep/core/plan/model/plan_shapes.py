"""How each object of a plan looks in the file; `docs/plan-file.md` tells it to people."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, cast

from ramkeep.core.plan.model import settings, values
from ramkeep.core.plan.model.file_json import Path, shown
from ramkeep.core.plan.model.plan import Kind, kind_of
from ramkeep.core.plan.model.settings import Setting
from ramkeep.core.plan.model.shapes import (
    BAD,
    POLICY,
    Faults,
    Form,
    Shape,
    flag,
    list_of,
    map_of,
    name_of,
    number,
    one_of,
    text,
)
from ramkeep.core.plan.model.values import Item, PolicyRef, PolicyType
from ramkeep.core.plan.policy.errors import PolicyNotWritable, PolicyTextError
from ramkeep.core.plan.policy.reading import read as read_policy
from ramkeep.core.plan.policy.writing import to_json
from ramkeep.core.said import said

_MANY = 10**9


@dataclass(frozen=True, slots=True)
class Joined:
    """A member as a group lists it."""

    user: str
    note: str = ""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Granted:
    """A policy as a principal lists it: `system` or `custom` is its name."""

    system: str = ""
    custom: str = ""
    resource_group: str = ""
    note: str = ""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)

    @property
    def policy(self) -> PolicyRef:
        """Which policy it is."""
        return PolicyRef(PolicyType.SYSTEM, self.system) if self.system else PolicyRef(PolicyType.CUSTOM, self.custom)


def _document() -> Form:
    """A policy as a JSON object."""

    def read(value: object, path: Path, faults: Faults) -> Any:
        try:
            # Never longer than as it stands in the file, so that whoever looks there again finds the same.
            return read_policy(json.dumps(value, ensure_ascii=False, separators=(",", ":")))
        except PolicyTextError:
            return faults.add(path, POLICY)

    return Form(read, to_json)


_NOTE = text()
_TAGS = map_of(text())

ABOUT = Shape(settings.About, said("A plan"), title=text(), note=_NOTE)
ACCOUNT = Shape(
    settings.Account,
    said("An account"),
    id=text(),
    alias=text(),
    root=Shape(
        settings.Root,
        said("The owner of the account"),
        mfa=one_of(values.MfaState),
        access_keys=number(0, _MANY),
        note=_NOTE,
    ).form(),
    note=_NOTE,
)
PASSWORD_POLICY = Shape(
    settings.PasswordPolicy,
    said("The password policy"),
    min_length=number(8, 32),
    require_lowercase=flag(),
    require_uppercase=flag(),
    require_numbers=flag(),
    require_symbols=flag(),
    min_different_characters=number(0, 8),
    refuse_user_name=flag(),
    max_age_days=number(0, 1095),
    hard_expire=flag(),
    reuse_prevention=number(0, 24),
    max_login_attempts=number(0, 32),
    initial_age_days=number(0, 90),
    refuse_risky_on_api=flag(),
    note=_NOTE,
)
SECURITY_PREFERENCE = Shape(
    settings.SecurityPreference,
    said("The security preferences"),
    change_password=flag(),
    manage_access_keys=flag(),
    manage_mfa_devices=flag(),
    login_with_passkey=flag(),
    manage_personal_dingtalk=flag(),
    manage_service_credentials=flag(),
    save_mfa_ticket=flag(),
    login_session_hours=number(1, 24),
    login_networks=list_of(text()),
    mfa_for_login=one_of(settings.LoginMfa),
    verification_types=list_of(text()),
    max_idle_days_users=number(1, 3650),
    max_idle_days_access_keys=number(1, 3650),
    note=_NOTE,
)
OWN_LIMITS = Shape(settings.OwnLimits, said("The limits"), source=text(), values=map_of(number(0, _MANY)))
REVIEW = Shape(
    settings.Review,
    said("The review"),
    ignored=list_of(
        Shape(
            settings.Ignored,
            said("An ignored problem"),
            check=name_of(said("A check")),
            object=text(),
            reason=text(),
            date=text(),
        ).form()
    ),
)
PROGRESS = Shape(
    settings.Progress,
    said("The checklist"),
    done=list_of(
        Shape(
            settings.StepDone,
            said("A step that is done"),
            step=name_of(said("A step")),
            date=text(),
            by=text(),
            note=_NOTE,
        ).form()
    ),
)
DIRECTORY = Shape(
    settings.Directory,
    said("The directory"),
    standing=one_of(settings.Standing),
    levels=list_of(
        Shape(
            settings.ControlLevel,
            said("A level of the directory"),
            name=name_of(said("A level")),
            policies=list_of(name_of(said("A control policy"))),
            note=_NOTE,
        ).form()
    ),
    note=_NOTE,
)

USER = Shape(
    values.User,
    said("A user"),
    name=name_of(said("A user")),
    display_name=text(),
    console=Shape(
        values.ConsoleLogin,
        said("A console login"),
        active=flag(),
        mfa_bind_required=flag(),
        password_reset_required=flag(),
        last_logon=text(),
        password_changed=text(),
    ).form(),
    api=flag(),
    mfa=one_of(values.MfaState),
    access_keys=list_of(
        Shape(
            values.AccessKey,
            said("An AccessKey"),
            id=name_of(said("An AccessKey")),
            active=flag(),
            created=text(),
            last_used=text(),
            note=_NOTE,
        ).form()
    ),
    mobile=text(),
    email=text(),
    comments=text(),
    tags=_TAGS,
    former_names=list_of(name_of(said("A user"))),
    note=_NOTE,
)
GROUP = Shape(
    values.Group, said("A group"), name=name_of(said("A group")), display_name=text(), comments=text(), note=_NOTE
)
ROLE = Shape(
    values.Role,
    said("A role"),
    name=name_of(said("A role")),
    description=text(),
    max_session_seconds=number(3600, 43200),
    console=flag(),
    service_linked=flag(),
    tags=_TAGS,
    note=_NOTE,
    trust=_document(),
)
_VERSION = Shape(
    values.PolicyVersion, said("A version"), id=name_of(said("A version")), note=_NOTE, document=_document()
)
POLICY_SHAPE = Shape(
    values.Policy,
    said("A policy"),
    name=name_of(said("A policy")),
    description=text(),
    default=text(),
    tags=_TAGS,
    note=_NOTE,
    versions=list_of(_VERSION.form()),
)
CONTROL_POLICY = Shape(
    values.ControlPolicy,
    said("A control policy"),
    name=name_of(said("A control policy")),
    description=text(),
    note=_NOTE,
    document=_document(),
)
RESOURCE_GROUP = Shape(
    values.ResourceGroup,
    said("A resource group"),
    name=name_of(said("A resource group")),
    id=text(),
    display_name=text(),
    note=_NOTE,
)
JOINED = Shape(Joined, said("A member"), user=name_of(said("A user")), note=_NOTE)
GRANTED = Shape(
    Granted,
    said("An attached policy"),
    system=name_of(said("A policy")),
    custom=name_of(said("A policy")),
    resource_group=name_of(said("A resource group")),
    note=_NOTE,
)

_OF_KIND = {
    Kind.USER: USER,
    Kind.GROUP: GROUP,
    Kind.ROLE: ROLE,
    Kind.POLICY: POLICY_SHAPE,
    Kind.CONTROL_POLICY: CONTROL_POLICY,
    Kind.RESOURCE_GROUP: RESOURCE_GROUP,
    Kind.MEMBERSHIP: JOINED,
    Kind.ATTACHMENT: GRANTED,
}
_OF_SETTING: dict[type, Shape] = {
    settings.About: ABOUT,
    settings.Account: ACCOUNT,
    settings.PasswordPolicy: PASSWORD_POLICY,
    settings.SecurityPreference: SECURITY_PREFERENCE,
    settings.Directory: DIRECTORY,
    settings.OwnLimits: OWN_LIMITS,
    settings.Review: REVIEW,
    settings.Progress: PROGRESS,
}


def joined(membership: values.Membership) -> Joined:
    """A membership as its group lists it."""
    return Joined(membership.user, membership.note, membership.extra)


def granted(attachment: values.Attachment) -> Granted:
    """An attachment as its principal lists it."""
    system = attachment.policy.type == PolicyType.SYSTEM
    names = {"system" if system else "custom": attachment.policy.name}
    return Granted(**names, resource_group=attachment.resource_group, note=attachment.note, extra=attachment.extra)


def version_fault(policy: values.Policy) -> str:
    """Why the versions of a policy do not go together; empty when they do."""
    ids = [version.id for version in policy.versions]
    if not ids:
        return said("A policy needs at least one version.")
    if len(set(ids)) < len(ids):
        return said("Two versions of the policy have the same ID.")
    if policy.default and policy.default not in ids:
        return said("The default version is none of {names}.", names=", ".join(ids[:10]))
    return ""


def unsound(value: Item | Setting) -> str:
    """Why the file could not hold this value as it is; empty when it can. Looks at the value alone."""
    if isinstance(value, values.Attachment) and not value.policy.name:
        return said("An attached policy needs a name.")
    shape, written = _OF_SETTING.get(type(value)), cast("Any", value)
    if shape is None:
        shape = _OF_KIND[kind_of(cast("Item", value))]
        written = _as_listed(value)
    form = shape.form() if hasattr(written, "extra") else Form(shape.read, shape.write)
    faults = Faults()
    try:
        text = json.dumps(form.write(written), ensure_ascii=False, allow_nan=False)
        text.encode()
        again = form.read(json.loads(text), (), faults)
    except PolicyNotWritable as unwritable:
        return unwritable.reason
    except (TypeError, ValueError, RecursionError):
        return said("A text is no Unicode, or a field holds what JSON cannot.")
    if faults.found:
        path, reason, _ = faults.found[0]
        if reason == POLICY:
            reason = said("RAM would not take this policy.")
        return said("{path}: {reason}", path=shown(path), reason=reason)
    if isinstance(value, values.Policy):
        again = replace(again, type=value.type)
        if fault := version_fault(value):
            return fault
    return "" if again is not BAD and again == written else said("The file cannot hold this value as it is.")


def _as_listed(value: object) -> Any:
    match value:
        case values.Membership():
            return joined(value)
        case values.Attachment():
            return granted(value)
    return value
