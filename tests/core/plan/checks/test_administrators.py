from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import Account, LoginMfa, SecurityPreference
from ramkeep.core.plan.model.templates import starter
from ramkeep.core.plan.model.values import AccessKey, ConsoleLogin, Item, MfaState, Role, User
from tests.core.plan.checks.trying import found, messages
from tests.core.plan.grants.company import ACCOUNT, allow, attached, custom, deny, trusting

NONE, ONE = "no-administrator", "only-one-administrator"
TAKEN = "others-may-take-administrators-mfa"
MFA, KEY, ENTRY = "administrator-without-mfa", "administrator-with-access-key", "administrator-without-entry"
SAFE = User("ann", console=ConsoleLogin(), mfa=MfaState.VIRTUAL)


def plan(*items: Item, mandatory: bool = False) -> Plan:
    preference = SecurityPreference(mfa_for_login=LoginMfa.MANDATORY if mandatory else LoginMfa.INDEPENDENT)
    return plan_of(items, [Account(ACCOUNT), preference])


def admin(user: User) -> list[Item]:
    return [user, attached(f"user/{user.name}", "AdministratorAccess", system=True)]


def test_the_plan_of_the_first_day_is_in_order() -> None:
    for name in (NONE, ONE, MFA, KEY, ENTRY, TAKEN):
        assert not found(name, starter(ACCOUNT))


def test_nobody_can_manage() -> None:
    items = [SAFE, custom("p", allow("ecs:*")), attached("user/ann", "p")]
    assert messages(NONE, plan(*items)) == [
        "No user can manage users and permissions; only the owner of the account can."
    ]
    assert not found(NONE, plan())
    assert not found(NONE, plan(*admin(SAFE)))


def test_unknown_policies_are_told() -> None:
    (message,) = messages(NONE, plan(SAFE, attached("user/ann", "NoSuchPolicyAtAll", system=True)))
    assert message.endswith(' What "NoSuchPolicyAtAll" grants is not known, and is not counted.')


def test_a_single_administrator() -> None:
    assert messages(ONE, plan(*admin(SAFE))) == ['User "ann" is the only one who can manage users and permissions.']
    assert not found(ONE, plan(*admin(SAFE), *admin(User("bob", console=ConsoleLogin()))))


def test_an_administrator_by_role_counts() -> None:
    role = Role("boss", trusting(f"acs:ram::{ACCOUNT}:user/ann"))
    items = [SAFE, role, attached("role/boss", "AdministratorAccess", system=True)]
    may = [custom("p", allow("sts:AssumeRole")), attached("user/ann", "p")]
    assert not found(NONE, plan(*items, *may))
    assert found(NONE, plan(*items))
    assert found(ONE, plan(*items, *may))


def test_a_password_alone() -> None:
    bare = User("ann", console=ConsoleLogin())
    assert messages(MFA, plan(*admin(bare))) == ['User "ann" can do everything with a password alone.']
    assert not found(MFA, plan(*admin(SAFE)))
    assert not found(MFA, plan(*admin(bare), mandatory=True))
    assert not found(MFA, plan(*admin(User("ann", console=ConsoleLogin(mfa_bind_required=True)))))
    assert not found(MFA, plan(*admin(User("ann", console=ConsoleLogin(active=False)))))
    assert not found(MFA, plan(bare))


def test_a_key_that_is_the_whole_account() -> None:
    keys = AccessKey("k1"), AccessKey("k2")
    (message,) = messages(KEY, plan(*admin(User("ann", access_keys=keys))))
    assert message == 'User "ann" is a full administrator and has 2 active AccessKeys, without MFA.'
    assert not found(KEY, plan(*admin(User("ann", access_keys=(AccessKey("k1", active=False),)))))
    only_mfa = custom("p", allow("*", Condition={"Bool": {"acs:MFAPresent": "true"}}))
    with_console = User("ann", console=ConsoleLogin(), access_keys=keys)
    assert not found(KEY, plan(with_console, only_mfa, attached("user/ann", "p")))


def test_an_administrator_without_a_way_in() -> None:
    assert found(ENTRY, plan(*admin(User("ann"))))
    assert not found(ENTRY, plan(*admin(SAFE)))
    assert not found(ENTRY, plan(*admin(User("ann", access_keys=(AccessKey("k1"),)))))


def test_the_mfa_device_of_an_administrator() -> None:
    def desk(*statements: dict[str, object]) -> Plan:
        items = [
            User("bob"),
            User("eve"),
            custom("p", *statements),
            attached("user/bob", "p"),
            attached("user/eve", "p"),
        ]
        return plan(*admin(SAFE), *items)

    taking = allow("ram:UnbindMFADevice", "acs:ram:*:*:user/*")
    assert messages(TAKEN, desk(taking)) == [
        'User "bob" and user "eve" may take the MFA device of the administrator "ann", through "p".'
    ]
    assert found(TAKEN, desk(allow("ram:*Virtual*")))
    assert not found(TAKEN, desk(allow("ram:UnbindMFADevice", "acs:ram:*:*:user/bob")))
    assert not found(TAKEN, desk(taking, deny("ram:*MFA*", "acs:ram:*:*:user/ann")))
    assert not found(TAKEN, desk(allow("ram:GetUserMFAInfo")))
    assert not found(TAKEN, plan(*admin(SAFE), *admin(User("bob"))))
