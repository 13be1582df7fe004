from ramkeep.core.plan.checks.advice import ADVICE, CIS
from ramkeep.core.plan.checks.coverage import Coverage, advice_coverage, cis_coverage
from ramkeep.core.plan.checks.every_check import EVERY_CHECK
from ramkeep.core.plan.checks.owner import CHECKS

# What the benchmark and the checklist ask for and these names say.
KNOWN = {
    "1.2": "owner-access-key",
    "1.3": "owner-without-mfa",
    "1.4": "console-user-without-mfa",
    "1.5": "console-logon-unused",
    "1.6": "access-key-not-rotated",
    "1.7": "password-upper-case",
    "1.8": "password-lower-case",
    "1.9": "password-symbol",
    "1.10": "password-digit",
    "1.11": "password-length",
    "1.12": "password-reuse",
    "1.13": "password-expiry",
    "1.14": "password-attempts",
    "1.16": "policy-on-user",
}


def _open(points: tuple[Coverage, ...]) -> list[str]:
    return [each.point for each in points if not each.checks and not each.manual]


def test_every_point_has_a_check_or_a_reason() -> None:
    assert not _open(cis_coverage())
    assert not _open(advice_coverage())


def test_every_point_is_told_in_its_order() -> None:
    assert [each.point for each in cis_coverage()] == list(CIS)
    assert [each.title for each in advice_coverage()] == list(ADVICE.values())


def test_the_points_of_the_benchmark_have_their_checks() -> None:
    covered = {each.point: each.checks for each in cis_coverage()}
    assert not [point for point, name in KNOWN.items() if name not in covered[point]]


def test_the_owner_s_daily_work_is_looked_at_by_hand() -> None:
    first = cis_coverage()[0]
    assert first.point == "1.1"
    assert "credential report" in first.manual


def test_checks_name_points_that_there_are() -> None:
    assert not [each.name for each in EVERY_CHECK if set(each.cis) - CIS.keys() or set(each.advice) - ADVICE.keys()]


def test_a_point_without_checks_stays_open() -> None:
    assert _open(cis_coverage(CHECKS))[0] == "1.4"
