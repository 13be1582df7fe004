"""Whatever goes wrong in a command becomes one sentence and an exit code, and tells no secret."""

from argparse import Namespace
from typing import TYPE_CHECKING

import pytest

from ramkeep.cli import run as run_module
from ramkeep.cli.exits import Exit
from ramkeep.cli.plan.run import TASKS
from ramkeep.cli.terminal import Terminal

if TYPE_CHECKING:
    from tests.cli.conftest import Desk

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DP"


def instead(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    """Have `ramkeep list` end with this error."""

    def fail(arguments: Namespace, terminal: Terminal) -> Exit:
        raise error

    monkeypatch.setitem(run_module.COMMANDS, "list", fail)


def test_a_fault_tells_its_kind_and_place_but_not_its_message(desk: "Desk", monkeypatch: pytest.MonkeyPatch) -> None:
    instead(monkeypatch, RuntimeError(f"the secret is {SECRET}"))
    assert desk.run("list") == Exit.FAULT
    assert "RuntimeError at cli/run.py:" in desk.noted
    assert SECRET not in desk.noted
    assert "Traceback" not in desk.noted
    assert desk.noted.count("\n") == 1


def test_interrupting_has_its_code(desk: "Desk", monkeypatch: pytest.MonkeyPatch) -> None:
    instead(monkeypatch, KeyboardInterrupt())
    assert desk.run("list") == 130
    assert desk.noted == "ramkeep: Interrupted.\n"


def test_a_system_error_names_the_file(desk: "Desk", monkeypatch: pytest.MonkeyPatch) -> None:
    instead(monkeypatch, PermissionError(13, "Permission denied", "/some/vault"))
    assert desk.run("list") == Exit.REFUSED
    assert desk.noted == "ramkeep: /some/vault: Permission denied.\n"


def test_every_command_of_the_parser_runs(desk: "Desk") -> None:
    from ramkeep.cli.parser import build_parser

    choices = build_parser()._subparsers._group_actions[0].choices
    assert set(choices) == {*run_module.COMMANDS, "plan"}
    tasks = choices["plan"]._subparsers._group_actions[0].choices
    assert set(tasks) == set(TASKS)
