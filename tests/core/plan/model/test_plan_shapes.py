"""What the file can hold."""

from dataclasses import replace

import pytest
from hypothesis import given

from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.plan_shapes import Granted, granted, joined, unsound, version_fault
from ramkeep.core.plan.model.settings import (
    About,
    ControlLevel,
    Directory,
    OwnLimits,
    PasswordPolicy,
    SecurityPreference,
)
from ramkeep.core.plan.model.values import (
    Item,
    Membership,
    Policy,
    PolicyRef,
    PolicyType,
    PolicyVersion,
    PrincipalKind,
    Role,
    User,
)
from ramkeep.core.plan.policy.document import Condition, Document, Effect, Statement
from tests.core.plan.model.strategies import attached, document, plans, policy, settings, trust


@given(plans(), settings)
def test_what_is_drawn_for_these_tests_is_sound(plan: Plan, setting: About) -> None:
    assert {unsound(item) for kind in Kind for item in plan.items(kind).values()} <= {""}
    assert unsound(setting) == ""


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (User(""), "$.name: A user needs a name"),
        (User("a", note="\ud800"), "A text is no Unicode"),
        (User("a", extra={"x": object()}), "A text is no Unicode, or a field holds what JSON cannot."),
        (User("a", extra={"x": (1, 2)}), "The file cannot hold this value"),
        (User("a", extra={"note": "x"}), "The file cannot hold this value"),
        (User("a", extra={"password": "x"}), "$.password: A plan holds no secrets"),
        (
            Role("r", trust(), max_session_seconds=60),
            "$.max_session_seconds: This is a whole number from 3600 to 43200",
        ),
        (Role("r", Document(())), "$.trust: RAM would not take this policy."),
        (Membership("g", " "), "$.user: A user needs a name"),
        (attached(PrincipalKind.USER, "u"), "An attached policy needs a name"),
        (Directory(levels=(ControlLevel(""),)), "$.levels[0].name: A level needs a name"),
        (OwnLimits({"users": -1}), "$.values.users: This is a whole number"),
        (PasswordPolicy(max_age_days=2000), "$.max_age_days: This is a whole number from 0 to 1095"),
        (SecurityPreference(login_session_hours=0), "$.login_session_hours: This is a whole number from 1 to 24"),
        (About(note="\udcff"), "A text is no Unicode"),
        (policy("p", *[document()] * 2), ""),
        (replace(policy("p"), type=PolicyType.SYSTEM), ""),
    ],
)
def test_what_the_file_cannot_hold_is_told(value: Item, words: str) -> None:
    assert unsound(value).startswith(words)
    assert bool(unsound(value)) == bool(words)


def test_what_the_policy_language_cannot_say_is_told() -> None:
    twice = (Condition("Bool", "acs:MFAPresent", ("true",)),) * 2
    text = Document((Statement(Effect.ALLOW, ("*",), resources=("*",), conditions=twice),))
    assert "two conditions" in unsound(policy("p", text))


def test_versions_go_together() -> None:
    version = PolicyVersion("v1", document())
    assert version_fault(Policy("p", (version,), default="v1")) == ""
    assert version_fault(Policy("p", ())) == "A policy needs at least one version."
    assert version_fault(Policy("p", (version, version))) == "Two versions of the policy have the same ID."
    assert version_fault(Policy("p", (version,), default="v2")) == "The default version is none of v1."


def test_members_and_attachments_as_they_are_listed() -> None:
    assert joined(Membership("g", "u", "why")).user == "u"
    assert granted(attached(PrincipalKind.USER, "u", system="S", scope="r")) == Granted(system="S", resource_group="r")
    assert Granted(custom="C").policy == PolicyRef(PolicyType.CUSTOM, "C")
    assert Granted(system="S").policy == PolicyRef(PolicyType.SYSTEM, "S")
