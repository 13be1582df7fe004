"""A stand-in for the command `aliyun`, with an account of its own that answers as RAM does.

Answers are nested twice (`Users.User`), errors are told as the real command tells them, and what still has members,
versions or attachments cannot be deleted. Codes of errors: Alibaba Cloud, "RAM API errors" (28754). The program on the
PATH is a few lines of shell that hand each call to a thread of the test, so that a call costs next to nothing.
"""

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import Any, Self

from tests.fakes.aliyun_account import Account, Parameters, Refused, empty_account
from tests.fakes.aliyun_lists import ACTIONS as OF_LISTS
from tests.fakes.aliyun_people import ACTIONS as OF_PEOPLE
from tests.fakes.aliyun_rights import ACTIONS as OF_RIGHTS

_ACTIONS = OF_LISTS | OF_PEOPLE | OF_RIGHTS
_READING = ("Get", "List")
_PROGRAM = """#!/bin/sh
for word in "$@"; do printf '%s\\0' "$word"; done >"${0%/*}/asked"
exec 3<"${0%/*}/answered"
IFS= read -r status <&3
if [ "$status" = 0 ]; then cat <&3; else cat <&3 >&2; fi
exit "$status"
"""


@dataclass(frozen=True)
class Call:
    """One call of `aliyun`."""

    product: str
    action: str
    parameters: Parameters


@dataclass
class Failure:
    """Calls to refuse: those of actions that start so, after `skip` of them."""

    action: str
    code: str
    times: int
    skip: int
    lost: bool
    said: str


class FakeAliyun:
    """An account behind the command `aliyun` in a folder; used in a `with`.

    Attributes:
        account: what is in it now; a test may change it.
        calls: every call so far.
    """

    def __init__(self, folder: Path, account: Account | None = None) -> None:
        self.account: Account = empty_account() if account is None else account
        self.calls: list[Call] = []
        self._folder = folder
        self._failures: list[Failure] = []
        self._is_open = True
        self._thread = Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Self:
        self._folder.mkdir(parents=True, exist_ok=True)
        program = self._folder / "aliyun"
        program.write_text(_PROGRAM)
        program.chmod(0o755)
        os.mkfifo(self._folder / "asked")
        os.mkfifo(self._folder / "answered")
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Wake the thread, wherever it waits for a program that is not there any more."""
        self._is_open = False
        reading = os.open(self._folder / "answered", os.O_RDONLY | os.O_NONBLOCK)
        writing = os.open(self._folder / "asked", os.O_RDWR | os.O_NONBLOCK)
        os.write(writing, b"\0")
        os.close(writing)
        self._thread.join(timeout=10)
        os.close(reading)

    @property
    def writes(self) -> list[Call]:
        """The calls that change something."""
        return [call for call in self.calls if not call.action.startswith(_READING)]

    @property
    def environment(self) -> dict[str, str]:
        """The environment of a script: this `aliyun` comes first, and between tries nobody waits."""
        path = f"{self._folder}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
        return {"PATH": path, "RAMKEEP_WAITS": "0 0"}

    def fail(
        self, action: str, code: str, times: int = 1, *, skip: int = 0, lost: bool = False, said: str = "refused"
    ) -> None:
        """Refuse the next calls of actions that start so; `lost` ones are done, and only the answer does not come."""
        self._failures.append(Failure(action, code, times, skip, lost, said))

    def run(
        self, script: Path, *arguments: str, typed: str = "", shell: str = "sh"
    ) -> subprocess.CompletedProcess[str]:
        """Run a shell script with this `aliyun` on the PATH, three tries a call and no waiting between them."""
        command = [shell, str(script), *arguments]
        return subprocess.run(
            command, input=typed, capture_output=True, encoding="utf-8", env=self.environment, check=False, timeout=60
        )

    def answer(self, words: list[str]) -> dict[str, Any]:
        """What a call answers.

        Raises:
            Refused: with RAM's code, or none for what the command itself does not take.
        """
        product, action = words[:2]
        given = _parsed(words[2:])
        self.calls.append(Call(product, action, given))
        for failure in self._failures:
            if failure.times and action.startswith(failure.action):
                if failure.skip:
                    failure.skip -= 1
                    continue
                failure.times -= 1
                if failure.lost:
                    self._perform(product, action, given)
                raise Refused(failure.code, failure.said)
        return self._perform(product, action, given)

    def _perform(self, product: str, action: str, given: Parameters) -> dict[str, Any]:
        if (product, action) not in _ACTIONS:
            raise Refused("InvalidAction.NotFound", f"{product} {action}")
        return _ACTIONS[product, action](self.account, given) or {}

    def _serve(self) -> None:
        while True:
            asked = (self._folder / "asked").read_bytes()
            if not self._is_open:
                return
            status, text = self._told([word.decode() for word in asked.split(b"\0")[:-1]])
            try:
                (self._folder / "answered").write_text(f"{status}\n{text}", encoding="utf-8")
            except BrokenPipeError:
                continue

    def _told(self, words: list[str]) -> tuple[int, str]:
        try:
            answer = {"RequestId": "1", **self.answer(words)}
        except Refused as refused:
            if not refused.code:
                return 1, f"ERROR: {refused}\n"
            told = f"ErrorCode: {refused.code}\nRecommend: \nRequestId: 1\nMessage: {refused}\n"
            return 1, f"ERROR: SDK.ServerError\n{told}"
        # The real one indents, escapes these three signs and leaves letters as they are.
        text = json.dumps(answer, ensure_ascii=False, indent="\t")
        return 0, text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026") + "\n"


def _parsed(words: list[str]) -> Parameters:
    """Names and values as the command line tool takes them: a value never starts with a hyphen of its own."""
    given: Parameters = {}
    waiting = ""
    for word in words:
        name, equals, value = word.partition("=")
        if word.startswith("-"):
            if waiting or not word.startswith("--"):
                raise Refused("", f"not support flag form {word}")
            given[name[2:]] = value
            waiting = "" if equals else name[2:]
        elif waiting:
            given[waiting] = word
            waiting = ""
        else:
            raise Refused("", f"unknown argument {word}")
    if waiting:
        raise Refused("", f"--{waiting} needs a value")
    return given
