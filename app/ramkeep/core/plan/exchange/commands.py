"""The steps that make an account what a plan says, in an order that leaves nobody without rights half-way.

What grants comes first. What takes away comes after it: attachments of policies that deny, then (in the script itself)
new texts of policies and roles that were there before. The alias comes before all that, for it is a part of names that
later steps use; the password policy before the first passwords; and how people log on is the last of all.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.settings import PasswordPolicy, SecurityPreference
from ramkeep.core.plan.model.values import Attachment, PolicyType, PrincipalKind, ResourceGroup, Role, User
from ramkeep.core.plan.policy.document import Effect
from ramkeep.core.plan.policy.writing import write_compact

# Of a field of an answer: when the answer does not tell it, it is as the plan says, for that is the default of RAM.
_OR_ABSENT = "?"


@dataclass(frozen=True, slots=True)
class Step:
    """A call of one of the functions of the script.

    Attributes:
        function: its name.
        arguments: texts as they are, not quoted.
    """

    function: str
    arguments: tuple[str, ...] = ()


def steps(plan: Plan) -> tuple[Step, ...]:
    """Every step, from the first to the last.

    Raises:
        PolicyNotWritable: a document cannot be said in RAM's language.
    """
    granting = [each for each in _attachments(plan) if not _denies(plan, each)]
    denying = [each for each in _attachments(plan) if _denies(plan, each)]
    account_wide = [each for each in granting if not each.resource_group]
    return (
        *([Step("account_alias", (plan.account.alias,))] if plan.account.alias else []),
        *(_resource_group(plan.resource_groups[name]) for name in sorted(plan.resource_groups)),
        *_policies(plan),
        *(Step("group", (name, plan.groups[name].comments)) for name in sorted(plan.groups)),
        *_attach(each for each in account_wide if each.principal.kind == PrincipalKind.GROUP),
        *(_user(plan.users[name]) for name in sorted(plan.users)),
        *(Step("member", (user, group)) for user, group in sorted((key.user, key.group) for key in plan.memberships)),
        *_attach(each for each in account_wide if each.principal.kind == PrincipalKind.USER),
        *(_role(plan.roles[name]) for name in sorted(plan.roles) if not plan.roles[name].service_linked),
        *_attach(each for each in account_wide if each.principal.kind == PrincipalKind.ROLE),
        *_attach(each for each in granting if each.resource_group),
        *_tags(plan),
        *_attach(denying),
        Step("waiting_changes"),
        _password_policy(plan.password_policy),
        *_logins(plan),
        _security_preference(plan.security_preference),
    )


def attachments_of(plan: Plan) -> tuple[Attachment, ...]:
    """The attachments that an owner can make: all but those of service-linked roles, sorted."""
    return tuple(_attachments(plan))


def is_service_linked(plan: Plan, attachment: Attachment) -> bool:
    """Belongs the attachment to a role that a service owns?"""
    principal = attachment.principal
    return principal.kind == PrincipalKind.ROLE and plan.roles[principal.name].service_linked


def _attachments(plan: Plan) -> Iterator[Attachment]:
    for key in sorted(plan.attachments):
        if not is_service_linked(plan, plan.attachments[key]):
            yield plan.attachments[key]


def _denies(plan: Plan, attachment: Attachment) -> bool:
    policy = plan.policies.get(attachment.policy)
    return policy is not None and any(each.effect == Effect.DENY for each in policy.document.statements)


def _attach(attachments: Iterable[Attachment]) -> Iterator[Step]:
    for each in attachments:
        what = (str(each.principal.kind), each.principal.name, str(each.policy.type), each.policy.name)
        yield Step("attach_within", (*what, each.resource_group)) if each.resource_group else Step("attach", what)


def _resource_group(group: ResourceGroup) -> Step:
    if group.id:
        return Step("known_resource_group", (group.name, group.id))
    return Step("resource_group", (group.name, group.display_name or group.name))


def _policies(plan: Plan) -> Iterator[Step]:
    for ref in sorted(plan.policies):
        if ref.type == PolicyType.CUSTOM:
            policy = plan.policies[ref]
            yield Step("policy", (policy.name, write_compact(policy.document), policy.description))


def _user(user: User) -> Step:
    return Step("user", (user.name, user.display_name, user.comments, user.email, user.mobile))


def _role(role: Role) -> Step:
    seconds, console = str(role.max_session_seconds), _truth(role.console)
    return Step("role", (role.name, write_compact(role.trust), role.description, seconds, console))


def _tags(plan: Plan) -> Iterator[Step]:
    for name in sorted(plan.users):
        yield from _tags_of("user", name, dict(plan.users[name].tags))
    for ref in sorted(plan.policies):
        if ref.type == PolicyType.CUSTOM:
            yield from _tags_of("policy", ref.name, dict(plan.policies[ref].tags))
    for name in sorted(plan.roles):
        if not plan.roles[name].service_linked:
            yield from _tags_of("role", name, dict(plan.roles[name].tags))


def _tags_of(kind: str, name: str, tags: dict[str, str]) -> Iterator[Step]:
    for key in sorted(tags):
        yield Step("tag", (kind, name, key, tags[key]))


def _logins(plan: Plan) -> Iterator[Step]:
    for name in sorted(plan.users):
        login = plan.users[name].console
        if login is not None and login.active:
            yield Step("login", (name, _truth(login.password_reset_required), _truth(login.mfa_bind_required)))


def _password_policy(passwords: PasswordPolicy) -> Step:
    """Parameters of IMS SetPasswordPolicy, which GetPasswordPolicy answers with under the same names."""
    default = PasswordPolicy()
    names = {
        "MinimumPasswordLength": "min_length",
        "RequireLowercaseCharacters": "require_lowercase",
        "RequireUppercaseCharacters": "require_uppercase",
        "RequireNumbers": "require_numbers",
        "RequireSymbols": "require_symbols",
        "MinimumPasswordDifferentCharacter": "min_different_characters",
        "PasswordNotContainUserName": "refuse_user_name",
        "MaxPasswordAge": "max_age_days",
        "HardExpire": "hard_expire",
        "PasswordReusePrevention": "reuse_prevention",
        "MaxLoginAttemps": "max_login_attempts",
        "InitialPasswordAge": "initial_age_days",
        "InterceptRiskPasswordOnApi": "refuse_risky_on_api",
    }
    fields = [
        each
        for name, attribute in names.items()
        for each in _field(name, name, getattr(passwords, attribute), getattr(default, attribute))
    ]
    return Step("settings", ("password policy", "PasswordPolicy", *fields))


def _security_preference(preference: SecurityPreference) -> Step:
    """Parameters of IMS SetSecurityPreference; GetSecurityPreference answers with them in groups."""
    default = SecurityPreference()
    names = {
        "LoginProfilePreference.AllowUserToChangePassword": "change_password",
        "AccessKeyPreference.AllowUserToManageAccessKeys": "manage_access_keys",
        "MFAPreference.AllowUserToManageMFADevices": "manage_mfa_devices",
        "LoginProfilePreference.AllowUserToLoginWithPasskey": "login_with_passkey",
        "PersonalInfoPreference.AllowUserToManagePersonalDingTalk": "manage_personal_dingtalk",
        "AccessKeyPreference.AllowUserToManageServiceCredentials": "manage_service_credentials",
        "LoginProfilePreference.EnableSaveMFATicket": "save_mfa_ticket",
        "LoginProfilePreference.LoginSessionDuration": "login_session_hours",
        "LoginProfilePreference.LoginNetworkMasks": "login_networks",
        "LoginProfilePreference.MFAOperationForLogin": "mfa_for_login",
        "VerificationPreference.VerificationTypes": "verification_types",
        "MaxIdleDays.MaxIdleDaysForUsers": "max_idle_days_users",
        "MaxIdleDays.MaxIdleDaysForAccessKeys": "max_idle_days_access_keys",
    }
    fields = [
        each
        for path, attribute in names.items()
        if attribute != "verification_types" or preference.verification_types
        for each in _field(path, path.partition(".")[2], getattr(preference, attribute), getattr(default, attribute))
    ]
    return Step("settings", ("security preferences", "SecurityPreference", *fields))


def _field(path: str, parameter: str, value: object, default: object) -> tuple[str, str, str]:
    return (_OR_ABSENT + path if value == default else path, parameter, _said(parameter, value))


def _said(parameter: str, value: object) -> str:
    if isinstance(value, bool):
        return _truth(value)
    if isinstance(value, tuple):
        if parameter == "VerificationTypes":
            return "[" + ",".join(f'"{each}"' for each in sorted(set(value))) + "]"
        return ";".join(value)
    return str(value)


def _truth(value: bool) -> str:
    return "true" if value else "false"
