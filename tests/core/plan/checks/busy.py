"""Plans of few people and policies with many ways between them, as hypothesis draws them."""

from hypothesis import strategies as st

from ramkeep.core.plan.model.plan import plan_of
from ramkeep.core.plan.model.settings import LoginMfa, SecurityPreference
from ramkeep.core.plan.model.values import AccessKey, ConsoleLogin, Group, Item, Membership, ResourceGroup, User
from tests.core.plan.grants.company import allow, attached, custom, deny

ALICE = User("alice", console=ConsoleLogin(last_logon="2026-01-01"), mobile="18600008888")
BOB = User("bob", api=True, access_keys=(AccessKey("LTAI1", False), AccessKey("LTAI2", last_used="2026-01-01")))
THERE = (
    *(ALICE, BOB, Group("ops"), Group("dev"), ResourceGroup("prod")),
    *(
        custom("read", allow("ecs:Describe*")),
        custom("write", allow("ecs:*"), deny("ram:*")),
        custom("a_b", allow("*")),
    ),
)
HOLDERS = ("user/alice", "user/bob", "group/ops", "group/dev")
HELD = (
    *((name, scope, False) for name in ("read", "write", "a_b") for scope in ("", "prod")),
    *((name, "", True) for name in ("AdministratorAccess", "ReadOnlyAccess", "AliyunECSFullAcces", "Nothing")),
)
POOL: list[Item] = [
    *(Membership(group, user) for group in ("ops", "dev") for user in ("alice", "bob")),
    *(attached(holder, name, scope, system=by_alibaba) for holder in HOLDERS for name, scope, by_alibaba in HELD),
]
PREFERENCES = st.builds(
    SecurityPreference,
    manage_access_keys=st.booleans(),
    manage_mfa_devices=st.booleans(),
    save_mfa_ticket=st.booleans(),
    login_session_hours=st.sampled_from([1, 24]),
    mfa_for_login=st.sampled_from(LoginMfa),
    verification_types=st.lists(st.sampled_from(["sms", "fax"]), max_size=3).map(tuple),
    max_idle_days_users=st.sampled_from([1, 90, 100, 730, 999]),
)
busy_plans = st.builds(
    lambda items, preference: plan_of([*THERE, *items], [preference]),
    st.lists(st.sampled_from(POOL), max_size=16, unique_by=lambda each: str(each.key)),
    PREFERENCES,
)
