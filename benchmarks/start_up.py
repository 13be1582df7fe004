"""Cold start to the lock screen, and on to the codes, against an empty PySide6 window.

Each start is a whole process, from its command line to its first painted picture; the kinds take
turns, so that a busy moment of the computer hits all of them. Without a display: `xvfb-run -a python
benchmarks/start_up.py`. Run with `--help` for the choices.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROUNDS = 11
PASSWORD = "tarn quilt ember oxbow"  # of a vault that lives as long as the measurement
ACCOUNTS = 20

_WATCH = """
import os, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
class End(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and self.painted(watched):
            QTimer.singleShot(0, lambda: os._exit(0))
        return False
    def painted(self, watched):
        return watched.isWidgetType()
"""

_EMPTY = f"""
{_WATCH}
from PySide6.QtWidgets import QMainWindow
application = QApplication([])
end = End()
application.installEventFilter(end)
window = QMainWindow()
window.resize(1080, 700)
window.show()
application.exec()
"""

# The program switches the collector off before it loads Qt; here Qt comes first, so that the end can be watched for.
_LOCK = f"""
import gc
gc.disable()
{_WATCH}
application = QApplication(["ramkeep"])
end = End()
application.installEventFilter(end)
from ramkeep.__main__ import main
main()
"""

_CODES = f"""
import gc
gc.disable()
{_WATCH}
class AtCodes(End):
    typed = False
    def painted(self, watched):
        page = next((w.page for w in QApplication.topLevelWidgets() if hasattr(w, "page")), None)
        if hasattr(page, "unlock_button") and not self.typed:
            AtCodes.typed = True
            QTimer.singleShot(0, lambda: self.type(page))
        return hasattr(page, "codes") and watched is page.codes.list.viewport()
    def type(self, page):
        page.field.setText({PASSWORD!r})
        page.unlock_button.click()
application = QApplication(["ramkeep"])
end = AtCodes()
application.installEventFilter(end)
from ramkeep.__main__ import main
main()
"""

KINDS = {"empty window": _EMPTY, "lock screen": _LOCK, "codes shown": _CODES}


def main(words: Sequence[str] | None = None) -> int:
    """Measure and print a table; the result is the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="starts of each kind, at least 7")
    parser.add_argument(
        "--platform", default=_platform(), help="Qt's platform plug-in; by default the display there is"
    )
    arguments = parser.parse_args(words)
    with tempfile.TemporaryDirectory(prefix="ramkeep-start-up-") as folder:
        environment = _environment(Path(folder), arguments.platform)
        _make_vault(Path(environment["RAMKEEP_VAULT"]))
        times = measure(environment, max(arguments.rounds, 7))
    print(f"{arguments.platform}, {max(arguments.rounds, 7)} starts of each kind\n\n{table(times)}")
    return 0


def measure(environment: dict[str, str], rounds: int) -> dict[str, list[float]]:
    """Seconds of every start; one more start of each kind goes ahead and is not counted."""
    times: dict[str, list[float]] = {name: [] for name in KINDS}
    for counted in range(-1, rounds):
        for name, program in KINDS.items():
            seconds = _seconds(program, environment)
            if counted >= 0:
                times[name].append(seconds)
    return times


def table(times: dict[str, list[float]]) -> str:
    """The table in Markdown: medians, the fastest start, and ratios to the empty window."""
    empty = times["empty window"]
    lines = ["| start | median, ms | fastest, ms | to the empty window |", "|---|--:|--:|--:|"]
    for name, seconds in times.items():
        median, fastest = statistics.median(seconds), min(seconds)
        ratio = statistics.median(one / other for one, other in zip(seconds, empty, strict=True))
        lines.append(f"| {name} | {median * 1000:.0f} | {fastest * 1000:.0f} | {ratio:.2f} |")
    return "\n".join(lines)


def _seconds(program: str, environment: dict[str, str]) -> float:
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    seconds = time.perf_counter() - began
    if done.returncode:
        raise SystemExit(done.stderr.decode(errors="replace"))
    return seconds


def _platform() -> str:
    """X11 or Wayland where there is a display (`xvfb-run -a` makes one), else none."""
    if os.environ.get("WAYLAND_DISPLAY"):
        return "wayland"
    return "xcb" if os.environ.get("DISPLAY") else "offscreen"


def _environment(folder: Path, platform: str) -> dict[str, str]:
    """Of a user who has nothing but the vault. Bytecode is kept beside it, as an installed program has it."""
    given = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    bytecode = {"PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
    homes = {name: str(folder) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")}
    vault = {"RAMKEEP_VAULT": str(folder / "vault.ramkeep")}
    return {**given, **bytecode, **homes, **vault, "QT_QPA_PLATFORM": platform}


def _make_vault(path: Path) -> None:
    """A vault whose password costs the least that Ramkeep ever takes."""
    from ramkeep.core.codes.account import Account, AccountId
    from ramkeep.core.codes.credential import Credential, Kind, Secret
    from ramkeep.core.vault.contents import Contents
    from ramkeep.core.vault.kdf import FLOOR
    from ramkeep.core.vault.seal import create

    accounts = tuple(
        Account(
            AccountId(f"{number:032x}"), Credential(Kind.TOTP, Secret(bytes([number + 1] * 20), ""), f"Site {number}")
        )
        for number in range(ACCOUNTS)
    )
    path.write_bytes(create(Contents(accounts), PASSWORD, FLOOR).data)


if __name__ == "__main__":
    sys.exit(main())
