"""What a face is given: the vault, the planner and the ports, and nothing that can be exchanged."""

from collections.abc import Callable
from dataclasses import is_dataclass
from typing import get_type_hints

import pytest

from ramkeep.services import ports
from ramkeep.services.parts import Parts, TerminalParts
from ramkeep.services.plan_desk import PlanDesk
from ramkeep.services.vault_session import VaultSession


@pytest.mark.parametrize("parts", [Parts, TerminalParts])
def test_a_face_is_given_ports_the_vault_and_the_planner_alone(parts: type) -> None:
    allowed = {kind for kind in vars(ports).values() if isinstance(kind, type)} | {VaultSession, PlanDesk}
    given = get_type_hints(parts)
    assert {"clock", "settings", "vault", "pictures", "qr", "clipboard"} <= given.keys()
    assert set(given.values()) <= allowed | {Callable[[float], ports.Clipboard]}


@pytest.mark.parametrize("parts", [Parts, TerminalParts])
def test_parts_cannot_be_exchanged(parts: type) -> None:
    assert is_dataclass(parts)
    assert parts.__dataclass_params__.frozen  # type: ignore[attr-defined]
