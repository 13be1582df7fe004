from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.codes import base32, review
from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.codes.credential import Algorithm, Credential, Kind
from ramkeep.core.codes.review import Remark, RemarkCode, Severity
from tests.core.codes.strategies import ALIBABA_SECRET, credentials

PLAIN = Credential(Kind.TOTP, base32.secret(ALIBABA_SECRET), "Aliyun", "root@corp")
OTHER_SECRET = base32.secret(ALIBABA_SECRET[::-1])


def stored(credential: Credential, number: int = 1) -> Account:
    return Account(AccountId(f"{number:032x}"), credential)


def remarks(*existing: Account, of: Credential = PLAIN, **changes: Any) -> tuple[Remark, ...]:
    return review.review(replace(of, **changes), existing)


def codes(*existing: Account, of: Credential = PLAIN, **changes: Any) -> set[RemarkCode]:
    return {remark.code for remark in remarks(*existing, of=of, **changes)}


def test_there_is_nothing_to_say_about_a_plain_enrollment() -> None:
    assert remarks() == ()
    assert remarks(stored(replace(PLAIN, account="other", secret=OTHER_SECRET))) == ()


@pytest.mark.parametrize(
    ("changes", "remark"),
    [
        ({"secret": base32.secret_from_bytes(bytes(9))}, Remark(RemarkCode.WEAK_SECRET, Severity.CAUTION, number=72)),
        ({"digits": 7}, Remark(RemarkCode.ODD_DIGITS, Severity.INFO, number=7)),
        ({"digits": 4}, Remark(RemarkCode.ODD_DIGITS, Severity.CAUTION, number=4)),
        ({"period": 15}, Remark(RemarkCode.ODD_PERIOD, Severity.INFO, number=15)),
        ({"period": 3600}, Remark(RemarkCode.ODD_PERIOD, Severity.CAUTION, number=3600)),
        ({"period": 1}, Remark(RemarkCode.ODD_PERIOD, Severity.CAUTION, number=1)),
        ({"algorithm": Algorithm.MD5}, Remark(RemarkCode.ODD_ALGORITHM, Severity.INFO, "MD5")),
        ({"label_prefix": "Org\n"}, Remark(RemarkCode.ISSUER_DIFFERS, Severity.INFO, "Org")),
        ({"issuer": "", "account": ""}, Remark(RemarkCode.NO_NAME, Severity.INFO)),
        ({"kind": Kind.HOTP, "counter": 7}, Remark(RemarkCode.COUNTER_BASED, Severity.INFO, number=7)),
        ({"kind": Kind.MOTP}, Remark(RemarkCode.PIN_MISSING, Severity.INFO)),
        ({"kind": Kind.YANDEX}, Remark(RemarkCode.PIN_MISSING, Severity.INFO)),
        ({"issuer": "\u0410liyun"}, Remark(RemarkCode.LOOK_ALIKE, Severity.DANGER, "Aliyun")),
        ({"issuer": "Aliyum"}, Remark(RemarkCode.LOOK_ALIKE, Severity.DANGER, "Aliyun")),
        ({"issuer": "", "account": "GoogIe"}, Remark(RemarkCode.LOOK_ALIKE, Severity.DANGER, "Google")),
        ({"account": "r\u043eot"}, Remark(RemarkCode.LOOK_ALIKE, Severity.DANGER)),
        ({"account": "a\u202eb"}, Remark(RemarkCode.HIDDEN_CHARACTERS, Severity.DANGER, "a[U+202E]b")),
    ],
)
def test_single_remarks(changes: dict[str, Any], remark: Remark) -> None:
    assert remarks(**changes) == (remark,)


@pytest.mark.parametrize(
    "changes",
    [
        {"secret": base32.secret_from_bytes(bytes(10))},
        {"digits": 8},
        {"period": 60},
        {"algorithm": Algorithm.SHA512},
        {"label_prefix": "ALIYUN"},
        {"account": ""},
        {"issuer": "", "account": "me"},
        {"issuer": "阿里云Aliyun"},
        {"account": "🏴‍☠️"},
        {"kind": Kind.STEAM, "issuer": "Steam"},
        {"kind": Kind.MOTP, "pin": base32.pin("1234")},
    ],
)
def test_what_is_usual_is_not_remarked(changes: dict[str, Any]) -> None:
    assert remarks(**changes) == ()


def test_a_prefix_is_looked_at_too() -> None:
    assert codes(issuer="Corp", label_prefix="\u0410liyun") == {RemarkCode.LOOK_ALIKE, RemarkCode.ISSUER_DIFFERS}


def test_names_of_the_vault_are_known() -> None:
    vault = stored(replace(PLAIN, issuer="Initech", secret=OTHER_SECRET))
    assert remarks(vault, issuer="lnitech") == (Remark(RemarkCode.LOOK_ALIKE, Severity.DANGER, "Initech"),)


def test_the_same_credential_is_named_whatever_it_is_called() -> None:
    twins = stored(replace(PLAIN, issuer="x", account="y"), 1), stored(PLAIN, 2)
    same = Remark(RemarkCode.SAME_CREDENTIAL, Severity.CAUTION, account_ids=(twins[0].id, twins[1].id))
    assert remarks(*twins) == (same,)
    hotp = replace(PLAIN, kind=Kind.HOTP, counter=1)
    assert RemarkCode.SAME_CREDENTIAL in codes(stored(hotp), of=hotp, counter=9)


def test_the_same_name_with_another_secret_is_a_replacement() -> None:
    vault = stored(replace(PLAIN, secret=OTHER_SECRET), 1), stored(replace(PLAIN, digits=8, account="ROOT@corp"), 2)
    replacement = Remark(RemarkCode.REPLACEMENT, Severity.CAUTION, account_ids=(vault[0].id, vault[1].id))
    assert remarks(*vault) == (replacement,)
    assert codes(stored(PLAIN, 3), *vault) == {RemarkCode.SAME_CREDENTIAL, RemarkCode.REPLACEMENT}


def test_two_without_a_name_do_not_replace_each_other() -> None:
    nameless = replace(PLAIN, issuer="", account="", secret=OTHER_SECRET)
    assert codes(stored(nameless), issuer="", account="") == {RemarkCode.NO_NAME}


def test_the_gravest_comes_first() -> None:
    found = remarks(digits=7, period=3600, account="a\u200bb")
    assert [remark.severity for remark in found] == [Severity.DANGER, Severity.CAUTION, Severity.INFO]


@given(credentials(), st.lists(credentials(), max_size=3))
def test_any_credential_next_to_any_other(credential: Credential, others: list[Credential]) -> None:
    existing = [stored(other, number) for number, other in enumerate([*others, credential])]
    found = review.review(credential, existing)
    assert RemarkCode.SAME_CREDENTIAL in {remark.code for remark in found}
    assert all(review.shown(remark.text) == remark.text for remark in found)
