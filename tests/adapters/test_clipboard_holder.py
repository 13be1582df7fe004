"""The process that holds the clipboard: what it answers, and when it ends."""

import json
import os
import subprocess
import sys

import pytest

from ramkeep.adapters.clipboard_holder import MAX_LINE, NEEDS_FOCUS, NO_DESKTOP, READY, refusal_on


def holder(seconds: float, environment: dict[str, str]) -> subprocess.Popen[str]:
    """A holder as a frozen program starts it."""
    merged = {name: value for name, value in (os.environ | environment).items() if value}
    command = [sys.executable, "-m", "ramkeep", "--hold-clipboard", str(seconds)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True, env=merged)


def on(display: str) -> dict[str, str]:
    return {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": ""}


def test_it_answers_wishes_and_ends_when_told(display: str) -> None:
    process = holder(60, on(display))
    output, _ = process.communicate(f"{json.dumps('482913')}\nholds\nnonsense\nclear\n", timeout=60)
    assert output.split() == [READY, "yes"]
    assert process.returncode == 0


def test_it_ends_when_its_time_is_over(display: str) -> None:
    process = holder(0.2, on(display))
    output, _ = process.communicate(json.dumps("482913") + "\n", timeout=60)
    assert (output.split(), process.returncode) == ([READY], 0)


def test_it_ends_when_another_program_copies(display: str) -> None:
    process = holder(60, on(display))
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps("482913") + "\n")
    process.stdin.flush()
    assert process.stdout.readline().strip() == READY
    command = ["xclip", "-display", display, "-selection", "clipboard", "-i"]
    subprocess.run(command, input=b"mine", check=True, timeout=20, stdout=subprocess.DEVNULL)
    assert process.wait(timeout=60) == 0
    process.communicate()


@pytest.mark.parametrize("platform", ["offscreen", "minimal"])
def test_a_platform_without_a_clipboard_for_others_is_named(platform: str) -> None:
    process = holder(60, {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": platform})
    output, _ = process.communicate(json.dumps("482913") + "\n", timeout=60)
    assert (output.strip(), process.returncode) == (NO_DESKTOP, 1)


@pytest.mark.parametrize(
    ("platform", "refusal"),
    [("xcb", ""), ("windows", ""), ("cocoa", ""), ("wayland", NEEDS_FOCUS), ("wayland-egl", NEEDS_FOCUS)],
)
def test_where_it_can_hold(platform: str, refusal: str) -> None:
    assert refusal_on(platform) == refusal


def test_a_line_has_an_end() -> None:
    process = holder(60, {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "offscreen"})
    process.communicate('"' + "x" * MAX_LINE * 2, timeout=60)
    assert process.returncode != 0
