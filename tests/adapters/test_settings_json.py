"""Settings in a JSON file: kept, merged, bounded, and never lost to damage."""

import json
import os
import stat
from pathlib import Path

import pytest

from ramkeep.adapters.settings_json import MAX_BYTES, JsonSettings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_values_outlive_the_object(path: Path) -> None:
    JsonSettings(path).put({"theme": "dark", "lock_after": 60, "columns": [1, 2], "name": "阿里云"})
    again = JsonSettings(path)
    assert [again.get(key) for key in ("theme", "lock_after", "columns", "name")] == ["dark", 60, [1, 2], "阿里云"]


def test_nothing_is_written_by_asking(path: Path) -> None:
    assert JsonSettings(path).get("theme") is None
    assert not path.parent.exists()


def test_put_keeps_the_other_values(path: Path) -> None:
    settings = JsonSettings(path)
    settings.put({"theme": "dark", "camera": "video0"})
    settings.put({"theme": "light"})
    assert JsonSettings(path).get("camera") == "video0"
    assert settings.get("theme") == "light"


def test_put_keeps_what_another_process_wrote_meanwhile(path: Path) -> None:
    window, terminal = JsonSettings(path), JsonSettings(path)
    assert window.get("kdf") is None
    terminal.put({"kdf": [65536, 3, 4]})
    window.put({"theme": "dark"})
    assert JsonSettings(path).get("kdf") == [65536, 3, 4]


def test_the_file_is_for_its_owner_and_leaves_no_scraps(path: Path) -> None:
    JsonSettings(path).put({"theme": "dark"})
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[1]", b"\xff\xfe", b"[" * 100_000, b'{"theme": "dark"}' + b" " * MAX_BYTES],
    ids=["empty", "cut off", "no object", "no text", "deep", "too long"],
)
def test_a_damaged_file_counts_as_empty_and_is_kept_aside(path: Path, data: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(data)
    settings = JsonSettings(path)
    assert settings.get("theme") is None
    settings.put({"theme": "light"})
    assert JsonSettings(path).get("theme") == "light"
    assert path.with_name("settings.json.damaged").read_bytes() == data


@pytest.mark.parametrize("value", [object(), float("nan"), b"bytes"])
def test_what_is_not_json_is_refused_and_nothing_changes(path: Path, value: object) -> None:
    settings = JsonSettings(path)
    settings.put({"theme": "dark"})
    before = path.read_bytes()
    with pytest.raises((TypeError, ValueError)):
        settings.put({"theme": value})
    assert path.read_bytes() == before
    assert settings.get("theme") == "dark"


def test_a_failed_write_leaves_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = JsonSettings(path)
    settings.put({"theme": "dark"})

    def full(number: int) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="space"):
        settings.put({"theme": "light"})
    assert json.loads(path.read_text())["theme"] == "dark"
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.json"]


def test_a_link_to_the_file_stays_a_link(path: Path, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles" / "ramkeep.json"
    real.parent.mkdir()
    real.write_text("{}")
    path.parent.mkdir()
    path.symlink_to(real)
    JsonSettings(path).put({"theme": "dark"})
    assert path.is_symlink()
    assert json.loads(real.read_text()) == {"theme": "dark"}


@pytest.mark.parametrize("text", ['{"x": NaN}', '{"x": 1e999}', '{"x": "\\ud800"}'])
def test_what_could_not_be_written_back_counts_as_damaged(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text)
    settings = JsonSettings(path)
    assert settings.get("x") is None
    settings.put({"theme": "dark"})
    assert JsonSettings(path).get("theme") == "dark"
    assert path.with_name("settings.json.damaged").read_text() == text


def test_what_another_process_put_is_seen(tmp_path: Path) -> None:
    ours, theirs = JsonSettings(tmp_path / "settings.json"), JsonSettings(tmp_path / "settings.json")
    ours.put({"theme": "dark"})
    theirs.put({"theme": "light"})
    assert ours.get("theme") == "light"
