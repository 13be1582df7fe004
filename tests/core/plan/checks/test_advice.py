from ramkeep.core.plan.checks.advice import ADVICE, CIS


def test_the_lists_are_numbered_without_gaps() -> None:
    assert list(CIS) == [f"1.{number}" for number in range(1, 17)]
    assert list(ADVICE) == list(range(1, 16))
