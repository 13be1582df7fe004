"""A desk to run commands at: real vault and pictures, a clock that is told the time, a person with a script."""

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from ramkeep.adapters.oracle_pyotp import code_by_pyotp
from ramkeep.adapters.picture_opencv import OpenCvPictureLoader
from ramkeep.adapters.qr_drawing_zxing import draw_qr
from ramkeep.adapters.qr_zxing import ZxingQrReader
from ramkeep.adapters.settings_json import JsonSettings
from ramkeep.adapters.strength_zxcvbn import ZxcvbnStrengthMeter
from ramkeep.adapters.vault_file_atomic import AtomicVaultFile
from ramkeep.cli.console import Console
from ramkeep.cli.parser import parse
from ramkeep.cli.run import run
from ramkeep.cli.terminal import Terminal
from ramkeep.core.codes import uri
from ramkeep.core.vault.contents import Contents
from ramkeep.core.vault.kdf import FLOOR
from ramkeep.services.enrollment import Enrollment
from ramkeep.services.parts import TerminalParts, TourParts
from ramkeep.services.vault_session import VaultSession
from tests.fakes.clipboard import MemoryClipboard
from tests.fakes.clock import FakeClock
from tests.fakes.vault_file import cheap_vault

PASSWORD = "tarn quilt ember"


@dataclass
class ScriptedPrompts:
    """Types the passwords and answers of a script; a question too many fails the test."""

    passwords: list[str] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)
    can_repeat: bool = True

    def password(self, question: str) -> str:
        self.questions.append(question)
        return self.passwords.pop(0)

    def answer(self, question: str) -> str:
        self.questions.append(question)
        return self.answers.pop(0)


class Screen(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


class Desk:
    """Runs commands in this process and keeps what they print."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "vault.ramkeep"
        self.clock = FakeClock(1_700_000_003.0)
        self.prompts = ScriptedPrompts()
        self.clipboard = MemoryClipboard()
        self.clipboard_seconds = 0.0
        self.settings = JsonSettings(folder / "settings.json")
        self.photographs: list[tuple[Path, str, Path]] = []
        self.said = self.noted = ""

    def run(
        self, *words: str, data: bytes = b"", typed: Sequence[str] = (), answers: Sequence[str] = (), seen: bool = False
    ) -> int:
        """Run a command.

        Args:
            data: standard input.
            typed: passwords; the right one by default.
            answers: to other questions.
            seen: does a person look at the output?
        """
        self.prompts.passwords = list(typed or [PASSWORD] * 2)
        self.prompts.answers = list(answers)
        self.prompts.questions.clear()
        output, errors = Screen() if seen else io.StringIO(), io.StringIO()
        console = Console(io.BytesIO(data), output, errors)
        exit_code = run(parse(words), Terminal(self.parts(self.path), self.tour(), console, self.prompts))
        self.said, self.noted = output.getvalue(), errors.getvalue()
        return exit_code

    def keep(self, *uris: str) -> Contents:
        """Make a vault of these accounts; its password takes no time to check."""
        accounts = Enrollment(self.clock, tuple).accounts(map(uri.parse, uris))
        self.path.write_bytes(cheap_vault(contents := Contents(accounts), PASSWORD))
        return contents

    def kept(self) -> Contents:
        """What the vault holds now."""
        session = self.session(self.path)
        session.unlock(PASSWORD, read_only=True)
        contents = session.contents
        session.lock()
        return contents

    def correct_clock(self, seconds: int) -> None:
        """Have the vault correct the clock for its codes."""
        self.path.write_bytes(cheap_vault(self.kept().with_clock_correction(seconds), PASSWORD))

    def session(self, path: Path) -> VaultSession:
        return VaultSession(AtomicVaultFile(path, "a test"), self.settings, self.clock, lambda: FLOOR)

    def parts(self, path: Path) -> TerminalParts:
        return TerminalParts(
            clock=self.clock,
            settings=self.settings,
            vault=self.session(path),
            pictures=OpenCvPictureLoader(),
            qr=ZxingQrReader(),
            strength=ZxcvbnStrengthMeter(),
            clipboard=self._clipboard_for,
        )

    def tour(self) -> TourParts:
        return TourParts(
            parts_at=lambda folder: self.parts(folder / "vault.ramkeep"),
            draw_qr=draw_qr,
            oracle=code_by_pyotp,
            photograph=lambda vault, password, picture: self.photographs.append((vault, password, picture)),
        )

    def _clipboard_for(self, seconds: float) -> MemoryClipboard:
        self.clipboard_seconds = seconds
        return self.clipboard


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk in an empty room."""
    return Desk(tmp_path)
