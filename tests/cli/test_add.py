"""`ramkeep add`: pictures, addresses and texts; nothing is stored before a yes."""

import io
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import segno

from ramkeep.core.codes import migration, uri

if TYPE_CHECKING:
    from tests.cli.conftest import Desk

SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
ALICE = f"otpauth://totp/Aliyun:alice?secret={SECRET}&issuer=Aliyun"
BOB = "otpauth://totp/Bank:bob?secret=JBSWY3DPEHPK3PXPJBSWY3DP&issuer=Bank"
CAROL = "otpauth://hotp/Club:carol?secret=JBSWY3DPEHPK3PXQJBSWY3DP&issuer=Club&counter=5"


def picture(*texts: str) -> bytes:
    """A PNG with these QR codes, one below the other."""
    import cv2
    import numpy as np

    sheets = []
    for text in texts:
        png = io.BytesIO()
        segno.make(text, error="m").save(png, kind="png", scale=4, border=4)
        sheets.append(cv2.imdecode(np.frombuffer(png.getvalue(), np.uint8), cv2.IMREAD_GRAYSCALE))
    width = max(sheet.shape[1] for sheet in sheets)
    padded = [np.pad(s, ((0, 0), (0, width - s.shape[1])), constant_values=255) for s in sheets]
    return bytes(cv2.imencode(".png", np.vstack(padded))[1])


def names(desk: "Desk") -> list[str]:
    return [account.credential.account for account in desk.kept().accounts]


def test_a_picture_is_shown_and_stored_after_a_yes(desk: "Desk", tmp_path: Path) -> None:
    desk.keep()
    path = tmp_path / "code.png"
    path.write_bytes(picture(ALICE))
    assert desk.run("add", str(path), answers=["y"]) == 0
    assert [line.split() for line in desk.said.splitlines()[:3]] == [
        ["issuer", "Aliyun"],
        ["account", "alice"],
        ["kind", "time-based", "(TOTP),", "SHA1,", "6", "digits,", "every", "30", "s"],
    ]
    assert "code     " in desk.said
    assert "s left" in desk.said
    assert SECRET not in desk.said + desk.noted
    assert desk.kept().accounts[0].credential == uri.parse(ALICE)


def test_every_code_of_a_picture_and_every_source_counts(desk: "Desk", tmp_path: Path) -> None:
    desk.keep()
    path = tmp_path / "codes.png"
    path.write_bytes(picture(ALICE, BOB))
    assert desk.run("add", str(path), "-", data=CAROL.encode(), answers=["yes"]) == 0
    assert sorted(names(desk)) == ["alice", "bob", "carol"]
    assert "3 of 3:" in desk.said


@pytest.mark.parametrize("answer", ["", "n", "no", "quite"])
def test_without_a_yes_nothing_is_stored(desk: "Desk", answer: str) -> None:
    desk.keep()
    before = desk.path.read_bytes()
    assert desk.run("add", "-", data=ALICE.encode(), answers=[answer]) == 1
    assert desk.path.read_bytes() == before
    assert "Nothing was stored" in desk.noted


def test_one_by_one(desk: "Desk") -> None:
    desk.keep()
    data = f"{ALICE}\n{BOB}\n{CAROL}\n".encode()
    assert desk.run("add", "-", data=data, answers=["o", "y", "n", "y"]) == 0
    assert names(desk) == ["alice", "carol"]


def test_an_address_on_the_command_line_is_warned_about(desk: "Desk") -> None:
    desk.keep()
    assert desk.run("add", "--yes", ALICE) == 0
    assert "Other users" in desk.noted
    assert SECRET not in desk.said + desk.noted
    assert names(desk) == ["alice"]


def test_standard_input_may_be_a_picture(desk: "Desk") -> None:
    desk.keep()
    assert desk.run("add", "--yes", "-", data=picture(BOB)) == 0
    assert names(desk) == ["bob"]


@pytest.mark.parametrize("data", [b"", b"  \n", b"hello", b"\0\1\2\3", b"https://example.com/?secret=JBSWY3DP"])
def test_what_is_no_enrollment_is_refused_and_not_repeated(desk: "Desk", data: bytes) -> None:
    assert desk.run("add", "--yes", "-", data=data) == 1
    assert "Standard input: " in desk.noted
    assert "JBSWY3DP" not in desk.noted
    assert not desk.path.exists()


def test_a_picture_without_a_code_is_said_so(desk: "Desk", tmp_path: Path) -> None:
    import cv2
    import numpy as np

    path = tmp_path / "white.png"
    path.write_bytes(bytes(cv2.imencode(".png", np.full((200, 200), 255, np.uint8))[1]))
    assert desk.run("add", "--yes", str(path)) == 1
    assert f"{path}: No QR code was found" in desk.noted


def test_every_page_of_a_pdf_is_read_up_to_a_bound(
    desk: "Desk", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ramkeep.adapters import picture_opencv
    from tests.fakes.pdf_files import pdf
    from tests.fakes.qr_pictures import pixels

    desk.keep()
    path = tmp_path / "sheet.pdf"
    path.write_bytes(pdf([pixels(text)[:, :, 0] for text in (ALICE, BOB, CAROL)], (120, 120)))
    monkeypatch.setattr(picture_opencv, "MAX_PAGES", 2)
    assert desk.run("add", "--yes", str(path)) == 1
    assert names(desk) == ["alice", "bob"]
    assert f"{path}: Only the first 2 of 3 pages are read." in desk.noted


def test_a_locked_pdf_is_said_to_be(desk: "Desk") -> None:
    from tests.fakes.pdf_files import pdf

    assert desk.run("add", "--yes", "-", data=pdf([None], locked=True)) == 1
    assert "locked with a password" in desk.noted


@pytest.mark.parametrize("data", [b"%PDF-1.7\notpauth", b"%PDF-1.7\nno more\n"])
def test_a_damaged_pdf_is_not_taken_for_a_text(desk: "Desk", data: bytes) -> None:
    assert desk.run("add", "--yes", "-", data=data) == 1
    assert "Standard input: The PDF is damaged or cut off." in desk.noted


def test_a_text_that_begins_as_a_bitmap_does_is_read(desk: "Desk") -> None:
    desk.keep()
    assert desk.run("add", "--yes", "-", data=f"BMW, my accounts\n{ALICE}\n".encode()) == 1
    assert names(desk) == ["alice"]


def test_looking_harder_finds_what_a_look_misses(desk: "Desk", tmp_path: Path) -> None:
    from tests.fakes.qr_pictures import encoded, faint

    desk.keep()
    path = tmp_path / "faint.png"
    path.write_bytes(encoded(faint(ALICE)))
    assert desk.run("add", "--yes", str(path)) == 1
    assert "--look-harder" in desk.noted
    assert desk.run("add", "--yes", "--look-harder", str(path)) == 0
    assert names(desk) == ["alice"]


def test_looking_harder_in_vain_is_said(desk: "Desk") -> None:
    import numpy as np

    from tests.fakes.qr_pictures import encoded

    blank = encoded(np.full((60, 60), 200, np.uint8))
    assert desk.run("add", "--yes", "--look-harder", "-", data=blank) == 1
    assert "by any means" in desk.noted


def test_a_word_that_is_no_file_is_not_repeated(desk: "Desk") -> None:
    assert desk.run("add", "--yes", SECRET, "a" * 5000) == 1
    assert "Argument 1: " in desk.noted
    assert SECRET not in desk.noted


def test_a_folder_is_no_picture(desk: "Desk", tmp_path: Path) -> None:
    assert desk.run("add", "--yes", str(tmp_path)) == 1
    assert "cannot be read" in desk.noted


def test_the_good_is_stored_beside_the_refused(desk: "Desk") -> None:
    desk.keep()
    assert desk.run("add", "--yes", "-", "nowhere.png", data=ALICE.encode()) == 1
    assert names(desk) == ["alice"]


def test_the_first_use_makes_the_vault(desk: "Desk") -> None:
    passwords = ["tarn quilt ember"] * 2
    assert desk.run("add", "-", data=ALICE.encode(), answers=["y"], typed=passwords) == 0
    assert "Strength: " in desk.noted
    assert names(desk) == ["alice"]
    assert desk.prompts.questions == ["Store this account? [y/N] ", "New password: ", "The same again: "]


def test_no_vault_is_made_without_a_yes(desk: "Desk") -> None:
    assert desk.run("add", "-", data=ALICE.encode(), answers=["n"]) == 1
    assert not desk.path.exists()


def test_two_different_passwords_make_no_vault(desk: "Desk") -> None:
    assert desk.run("add", "--yes", "-", data=ALICE.encode(), typed=["one", "two"] * 3) == 1
    assert not desk.path.exists()


def test_an_empty_password_makes_no_vault(desk: "Desk") -> None:
    assert desk.run("add", "--yes", "-", data=ALICE.encode(), typed=[""]) == 1
    assert not desk.path.exists()


def test_a_wrong_password_stores_nothing(desk: "Desk") -> None:
    desk.keep()
    assert desk.run("add", "--yes", "-", data=ALICE.encode(), typed=["wrong"] * 3) == 3
    assert names(desk) == []


def test_a_vault_open_elsewhere_is_named_before_anything_is_asked(desk: "Desk") -> None:
    desk.keep()
    writer = desk.session(desk.path)
    writer.unlock("tarn quilt ember")
    assert desk.run("add", "-", data=ALICE.encode()) == 5
    assert "a test (process" in desk.noted
    writer.lock()


def test_adding_again_changes_nothing(desk: "Desk") -> None:
    desk.keep(ALICE)
    assert desk.run("add", "--yes", "-", data=ALICE.encode()) == 0
    assert "already" in desk.said
    assert names(desk) == ["alice"]


def test_what_is_new_is_stored_beside_what_is_known(desk: "Desk") -> None:
    desk.keep(ALICE)
    data = f"{ALICE}\n{BOB}\n".encode()
    assert desk.run("add", "-", data=data, answers=["y"]) == 0
    assert desk.prompts.questions[-1].startswith("Store the 1 that are new?")
    assert names(desk) == ["alice", "bob"]


def test_what_is_known_is_stored_after_a_yes_to_it(desk: "Desk") -> None:
    desk.keep(ALICE, BOB)
    assert desk.run("add", "-", data=f"{ALICE}\n{BOB}\n".encode(), answers=["y", "n"]) == 0
    assert names(desk) == ["alice", "bob", "alice"]


def test_another_secret_for_the_same_name_is_pointed_out(desk: "Desk") -> None:
    desk.keep(ALICE)
    assert desk.run("add", "-", data=ALICE.replace("GEZD", "MFRG").encode(), answers=["y"]) == 0
    assert "another secret" in desk.said
    assert names(desk) == ["alice", "alice"]


def migration_parts(per_code: int = 1) -> tuple[str, ...]:
    return migration.write([uri.parse(address) for address in (ALICE, BOB, CAROL)], per_code, batch_id=77)


def test_a_migration_in_any_order(desk: "Desk") -> None:
    desk.keep()
    data = "\n".join(reversed(migration_parts())).encode()
    assert desk.run("add", "--yes", "-", data=data) == 0
    assert sorted(names(desk)) == ["alice", "bob", "carol"]


def test_a_missing_part_is_named_and_nothing_stored(desk: "Desk") -> None:
    desk.keep()
    first, _, third = migration_parts()
    assert desk.run("add", "--yes", "-", data=f"{first}\n{third}".encode()) == 1
    assert "2 of 3: part 2 is missing" in desk.noted
    assert names(desk) == []


def test_partial_takes_what_is_there(desk: "Desk") -> None:
    desk.keep()
    first, _, third = migration_parts()
    assert desk.run("add", "--yes", "--partial", "-", data=f"{first}\n{third}".encode()) == 0
    assert sorted(names(desk)) == ["alice", "carol"]


def test_the_same_descriptor_cannot_serve_twice(desk: "Desk") -> None:
    assert desk.run("add", "-", "--password-fd", "0") == 2
    assert desk.run("add", "-", "-") == 2


def test_a_hostile_name_sends_nothing_to_the_terminal(desk: "Desk") -> None:
    address = "otpauth://totp/%1b%5B2J%E2%80%AEevil?secret=JBSWY3DPEHPK3PXPJBSWY3DP&issuer=%07%C2%9b31m"
    assert desk.run("add", "-", data=address.encode(), answers=["n"]) == 1
    assert all(line.isprintable() for line in (desk.said + desk.noted).splitlines())
    assert "!!" in desk.said
