import pytest

from ramkeep.core.plan.checks.known_keys import FOREIGN, KEYS, known_key
from ramkeep.core.plan.policy.operators import Family


@pytest.mark.parametrize(
    ("key", "family"),
    [
        ("acs:SourceIp", Family.IP),
        ("ACS:sourceip", Family.IP),
        ("acs:CurrentTime", Family.DATE),
        ("acs:MFAPresent", Family.BOOL),
        ("acs:ResourceTag/team", Family.STRING),
        ("acs:RequestTag/a/b", Family.STRING),
    ],
)
def test_types_of_keys(key: str, family: Family) -> None:
    known = known_key(key)
    assert known is not None
    assert known.family is family


@pytest.mark.parametrize("key", ["acs:ResourceTag", "acs:ResourceTag/", "acs:SourceIp/x", "ecs:tag/x", "acs:Nothing"])
def test_what_is_no_known_key(key: str) -> None:
    assert known_key(key) is None


def test_both_documented_spellings() -> None:
    known = known_key("acs:sourceip")
    assert known is not None
    assert known.spellings == ("acs:SourceIp", "acs:SourceIP")


def test_foreign_keys_lead_to_known_ones() -> None:
    for meant in FOREIGN.values():
        assert meant in KEYS or known_key(f"{meant}/x")
