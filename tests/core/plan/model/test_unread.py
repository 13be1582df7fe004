"""Policies and roles that are kept beside a plan, unread."""

from typing import Any

import pytest

from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.plan_text import read_plan, review_plan, write_plan
from ramkeep.core.plan.model.settings import Account
from ramkeep.core.plan.model.unread import Unread, UnreadPolicy, UnreadRole, unread_of, with_unread
from ramkeep.core.plan.model.values import Attachment, PolicyRef, PolicyType, PrincipalKind, PrincipalRef

REF = PolicyRef(PolicyType.CUSTOM, "odd")
TO_ALICE = Attachment(PrincipalRef(PrincipalKind.USER, "alice"), REF, "prod")
TO_ROLE = Attachment(PrincipalRef(PrincipalKind.ROLE, "deploy"), PolicyRef(PolicyType.SYSTEM, "ReadOnlyAccess"))
UNREAD = Unread(
    (UnreadPolicy(REF, "v2", {"v1": "{}", "v2": '{"Version": "1", "Statement": "everything"}'}, (TO_ALICE,)),),
    (UnreadRole("deploy", "who knows", (TO_ROLE,)),),
)


def test_it_survives_the_plan_file_without_a_remark() -> None:
    account = with_unread(Account("1234567890123456", extra={"new_field": 1}), UNREAD)
    text = write_plan(Plan(account=account))
    again = read_plan(text)
    assert unread_of(again.account) == UNREAD
    assert again.account.extra["new_field"] == 1
    assert [fault.path for fault in review_plan(text).unknown] == ["$.account.new_field"]
    assert unread_of(again.account).attachments == (TO_ALICE, TO_ROLE)


def test_nothing_unread_leaves_nothing_behind() -> None:
    account = with_unread(with_unread(Account(extra={"x": 1}), UNREAD), Unread())
    assert account == Account(extra={"x": 1})
    assert unread_of(account) == Unread()


@pytest.mark.parametrize(
    "kept",
    [
        None,
        [],
        "policies",
        {"policies": 3, "roles": {}},
        {"policies": [1, {}, {"name": "x", "type": "Other"}, {"type": "Custom"}], "roles": ["x", {"trust": "y"}]},
    ],
)
def test_what_does_not_look_like_it_is_passed_over(kept: Any) -> None:
    assert unread_of(Account(extra={"unread": kept})) == Unread()


def test_parts_that_do_not_fit_are_passed_over_one_by_one() -> None:
    attachments = [{"principal": "robot", "name": "x", "type": "Custom", "policy": "odd"}, 7]
    policy = {"type": "Custom", "name": "odd", "default": 2, "texts": {"v1": 1, "v2": "{}"}, "attachments": attachments}
    assert unread_of(Account(extra={"unread": {"policies": [policy]}})).policies == (
        UnreadPolicy(REF, "", {"v2": "{}"}),
    )
