"""Questions spelled out."""

import pytest

from ramkeep.core.plan.asking.question import Circumstances, Fault, Form, Question
from ramkeep.core.plan.grants.errors import NoAction


def test_what_is_not_said_is_no_key() -> None:
    assert Circumstances().context.keys == ()


def test_everything_said_becomes_a_condition_key() -> None:
    told = Circumstances(True, False, "203.0.113.7", "2027-01-31T18:00:00+08:00", "", ("acs:UserAgent=curl",))
    assert dict(told.context.as_mapping()) == {
        "acs:UserAgent": ("curl",),
        "acs:MFAPresent": ("true",),
        "acs:SecureTransport": ("false",),
        "acs:SourceIp": ("203.0.113.7",),
        "acs:CurrentTime": ("2027-01-31T18:00:00+08:00",),
    }


def test_a_key_may_have_several_values() -> None:
    assert Circumstances(others=("k=a", "k = b")).context.exact("k") == ("a", "b")


@pytest.mark.parametrize(
    ("told", "fault"),
    [
        (Circumstances(address="203.0.113"), Fault.ADDRESS),
        (Circumstances(address="203.0.113.0/24"), Fault.ADDRESS),
        (Circumstances(moment="tomorrow"), Fault.MOMENT),
        (Circumstances(others=("acs:UserAgent",)), Fault.OTHERS),
        (Circumstances(others=("=curl",)), Fault.OTHERS),
    ],
)
def test_what_does_not_read_is_told_and_left_out(told: Circumstances, fault: Fault) -> None:
    assert told.faults == (fault,)
    assert told.context.keys == ()


@pytest.mark.parametrize(
    ("question", "whole"),
    [
        (Question(Form.CAN, "alice"), False),
        (Question(Form.CAN, "alice", "oss:GetObject"), True),
        (Question(Form.WHY_NOT, "", "oss:GetObject"), False),
        (Question(Form.WHO, "", "oss:GetObject"), True),
        (Question(Form.WHO, "alice"), False),
        (Question(Form.WHAT, "alice"), True),
        (Question(Form.WHAT), False),
    ],
)
def test_a_form_says_what_it_needs(question: Question, whole: bool) -> None:
    assert question.is_whole is whole


def test_the_call_has_what_was_asked() -> None:
    call = Question(Form.CAN, "alice", "oss:GetObject", "acs:oss:*:*:b/*", Circumstances(resource_group="films")).call
    assert (call.action, call.resources, call.resource_group) == ("oss:GetObject", ("acs:oss:*:*:b/*",), "films")
    assert Question(Form.CAN, "alice", "oss:GetObject").call.resources == ()


def test_an_action_with_wildcards_is_refused() -> None:
    with pytest.raises(NoAction):
        _ = Question(Form.WHO, action="oss:Get*").call
