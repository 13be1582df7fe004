"""The steps of a new account."""

from ramkeep.core.checklist.steps import STEPS, Section, Step


def test_every_step_stands_once_and_sections_stay_together() -> None:
    assert [info.step for info in STEPS] == list(Step)
    sections = [info.section for info in STEPS]
    assert list(dict.fromkeys(sections)) == list(Section)
    assert sections == sorted(sections, key=list(Section).index)


def test_the_benchmark_is_covered() -> None:
    covered = {number for info in STEPS for number in info.cis}
    assert covered == {f"1.{number}" for number in range(1, 17)}


def test_names_are_those_of_published_plans() -> None:
    assert [step.value for step in Step] == [
        "ram-overview",
        "root-protection",
        "root-verification",
        "root-authenticator",
        "root-scan",
        "root-code",
        "root-no-access-key",
        "starter-plan",
        "administrators",
        "plan-checked",
        "plan-applied",
        "users-mfa",
        "password-policy",
        "security-preference",
        "recovery",
        "root-rests",
    ]
