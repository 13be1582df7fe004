"""Setting up a checkout: what is missing is brought or named, and nothing is done twice."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import package_manager
import ready
import start
import system
from package_manager import Installer, find_installer
from system_parts import Part, parts_for

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="package managers of Linux")

# What apt-cache says on a machine where libnew0 took the place of libold0 and libmissing is unknown.
APT_CACHE = """\
#!/bin/sh
for name in "$@"; do case $name in
libnew0|tool) printf '%s:\\n  Installed: (none)\\n  Candidate: 1.0\\n' "$name";;
libold0) printf '%s:\\n  Installed: (none)\\n  Candidate: (none)\\n' "$name";;
esac; done
"""


def program(folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(text, encoding="utf-8")
    (folder / name).chmod(0o755)


@pytest.fixture
def bin_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine whose programs are those put here, run by somebody who is not root and may not become it."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("sh", "env"):
        (folder / name).symlink_to(f"/bin/{name}" if Path(f"/bin/{name}").exists() else f"/usr/bin/{name}")
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    program(folder, "apt-cache", APT_CACHE)
    program(folder, "apt-get", f'#!/bin/sh\necho "$@" >> {tmp_path}/calls\ncase $* in *broken*) exit 100;; esac\n')
    return folder


def part(*names: str, there: bool = False, needed: bool = True) -> Part:
    return Part(names[0], lambda: there, {"apt": names, "dnf": (f"{names[0]}()(64bit)",)}, needed)


def test_the_name_of_this_release_is_taken(bin_folder: Path) -> None:
    assert Installer("apt").resolve([part("libnew0", "libold0"), part("tool")]) == ["libnew0", "tool"]


def test_without_lists_the_oldest_name_is_taken_which_apt_still_understands(bin_folder: Path) -> None:
    assert Installer("apt").resolve([part("libmissing-t64", "libmissing")]) == ["libmissing"]


def test_without_rights_one_command_is_named(bin_folder: Path) -> None:
    program(bin_folder, "sudo", "#!/bin/sh\nexit 1\n")
    installer = find_installer()
    assert installer
    assert not installer.may_install()
    assert (
        installer.command([part("tool")])
        == "sudo apt-get update && sudo apt-get install -y --no-install-recommends tool"
    )


def test_without_sudo_the_command_is_one_for_root(bin_folder: Path) -> None:
    expected = "su -c 'apt-get update && apt-get install -y --no-install-recommends tool'"
    assert Installer("apt").command([part("tool")]) == expected


def test_library_names_are_quoted_for_the_shell(bin_folder: Path) -> None:
    program(bin_folder, "sudo", "#!/bin/sh\nexit 1\n")
    assert Installer("dnf").command([part("libzbar.so.0")]) == "sudo dnf install -y 'libzbar.so.0()(64bit)'"


def test_with_passwordless_sudo_packages_are_installed(bin_folder: Path, tmp_path: Path) -> None:
    program(bin_folder, "sudo", '#!/bin/sh\n[ "$1" = -n ] && shift\n[ "$1" = true ] && exit 0\nexec "$@"\n')
    Installer("apt").install([part("tool")])
    assert "install -y --no-install-recommends" in (tmp_path / "calls").read_text(encoding="utf-8")


def test_a_refusal_is_tried_once_more_with_new_lists(
    bin_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(package_manager.InstallFailed, match="100"):
        Installer("apt").install([part("broken")])
    calls = (tmp_path / "calls").read_text(encoding="utf-8").splitlines()
    assert [call.split()[0] for call in calls] == ["install", "update", "install"]


@pytest.fixture
def lacking(monkeypatch: pytest.MonkeyPatch) -> list[Part]:
    """The parts that this machine is said to need."""
    parts: list[Part] = []
    monkeypatch.setattr(system, "parts_for", lambda purpose: parts)
    return parts


def test_setup_stops_where_only_a_person_can_go_on(bin_folder: Path, lacking: list[Part]) -> None:
    lacking += [part("tool"), part("libnew0", there=True)]
    with pytest.raises(system.SystemRefused, match=r"lacks tool\. Type this, then `make run` again:\s+su -c"):
        system.complete_system("run")


def test_setup_goes_on_without_what_is_only_better(
    bin_folder: Path, lacking: list[Part], capsys: pytest.CaptureFixture[str]
) -> None:
    lacking.append(part("tool", needed=False))
    system.complete_system("run")
    assert "it would be better with tool" in capsys.readouterr().out


def test_setup_can_be_told_to_leave_the_system_alone(
    bin_folder: Path, lacking: list[Part], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("RAMKEEP_SYSTEM", "keep")
    lacking.append(part("tool"))
    system.complete_system("run")
    assert capsys.readouterr().out == "ramkeep: going on without: tool\n"


@pytest.mark.parametrize("family", ["apt", "dnf", "zypper", "pacman"])
def test_every_part_has_a_package_in_every_family(family: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert [each.name for each in parts_for("test") if not all(each.packages.get(family, ("",)))] == []


def test_what_the_tests_need_is_here() -> None:
    assert [each.name for each in parts_for("test") if each.needed and not each.is_there()] == []


def test_a_checkout_is_ready_until_its_locks_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    locks = {purpose: tmp_path / f"{purpose}.lock" for purpose in ("run", "test")}
    for lock in locks.values():
        lock.write_text("a==1", encoding="utf-8")
    monkeypatch.setattr(ready, "LOCKS", locks)
    monkeypatch.setattr(ready, "STAMP", tmp_path / "stamp")
    assert not ready.is_ready("run")
    ready.write_stamp("test")
    assert ready.is_ready("test")
    assert ready.is_ready("run")
    locks["test"].write_text("a==2", encoding="utf-8")
    assert not ready.is_ready("test")
    assert not ready.is_ready("run")
    ready.write_stamp("run")
    locks["test"].write_text("a==1", encoding="utf-8")
    assert ready.is_ready("run")
    assert not ready.is_ready("test")


def test_a_damaged_stamp_is_no_stamp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ready, "STAMP", tmp_path / "stamp")
    (tmp_path / "stamp").write_text("[1, 2", encoding="utf-8")
    assert not ready.is_ready("run")


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_whether_a_window_can_open(environment: dict[str, str], platform: str, expected: bool) -> None:
    assert start.has_display(environment, platform) is expected


def test_an_unknown_purpose_is_explained() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "packaging/setup", "dance"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "Exit codes" in done.stdout
