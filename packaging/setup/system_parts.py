"""What Ramkeep needs of the system beside Python, how to see that it is there, and the packages that bring it."""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

# Names of packages by package manager. Where a release renamed a package, the first name that exists is taken.
Names = Mapping[str, tuple[str, ...]]

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
CJK_FONT_NAMES = ("cjk", "sourcehan", "wqy", "droidsansfallback", "uming", "ukai", "fireflysung")


@dataclass(frozen=True)
class Part:
    """One thing of the system.

    Attributes:
        name: for a person: the library, program or font.
        needed: without it, what was asked for fails; otherwise it is only better with it.
    """

    name: str
    is_there: Callable[[], bool]
    packages: Names
    needed: bool = True


def parts_for(purpose: str) -> list[Part]:
    """Everything that `run` or `test` asks of this system."""
    if sys.platform == "darwin":
        return [Part("zbar, for difficult pictures", _has_zbar_on_mac, {"brew": ("zbar",)}, needed=False)]
    if not sys.platform.startswith("linux"):
        return []
    parts = [_venv_part(), *map(_library, QT_AND_ZBAR)]
    if os.environ.get("WAYLAND_DISPLAY"):
        parts += map(_library, WAYLAND)
    if purpose == "test":
        parts += map(_program, TEST_PROGRAMS)
    return [*parts, CJK_FONT]


def missing(parts: Sequence[Part]) -> list[Part]:
    """Those that are not there."""
    return [part for part in parts if not part.is_there()]


@dataclass(frozen=True)
class _Package:
    """A shared library by its soname, or a program by its name, and its packages."""

    provides: str
    apt: tuple[str, ...]
    pacman: str
    dnf: str = ""
    zypper: str = ""


QT_AND_ZBAR = (
    _Package("libglib-2.0.so.0", ("libglib2.0-0t64", "libglib2.0-0"), "glib2"),
    _Package("libGL.so.1", ("libgl1",), "libglvnd"),
    _Package("libEGL.so.1", ("libegl1",), "libglvnd"),
    _Package("libdbus-1.so.3", ("libdbus-1-3",), "dbus"),
    _Package("libfontconfig.so.1", ("libfontconfig1",), "fontconfig"),
    _Package("libxkbcommon.so.0", ("libxkbcommon0",), "libxkbcommon"),
    _Package("libxkbcommon-x11.so.0", ("libxkbcommon-x11-0",), "libxkbcommon-x11"),
    _Package("libxcb-cursor.so.0", ("libxcb-cursor0",), "xcb-util-cursor"),
    _Package("libxcb-icccm.so.4", ("libxcb-icccm4",), "xcb-util-wm"),
    _Package("libxcb-keysyms.so.1", ("libxcb-keysyms1",), "xcb-util-keysyms"),
    _Package("libxcb-shape.so.0", ("libxcb-shape0",), "libxcb"),
    _Package("libzbar.so.0", ("libzbar0t64", "libzbar0"), "zbar"),
)
WAYLAND = (
    _Package("libwayland-client.so.0", ("libwayland-client0",), "wayland"),
    _Package("libwayland-cursor.so.0", ("libwayland-cursor0",), "wayland"),
    _Package("libwayland-egl.so.1", ("libwayland-egl1",), "wayland"),
)
TEST_PROGRAMS = (
    _Package("Xvfb", ("xvfb",), "xorg-server-xvfb", "xorg-x11-server-Xvfb", "xorg-x11-server-Xvfb"),
    _Package("xauth", ("xauth",), "xorg-xauth", "xorg-x11-xauth", "xauth"),
    _Package("xdotool", ("xdotool",), "xdotool", "xdotool", "xdotool"),
    _Package("xclip", ("xclip",), "xclip", "xclip", "xclip"),
    _Package("desktop-file-validate", ("desktop-file-utils",), *["desktop-file-utils"] * 3),
    _Package("oathtool", ("oathtool",), "oath-toolkit", "oathtool", "oath-toolkit"),
    _Package("dbus-daemon", ("dbus-daemon", "dbus"), "dbus", "dbus-daemon", "dbus-1-daemon"),
)


def _library(package: _Package) -> Part:
    # Fedora's and openSUSE's package managers take the library's own name, whatever package carries it.
    by_soname = (f"{package.provides}()(64bit)",)
    names = {"apt": package.apt, "pacman": (package.pacman,), "dnf": by_soname, "zypper": by_soname}
    return Part(package.provides, lambda: _loads(package.provides), names)


def _program(package: _Package) -> Part:
    names = {"apt": package.apt, "pacman": (package.pacman,), "dnf": (package.dnf,), "zypper": (package.zypper,)}
    return Part(package.provides, lambda: shutil.which(package.provides) is not None, names)


def _venv_part() -> Part:
    """Debian keeps the part of Python that makes environments in a package of its own."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    names = {"apt": (f"python{version}-venv", "python3-venv"), "dnf": ("python3",), "zypper": ("python3",)}
    return Part(
        "python3-venv", lambda: importlib.util.find_spec("ensurepip") is not None, {**names, "pacman": ("python",)}
    )


def _loads(soname: str) -> bool:
    """Can the library be loaded with all that it needs in turn?"""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _has_zbar_on_mac() -> bool:
    return any(
        Path(folder, "libzbar.dylib").exists() for folder in ("/opt/homebrew/lib", "/usr/local/lib", "/opt/local/lib")
    )


def _has_cjk_font() -> bool:
    """Ask fontconfig; without its tools, look at the names of the installed fonts."""
    if shutil.which("fc-list"):
        found = subprocess.run(["fc-list", ":lang=zh", "family"], capture_output=True, check=False)
        return bool(found.stdout.strip())
    files = (file.name.lower() for folder in FONT_FOLDERS for file in Path(folder).expanduser().rglob("*.[ot]t[fc]"))
    return any(name in file for file in files for name in CJK_FONT_NAMES)


CJK_FONT = Part(
    "a font for Chinese text",
    _has_cjk_font,
    {
        "apt": ("fonts-noto-cjk",),
        "dnf": ("google-noto-sans-cjk-fonts",),
        "zypper": ("noto-sans-cjk-fonts",),
        "pacman": ("noto-fonts-cjk",),
    },
    needed=False,
)
