"""What a checker tells of a plan after edits is what one that never saw another plan tells of it."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.checks.checker import Checker
from ramkeep.core.plan.checks.problem import Problem
from ramkeep.core.plan.model.edits import Add, Change, Edit, Remove, Set, apply
from ramkeep.core.plan.model.errors import EditRefused
from ramkeep.core.plan.model.plan import Plan, kind_of, plan_of
from ramkeep.core.plan.model.settings import (
    FULL_ACCESS,
    Account,
    ControlLevel,
    Directory,
    LoginMfa,
    OwnLimits,
    PasswordPolicy,
    Root,
    SecurityPreference,
    Setting,
    Standing,
)
from ramkeep.core.plan.model.unread import Unread, UnreadPolicy, with_unread
from ramkeep.core.plan.model.values import (
    AccessKey,
    Attachment,
    ConsoleLogin,
    ControlPolicy,
    Group,
    Item,
    Membership,
    MfaState,
    Policy,
    PolicyRef,
    PolicyType,
    PolicyVersion,
    PrincipalKind,
    PrincipalRef,
    ResourceGroup,
    Role,
    User,
)
from tests.core.plan.catalog.sample import small
from tests.core.plan.checks.busy import busy_plans
from tests.core.plan.checks.texts import trust
from tests.core.plan.checks.trying import NOON
from tests.core.plan.grants.company import ACCOUNT, allow, attached, custom, deny, system, text
from tests.core.plan.model.strategies import document, edits, plans

MFA = {"Condition": {"Bool": {"acs:MFAPresent": "true"}}}
NO_MFA = {"Condition": {"Bool": {"acs:MFAPresent": "false"}}}
TEXTS = (
    (allow("*"),),
    (allow("*"), deny("ram:*")),
    (allow("*", **MFA),),
    (deny("*", **NO_MFA),),
    (deny("ram:*"),),
    (allow("ram:Attach*"),),
    (allow(["ram:CreateAccessKey", "ram:UnbindMFADevice", "ram:*LoginProfile"], "acs:ram:*:*:user/*"),),
    (allow(["ram:CreatePolicyVersion", "ram:SetDefaultPolicyVersion"], "acs:ram:*:*:policy/*"),),
    (allow("ram:AddUserToGroup"), allow("ecs:*")),
    (allow(["sts:AssumeRole", "ram:PassRole", "ecs:RunInstances"]),),
    (allow("ram:Detach*"), allow("ram:RemoveUserFromGroup")),
    (allow("ram:Create*"), allow("sts:AssumeRole")),
    (allow("ecs:*", Condition={"StringEquals": {"acs:PrincipalArn": f"acs:ram::{ACCOUNT}:user/alice"}}),),
    (allow("oss:Get*"), {"Effect": "Allow", "NotAction": "ram:*", "Resource": "*"}),
)
USERS, GROUPS, ROLES, POLICIES = ("alice", "bob", "carol"), ("ops", "dev"), ("deploy", "rescue"), ("p", "q", "r")
HOLDERS = tuple(
    f"{kind}/{name}" for kind, names in (("user", USERS), ("group", GROUPS), ("role", ROLES)) for name in names
)
TRUSTS = (
    trust({"RAM": f"acs:ram::{ACCOUNT}:root"}),
    trust({"RAM": f"acs:ram::{ACCOUNT}:user/alice"}),
    trust({"RAM": f"acs:ram::{ACCOUNT}:user/gone"}),
    trust({"Service": "ecs.aliyuncs.com"}),
)
KEYS = ((), (AccessKey("k", created="2026-01-01"),), (AccessKey("k", active=False), AccessKey("l")))

users = st.builds(
    User,
    st.sampled_from(USERS),
    st.sampled_from(["", "a name that is much too long for RAM" * 4]),
    st.sampled_from([None, ConsoleLogin(), ConsoleLogin(active=False, last_logon="2026-01-01")]),
    st.booleans(),
    st.sampled_from([MfaState.NONE, MfaState.VIRTUAL]),
    st.sampled_from(KEYS),
    mobile=st.sampled_from(["", "18600008888"]),
)
policies = st.builds(
    lambda name, texts, default: Policy(
        name, tuple(PolicyVersion(f"v{at}", text(*each)) for at, each in enumerate(texts, 1)), default=default
    ),
    st.sampled_from(POLICIES),
    st.lists(st.sampled_from(TEXTS), min_size=1, max_size=2),
    st.sampled_from(["", "v1"]),
)
roles = st.builds(Role, st.sampled_from(ROLES), st.sampled_from(TRUSTS), service_linked=st.sampled_from([False, True]))
memberships = st.builds(Membership, st.sampled_from(GROUPS), st.sampled_from(USERS))
attachments = st.one_of(
    st.builds(attached, st.sampled_from(HOLDERS), st.sampled_from(POLICIES), st.sampled_from(["", "", "prod"])),
    st.builds(
        lambda holder, name: attached(holder, name, system=True),
        st.sampled_from(HOLDERS),
        st.sampled_from(["AdministratorAccess", "AliyunECSFullAcces", "ReadOnlyAccess"]),
    ),
)
controls = st.builds(ControlPolicy, st.just("c"), st.sampled_from(TEXTS).map(lambda each: text(*each)))
objects: st.SearchStrategy[Item] = st.one_of(users, policies, roles, memberships, attachments, controls)
LEVELS = ((), (ControlLevel("Root", (FULL_ACCESS,)),), (ControlLevel("Root", (FULL_ACCESS, "c")),))
UNREAD = Unread(
    (
        UnreadPolicy(
            PolicyRef(PolicyType.CUSTOM, "gone"),
            attachments=(Attachment(PrincipalRef(PrincipalKind.USER, "bob"), PolicyRef(PolicyType.CUSTOM, "gone")),),
        ),
    )
)
settings: st.SearchStrategy[Setting] = st.one_of(
    st.builds(Account, st.sampled_from([ACCOUNT, ACCOUNT[::-1], ""]), root=st.builds(Root, st.sampled_from(MfaState))),
    st.just(with_unread(Account(ACCOUNT), UNREAD)),
    st.builds(SecurityPreference, mfa_for_login=st.sampled_from(LoginMfa)),
    st.builds(Directory, st.sampled_from(Standing), st.sampled_from(LEVELS)),
    st.builds(
        OwnLimits, st.dictionaries(st.sampled_from(["users", "groups per user", "policy size"]), st.integers(0, 3))
    ),
    st.builds(PasswordPolicy, st.sampled_from([8, 20])),
)
THERE = (
    *map(User, USERS),
    *map(Group, GROUPS),
    *(Role(name, TRUSTS[0]) for name in ROLES),
    *(custom(name, allow("ecs:*")) for name in POLICIES),
    ResourceGroup("prod"),
    ControlPolicy("c", document("*:Delete*", "*", "Deny")),
)
tangled_plans = st.builds(
    lambda items, chosen: plan_of([*THERE, *items], [Account(ACCOUNT), *chosen]),
    st.lists(objects, max_size=20),
    st.lists(settings, max_size=2),
)


def _edit(item: Item, plan: Plan) -> Edit:
    """The item comes, changes, or goes when it is just so already."""
    kind = kind_of(item)
    there = plan.items(kind).get(item.key)
    return Add(item) if there is None else Change(item) if there != item else Remove(kind, item.key)


def _edits(plan: Plan) -> st.SearchStrategy[Edit]:
    return edits(plan) | objects.map(lambda item: _edit(item, plan)) | settings.map(Set)


def _afresh(plan: Plan) -> tuple[Problem, ...]:
    return Checker(small(), system()).problems(plan, NOON)


@given(plans() | busy_plans | tangled_plans | tangled_plans, st.data())
def test_after_any_edits_the_problems_are_those_of_a_fresh_look(plan: Plan, data: st.DataObject) -> None:
    checker = Checker(small(), system())
    seen = [plan]
    checker.problems(plan, NOON)
    for _ in range(data.draw(st.integers(1, 5))):
        try:
            plan = apply(plan, data.draw(_edits(plan)))
        except EditRefused:
            plan = data.draw(st.sampled_from(seen))
        seen.append(plan)
        assert checker.problems(plan, NOON) == _afresh(plan)


def _company(size: int) -> Plan:
    """The shape of a big company: a person in a group each, a policy for a few each, and some power for some."""
    people = [
        User(f"u{at}", console=ConsoleLogin() if at % 3 else None, api=at % 2 == 0, tags={"team": "a"})
        for at in range(size)
    ]
    return plan_of(
        [
            *people,
            *(Group(f"g{at}") for at in range(size // 8)),
            *(Membership(f"g{at % (size // 8)}", f"u{at}") for at in range(size)),
            *(custom(f"p{at}", *TEXTS[at % len(TEXTS)]) for at in range(size // 3)),
            *(attached(f"user/u{at}", f"p{at % (size // 3)}") for at in range(0, size, 2)),
            *(attached(f"group/g{at}", f"p{at}") for at in range(size // 8)),
            *(Role(f"r{at}", each) for at, each in enumerate(TRUSTS)),
            *(attached(f"role/r{at}", "AdministratorAccess", system=True) for at in (0, 3)),
        ],
        [Account(ACCOUNT)],
    )


def test_in_a_company_after_every_kind_of_edit() -> None:
    plan, checker = _company(48), Checker(small(), system())
    checker.problems(plan, NOON)
    user, policy = plan.users["u7"], plan.policies[PolicyRef(PolicyType.CUSTOM, "p3")]
    changes: list[Edit] = [
        *(Change(replace(policy, versions=(PolicyVersion("v1", text(*each)),))) for each in TEXTS),
        Change(replace(user, display_name="Uma")),
        Change(replace(user, display_name="Uma", mfa=MfaState.VIRTUAL)),
        Change(replace(user, console=None, api=True)),
        Change(replace(plan.roles["r1"], trust=TRUSTS[0])),
        Add(User("new")),
        Add(Membership("g1", "new")),
        Add(attached("user/new", "AdministratorAccess", system=True)),
        Add(attached("group/g2", "p8")),
        Set(PasswordPolicy(20)),
        Set(Account(ACCOUNT, "example", Root(MfaState.NONE))),
        Set(Account(ACCOUNT[::-1])),
        Remove(kind_of(plan.roles["r2"]), "r2"),
    ]
    for change in changes:
        plan = apply(plan, change)
        assert checker.problems(plan, NOON) == _afresh(plan), change


def test_moves_follow_whom_and_what_they_lead_to() -> None:
    held = {
        "taker": allow(["ram:UnbindMFADevice", "ram:*LoginProfile"], "acs:ram:*:*:user/*"),
        "joiner": allow("ram:AddUserToGroup"),
        "lender": allow(["sts:AssumeRole", "ram:AttachPolicyToRole"]),
        "attacher": allow("ram:AttachPolicyToUser", ["acs:ram:*:*:user/*", "acs:ram:*:*:policy/mine"]),
    }
    plan = plan_of(
        [
            *(User(name, console=ConsoleLogin()) for name in ("boss", *held)),
            *(custom(name, statement) for name, statement in held.items()),
            *(attached(f"user/{name}", name) for name in held),
            *(Group("dev"), Role("deploy", TRUSTS[3]), custom("mine", allow("ecs:*"))),
            attached("user/boss", "AdministratorAccess", system=True),
        ],
        [Account(ACCOUNT)],
    )
    boss, checker = plan.users["boss"], Checker(small(), system())
    told = [_ways(checker.problems(plan, NOON))]
    for change in (
        Change(replace(boss, mfa=MfaState.VIRTUAL)),
        Change(replace(boss, console=None)),
        Add(attached("group/dev", "AdministratorAccess", system=True)),
        Change(Role("deploy", TRUSTS[0])),
        Change(custom("mine", allow("*"))),
    ):
        plan = apply(plan, change)
        told.append(_ways(checker.problems(plan, NOON)))
        assert told[-1] == _ways(_afresh(plan))
        assert told[-1] != told[-2]


def _ways(problems: tuple[Problem, ...]) -> list[str]:
    return sorted(each.message for each in problems if each.check.name.startswith("can-"))
