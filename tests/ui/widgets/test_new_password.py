"""A new password is typed twice, told how strong it is, and asked about when it is weak."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ramkeep.adapters.strength_zxcvbn import ZxcvbnStrengthMeter
from ramkeep.services.ports import Strength
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.widgets import words
from ramkeep.ui.widgets.new_password import NewPassword
from ramkeep.ui.widgets.strength_level import Level, level_of, seconds_to_guess

STRONG, WEAK = "tarn quilt ember oxbow", "password1"


@pytest.fixture
def new_password(qtbot: QtBot, theme: Theme, tasks: Tasks) -> NewPassword:
    made = NewPassword(theme, tasks, ZxcvbnStrengthMeter())
    qtbot.addWidget(made)
    made.show()
    return made


def enter(qtbot: QtBot, new_password: NewPassword, first: str, second: str) -> None:
    qtbot.keyClicks(new_password.first, first)
    qtbot.keyClick(new_password.first, Qt.Key.Key_Return)
    qtbot.keyClicks(new_password.second, second)


def test_a_strong_password_is_accepted(qtbot: QtBot, new_password: NewPassword) -> None:
    enter(qtbot, new_password, STRONG, STRONG)
    with qtbot.waitSignal(new_password.accepted) as accepted:
        new_password.submit()
    assert accepted.args == [STRONG]


def test_enter_in_the_second_field_wishes_to_go_on(qtbot: QtBot, new_password: NewPassword) -> None:
    with qtbot.waitSignal(new_password.returned):
        qtbot.keyClick(new_password.second, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("first", "second", "says"),
    [
        ("", "", "8 more characters needed."),
        ("seven77", "seven77", "1 more character needed."),
        (STRONG, STRONG[:-1], "The two passwords differ."),
    ],
)
def test_what_cannot_be_used_is_refused(
    qtbot: QtBot, new_password: NewPassword, first: str, second: str, says: str
) -> None:
    enter(qtbot, new_password, first, second)
    with qtbot.assertNotEmitted(new_password.accepted, wait=50):
        new_password.submit()
    assert new_password.message.text() == says


def test_a_weak_password_is_asked_about_and_then_taken(qtbot: QtBot, new_password: NewPassword) -> None:
    enter(qtbot, new_password, WEAK, WEAK)
    with qtbot.assertNotEmitted(new_password.accepted, wait=50):
        new_password.submit()
        qtbot.waitUntil(lambda: new_password.asks_about_weakness)
    assert "Use it all the same?" in new_password.message.text()
    with qtbot.waitSignal(new_password.accepted):
        new_password.submit()


def test_the_question_is_asked_again_after_another_letter(qtbot: QtBot, new_password: NewPassword) -> None:
    enter(qtbot, new_password, WEAK, WEAK)
    new_password.submit()
    qtbot.waitUntil(lambda: new_password.asks_about_weakness)
    qtbot.keyClicks(new_password.first, "2")
    assert not new_password.asks_about_weakness


def test_the_meter_follows_the_newest_text(qtbot: QtBot, new_password: NewPassword) -> None:
    qtbot.keyClicks(new_password.first, WEAK)
    qtbot.waitUntil(lambda: new_password.meter.text.text().startswith("Weak"))
    assert "most used passwords" in new_password.meter.text.text()
    new_password.first.selectAll()
    qtbot.keyClicks(new_password.first, STRONG)
    qtbot.waitUntil(lambda: new_password.meter.text.text() == "Strong: guessed in centuries.")
    new_password.wipe()
    assert new_password.meter.text.text() == "At least 8 characters. A few unusual words work well."


def test_both_fields_are_wiped(qtbot: QtBot, new_password: NewPassword) -> None:
    enter(qtbot, new_password, STRONG, STRONG)
    new_password.wipe()
    assert new_password.first.text() == new_password.second.text() == ""


@pytest.mark.parametrize(
    ("score", "level"), [(0, Level.WEAK), (1, Level.WEAK), (2, Level.FAIR), (3, Level.GOOD), (4, Level.STRONG)]
)
def test_every_score_has_a_word(theme: Theme, score: int, level: Level) -> None:
    assert level_of(Strength(score, 1.0)) is level
    assert words.strength(level, 1.0).startswith(level.name.capitalize())


def test_time_is_told_at_ten_thousand_guesses_a_second() -> None:
    assert seconds_to_guess(Strength(2, 3e8)) == pytest.approx(30_000)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.4, "less than a second"),
        (1, "1 second"),
        (42, "42 seconds"),
        (60, "1 minute"),
        (7200, "2 hours"),
        (86400 * 3, "3 days"),
        (86400 * 62, "2 months"),
        (86400 * 372 * 5, "5 years"),
        (1e12, "centuries"),
    ],
)
def test_lengths_of_time_are_told_in_words(theme: Theme, seconds: float, text: str) -> None:
    assert words.duration(seconds) == text
