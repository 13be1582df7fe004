"""Limits as data, and an account's own."""

import json

import pytest

from ramkeep.core.plan.model.errors import PlanTextError
from ramkeep.core.plan.model.limits import LIMITS, Quota, limit_of, read_account_summary
from ramkeep.core.plan.model.settings import OwnLimits


def test_every_quota_has_a_limit_with_its_source() -> None:
    assert list(LIMITS) == list(Quota)
    assert all(limit.source for limit in LIMITS.values())
    assert all(limit.date or not limit.source.startswith("RAM") for limit in LIMITS.values())


@pytest.mark.parametrize(
    ("quota", "value"),
    [
        (Quota.USERS, 5000),
        (Quota.GROUPS, 300),
        (Quota.GROUPS_PER_USER, 10),
        (Quota.ACCESS_KEYS_PER_USER, 2),
        (Quota.SYSTEM_PER_ROLE, 20),
        (Quota.CUSTOM_PER_GROUP, 10),
        (Quota.CUSTOM_POLICIES, 1500),
        (Quota.VERSIONS_PER_POLICY, 5),
        (Quota.POLICY_SIZE, 6144),
        (Quota.CONTROL_POLICY_SIZE, 4096),
        (Quota.USERS_PER_GROUP, None),
    ],
)
def test_values_of_december_2025(quota: Quota, value: int | None) -> None:
    assert limit_of(quota, OwnLimits()).value == value


def test_the_account_itself_knows_better() -> None:
    summary = {
        "SummaryMap": {"UsersQuota": 100, "PolicySizeQuota": 2048, "Users": 7, "SomethingNew": "x"},
        "RequestId": "1",
    }
    own = read_account_summary(json.dumps(summary))
    assert own.values == {"users": 100, "policy size": 2048}
    limit = limit_of(Quota.USERS, own)
    assert (limit.value, limit.source) == (100, "GetAccountSummary of this account")
    assert limit_of(Quota.GROUPS, own).value == 300
    assert read_account_summary(json.dumps(summary["SummaryMap"])) == own


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"SummaryMap": []}', '{"SummaryMap": {"Users": 3}}'])
def test_what_is_no_summary_is_refused(text: str) -> None:
    with pytest.raises(PlanTextError):
        read_account_summary(text)


@pytest.mark.parametrize("number", ["-1", "true", '"5"', "1.5", "99999999999"])
def test_a_limit_that_is_no_number_is_refused_with_its_place(number: str) -> None:
    with pytest.raises(
        PlanTextError, match=r"^Line 2, column 15, \$\.SummaryMap\.UsersQuota: A limit is a whole number"
    ):
        read_account_summary('{"SummaryMap": {\n"UsersQuota":' + f" {number}" + "}}")
