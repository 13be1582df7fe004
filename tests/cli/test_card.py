"""The preview of a credential: names, kind, code and remarks."""

from ramkeep.cli.card import card
from ramkeep.core.codes import uri
from ramkeep.core.codes.review import review
from ramkeep.services.enrollment import Candidate


def lines(address: str, at: float = 59.5) -> list[str]:
    credential = uri.parse(address)
    return card(Candidate(credential, review(credential, ())), at)


def test_the_code_of_rfc_6238() -> None:
    assert lines("otpauth://totp/RFC:6238?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=RFC&digits=8") == [
        "issuer   RFC",
        "account  6238",
        "kind     time-based (TOTP), SHA1, 8 digits, every 30 s",
        "code     9428 7082, 1 s left",
    ]


def test_a_counter_shows_its_next_code() -> None:
    shown = lines("otpauth://hotp/RFC:4226?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&counter=0")
    assert "code     755 224, the next one" in shown


def test_the_gravest_remark_comes_first() -> None:
    shown = lines("otpauth://totp/%E2%80%AEa?secret=JBSWY3DP&digits=7")
    assert [line[:2] for line in shown[4:]] == ["!!", "! ", "- "]


def test_without_a_pin_there_is_no_code() -> None:
    shown = lines("motp://a?secret=e3152afee62599c8")
    assert "code     There is no code without the PIN." in shown
    assert "issuer   (none)" in shown
