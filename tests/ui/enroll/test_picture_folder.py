from pathlib import Path

import pytest

from ramkeep.ui.enroll.picture_folder import FolderContents, contents_of


def test_pictures_are_told_from_the_rest_and_links_are_not_followed(tmp_path: Path) -> None:
    for name in ("b.PNG", "a.jpg", "notes.txt", "scan.pdf", "phone.HEIC", "sheet.xlsx"):
        (tmp_path / name).touch()
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "folder.png" / "inside.png").touch()
    (tmp_path / "link.png").symlink_to(tmp_path / "a.jpg")
    assert contents_of(tmp_path, 200) == FolderContents(
        tuple(tmp_path / name for name in ("a.jpg", "b.PNG", "phone.HEIC", "scan.pdf")), 0, 4
    )


def test_of_too_many_the_first_by_name_are_taken(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.png").touch()
    assert contents_of(tmp_path, 2) == FolderContents((tmp_path / "0.png", tmp_path / "1.png"), 3, 0)


def test_it_stops_when_canceled(tmp_path: Path) -> None:
    (tmp_path / "a.png").touch()
    assert contents_of(tmp_path, 2, lambda: True) == FolderContents((), 0, 0)


def test_a_folder_that_is_gone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        contents_of(tmp_path / "gone", 2)
