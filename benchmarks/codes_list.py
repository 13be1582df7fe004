"""The codes list with 10,000 accounts: unlocking, searching and ticking, each next to a named peer.

Everything is measured in one run and shown as a ratio. Run with `--help` for the choices.
"""

import argparse
import gc
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractListModel, QSortFilterProxyModel, Qt, QTimer
from PySide6.QtWidgets import QApplication, QListView, QMainWindow, QWidget

from ramkeep.adapters.clipboard_qt import QtClipboard
from ramkeep.adapters.clock_state import KernelClockState
from ramkeep.adapters.clock_system import SystemClock
from ramkeep.adapters.settings_json import JsonSettings
from ramkeep.adapters.vault_file_atomic import AtomicVaultFile
from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.codes.credential import Credential, Kind, Secret
from ramkeep.core.vault.contents import Contents, decode, encode
from ramkeep.core.vault.kdf import FLOOR, KdfParams
from ramkeep.core.vault.seal import create
from ramkeep.services.clock_jumps import ClockJumps
from ramkeep.services.codes_board import CodesBoard
from ramkeep.services.copied_code import CopiedCode
from ramkeep.services.parts import Parts
from ramkeep.services.vault_session import VaultSession
from ramkeep.ui.codes.page import CodesPage
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme

ACCOUNTS = 10_000
ROUNDS = 9
SECONDS = 5.0
PASSWORD = "tarn quilt ember oxbow"  # of a vault that lives as long as the measurement
NO_KDF = KdfParams(memory_kib=8, passes=1, lanes=1)  # a fifth of a millisecond
TYPED = ("u", "us", "use", "user3", "user3 s", "user3 site 09", "nothing of this")
SITES = ("Alibaba Cloud", "GitHub", "阿里云", "Grafana", "Registry", "PagerDuty")

Row = tuple[str, str, str]


class Bench:
    """The pages and vaults that are measured."""

    def __init__(self, accounts: int, folder: Path) -> None:
        self.application = QApplication([])
        self.theme = Theme(self.application, "light")
        self.folder = folder
        self.contents = Contents(tuple(map(an_account, range(accounts))))
        self.body = encode(self.contents)
        self.full, self.empty = self._stored("full", self.contents), self._stored("empty", Contents())

    def page(self, file: Path) -> tuple[CodesPage, VaultSession]:
        """Unlock, and show the codes until they are painted."""
        clock, settings = SystemClock(), JsonSettings(self.folder / "settings.json")
        vault = VaultSession(AtomicVaultFile(file), settings, clock, lambda: FLOOR)
        vault.unlock(PASSWORD, read_only=True)
        parts = cast(Parts, SimpleNamespace(clock=clock, code_clock=clock, settings=settings, vault=vault))
        page = CodesPage(
            parts,
            CodesBoard(),
            CopiedCode(QtClipboard(), clock),
            Tasks(),
            self.theme,
            ClockJumps(clock, KernelClockState()),
        )
        page.resize(872, 664)
        page.show()
        self.application.processEvents()
        return page, vault

    def _stored(self, name: str, contents: Contents) -> Path:
        path = self.folder / f"{name}.ramkeep"
        path.write_bytes(create(contents, PASSWORD, NO_KDF).data)
        return path


def an_account(number: int) -> Account:
    """One of many: six sites, two-language names, a note on every tenth."""
    credential = Credential(
        Kind.TOTP,
        Secret(number.to_bytes(4, "big") * 5, ""),
        issuer=f"{SITES[number % len(SITES)]} Site {number:05}",
        account=f"user{number % 97}@example.com",
    )
    note = "运维 shared with the night shift" if number % 10 == 0 else ""
    return Account(AccountId(f"{number:032x}"), credential, note, favorite=number % 500 == 0)


class PlainRows(QAbstractListModel):
    """The peer's model: the same texts, nothing computed."""

    def __init__(self, rows: Sequence[Row]) -> None:
        super().__init__()
        self.rows = rows

    def rowCount(self, parent: Any = None) -> int:
        """As many as there are."""
        return len(self.rows)

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The issuer."""
        return self.rows[index.row()][0] if role == Qt.ItemDataRole.DisplayRole else None


class WordFilter(QSortFilterProxyModel):
    """The peer's search: a Python `filterAcceptsRow` over texts folded beforehand."""

    def __init__(self, rows: Sequence[Row]) -> None:
        super().__init__()
        self._keys = ["\n".join(row).casefold() for row in rows]
        self._words: list[str] = []

    def search(self, text: str) -> None:
        """Show the rows that hold every word."""
        self.beginFilterChange()
        self._words = text.casefold().split()
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Any) -> bool:
        """Does it hold every word?"""
        key = self._keys[row]
        return all(word in key for word in self._words)


def main(words: Sequence[str] | None = None) -> int:
    """Measure and print a table; the result is the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--accounts", type=int, default=ACCOUNTS)
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="of unlocking and searching")
    parser.add_argument("--seconds", type=float, default=SECONDS, help="of ticking, for each of two windows")
    chosen = parser.parse_args(words)
    with tempfile.TemporaryDirectory(prefix="ramkeep-codes-list-") as folder:
        bench = Bench(chosen.accounts, Path(folder))
        print(f"{chosen.accounts:,} accounts, {chosen.rounds} rounds, medians\n", flush=True)
        print("| what | Ramkeep | peer | peer's | ratio |\n|---|--:|---|--:|--:|")
        for line in (
            *unlocking(bench, chosen.rounds),
            *searching(bench, chosen.rounds),
            ticking(bench, chosen.seconds),
        ):
            print(line, flush=True)
    return 0


def unlocking(bench: Bench, rounds: int) -> list[str]:
    """From the sealed file to the first painted codes; the password costs nothing here."""
    plain = b"[" + b",".join(line for line in bench.body.strip().splitlines()) + b"]"
    decoded = [_seconds(lambda: decode(bench.body)) for _ in range(rounds)]
    loaded = [_seconds(lambda: json.loads(plain)) for _ in range(rounds)]
    full = [_shown(bench, bench.full) for _ in range(rounds)]
    empty = [_shown(bench, bench.empty) for _ in range(rounds)]
    return [
        _line("decode the vault's body", decoded, "`json.loads` of the same lines", loaded),
        _line("unlock without KDF to first paint", full, "`json.loads` of the same lines", loaded),
        _line("unlock without KDF to first paint", full, "the same with an empty vault", empty),
    ]


def searching(bench: Bench, rounds: int) -> list[str]:
    """From a changed search field to the painted list."""
    page, vault = bench.page(bench.full)
    peer, texts = _peer(bench)
    first, ours, theirs = [_typing(bench, page.header.search.setText, TYPED[0])], [], []
    for typed in TYPED * rounds:
        ours.append(_typing(bench, page.header.search.setText, typed))
        theirs.append(_typing(bench, texts.search, typed))
    page.close()
    peer.close()
    vault.lock()
    name = "`QSortFilterProxyModel`, Python `filterAcceptsRow`"
    return [
        _line("keystroke to filtered list", ours, name, theirs),
        _line("the slowest keystroke", [max(ours + first)], name, [max(theirs)]),
    ]


def ticking(bench: Bench, seconds: float) -> str:
    """Process time over wall time with the rings moving, and with a window that shows nothing."""
    page, vault = bench.page(bench.full)
    page.set_active(True)
    ours = _load(bench, seconds)
    page.close()
    vault.lock()
    window = QMainWindow()
    window.resize(872, 664)
    window.show()
    bench.application.processEvents()
    theirs = _load(bench, seconds)
    window.close()
    return (
        f"| CPU while ticking idle | {ours:.2%} | an idle empty window | {theirs:.2%} "
        f"| +{(ours - theirs) * 100:.2f} points |"
    )


def _typing(bench: Bench, search: Callable[[str], object], text: str) -> float:
    def work() -> None:
        search(text)
        bench.application.processEvents()

    return _seconds(work)


def _peer(bench: Bench) -> tuple[QListView, WordFilter]:
    rows = [(one.credential.issuer, one.credential.account, one.note) for one in bench.contents.accounts]
    model, texts, view = PlainRows(rows), WordFilter(rows), QListView()
    texts.setSourceModel(model)
    model.setParent(view)
    view.setUniformItemSizes(True)
    view.setModel(texts)
    view.resize(872, 600)
    view.show()
    bench.application.processEvents()
    return view, texts


def _shown(bench: Bench, file: Path) -> float:
    made: list[tuple[QWidget, VaultSession]] = []
    seconds = _seconds(lambda: made.append(bench.page(file)))
    page, vault = made[0]
    page.close()
    page.deleteLater()
    vault.lock()
    bench.application.processEvents()
    return seconds


def _seconds(work: Callable[[], object]) -> float:
    gc.collect()
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _load(bench: Bench, seconds: float) -> float:
    gc.collect()
    QTimer.singleShot(round(seconds * 1000), lambda: bench.application.exit(0))
    wall, spent = time.perf_counter(), time.process_time()
    bench.application.exec()
    return (time.process_time() - spent) / (time.perf_counter() - wall)


def _line(what: str, ours: Sequence[float], peer: str, theirs: Sequence[float]) -> str:
    one, other = statistics.median(ours) * 1000, statistics.median(theirs) * 1000
    return f"| {what} | {one:.1f} ms | {peer} | {other:.1f} ms | {one / other:.2f} |"


if __name__ == "__main__":
    sys.exit(main())
