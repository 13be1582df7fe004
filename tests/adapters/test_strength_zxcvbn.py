"""Weak passwords are told from strong ones, and long ones do not take long."""

import pytest

from ramkeep.adapters.strength_zxcvbn import ZxcvbnStrengthMeter


@pytest.mark.parametrize("password", ["", "password", "ramkeep", "qwerty123", "P@ssw0rd"])
def test_what_everybody_chooses_is_worth_nothing(password: str) -> None:
    assert ZxcvbnStrengthMeter().measure(password).score == 0


@pytest.mark.parametrize(
    "password", ["correct horse battery staple", "tarn quilt ember oxbow", "山川湖海 风雨雷电 春夏秋冬"]
)
def test_several_words_are_strong(password: str) -> None:
    assert ZxcvbnStrengthMeter().measure(password).score == 4


def test_more_letters_need_more_guesses() -> None:
    meter = ZxcvbnStrengthMeter()
    assert meter.measure("tarn quilt ember oxbow").guesses > meter.measure("tarn quilt").guesses > 1


@pytest.mark.parametrize("password", ["tarn quilt ember oxbow " * 40, "a" * 10_000])
def test_a_very_long_password_is_measured(password: str) -> None:
    assert ZxcvbnStrengthMeter().measure(password).guesses > 1


@pytest.mark.parametrize(
    ("password", "weakness"),
    [
        ("password", "common"),
        ("qwertyuiop[", "keys"),
        ("abcabcabcabc", "repeat"),
        ("abcdefghijk", "sequence"),
        ("1987-12-24", "date"),
        ("x9$Kq!7vB2#m", ""),
    ],
)
def test_the_weakness_has_a_name(password: str, weakness: str) -> None:
    assert ZxcvbnStrengthMeter().measure(password).weakness == weakness
