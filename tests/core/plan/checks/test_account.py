import pytest

from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import Account
from ramkeep.core.plan.model.values import ConsoleLogin, Item, Role, User
from tests.core.plan.checks.trying import found, messages, paths, unmended
from tests.core.plan.grants.company import allow, custom, text

OWN, OTHER = "1234567890123456", "6543210987654321"
MISSING, ELSEWHERE = "account-id-missing", "resource-of-other-account"


def naming(*resources: str) -> Plan:
    return plan_of([custom("p", allow("ecs:*", list(resources)))], [Account(OWN, "acme")])


def test_an_account_without_id() -> None:
    (finding,) = found(MISSING, Plan())
    assert finding.place.path == ("account", "id")
    assert finding.severity is None
    assert not found(MISSING, plan_of(settings=[Account(OWN)]))


@pytest.mark.parametrize(
    "item",
    [
        custom("p", allow("ecs:*", f"acs:ecs:*:{OTHER}:instance/*")),
        Role(
            "r", text({"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"RAM": f"acs:ram::{OTHER}:root"}})
        ),
    ],
)
def test_the_id_matters_where_policies_name_accounts(item: Item) -> None:
    (finding,) = found(MISSING, plan_of([item]))
    assert finding.severity is Severity.WARNING
    assert OTHER in finding.message


@pytest.mark.parametrize("number", ["123", "12345678901234567", "acme", "１２３４５６７８９０１２３４５６"])
def test_an_id_that_is_none(number: str) -> None:
    assert unmended("account-id-refused", plan_of(settings=[Account(number)]))


@pytest.mark.parametrize("number", ["", OWN])
def test_an_id_that_is_one_or_not_known(number: str) -> None:
    assert not found("account-id-refused", plan_of(settings=[Account(number)]))


def test_an_alias_matters_to_those_who_log_on() -> None:
    alice = User("alice", console=ConsoleLogin())
    assert paths("account-alias-missing", plan_of([alice])) == [("account", "alias")]
    assert not found("account-alias-missing", plan_of([alice], [Account(alias="acme")]))
    assert not found("account-alias-missing", plan_of([User("ci", api=True)]))


def test_a_resource_of_another_account() -> None:
    wrong = f"acs:ecs:cn-hangzhou:{OTHER}:instance/i-1"
    assert messages(ELSEWHERE, naming("*", wrong)) == [
        f'"p" names "{wrong}", which is of the account {OTHER}; this one is {OWN}.'
    ]
    assert paths(ELSEWHERE, naming("*", wrong)) == [("versions", 0, "document", "Statement", 0, "Resource", 1)]
    assert paths(ELSEWHERE, naming(wrong)) == [("versions", 0, "document", "Statement", 0, "Resource")]
    assert unmended(ELSEWHERE, naming(wrong))


@pytest.mark.parametrize(
    "resource",
    [
        "*",
        f"acs:ecs:*:{OWN}:instance/*",
        "acs:ecs:*:*:instance/*",
        "acs:ecs:*:1234*:instance/*",
        f"acs:oss:*:{OTHER}:bucket/*",
        f"acs:kms:*:{OTHER}:key/*",
        f"acs:ram::{OTHER}:role/deploy",
    ],
)
def test_what_is_here_or_may_be_used_elsewhere(resource: str) -> None:
    assert not found(ELSEWHERE, naming(resource))


def test_without_an_id_nothing_is_elsewhere() -> None:
    assert not found(ELSEWHERE, plan_of([custom("p", allow("ecs:*", f"acs:ecs:*:{OTHER}:instance/*"))]))
