"""Two older decoders, for pictures in which nothing was found, in a process of their own.

deqr brings quirc and the QR reader of ZBar, pyzbar the ZBar library where that is installed. They are
programs in C that read strangers' pictures, so they run in a child process that holds nothing but the
picture, with little memory and time, and is killed when it takes longer. What it answers is
checked like any other input. A child that dies has found nothing.
"""

import json
from collections.abc import Callable, Iterator
from math import isfinite
from typing import Any

from ramkeep.adapters import own_child
from ramkeep.adapters.qr_looks import Look, Picture, blurred, blurred_enlarged, inverted, outlined, turned_by
from ramkeep.services.ports import FoundCode, Point

CHILD = "--qr-last-resort"
"""The only argument of a frozen program that is asked to be the child; see `ramkeep.adapters.qr_child`."""

_SECONDS = 4.0
_ANSWER = 1 << 20  # bytes, far more than the codes of a picture
_LONGEST_TEXT = 7089  # digits, the capacity of the largest code (ISO/IEC 18004, table 7)

Question = tuple[str, Callable[[Picture], Look]]

QUICK: tuple[Question, ...] = (
    ("qrdec", lambda picture: blurred(picture, 1300)),
    ("quirc", blurred_enlarged),
    ("quirc", lambda picture: blurred(picture, 1300)),
    ("zbar", lambda picture: blurred(picture, 1000)),
    ("zbar", outlined),
)
PATIENT: tuple[Question, ...] = (
    ("qrdec", outlined),
    ("qrdec", lambda picture: inverted(blurred(picture, 1300))),
    ("quirc", lambda picture: inverted(blurred(picture, 1300))),
    ("zbar", lambda picture: inverted(blurred(picture, 1000))),
    ("zbar", lambda picture: turned_by(blurred(picture, 1000), 30)),
)
"""What else a search asks. These decoders know light codes on dark only when they are turned over for them."""


class LastResort:
    """Reads codes with deqr and pyzbar, as far as they are installed. `command` starts the child."""

    def __init__(
        self, command: tuple[str, ...] = (), seconds: float = _SECONDS, asked: tuple[Question, ...] = QUICK
    ) -> None:
        self._command = command or own_child.command("qr_child", CHILD)
        self._seconds, self._asked = seconds, asked

    def read(self, picture: Picture, cancelled: Callable[[], bool] = lambda: False) -> tuple[FoundCode, ...]:
        """The codes of the first look in which there are any; none after `seconds` or when cancelled."""
        looks: list[Look] = []
        questions = _questions(self._asked, picture, looks)
        answer = own_child.ask(self._command, questions, self._seconds, cancelled, most=_ANSWER)
        return _understood(answer, looks)


def _questions(asked: tuple[Question, ...], picture: Picture, looks: list[Look]) -> Iterator[bytes]:
    """What the child is asked, made while it starts and thinks; `looks` takes in what was made."""
    for decoder, look_at in asked:
        look = look_at(picture)
        looks.append(look)
        height, width = look.pixels.shape
        yield f"{decoder} {width} {height}\n".encode() + look.pixels.tobytes()


def _understood(answer: bytes, looks: list[Look]) -> tuple[FoundCode, ...]:
    """The child's answer: `[index of the look, text, [[x, y] four times]]` for each code."""
    try:
        codes = json.loads(answer)
        return tuple(_code(looks[index], text, corners) for index, text, corners in codes)
    except (ValueError, TypeError, IndexError, OverflowError, RecursionError):
        return ()


def _code(look: Look, text: Any, corners: Any) -> FoundCode:
    if not isinstance(text, str) or not 0 < len(text) <= _LONGEST_TEXT:
        raise ValueError("not a text that a code can hold")
    text.encode()
    first, second, third, fourth = (_place(look, *corner) for corner in corners)
    return FoundCode(text, (first, second, third, fourth))


def _place(look: Look, x: float, y: float) -> Point:
    place = look.in_frame(x, y)
    if not all(map(isfinite, place)):
        raise ValueError("not a place in a picture")
    return place
