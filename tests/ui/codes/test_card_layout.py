"""Nothing on a card lies on anything else, however narrow the window and however long the code."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect

from ramkeep.core.codes.credential import Kind
from ramkeep.services.codes_board import CodesBoard, CodeView
from ramkeep.ui.codes.card_layout import CardLayout, Part, arrange, row_height, shown_code
from tests.ui.codes.scene import an_account

NARROWEST, WIDEST = 616, 880
PARTS = ("avatar", "names", "chip", "copy", "more", "code", "ring")


def a_view(**rest: object) -> CodeView:
    return CodesBoard().view(an_account(1, "GitHub", "mei", **rest), 1_700_000_000.0)


def hidden_view() -> CodeView:
    board = CodesBoard()
    board.hide_codes = True
    return board.view(an_account(1, "GitHub", "mei"), 1_700_000_000.0)


def counted_view() -> CodeView:
    board, account = CodesBoard(), an_account(1, "Bank", "4711", kind=Kind.HOTP)
    board.show_counter_code(account.id, "755224")
    return board.view(account, 0)


def lay(view: CodeView, width: int = NARROWEST, chip: str = "") -> CardLayout:
    return arrange(QRect(0, 160, width + 28, row_height()), width, view, chip)


VIEWS = {
    "six digits": lambda: a_view(),
    "ten digits": lambda: a_view(digits=10),
    "one digit": lambda: a_view(digits=1),
    "steam": lambda: a_view(kind=Kind.STEAM),
    "hidden": hidden_view,
    "counter": lambda: a_view(kind=Kind.HOTP),
    "counted": counted_view,
    "no pin": lambda: a_view(kind=Kind.MOTP),
}


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("width", [NARROWEST, WIDEST])
@pytest.mark.parametrize("chip", ["", "Copied", "There is no code before 1970. Set the clock of this computer."])
@pytest.mark.parametrize("name", VIEWS)
def test_the_parts_lie_side_by_side_on_the_card(name: str, chip: str, width: int) -> None:
    view = VIEWS[name]()
    layout = lay(view, width, chip or view.trouble)
    rects = {part: getattr(layout, part) for part in PARTS}
    there = {part: rect for part, rect in rects.items() if not rect.isEmpty()}
    for rect in there.values():
        assert layout.card.contains(rect)
    for one, other in combinations(there, 2):
        if "no pin" in name and "ring" in (one, other):
            continue
        assert not there[one].intersects(there[other]), (one, other)
    assert layout.names.width() > 60


@pytest.mark.usefixtures("theme")
def test_a_card_is_72_pixels_high_in_a_row_of_80() -> None:
    layout = lay(a_view())
    assert row_height() == 80
    assert (layout.card.top(), layout.card.height()) == (164, 72)


@pytest.mark.usefixtures("theme")
def test_the_pointer_finds_what_it_is_over() -> None:
    layout = lay(a_view(), chip="Copied")
    for part in (Part.COPY, Part.MORE, Part.CHIP, Part.NAMES):
        assert layout.part_at(layout.rect_of(part).center()) is part
    assert layout.part_at(layout.code.center()) is Part.CARD
    assert layout.part_at(layout.card.topLeft() - QPoint(1, 1)) is None


@pytest.mark.usefixtures("theme")
def test_dots_and_the_button_of_a_counter_are_found() -> None:
    hidden, counter = lay(hidden_view()), lay(a_view(kind=Kind.HOTP))
    assert hidden.part_at(hidden.code.center()) is Part.DOTS
    assert counter.part_at(counter.next.center()) is Part.NEXT
    assert counter.copy.isEmpty()


@pytest.mark.usefixtures("theme")
def test_hit_areas_are_large_enough() -> None:
    layout = lay(a_view())
    for rect in (layout.copy, layout.more, lay(a_view(kind=Kind.HOTP)).next, lay(counted_view()).next):
        assert min(rect.width(), rect.height()) >= 32


def test_a_code_is_shown_in_groups_or_as_dots() -> None:
    assert len(shown_code(a_view(digits=8))) == 9
    assert shown_code(hidden_view()) == "••• •••"
    assert shown_code(a_view(kind=Kind.HOTP)) == ""
