"""Who can climb in one move, and who is told: against RAM's own order as `decide` knows it."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.access import Request, decide
from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.escalation import climbers_of
from ramkeep.core.plan.checks.powers import powers_of
from ramkeep.core.plan.checks.ways_up import Sort
from ramkeep.core.plan.model.plan import plan_of
from ramkeep.core.plan.model.settings import Account
from ramkeep.core.plan.model.values import ConsoleLogin, PrincipalKind, PrincipalRef, User
from ramkeep.core.plan.policy.context import Context
from tests.core.plan.catalog.sample import small
from tests.core.plan.grants.company import ACCOUNT, attached, custom, system

BOB, BOSS = (f"acs:ram:*:{ACCOUNT}:user/{name}" for name in ("bob", "boss"))
ADMINISTRATOR = "acs:ram:*:system:policy/AdministratorAccess"

STATEMENTS = st.builds(
    lambda effect, word, action, resource, more: {"Effect": effect, word: action, "Resource": resource, **more},
    st.sampled_from(["Allow", "Allow", "Allow", "Deny"]),
    st.sampled_from(["Action", "Action", "Action", "NotAction"]),
    st.sampled_from(["ram:*", "ram:Attach*", "ram:AttachPolicyToUser", "*:*User", "ecs:*", "*", "ram:CreateAccessKey"]),
    st.sampled_from(
        ["*", [BOB, "acs:ram:*:system:policy/*"], "acs:ram:*:*:user/*", ADMINISTRATOR, BOSS, "acs:*:*:*:*"]
    ),
    st.sampled_from([{}, {}, {"Condition": {"Bool": {"acs:MFAPresent": "true"}}}]),
)


@given(st.lists(STATEMENTS, min_size=1, max_size=4))
def test_whoever_may_attach_or_make_keys_is_told_and_nobody_else(raw: list[Any]) -> None:
    boss = [User("boss", console=ConsoleLogin()), attached("user/boss", "AdministratorAccess", system=True)]
    held = [custom("p", *raw), attached("user/bob", "p")]
    of = plan_of([*boss, User("bob", console=ConsoleLogin()), *held], [Account(ACCOUNT)])
    case = Case(of, small(), system())
    bob = PrincipalRef(PrincipalKind.USER, "bob")
    identity = case.holders.all[bob].identity

    def may(action: str, resources: tuple[str, ...], context: dict[str, str]) -> bool:
        request = Request(action, resources, Context(context), principal=identity.arn)
        return decide(identity.policies, request).allowed

    def climbs(context: dict[str, str]) -> bool:
        attaches = may("ram:AttachPolicyToUser", (BOB, ADMINISTRATOR), context)
        return attaches or may("ram:CreateAccessKey", (BOSS,), context)

    way, powers = climbers_of(case).get(bob), powers_of(case)
    if climbs({}) or climbs({"acs:MFAPresent": "true"}):
        assert way is not None or powers.full(powers.rows[bob])
    if way is not None and way.sure and way.words == 'attach "AdministratorAccess" to its own user':
        assert may("ram:AttachPolicyToUser", (BOB, ADMINISTRATOR), {})
    if way is not None and way.sure and way.sort is Sort.TAKE_OVER and "AccessKey" in way.words:
        assert may("ram:CreateAccessKey", (BOSS,), {})
