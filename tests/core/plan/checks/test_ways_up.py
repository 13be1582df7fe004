"""Single moves; what they need is in "RAM authentication". Whole ways are in test_escalation."""

from typing import Any

import pytest

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.powers import powers_of
from ramkeep.core.plan.checks.ways_up import FIRST_STEPS, RUNNERS, Moves, Sort, Way
from ramkeep.core.plan.model.plan import plan_of
from ramkeep.core.plan.model.settings import Account
from ramkeep.core.plan.model.values import ConsoleLogin, Item, MfaState, PrincipalKind, PrincipalRef, Role, User
from tests.core.plan.catalog.sample import shipped, small
from tests.core.plan.grants.company import ACCOUNT, allow, attached, custom, deny, system, text, trusting

BOB, ANN = (PrincipalRef(PrincipalKind.USER, name) for name in ("bob", "ann"))
JOB = PrincipalRef(PrincipalKind.ROLE, "job")


def moves(*items: Item) -> tuple[Moves, Any]:
    case = Case(
        plan_of([User("ann", console=ConsoleLogin()), User("bob"), *items], [Account(ACCOUNT)]), small(), system()
    )
    powers = powers_of(case)
    return Moves(case, powers), powers.rows


def own(*statements: dict[str, Any]) -> Way | None:
    found, rows = moves(custom("p", *statements), attached("user/bob", "p"))
    return found.own_of_each([rows[BOB]])[0]


def into_ann(*statements: dict[str, Any], ann: User | None = None) -> Way | None:
    more = [ann] if ann else []
    found, rows = moves(custom("p", *statements), attached("user/bob", "p"), *more)
    return found.into(rows[BOB], rows[ANN])


def test_a_move_tells_what_allows_it_and_where_it_leads() -> None:
    way = own(allow("ram:AttachPolicyToUser"))
    assert way is not None
    assert (way.sort, way.to, way.sure) == (Sort.GRANT, None, True)
    assert [each.policy.name for each in way.grants] == ["p"]
    taken = into_ann(allow("ram:CreateAccessKey"))
    assert taken is not None
    assert (taken.sort, taken.to) == (Sort.TAKE_OVER, ANN)


def test_conditions_make_a_move_unsure() -> None:
    way = own(allow("ram:AttachPolicyToUser", Condition={"IpAddress": {"acs:SourceIp": "10.0.0.0/8"}}))
    assert way is not None
    assert not way.sure


@pytest.mark.parametrize(
    "action",
    ["ram:UpdateUser", "ram:GetUser", "ram:ChangePassword", "ram:BindMFADevice", "ram:UpdateAccessKey", "ecs:*"],
)
def test_actions_that_take_nobody_over(action: str) -> None:
    assert into_ann(allow(action)) is None
    assert own(allow(action)) is None


def test_a_deny_on_the_other_user_stops_the_move() -> None:
    guarded = deny("ram:*", f"acs:ram:*:{ACCOUNT}:user/ann")
    assert into_ann(allow(["ram:CreateAccessKey", "ram:UpdateLoginProfile"]), guarded) is None


def test_a_device_has_to_be_taken_off_first() -> None:
    safe = User("ann", console=ConsoleLogin(), mfa=MfaState.U2F)
    assert into_ann(allow("ram:UpdateLoginProfile"), ann=safe) is None
    way = into_ann(allow(["ram:UpdateLoginProfile", "ram:DisableVirtualMFA"]), ann=safe)
    assert way is not None
    assert way.words == 'take the MFA device and change the password of the user "ann"'


def test_a_deny_on_the_service_stops_handing_a_role_over() -> None:
    trust = text({"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "fc.aliyuncs.com"}})

    def passed(*statements: dict[str, Any]) -> Way | None:
        found, rows = moves(Role("job", trust), custom("p", *statements), attached("user/bob", "p"))
        return found.into(rows[BOB], rows[JOB])

    run = allow(["ram:PassRole", "fc:CreateFunction"])
    assert passed(run) is not None
    assert passed(run, deny("fc:*")) is None
    assert passed(run, deny("ram:PassRole", "acs:ram:*:*:role/job")) is None
    assert passed(allow("ram:PassRole"), allow("fc:CreateFunction", "acs:fc:*:*:services/a/functions/*")) is not None


def test_users_of_one_sort_are_tried_once() -> None:
    people = [User(f"u{at}", console=ConsoleLogin()) for at in range(20)]
    found, rows = moves(*people, User("x"), Role("job", trusting(f"acs:ram::{ACCOUNT}:root")))
    named = [row.ref.name for row in found.unlike(list(rows.values()))]
    assert named == ["ann", "bob", "job"]


def test_the_actions_are_those_of_the_catalog() -> None:
    # "Resource group authorization" has ram:AttachPolicy, which is no operation of an API.
    beside = {"ram:AttachPolicy"}
    actions = {*FIRST_STEPS, *(each for _, starting in RUNNERS for each in starting)} - beside
    assert [each for each in sorted(actions) if shipped().find(each) is None] == []
