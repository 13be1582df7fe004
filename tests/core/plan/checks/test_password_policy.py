from dataclasses import replace
from typing import Any

import pytest

from ramkeep.core.plan.checks.password_policy import CHECKS
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import PasswordPolicy
from ramkeep.core.plan.model.templates import starter
from tests.core.plan.checks.trying import found, mended, messages, paths

# CIS Alibaba Cloud Foundation Benchmark 2.0, 1.7 to 1.14.
STRONG = PasswordPolicy(
    min_length=14,
    require_lowercase=True,
    require_uppercase=True,
    require_numbers=True,
    require_symbols=True,
    max_age_days=365,
    reuse_prevention=5,
    max_login_attempts=5,
    refuse_user_name=True,
    refuse_risky_on_api=True,
)


def ruled(**changes: Any) -> Plan:
    return plan_of(settings=[replace(STRONG, **changes)])


@pytest.mark.parametrize(
    ("name", "field", "bad"),
    [
        ("password-upper-case", "require_uppercase", [False]),
        ("password-lower-case", "require_lowercase", [False]),
        ("password-symbol", "require_symbols", [False]),
        ("password-digit", "require_numbers", [False]),
        ("password-length", "min_length", [8, 13]),
        ("password-reuse", "reuse_prevention", [0, 4]),
        ("password-expiry", "max_age_days", [0, 366]),
        ("password-attempts", "max_login_attempts", [0, 6]),
        ("password-hard-expiry", "hard_expire", [True]),
        ("password-user-name", "refuse_user_name", [False]),
        ("password-leaked", "refuse_risky_on_api", [False]),
    ],
)
def test_each_rule_is_told_alone_and_mended(name: str, field: str, bad: list[Any]) -> None:
    for value in bad:
        plan = ruled(**{field: value})
        assert [each.name for each in CHECKS if found(each.name, plan)] == [name]
        assert paths(name, plan) == [("password_policy", field)]
        assert not [each.name for each in CHECKS if found(each.name, mended(name, plan))]


@pytest.mark.parametrize(
    "better",
    [{"min_length": 32}, {"reuse_prevention": 24}, {"max_age_days": 1}, {"max_login_attempts": 1}],
)
def test_what_is_stronger_is_well(better: dict[str, Any]) -> None:
    assert not [each.name for each in CHECKS if found(each.name, ruled(**better))]


def test_the_defaults_of_ram_fail_every_rule_of_the_benchmark() -> None:
    failed = [each.cis[0] for each in CHECKS if each.cis and found(each.name, Plan())]
    assert failed == ["1.7", "1.8", "1.9", "1.10", "1.11", "1.12", "1.13", "1.14"]


def test_the_starter_keeps_every_rule_of_the_benchmark() -> None:
    assert not [each.name for each in CHECKS if each.cis and found(each.name, starter())]


def test_numbers_stand_in_the_message() -> None:
    assert messages("password-length", ruled(min_length=9)) == ["Passwords may be as short as 9 characters."]
    assert messages("password-reuse", ruled(reuse_prevention=3)) == ["A password may be used again after 3 others."]
    assert messages("password-expiry", ruled(max_age_days=900)) == ["Passwords are good for 900 days."]
