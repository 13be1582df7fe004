"""`ramkeep tour`: the main job on real parts; only the photograph is a stand-in here."""

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Desk


def test_the_main_job(desk: "Desk", tmp_path: Path) -> None:
    folder = tmp_path / "tour"
    assert desk.run("tour", "--keep", str(folder)) == 0
    assert (folder / "enrollment.png").read_bytes().startswith(b"\x89PNG")
    [(vault, password, picture)] = desk.photographs
    assert (vault, picture) == (folder / "vault.ramkeep", folder / "window.png")
    session = desk.session(vault)
    session.unlock(password)
    account = session.contents.accounts[0].credential
    session.lock()
    assert (account.issuer, account.secret.bits) == ("Aliyun", 320)
    assert account.secret.written() not in desk.said
    assert password in desk.said
    codes = re.findall(r"\b\d{6}\b", desk.said)
    assert len(codes) == 2
    assert len(set(codes)) == 1
    assert str(folder) in desk.said.splitlines()[-1]


def test_the_folder_is_kept_and_named(desk: "Desk", monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert desk.run("tour") == 0
    folder = re.search(r"Everything lies in (\S+)\.", desk.said)
    assert folder is not None
    assert Path(folder[1]).parent == tmp_path
    assert (Path(folder[1]) / "vault.ramkeep").exists()


def test_every_tour_has_a_secret_of_its_own(desk: "Desk", tmp_path: Path) -> None:
    for name in ("a", "b"):
        assert desk.run("tour", "--keep", str(tmp_path / name)) == 0
    assert (tmp_path / "a/enrollment.png").read_bytes() != (tmp_path / "b/enrollment.png").read_bytes()


def test_a_folder_with_something_in_it_is_left_alone(desk: "Desk", tmp_path: Path) -> None:
    (tmp_path / "tour").mkdir()
    (tmp_path / "tour/mine").touch()
    assert desk.run("tour", "--keep", str(tmp_path / "tour")) == 2
    assert [path.name for path in (tmp_path / "tour").iterdir()] == ["mine"]


def test_a_second_opinion_that_differs_stops_the_tour(
    desk: "Desk", monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    parts = replace(desk.tour(), oracle=lambda address, at: "none")
    monkeypatch.setattr(desk, "tour", lambda: parts)
    assert desk.run("tour", "--keep", str(tmp_path / "tour")) == 70
    assert desk.photographs == []
