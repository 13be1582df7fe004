"""Whose a code is at Alibaba Cloud, from bindings and from labels."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.codes import uri
from ramkeep.core.codes.credential import Credential
from ramkeep.core.codes.holder import Holder, contradicts, is_alibaba, labeled_holder, read_holder

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
ROOT = "acs:ram::1234567890123456:root"


def code(label: str, issuer: str = "Aliyun") -> Credential:
    """A scanned code."""
    return uri.parse(f"otpauth://totp/{label}?secret={SECRET}&issuer={issuer}")


def test_the_two_forms() -> None:
    assert read_holder(ROOT) == Holder("1234567890123456")
    assert read_holder("acs:ram::1234567890123456:user/mei.chen") == Holder("1234567890123456", "mei.chen")
    assert read_holder("acs:ram:::root") == Holder()
    assert read_holder(ROOT).is_root
    assert not Holder("1", "mei").is_root


names = st.text(alphabet="abcXYZ019.-_陈", min_size=1, max_size=64)


@given(st.text(alphabet="0123456789abc-", max_size=20), names)
def test_what_is_written_is_read(account: str, user: str) -> None:
    assert read_holder(str(Holder(account, user))) == Holder(account, user)
    assert read_holder(str(Holder(account))) == Holder(account)


@given(st.text(max_size=80))
def test_any_other_text_has_no_meaning(text: str) -> None:
    holder = read_holder(text)
    assert holder is None or str(holder) == text


@pytest.mark.parametrize(
    "text", ["", "root", "acs:ram::1:role/x", "acs:ram::1:user/", "acs:ram::1:user/a/b", ROOT + "\n"]
)
def test_near_misses(text: str) -> None:
    assert read_holder(text) is None


@pytest.mark.parametrize(
    ("label", "holder"),
    [
        ("Aliyun:mei.chen@1234567890123456", Holder("1234567890123456", "mei.chen")),
        ("Aliyun%3Amei.chen@corp", Holder("corp", "mei.chen")),
        ("Aliyun:mei.chen@corp.onaliyun.com", Holder("corp", "mei.chen")),
        ("Aliyun:%E9%99%88@corp", Holder("corp", "陈")),
        ("Aliyun:ops@example.com", None),
        ("Aliyun:nickname", None),
    ],
)
def test_labels(label: str, holder: Holder | None) -> None:
    assert labeled_holder(code(label)) == holder


def test_a_label_of_another_issuer_names_nobody() -> None:
    assert labeled_holder(code("GitHub:mei@corp", "GitHub")) is None
    assert not is_alibaba(code("GitHub:mei@corp", "GitHub"))
    assert is_alibaba(code("阿里云:mei", "阿里云"))


def test_a_label_that_names_somebody_else() -> None:
    mei = code("Aliyun:mei.chen@1234567890123456")
    assert not contradicts(mei, Holder("1234567890123456", "mei.chen"))
    assert not contradicts(mei, Holder("corp", "Mei.Chen"))
    assert not contradicts(mei, Holder("", "mei.chen"))
    assert contradicts(mei, Holder("1234567890123456", "li"))
    assert contradicts(mei, Holder("9999999999999999", "mei.chen"))
    assert contradicts(mei, Holder("1234567890123456"))
    assert not contradicts(code("Aliyun:ops@example.com"), Holder("1234567890123456"))
