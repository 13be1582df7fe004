"""Plans to start from."""

from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import About, Account, LoginMfa, PasswordPolicy, Root, SecurityPreference
from ramkeep.core.plan.model.values import (
    Attachment,
    ConsoleLogin,
    Group,
    Membership,
    MfaState,
    PolicyRef,
    PolicyType,
    PrincipalKind,
    PrincipalRef,
    User,
)

# Name, what the group is for, and the system policies it is granted.
_GROUPS = (
    (
        "administrators",
        "Manage users, permissions and everything else. Two people, so that one can help the other out.",
        ("AdministratorAccess",),
    ),
    ("finance", "See and pay the bills. No access to servers or data.", ("AliyunBSSFullAccess",)),
    (
        "developers",
        "Run servers, networks and storage. No access to users, permissions or bills.",
        ("AliyunECSFullAccess", "AliyunVPCFullAccess", "AliyunOSSFullAccess", "AliyunLogReadOnlyAccess"),
    ),
    ("auditors", "See everything, change nothing.", ("ReadOnlyAccess", "AliyunActionTrailReadOnlyAccess")),
)
_ADMINISTRATORS = (("admin-1", "First administrator"), ("admin-2", "Second administrator"))
_NOTE = (
    "The plan of the first day. Give the owner of the account MFA and no AccessKey, and do not use it for daily work. "
    "Rename the two administrators after the people they are, and add a user for each further person."
)


def starter(account_id: str = "", alias: str = "") -> Plan:
    """The plan of the first day: the owner locked away, two administrators, and MFA for everybody.

    The groups for finance, developers and auditors are ready for their people. Both names may be empty.
    """
    return plan_of(
        [
            *(Group(name, comments=purpose) for name, purpose, _ in _GROUPS),
            *(_attached(name, policy) for name, _, policies in _GROUPS for policy in policies),
            *(_person(name, display_name) for name, display_name in _ADMINISTRATORS),
            *(Membership("administrators", name) for name, _ in _ADMINISTRATORS),
        ],
        [About("Starter", _NOTE), _account(account_id, alias), _passwords(), _preference()],
    )


def _account(account_id: str, alias: str) -> Account:
    root = Root(MfaState.VIRTUAL, note="Used for the first administrator and for emergencies alone.")
    return Account(account_id, alias, root)


def _person(name: str, display_name: str) -> User:
    console = ConsoleLogin(mfa_bind_required=True, password_reset_required=True)
    return User(name, display_name, console, mfa=MfaState.VIRTUAL)


def _attached(group: str, policy: str) -> Attachment:
    return Attachment(PrincipalRef(PrincipalKind.GROUP, group), PolicyRef(PolicyType.SYSTEM, policy))


def _passwords() -> PasswordPolicy:
    """Rules 1.7 to 1.14 of the CIS Alibaba Cloud Foundation Benchmark 2.0."""
    return PasswordPolicy(
        min_length=14,
        require_lowercase=True,
        require_uppercase=True,
        require_numbers=True,
        require_symbols=True,
        max_age_days=365,
        reuse_prevention=24,
        max_login_attempts=5,
    )


def _preference() -> SecurityPreference:
    """MFA at every logon; browsers are not trusted for a week, and keys are not made by those who use them."""
    return SecurityPreference(mfa_for_login=LoginMfa.MANDATORY, max_idle_days_users=90, max_idle_days_access_keys=90)
