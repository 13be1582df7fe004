from ramkeep.core.plan.checks.problem import Severity


def test_severities_are_told_worst_first() -> None:
    assert list(Severity) == ["error", "danger", "warning", "hint"]
