"""Each state of a card looks different where it should, and only there."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QSignalSpy

from ramkeep.services.preferences import Preferences
from ramkeep.ui.codes.card import Badge
from ramkeep.ui.codes.card_layout import Part
from ramkeep.ui.codes.card_painting import CardState
from tests.ui.codes.scene import Scene

QUIET = CardState()


def paint(scene: Scene, issuer: str, state: CardState = QUIET) -> QImage:
    """The card of an issuer on a ground of its own."""
    row = scene.row(issuer)
    rect = scene.cards.row_rect(row)
    image = QImage(rect.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(scene.page.palette().window().color()))
    painter = QPainter(image)
    rect.moveTo(0, 0)
    scene.cards.card.paint_row(painter, rect, row, state)
    painter.end()
    return image


def part(scene: Scene, issuer: str, name: str) -> QRect:
    """The place of a part in `paint`'s image."""
    rect: QRect = getattr(scene.layout(issuer), name)
    return rect.translated(0, -scene.cards.row_rect(scene.row(issuer)).top())


def colors(image: QImage, rect: QRect) -> set[str]:
    """Every color in a part of the picture."""
    return {
        image.pixelColor(x, y).name()
        for x in range(rect.left(), rect.right() + 1)
        for y in range(rect.top(), rect.bottom() + 1)
    }


def ink(scene: Scene, name: str) -> str:
    """A color of the theme in force."""
    return QColor(getattr(scene.theme.tokens, name)).name()


@pytest.fixture
def calm(scene: Scene) -> Scene:
    """Twenty seconds before the codes change."""
    scene.desk.clock.set_to(1_700_000_010.0 + 10)
    return scene


@pytest.fixture
def hurried(scene: Scene) -> Scene:
    """Four seconds before the codes change."""
    scene.desk.clock.set_to(1_700_000_010.0 + 26)
    return scene


def test_a_card_at_rest_shows_its_code_in_the_color_of_text(calm: Scene) -> None:
    image = paint(calm, "Grafana")
    assert ink(calm, "text") in colors(image, part(calm, "Grafana", "code"))
    assert ink(calm, "accent") in colors(image, part(calm, "Grafana", "ring"))
    assert ink(calm, "warn") not in colors(image, image.rect())
    assert colors(image, part(calm, "Grafana", "copy")) == {ink(calm, "surface")}


def test_an_expiring_code_and_its_ring_warn(hurried: Scene) -> None:
    image = paint(hurried, "Grafana")
    code = colors(image, part(hurried, "Grafana", "code"))
    assert ink(hurried, "warn") in code
    assert ink(hurried, "text") not in code
    assert ink(hurried, "warn") in colors(image, part(hurried, "Grafana", "ring"))
    assert ink(hurried, "accent") not in colors(image, part(hurried, "Grafana", "ring"))


def test_the_coming_code_stands_under_an_expiring_one_if_wished(hurried: Scene) -> None:
    code = part(hurried, "Grafana", "code")
    under = QRect(code.left(), code.center().y() + 16, code.width(), 12)
    assert ink(hurried, "text_muted") in colors(paint(hurried, "Grafana"), under)
    without = colors(paint(hurried, "Grafana", CardState(show_next=False)), under)
    assert without == {ink(hurried, "surface")}


def test_the_coming_code_of_a_hidden_one_is_hidden(hurried: Scene) -> None:
    hurried.page.preferences_changed(Preferences(hide_codes=True))
    code = part(hurried, "Grafana", "code")
    under = QRect(code.left(), code.center().y() + 8, code.width(), 20)
    assert colors(paint(hurried, "Grafana"), under) == {ink(hurried, "surface")}


def test_a_hidden_code_is_the_same_dots_for_every_code(calm: Scene) -> None:
    calm.page.preferences_changed(Preferences(hide_codes=True))
    one = paint(calm, "Grafana").copy(part(calm, "Grafana", "code"))
    other = paint(calm, "GitHub").copy(part(calm, "GitHub", "code"))
    assert one == other


def test_a_selected_card_has_its_ground_and_edge(calm: Scene) -> None:
    card = part(calm, "Grafana", "card")
    middle = card.center()
    image = paint(calm, "Grafana", CardState(selected=True))
    assert image.pixelColor(middle).name() == ink(calm, "selected")
    assert image.pixelColor(middle.x(), card.top()).name() == ink(calm, "accent")
    assert image.pixelColor(middle.x(), card.top() + 1).name() == ink(calm, "accent")
    assert image.pixelColor(middle.x(), card.top() - 2).name() != ink(calm, "accent")


def test_the_keyboard_draws_a_ring_round_a_card_that_is_not_selected(calm: Scene) -> None:
    card = part(calm, "Grafana", "card")
    x = card.center().x()
    image = paint(calm, "Grafana", CardState(focused=True))
    outside = [image.pixelColor(x, card.top() - step).name() == ink(calm, "accent") for step in (1, 2, 3, 4)]
    assert outside == [False, False, True, True]
    assert image.pixelColor(card.center()).name() == ink(calm, "surface")


@pytest.mark.parametrize("state", [CardState(hovered=True), CardState(focused=True)])
def test_icons_appear_under_the_pointer_and_with_the_keyboard(calm: Scene, state: CardState) -> None:
    image = paint(calm, "Grafana", state)
    for name in ("copy", "more"):
        assert len(colors(image, part(calm, "Grafana", name))) > 2


def test_the_icon_under_the_pointer_has_a_ground(calm: Scene) -> None:
    corner = part(calm, "Grafana", "copy").topLeft()
    pointed = paint(calm, "Grafana", CardState(hovered=True, part=Part.COPY))
    beside = paint(calm, "Grafana", CardState(hovered=True, part=Part.CARD))
    assert pointed.pixelColor(corner.x() + 6, corner.y() + 2) != beside.pixelColor(corner.x() + 6, corner.y() + 2)


def test_a_copied_card_wears_its_chip(calm: Scene) -> None:
    calm.cards.card.badge = Badge(calm.cards.accounts[2].id, "Copied")
    chip = part(calm, "Grafana", "chip")
    found = colors(paint(calm, "Grafana"), chip)
    assert {ink(calm, "success"), ink(calm, "success_bg")} <= found
    calm.cards.card.badge = Badge(calm.cards.accounts[2].id, "Copied", opacity=0.0)
    assert colors(paint(calm, "Grafana"), chip) == {ink(calm, "surface")}


def test_trouble_has_a_chip_and_neither_code_nor_ring(calm: Scene) -> None:
    image = paint(calm, "Old phone")
    assert {ink(calm, "danger"), ink(calm, "danger_bg")} <= colors(image, part(calm, "Old phone", "chip"))
    assert part(calm, "Old phone", "copy").isEmpty()
    assert ink(calm, "accent") not in colors(image, image.rect())


def test_a_counter_has_a_button_in_place_of_the_ring(calm: Scene) -> None:
    image = paint(calm, "Bank")
    assert ink(calm, "accent") in colors(image, part(calm, "Bank", "next"))
    assert ink(calm, "ring_track") not in colors(image, part(calm, "Bank", "ring"))
    pale = paint(calm, "Bank", CardState(read_only=True))
    assert ink(calm, "accent") not in colors(pale, part(calm, "Bank", "next"))


def test_a_counter_that_showed_a_code_keeps_the_button(calm: Scene) -> None:
    calm.board.show_counter_code(calm.cards.accounts[calm.row("Bank")].id, "755224")
    image = paint(calm, "Bank")
    assert ink(calm, "text") in colors(image, part(calm, "Bank", "code"))
    assert ink(calm, "accent") in colors(image, part(calm, "Bank", "next"))


def test_a_favorite_has_a_star(calm: Scene) -> None:
    assert ink(calm, "accent") in colors(paint(calm, "GitHub"), part(calm, "GitHub", "names"))
    assert ink(calm, "accent") not in colors(paint(calm, "Grafana"), part(calm, "Grafana", "names"))


def test_a_held_card_is_pale(calm: Scene) -> None:
    assert ink(calm, "text") not in colors(
        paint(calm, "Grafana", CardState(lifted=True)), part(calm, "Grafana", "code")
    )


def test_the_ring_empties_clockwise_from_twelve(calm: Scene) -> None:
    ring = part(calm, "Grafana", "ring")
    right = (ring.right() - 1, ring.center().y())
    left = (ring.left() + 1, ring.center().y())
    calm.desk.clock.set_to(1_700_000_010.0 + 15)
    image = paint(calm, "Grafana")
    assert image.pixelColor(*right).name() == ink(calm, "ring_track")
    assert image.pixelColor(*left).name() == ink(calm, "accent")


def test_a_theme_change_repaints_the_cards(calm: Scene) -> None:
    light = paint(calm, "Grafana")
    changed = QSignalSpy(calm.theme.changed)
    calm.theme.choose("dark")
    assert changed.count() == 1
    assert paint(calm, "Grafana") != light
    assert ink(calm, "surface") in colors(paint(calm, "Grafana"), part(calm, "Grafana", "card"))


@pytest.mark.parametrize("issuer", ["Alibaba Cloud", "阿里云 RAM 用户", "Steam", "Bank", "Old phone"])
@pytest.mark.parametrize("state", [QUIET, CardState(selected=True), CardState(hovered=True, pressed=True)])
def test_repainting_a_ring_alone_gives_the_same_picture(calm: Scene, issuer: str, state: CardState) -> None:
    whole = paint(calm, issuer, state)
    again = whole.copy()
    painter = QPainter(again)
    row = calm.row(issuer)
    rect = calm.cards.row_rect(row)
    rect.moveTo(0, 0)
    calm.cards.card.only_rings = True
    painter.setClipRect(part(calm, issuer, "ring"))
    calm.cards.card.paint_row(painter, rect, row, state)
    painter.end()
    assert again == whole
