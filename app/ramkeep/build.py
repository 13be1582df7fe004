"""The composition root: the only module that names every adapter.

Each function imports what it needs: a window that opens waits for nothing that it does not show.
"""

import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from ramkeep.adapters.display import display_missing
from ramkeep.adapters.hardening import harden
from ramkeep.adapters.settings_json import JsonSettings

if TYPE_CHECKING:
    from argparse import Namespace

    from ramkeep.cli.console import Console
    from ramkeep.services.parts import Parts, TerminalParts, TourParts
    from ramkeep.services.plan_desk import PlanDesk
    from ramkeep.services.ports import PictureLoader, Screen, Settings
    from ramkeep.services.vault_session import VaultSession

NAME = "ramkeep"
VAULT_FILE = "vault.ramkeep"
SETTINGS_FILE = "settings.json"


def start(words: Sequence[str]) -> int:
    """Run what the words after the program's name ask for; the result is the exit code."""
    if words and words[0] in (children := _children()):
        return children[words[0]]()
    harden()
    if not words:
        return open_window(vault_path(None))
    from ramkeep.cli.parser import parse

    arguments = parse(words)
    if arguments.command == "plan":
        return run_plan(arguments)
    if arguments.command is not None:
        return run_command(arguments)
    camera = Path(arguments.camera) if arguments.camera else None
    return open_window(vault_path(arguments.vault), camera, arguments.uri)


def open_window(vault: Path, camera: Path | None = None, uri: str | None = None) -> int:
    """Open the window and stay until it is closed; `camera` and `uri` as on the command line."""
    if missing := display_missing():
        return _cannot_open(f"{missing.reason} {missing.fix}")
    settings = settings_path()

    def load() -> "Callable[[], Parts]":
        _load_window()
        return lambda: window_parts(vault, settings, camera)

    try:
        from ramkeep.ui import application

        return application.run(str(vault), JsonSettings(settings), load, uri)
    except ImportError as error:
        from ramkeep.cli.exits import stopped_by_missing

        return _cannot_open(stopped_by_missing(error).reason)


def _cannot_open(reason: str) -> int:
    from ramkeep.cli.exits import Exit

    sys.stderr.write(f"ramkeep: {reason}\n")
    return Exit.REFUSED


def run_command(arguments: "Namespace") -> int:
    """Run a command of the terminal."""
    from ramkeep.cli.prompts import TerminalPrompts
    from ramkeep.cli.run import run
    from ramkeep.cli.terminal import Terminal

    console = _console()
    parts = terminal_parts(vault_path(getattr(arguments, "vault", None)), settings_path())
    prompts = TerminalPrompts(getattr(arguments, "password_fd", None))
    return run(arguments, Terminal(parts, tour_parts(), console, prompts))


def run_plan(arguments: "Namespace") -> int:
    """Run a command of the planner, which needs neither vault nor pictures."""
    from ramkeep.cli.plan.desk import Desk
    from ramkeep.cli.plan.run import run

    return run(arguments, Desk(plan_desk(), _console()))


def plan_desk() -> "PlanDesk":
    """The planner's services."""
    from platformdirs import user_data_path

    from ramkeep.adapters.clock_system import SystemClock
    from ramkeep.adapters.fact_files import FactFiles
    from ramkeep.adapters.folder_files import DiskFolder
    from ramkeep.adapters.plan_copies_folder import FolderPlanCopies
    from ramkeep.adapters.plan_file import PlanFile
    from ramkeep.services.plan_desk import PlanDesk

    own = user_data_path(NAME, appauthor=False)
    copies = FolderPlanCopies(own / "unsaved")
    return PlanDesk(SystemClock(), FactFiles(own), DiskFolder(), copies, lambda place: PlanFile(Path(place)))


def _console() -> "Console":
    from ramkeep.cli.console import Console

    for stream in (sys.stdout, sys.stderr):
        # A name that the terminal's encoding lacks must not stop a command.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    return Console(sys.stdin.buffer, sys.stdout, sys.stderr)


def vault_path(chosen: str | None) -> Path:
    """The vault that the command line names, or the environment, or the usual one."""
    from platformdirs import user_data_path

    named = chosen or os.environ.get("RAMKEEP_VAULT")
    return Path(named).expanduser().absolute() if named else user_data_path(NAME, appauthor=False) / VAULT_FILE


def settings_path() -> Path:
    """Where the settings of this user lie."""
    from platformdirs import user_config_path

    return user_config_path(NAME, appauthor=False) / SETTINGS_FILE


def _load_window() -> None:
    """Import what `window_parts` and the rooms need. On any thread, as nothing is made yet."""
    for name in (
        "adapters.camera_opencv",
        "adapters.clipboard_qt",
        "adapters.picture_opencv",
        "adapters.qr_zxing",
        "adapters.session_events_logind",
        "adapters.strength_zxcvbn",
        "adapters.vault_file_atomic",
        "services.kdf_choice",
        "ui.plan.page",
        "ui.presenter",
    ):
        import_module(f"ramkeep.{name}")


def window_parts(vault: Path, settings: Path, camera: Path | None = None) -> "Parts":
    """Everything the window works with; `camera` is a video file or folder of images in place of a camera."""
    from ramkeep.adapters.camera_opencv import OpenCvCamera
    from ramkeep.adapters.clipboard_qt import QtClipboard
    from ramkeep.adapters.clock_state import KernelClockState
    from ramkeep.adapters.clock_system import SystemClock
    from ramkeep.adapters.file_remover import DiskFileRemover
    from ramkeep.adapters.picture_opencv import OpenCvPictureLoader
    from ramkeep.adapters.qr_zxing import ZxingQrReader
    from ramkeep.adapters.session_events_logind import LogindSessionEvents
    from ramkeep.adapters.strength_zxcvbn import ZxcvbnStrengthMeter
    from ramkeep.services.parts import Parts

    kept, pictures = JsonSettings(settings), OpenCvPictureLoader()
    return Parts(
        clock=SystemClock(),
        clock_state=KernelClockState(),
        settings=kept,
        vault=_session(vault, kept, "the window of Ramkeep"),
        pictures=pictures,
        qr=ZxingQrReader(),
        camera=OpenCvCamera(camera),
        screen=_screen(pictures),
        clipboard=QtClipboard(),
        session_events=LogindSessionEvents(),
        strength=ZxcvbnStrengthMeter(),
        plans=plan_desk(),
        remover=DiskFileRemover(),
    )


def terminal_parts(vault: Path, settings: Path) -> "TerminalParts":
    """Everything the commands work with."""
    from ramkeep.adapters.clipboard_detached import DetachedClipboard
    from ramkeep.adapters.clock_system import SystemClock
    from ramkeep.adapters.picture_opencv import OpenCvPictureLoader
    from ramkeep.adapters.qr_zxing import ZxingQrReader
    from ramkeep.adapters.strength_zxcvbn import ZxcvbnStrengthMeter
    from ramkeep.services.parts import TerminalParts

    kept = JsonSettings(settings)
    return TerminalParts(
        clock=SystemClock(),
        settings=kept,
        vault=_session(vault, kept, "a terminal command of Ramkeep"),
        pictures=OpenCvPictureLoader(),
        qr=ZxingQrReader(),
        strength=ZxcvbnStrengthMeter(),
        clipboard=DetachedClipboard,
    )


def tour_parts() -> "TourParts":
    """What only the tour works with."""
    from ramkeep.adapters.oracle_pyotp import code_by_pyotp
    from ramkeep.adapters.qr_drawing_zxing import draw_qr
    from ramkeep.services.parts import TourParts

    return TourParts(
        parts_at=lambda folder: terminal_parts(folder / VAULT_FILE, folder / SETTINGS_FILE),
        draw_qr=draw_qr,
        oracle=code_by_pyotp,
        photograph=_photograph,
    )


def _hold_clipboard() -> int:
    from ramkeep.adapters import clipboard_holder

    return clipboard_holder.main()


def _read_as_last_resort() -> int:
    from ramkeep.adapters import qr_child

    qr_child.main()
    return 0


def _draw_page() -> int:
    from ramkeep.adapters import page_child

    page_child.main()
    return 0


def _children() -> dict[str, Callable[[], int]]:
    """A frozen program cannot start another module than its own; it is its own child instead."""
    from ramkeep.adapters import clipboard_detached, drawn_pages, portal_call, qr_last_resort

    return {
        clipboard_detached.CHILD: _hold_clipboard,
        drawn_pages.CHILD: _draw_page,
        qr_last_resort.CHILD: _read_as_last_resort,
        portal_call.CHILD: portal_call.main,
    }


def _session(vault: Path, settings: "Settings", program: str) -> "VaultSession":
    from ramkeep.adapters.clock_system import SystemClock
    from ramkeep.adapters.vault_file_atomic import AtomicVaultFile
    from ramkeep.services.kdf_choice import measured_kdf
    from ramkeep.services.vault_session import VaultSession

    clock = SystemClock()
    return VaultSession(AtomicVaultFile(vault, program), settings, clock, measured_kdf(settings, clock))


def _screen(pictures: "PictureLoader") -> "Screen":
    from ramkeep.adapters.screen_portal import PortalScreen
    from ramkeep.adapters.screen_qt import QtScreen

    # Also for a window that talks X11 to Wayland: it would see black.
    return PortalScreen(pictures) if os.environ.get("WAYLAND_DISPLAY") else QtScreen()


def _photograph(vault: Path, password: str, picture: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ramkeep.ui import application

    application.photograph(window_parts(vault, vault.with_name(SETTINGS_FILE)), password, picture)
