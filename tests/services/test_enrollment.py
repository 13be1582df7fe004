import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.codes import migration, uri
from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.codes.base32 import secret_from_bytes
from ramkeep.core.codes.credential import Credential, Kind
from ramkeep.core.codes.errors import SecretRefused, TooLong
from ramkeep.core.codes.holder import Holder
from ramkeep.core.codes.review import RemarkCode
from ramkeep.services.enrollment import (
    MAX_CANDIDATES,
    MAX_LINES,
    MAX_TEXT,
    Enrollment,
    EntryRefused,
    Reading,
    SeenTwice,
    TooMany,
    considered,
    is_enrollment,
)
from ramkeep.services.foreign_texts import ForeignText, Thing
from tests.fakes.clock import FakeClock

SECRET = "JBSWY3DPEHPK3PXP"
GITHUB = f"otpauth://totp/GitHub:mei?secret={SECRET}&issuer=GitHub"
GITLAB = "otpauth://totp/GitLab:mei?secret=KRSXG5CTMVRXEZLU&issuer=GitLab"


def credentials(count: int) -> list[Credential]:
    return [
        Credential(Kind.TOTP, secret_from_bytes(b"a secret" + number.to_bytes(4, "big")), f"Site {number}", "mei")
        for number in range(count)
    ]


@pytest.fixture
def stored() -> list[Account]:
    return []


@pytest.fixture
def enrollment(stored: list[Account]) -> Enrollment:
    return Enrollment(FakeClock(1_700_000_000.0), lambda: stored)


def test_a_uri_becomes_a_candidate(enrollment: Enrollment) -> None:
    assert enrollment.read_text(f"  {GITHUB}\n") == Reading(added=1)
    assert [each.credential.issuer for each in enrollment.candidates] == ["GitHub"]


def test_lines_are_read_one_by_one_and_comments_passed_over(enrollment: Enrollment) -> None:
    reading = enrollment.read_text(f"# my accounts\n{GITHUB}\n\nhttps://example.com\n{GITLAB}\n")
    assert reading.added == 2
    assert [refusal.thing for refusal in reading.refusals if isinstance(refusal, ForeignText)] == [Thing.WEB_ADDRESS]


def test_the_same_credential_is_a_candidate_once_whatever_it_is_called(enrollment: Enrollment) -> None:
    enrollment.read_text(GITHUB)
    assert enrollment.read_texts([GITHUB, GITHUB.replace("mei", "somebody")]) == Reading(seen=2)
    assert [each.account for each in enrollment.found] == ["mei"]


def test_two_devices_with_one_label_are_two_candidates(enrollment: Enrollment) -> None:
    label = "otpauth://totp/Aliyun:ops?issuer=Aliyun&secret="
    assert enrollment.read_texts([label + SECRET, label + "KRSXG5CTMVRXEZLU"]).added == 2


def test_a_refusal_tells_why_and_holds_no_secret(enrollment: Enrollment) -> None:
    reading = enrollment.read_text("otpauth://totp/x?secret=JBSWY3DP1HPK3PXP")
    (refusal,) = reading.refusals
    assert isinstance(refusal, SecretRefused)
    assert refusal.position == 9
    assert reading.refused == (refusal.reason,)
    assert "JBSWY3DP" not in refusal.reason
    assert reading.is_empty


@pytest.mark.parametrize("text", ["x" * (MAX_TEXT + 1), "a\n" * (MAX_LINES + 1)])
def test_an_endless_text_is_refused_at_once(enrollment: Enrollment, text: str) -> None:
    assert [type(refusal) for refusal in enrollment.read_text(text).refusals] == [TooLong]


def test_an_empty_text_says_so(enrollment: Enrollment) -> None:
    (refusal,) = enrollment.read_text(" \n ").refusals
    assert isinstance(refusal, ForeignText)
    assert refusal.thing is Thing.EMPTY


def test_there_is_a_bound_on_candidates(enrollment: Enrollment) -> None:
    for credential in credentials(MAX_CANDIDATES):
        enrollment.offer(credential)
    (refusal,) = enrollment.read_text(GITLAB).refusals
    assert isinstance(refusal, TooMany)
    assert len(enrollment.found) == MAX_CANDIDATES


def test_parts_of_a_migration_in_any_order_bring_their_accounts_when_complete(enrollment: Enrollment) -> None:
    first, second, third = migration.write(credentials(15), 5, batch_id=-7)
    assert enrollment.read_text(third) == Reading(joined=True)
    assert enrollment.read_text(first) == Reading(joined=True)
    assert enrollment.found == ()
    (batch,) = enrollment.batches.open
    assert batch.missing == (2,)
    assert enrollment.read_text(second) == Reading(added=15, joined=True)
    assert list(enrollment.found) == credentials(15)
    assert enrollment.batches.open == ()


def test_a_migration_can_be_finished_with_parts_missing(enrollment: Enrollment) -> None:
    first, _, third = migration.write(credentials(15), 5, batch_id=1)
    enrollment.read_texts([third, first])
    assert enrollment.finish_partial() == Reading(added=10)
    assert list(enrollment.found) == credentials(5) + credentials(15)[10:]
    assert enrollment.batches.open == ()


def test_an_entry_of_a_migration_that_cannot_be_used_is_told(enrollment: Enrollment) -> None:
    # One account with a secret, one without.
    text = "otpauth-migration://offline?data=CgsKBQECAwQFEgJvawoGEgRub25lEAEYASAA"
    reading = enrollment.read_text(text)
    assert reading.added == 1
    assert [type(refusal) for refusal in reading.refusals] == [EntryRefused]


def test_candidates_are_reviewed_beside_the_vault(enrollment: Enrollment, stored: list[Account]) -> None:
    stored.append(Account(AccountId("1" * 32), uri.parse(GITHUB)))
    enrollment.read_texts([GITHUB, GITLAB])
    assert [each.is_known for each in enrollment.candidates] == [True, False]


def test_considered_reviews_what_a_person_typed(stored: list[Account]) -> None:
    stored.append(Account(AccountId("1" * 32), uri.parse(GITHUB)))
    (candidate,) = considered([uri.parse(GITLAB.replace("GitLab", "GitHub"))], stored)
    assert [remark.code for remark in candidate.remarks] == [RemarkCode.REPLACEMENT]


def test_accounts_have_ids_of_their_own_and_the_time(enrollment: Enrollment) -> None:
    one, other = enrollment.accounts([uri.parse(GITHUB), uri.parse(GITLAB)])
    assert len(one.id) == 32
    assert one.id != other.id
    assert one.added_at == 1_700_000_000
    assert one.credential == uri.parse(GITHUB)


def test_dropped_and_cleared_candidates_are_gone(enrollment: Enrollment) -> None:
    enrollment.read_texts([GITHUB, GITLAB])
    enrollment.drop(uri.parse(GITHUB))
    assert [each.issuer for each in enrollment.found] == ["GitLab"]
    enrollment.read_text(migration.write(credentials(6), 5, batch_id=1)[0])
    enrollment.clear()
    assert enrollment.found == ()
    assert enrollment.batches.open == ()


def test_no_secret_is_in_a_repr(enrollment: Enrollment) -> None:
    enrollment.read_text(GITHUB)
    assert SECRET not in repr(enrollment)


@given(st.text(max_size=300))
def test_no_text_breaks_the_reading(text: str) -> None:
    reading = Enrollment(FakeClock(), list).read_text(text)
    assert reading.added or reading.joined or reading.refusals


@given(st.text(max_size=100))
def test_no_uri_breaks_the_reading(text: str) -> None:
    enrollment = Enrollment(FakeClock(), list)
    for start in ("otpauth://totp/", "otpauth-migration://offline?data=", "steam://", "motp://"):
        enrollment.read_text(start + text)


@pytest.mark.parametrize(
    ("text", "answer"),
    [(GITHUB, True), ("OTPAUTH://x", True), ("otpauth-migration://o", True), ("steam://A", True), ("https://a", False)],
)
def test_what_begins_as_an_enrollment(text: str, answer: bool) -> None:
    assert is_enrollment(text) is answer


def test_a_text_is_confirmed_by_a_second_picture_and_only_once() -> None:
    seen = SeenTwice()
    assert seen.confirm(["a", "a", "b"]) == ()
    assert seen.confirm(["a"]) == ("a",)
    assert seen.confirm(["a", "b"]) == ("b",)
    assert seen.confirm(["a", "b"]) == ()


def test_a_camera_that_shows_ever_new_texts_fills_no_memory() -> None:
    seen = SeenTwice()
    for number in range(2000):
        seen.confirm([str(number)])
    assert seen.confirm(["1999"]) == ("1999",)
    assert seen.confirm(["0"]) == ()


def test_one_account_belongs_to_whom_it_is_asked_for_and_several_to_nobody() -> None:
    enrollment = Enrollment(FakeClock(), lambda: ())
    mei, li = Holder("1234567890123456", "mei"), Holder("1234567890123456", "li")
    enrollment.holder = mei
    one, other = uri.parse(GITHUB), uri.parse(GITHUB.replace("secret=", "period=60&secret="))
    enrollment.offer(one)
    enrollment.offer(other, li)
    assert [each.holder for each in enrollment.accounts([one])] == [str(mei)]
    assert [each.holder for each in enrollment.accounts([one, other])] == ["", str(li)]
    enrollment.clear()
    enrollment.holder = None
    assert [each.holder for each in enrollment.accounts([other])] == [""]


def test_a_label_of_somebody_else_is_remarked() -> None:
    mei = uri.parse("otpauth://totp/Aliyun:mei@corp?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Aliyun")
    told = considered([mei], (), Holder("corp", "li"))[0].remarks
    assert [remark.code for remark in told] == [RemarkCode.OTHER_HOLDER]
    assert considered([mei], (), Holder("corp", "mei"))[0].remarks == ()
    assert considered([mei, mei], (), Holder("corp", "li"))[0].remarks == ()
