import pytest

from ramkeep.core.plan.checks.problem import Place
from ramkeep.core.plan.model.plan import Kind, Plan, plan_of
from ramkeep.core.plan.model.settings import Account
from ramkeep.core.plan.model.values import (
    AccessKey,
    ConsoleLogin,
    Group,
    Item,
    Membership,
    Policy,
    PolicyRef,
    PolicyType,
    Role,
    User,
)
from tests.core.plan.checks.trying import found, mended, messages, paths, unmended
from tests.core.plan.grants.company import allow, attached, custom, text

TRUST = text({"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "ecs.aliyuncs.com"}})


def only(*items: Item) -> Plan:
    return plan_of(items)


@pytest.mark.parametrize(
    ("item", "place"),
    [
        (User("-alice"), Place(Kind.USER, "-alice", ("name",))),
        (User("阿里"), Place(Kind.USER, "阿里", ("name",))),
        (User("alice", comments="x" * 129), Place(Kind.USER, "alice", ("comments",))),
        (User("alice", tags={"acs:team": "a"}), Place(Kind.USER, "alice", ("tags",))),
        (Group("dev", display_name="x" * 25), Place(Kind.GROUP, "dev", ("display_name",))),
        (Role("a_b", TRUST), Place(Kind.ROLE, "a_b", ("name",))),
        (custom("a.b", allow("*")), Place(Kind.POLICY, PolicyRef(PolicyType.CUSTOM, "a.b"), ("name",))),
    ],
)
def test_what_ram_refuses(item: Item, place: Place) -> None:
    assert [each.place for each in found("name-refused", only(item))] == [place]


def test_the_alias_of_the_account_is_a_name_too() -> None:
    plan = plan_of(settings=[Account(alias="-Acme-")])
    assert paths("name-refused", plan) == [("account", "alias")]
    assert not found("name-refused", plan_of(settings=[Account(alias="acme")]))


def test_what_only_some_source_refuses() -> None:
    plan = only(User("alice", display_name="x" * 25))
    assert messages("name-doubtful", plan) == [
        'The user "alice": The display name of a user must be at most 24 characters for the IMS API.'
    ]
    assert not found("name-refused", plan)
    assert unmended("name-doubtful", plan)


def test_two_names_that_differ_in_case_only() -> None:
    plan = only(User("alice"), User("Alice"), Group("alice"))
    assert len(found("name-clash", plan)) == 1
    assert not found("name-doubtful", plan)
    assert unmended("name-clash", plan)
    assert not found("name-clash", only(User("alice"), Group("Alice")))


@pytest.mark.parametrize(
    ("item", "better"),
    [
        (User("mei chen"), "mei-chen"),
        (User("-mei"), "mei"),
        (Group("dev/ops"), "dev-ops"),
        (Role("build_server", TRUST), "build-server"),
        (custom("read_logs", allow("log:Get*")), "read-logs"),
    ],
)
def test_signs_become_hyphens(item: User | Group | Role | Policy, better: str) -> None:
    after = mended("name-refused", only(item))
    assert [each.name for kind in Kind for each in after.items(kind).values() if isinstance(each, type(item))] == [
        better
    ]


def test_a_renamed_user_keeps_everything() -> None:
    plan = only(
        User("mei chen"), Group("dev"), Membership("dev", "mei chen"), attached("user/mei chen", "A", system=True)
    )
    after = mended("name-refused", plan)
    assert after.members_of("dev") == ("mei-chen",)
    assert [key.principal.name for key in after.attachments] == ["mei-chen"]


@pytest.mark.parametrize("name", ["陈 美", "x" * 65, "***", "josé", "alice@acme"])
def test_a_name_that_a_person_has_to_choose(name: str) -> None:
    taken = User("alice-acme")
    assert unmended("name-refused", only(User(name), taken))


@pytest.mark.parametrize(
    ("mobile", "better"),
    [
        ("18600008888", "86-18600008888"),
        ("+8618600008888", "86-18600008888"),
        ("86 186 0000 8888", "86-18600008888"),
        ("+86-186-0000-8888", "86-18600008888"),
    ],
)
def test_a_mobile_number_of_china_in_another_form(mobile: str, better: str) -> None:
    assert mended("mobile-form", only(User("alice", mobile=mobile))).users["alice"].mobile == better


@pytest.mark.parametrize("mobile", ["12345", "+1 555 0100", "86-", "call me"])
def test_a_mobile_number_that_a_person_has_to_write(mobile: str) -> None:
    assert unmended("mobile-form", only(User("alice", mobile=mobile)))


@pytest.mark.parametrize("mobile", ["", "86-18600008888", "852-61234567", "1-5550100"])
def test_a_mobile_number_in_rams_form(mobile: str) -> None:
    assert not found("mobile-form", only(User("alice", mobile=mobile)))


@pytest.mark.parametrize(
    ("email", "count"),
    [("alice", 1), ("@acme.com", 1), ("a b@acme.com", 1), ("a@b@c", 1), ("alice@acme.com", 0), ("", 0)],
)
def test_an_address_needs_a_name_and_a_domain(email: str, count: int) -> None:
    assert paths("email-form", only(User("alice", email=email))) == [("email",)] * count


def test_dates_that_cannot_be_read() -> None:
    user = User(
        "alice",
        console=ConsoleLogin(last_logon="never", password_changed="2026-01-01T00:00:00Z"),
        access_keys=(AccessKey("LTAI1", created="2026-01-01", last_used="N/A"),),
    )
    assert paths("date-form", only(user)) == [("console", "last_logon"), ("access_keys", 0, "last_used")]
    assert not found("date-form", only(User("alice", console=ConsoleLogin(), access_keys=(AccessKey("LTAI1"),))))
