"""Questions go to the terminal, whatever standard input is; passwords are not echoed."""

import os
import pty
import subprocess
import sys
from collections.abc import Iterator

import pytest

from ramkeep.cli.exits import Exit, Stopped
from ramkeep.cli.prompts import MAX_PASSWORD_BYTES, TerminalPrompts, read_password

ASKER = """
import sys
from ramkeep.cli.prompts import TerminalPrompts
prompts = TerminalPrompts()
print(repr(prompts.password("Password: ") if sys.argv[1] == "password" else prompts.answer("Really? ")), flush=True)
"""


@pytest.fixture
def keyboard() -> Iterator[tuple[int, str]]:
    """The other end of a terminal, and the terminal's name."""
    ours, theirs = pty.openpty()
    yield ours, os.ttyname(theirs)
    os.close(theirs)
    os.close(ours)


def ask(what: str, terminal: str) -> subprocess.Popen[str]:
    """A program that asks on its controlling terminal while its standard input is something else."""
    shell = 'exec 3<"$0"; exec "$@" </dev/null 3<&-'
    command = ["sh", "-c", shell, terminal, sys.executable, "-c", ASKER, what]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True)


def read_until(terminal: int, text: str) -> str:
    """What the terminal shows, up to this text."""
    shown = ""
    while text not in shown:
        shown += os.read(terminal, 1024).decode()
    return shown


def test_a_password_is_typed_unseen(keyboard: tuple[int, str]) -> None:
    ours, name = keyboard
    process = ask("password", name)
    shown = read_until(ours, "Password: ")
    os.write(ours, b"tarn quilt\n")
    output, _ = process.communicate(timeout=30)
    shown += read_until(ours, "\n")
    assert output == "'tarn quilt'\n"
    assert "tarn" not in shown


def test_an_answer_comes_from_the_terminal(keyboard: tuple[int, str]) -> None:
    ours, name = keyboard
    process = ask("answer", name)
    read_until(ours, "Really? ")
    os.write(ours, b"  yes \n")
    assert process.communicate(timeout=30)[0] == "'yes'\n"


def test_the_end_of_input_is_an_empty_answer(keyboard: tuple[int, str]) -> None:
    ours, name = keyboard
    process = ask("answer", name)
    read_until(ours, "Really? ")
    os.write(ours, b"\x04")
    assert process.communicate(timeout=30)[0] == "''\n"


@pytest.mark.parametrize(("what", "option"), [("password", "--password-fd"), ("answer", "--yes")])
def test_without_a_terminal_the_option_is_named(what: str, option: str) -> None:
    command = [sys.executable, "-c", ASKER, what]
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, start_new_session=True, timeout=30
    )
    assert done.returncode != 0
    assert option in done.stderr


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    read_end, write_end = os.pipe()
    yield read_end, write_end
    os.close(read_end)


def filled(pipe: tuple[int, int], data: bytes) -> int:
    os.write(pipe[1], data)
    os.close(pipe[1])
    return pipe[0]


@pytest.mark.parametrize(
    ("data", "password"),
    [
        (b"tarn\n", "tarn"),
        (b"tarn", "tarn"),
        (b"tarn\r\n", "tarn"),
        ("山 川\n".encode(), "山 川"),
        (b" a \n", " a "),
        (b"", ""),
    ],
)
def test_the_first_line_is_the_password(pipe: tuple[int, int], data: bytes, password: str) -> None:
    assert TerminalPrompts(filled(pipe, data)).password("") == password


def test_no_byte_more_is_read(pipe: tuple[int, int]) -> None:
    descriptor = filled(pipe, b"tarn\nthe rest")
    assert read_password(descriptor) == "tarn"
    assert os.read(descriptor, 100) == b"the rest"


@pytest.mark.parametrize("data", [b"x" * (MAX_PASSWORD_BYTES + 1), b"\xff\xfe\n"], ids=["long", "no text"])
def test_what_is_no_password_is_refused(pipe: tuple[int, int], data: bytes) -> None:
    with pytest.raises(Stopped) as stopped:
        read_password(filled(pipe, data))
    assert stopped.value.exit_code is Exit.USAGE


def test_a_descriptor_that_is_not_open_is_refused() -> None:
    with pytest.raises(Stopped, match="descriptor 987"):
        read_password(987)


def test_only_a_person_can_repeat() -> None:
    assert TerminalPrompts().can_repeat
    assert not TerminalPrompts(3).can_repeat
