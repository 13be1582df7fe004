"""The words inside a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.catalog.wording import sentence, split


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("DescribeInstances", "Describe instances"),
        ("DescribeDBInstanceAttribute", "Describe DB instance attribute"),
        ("BindMFADevice", "Bind MFA device"),
        ("AssignIpv6Addresses", "Assign ipv6 addresses"),
        ("ListVSwitches", "List VSwitches"),
        ("GetLogsV2", "Get logs V2"),
        ("DescribeRDSs", "Describe RDSs"),
        ("createTicket", "Create ticket"),
    ],
)
def test_a_name_becomes_a_sentence(name: str, words: str) -> None:
    assert sentence(name) == words


@given(st.from_regex(r"[A-Za-z][A-Za-z0-9]{0,40}", fullmatch=True))
def test_no_letter_is_lost(name: str) -> None:
    assert "".join(split(name)) == name
