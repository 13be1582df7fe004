import pytest

from ramkeep.core.plan.model.limits import Quota
from ramkeep.core.plan.model.plan import Kind, Plan, plan_of
from ramkeep.core.plan.model.settings import ControlLevel, Directory, OwnLimits
from ramkeep.core.plan.model.values import (
    AccessKey,
    ControlPolicy,
    Group,
    Item,
    Membership,
    MfaState,
    Policy,
    PolicyRef,
    PolicyType,
    PolicyVersion,
    ResourceGroup,
    Role,
    User,
)
from ramkeep.core.plan.policy.writing import size
from tests.core.plan.checks.trying import found, messages, paths, unmended
from tests.core.plan.grants.company import allow, attached, custom, text

OVER, NEAR, BYTES = "quota-exceeded", "quota-nearly-full", "policy-size-in-bytes"
TRUST = text({"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "ecs.aliyuncs.com"}})
KEYS = (AccessKey("1"), AccessKey("2"), AccessKey("3"))
TAGS = {f"key-{at}": "x" for at in range(21)}
GROUPS = tuple(Group(f"g{at:02}") for at in range(11))
CUSTOM = tuple(custom(f"p{at:02}", allow("*")) for at in range(11))


def on(kind: str, name: str) -> tuple[Item, ...]:
    """Eleven custom policies for one principal."""
    return (*CUSTOM, *(attached(f"{kind}/{name}", each.name) for each in CUSTOM))


def longer_than(characters: int, letter: str = "a") -> Policy:
    """A policy of exactly one character more."""
    short = size(text(allow("*", "acs:oss:*:*:"))).characters
    return custom("long", allow("*", "acs:oss:*:*:" + letter * (characters + 1 - short)))


@pytest.mark.parametrize(
    ("items", "place"),
    [
        ([User("alice", access_keys=KEYS)], (Kind.USER, "alice", ("access_keys",))),
        ([User("alice", tags=TAGS)], (Kind.USER, "alice", ("tags",))),
        ([User("alice"), *GROUPS, *(Membership(each.name, "alice") for each in GROUPS)], (Kind.USER, "alice", ())),
        ([User("alice"), *on("user", "alice")], (Kind.USER, "alice", ("policies",))),
        ([Group("dev"), *on("group", "dev")], (Kind.GROUP, "dev", ("policies",))),
        ([Role("r", TRUST), *on("role", "r")], (Kind.ROLE, "r", ("policies",))),
        (
            [Group("dev"), *(attached("group/dev", f"S{at}", system=True) for at in range(21))],
            (Kind.GROUP, "dev", ("policies",)),
        ),
        ([ResourceGroup(f"rg{at}") for at in range(31)], (None, None, ("resource_groups",))),
        ([longer_than(6144)], (Kind.POLICY, longer_than(6144).key, ("versions", 0, "document"))),
        ([ControlPolicy("c", longer_than(4096).document)], (Kind.CONTROL_POLICY, "c", ("document",))),
        (
            [Policy("p", tuple(PolicyVersion(f"v{at}", text(allow("*"))) for at in range(6)))],
            (Kind.POLICY, PolicyRef(PolicyType.CUSTOM, "p"), ("versions",)),
        ),
    ],
)
def test_every_limit_that_is_overrun_has_its_place(items: list[Item], place: tuple[object, object, object]) -> None:
    (finding,) = found(OVER, plan_of(items))
    assert (finding.place.kind, finding.place.key, finding.place.path) == place
    assert finding.fix is None


def test_a_level_with_too_many_control_policies() -> None:
    controls = [ControlPolicy(f"c{at:02}", text(allow("*"))) for at in range(11)]
    levels = (ControlLevel("root"), ControlLevel("team", tuple(each.name for each in controls)))
    plan = plan_of(controls, [Directory(levels=levels)])
    assert paths(OVER, plan) == [("directory", "levels", 1, "policies")]


def test_what_just_fits_is_not_over() -> None:
    fitting = [User("alice", access_keys=KEYS[:2], tags=dict(list(TAGS.items())[:20])), longer_than(6143)]
    assert not found(OVER, plan_of(fitting))


@pytest.mark.parametrize("quota", [each for each in Quota if each is not Quota.USERS_PER_GROUP])
def test_every_limit_of_the_account_itself_has_a_place(quota: Quota) -> None:
    """With a limit of none, whatever is there is too much."""
    controls = [ControlPolicy("c", text(allow("*")))]
    full = plan_of(
        [
            *(User("alice", mfa=MfaState.U2F, access_keys=KEYS, tags=TAGS), Group("dev"), Role("r", TRUST)),
            *(CUSTOM[0], ResourceGroup("prod"), Membership("dev", "alice"), *controls),
            *(attached(each, "p00") for each in ("user/alice", "group/dev", "role/r")),
            *(attached(each, "ReadOnlyAccess", system=True) for each in ("user/alice", "group/dev", "role/r")),
        ],
        [Directory(levels=(ControlLevel("root", ("c",)),)), OwnLimits({**dict.fromkeys(Quota, 10**6), quota: 0}, "me")],
    )
    (message,) = messages(OVER, full)
    assert message.endswith("RAM allows 0 (me).")


def test_the_account_s_own_limits_count() -> None:
    plan = plan_of(GROUPS, [OwnLimits({"groups": 10}, "GetAccountSummary of 2026-11-20")])
    assert messages(OVER, plan) == ["The plan has 11 groups; RAM allows 10 (GetAccountSummary of 2026-11-20)."]


def test_a_limit_that_can_be_raised_says_so() -> None:
    (message,) = messages(OVER, plan_of([Group("dev"), *on("group", "dev")]))
    assert message == (
        '"dev" has 11 custom policies; RAM allows 10 (RAM, Limitations, 2025-12-16). '
        "Alibaba Cloud raises this limit on request."
    )


@pytest.mark.parametrize(("count", "told"), [(8, 0), (9, 1), (10, 1), (11, 0)])
def test_more_than_four_fifths_are_nearly_full(count: int, told: int) -> None:
    plan = plan_of([User("alice"), User("bob"), *GROUPS, *(Membership(each.name, "alice") for each in GROUPS[:count])])
    assert len(messages(NEAR, plan)) == told
    if told:
        assert messages(NEAR, plan) == [f'"alice" has {count} groups, of 10 that RAM allows.']
        assert unmended(NEAR, plan)


def test_few_are_meant_to_be_used_up() -> None:
    assert not found(NEAR, plan_of([User("alice", access_keys=KEYS[:2])]))
    assert not found(NEAR, Plan())


def test_letters_of_other_scripts_take_more_bytes_than_characters() -> None:
    within = longer_than(6143, "阿")
    assert paths(BYTES, plan_of([within])) == [("versions", 0, "document")]
    assert not found(BYTES, plan_of([longer_than(6143)]))
    assert not found(BYTES, plan_of([longer_than(6144, "阿")]))
    control = ControlPolicy("c", longer_than(4000, "阿").document)
    assert paths(BYTES, plan_of([control])) == [("document",)]
    assert messages(BYTES, plan_of([control]))[0].startswith('The control policy "c" has 4001 characters but ')
