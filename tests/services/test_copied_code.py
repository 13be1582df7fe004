"""A code on the clipboard goes away again, and nothing else does."""

import pytest

from ramkeep.services.copied_code import CopiedCode
from ramkeep.services.ports import ClipboardRefused
from tests.fakes.clipboard import MemoryClipboard
from tests.fakes.clock import FakeClock


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def clipboard() -> MemoryClipboard:
    return MemoryClipboard()


@pytest.fixture
def copied(clipboard: MemoryClipboard, clock: FakeClock) -> CopiedCode:
    return CopiedCode(clipboard, clock, 30)


def test_a_code_is_cleared_when_its_time_is_over(
    copied: CopiedCode, clipboard: MemoryClipboard, clock: FakeClock
) -> None:
    copied.copy("482913")
    clock.advance(29)
    copied.tick()
    assert clipboard.text == "482913"
    assert copied.left == 1
    clock.advance(1)
    copied.tick()
    assert clipboard.text == ""
    assert copied.left == 0


def test_what_somebody_else_copied_meanwhile_stays(
    copied: CopiedCode, clipboard: MemoryClipboard, clock: FakeClock
) -> None:
    copied.copy("482913")
    clipboard.text = "a letter"
    clock.advance(31)
    copied.tick()
    assert clipboard.text == "a letter"


def test_a_second_code_has_its_whole_time(copied: CopiedCode, clipboard: MemoryClipboard, clock: FakeClock) -> None:
    copied.copy("482913")
    clock.advance(20)
    copied.copy("105228")
    clock.advance(20)
    copied.tick()
    assert clipboard.text == "105228"
    assert copied.left == 10


def test_the_time_runs_on_when_the_computers_clock_is_set(
    copied: CopiedCode, clipboard: MemoryClipboard, clock: FakeClock
) -> None:
    copied.copy("482913")
    clock.set_to(0)
    clock.advance(30)
    copied.tick()
    assert clipboard.text == ""


def test_clear_does_not_wait(copied: CopiedCode, clipboard: MemoryClipboard) -> None:
    copied.copy("482913")
    copied.clear()
    assert clipboard.text == ""


def test_nothing_is_cleared_twice(copied: CopiedCode, clipboard: MemoryClipboard, clock: FakeClock) -> None:
    copied.copy("482913")
    copied.clear()
    clipboard.text = "482913"
    clock.advance(60)
    copied.tick()
    copied.clear()
    assert clipboard.text == "482913"


def test_a_clipboard_that_refuses_leaves_nothing_to_count(copied: CopiedCode, clipboard: MemoryClipboard) -> None:
    clipboard.refuses = ClipboardRefused("The clipboard is busy.")
    with pytest.raises(ClipboardRefused):
        copied.copy("482913")
    assert copied.left == 0
