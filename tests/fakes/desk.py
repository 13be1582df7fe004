"""Everything a window works with, in memory, with a vault that opens in no time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ramkeep.adapters.strength_zxcvbn import ZxcvbnStrengthMeter
from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.codes.credential import Credential, Kind, Secret
from ramkeep.core.vault.contents import Contents
from ramkeep.core.vault.kdf import FLOOR
from ramkeep.services.parts import Parts
from ramkeep.services.plan_desk import PlanDesk
from ramkeep.services.vault_session import VaultSession
from tests.fakes.bare_machine import NoCamera, NoCodes, NoPictures, NoScreen
from tests.fakes.clipboard import MemoryClipboard
from tests.fakes.clock import FakeClock
from tests.fakes.clock_state import FakeClockState
from tests.fakes.facts import GivenFacts
from tests.fakes.file_remover import MemoryFileRemover
from tests.fakes.folder import MemoryFolder
from tests.fakes.plan_copies import MemoryPlanCopies
from tests.fakes.plan_text import MemoryPlans
from tests.fakes.session_events import FakeSessionEvents
from tests.fakes.settings import MemorySettings
from tests.fakes.vault_file import MemoryVaultFile, cheap_vault

PASSWORD = "tarn quilt ember oxbow"
NAMES = (("Alibaba Cloud", "ops@example.com"), ("GitHub", "mei.chen"), ("阿里云", "运维-只读"))


@dataclass(frozen=True, slots=True)
class Desk:
    """The parts, and the fakes in them that a test talks to."""

    parts: Parts
    clock: FakeClock
    clock_state: FakeClockState
    settings: MemorySettings
    file: MemoryVaultFile
    clipboard: MemoryClipboard
    events: FakeSessionEvents


def desk(
    *,
    with_vault: bool = True,
    names: Sequence[tuple[str, str]] = NAMES,
    settings: Mapping[str, object] | None = None,
) -> Desk:
    """A desk; its vault has an account for each of `names` and opens with `PASSWORD`."""
    contents = Contents(tuple(account(place, *name) for place, name in enumerate(names)))
    clock, kept, clipboard, events = FakeClock(), MemorySettings(settings), MemoryClipboard(), FakeSessionEvents()
    state = FakeClockState(clock)
    file = MemoryVaultFile(cheap_vault(contents, PASSWORD) if with_vault else None)
    parts = Parts(
        clock=clock,
        clock_state=state,
        settings=kept,
        vault=VaultSession(file, kept, clock, lambda: FLOOR),
        pictures=NoPictures(),
        qr=NoCodes(),
        camera=NoCamera(),
        screen=NoScreen(),
        clipboard=clipboard,
        session_events=events,
        strength=ZxcvbnStrengthMeter(),
        plans=PlanDesk(clock, GivenFacts(), MemoryFolder(), MemoryPlanCopies(), MemoryPlans().at),
        remover=MemoryFileRemover(),
    )
    return Desk(parts, clock, state, kept, file, clipboard, events)


def open_desk() -> Desk:
    """The same, its vault unlocked."""
    made = desk()
    made.parts.vault.unlock(PASSWORD)
    return made


def account(number: int, issuer: str, name: str) -> Account:
    """An account with a secret of its own."""
    secret = Secret(bytes([number % 255 + 1] * 20), "")
    return Account(AccountId(f"{number:032x}"), Credential(Kind.TOTP, secret, issuer=issuer, account=name))
