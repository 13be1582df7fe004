"""Every pair of colors that meets on the screen can be told apart.

Contrast by WCAG 2.2, "relative luminance" and "contrast ratio"; text needs 4.5, parts of controls 3.
"""

import pytest

from ramkeep.ui.theme.tokens import DARK, LIGHT, Tokens

TEXT, PART = 4.5, 3.0

PAIRS = [
    *(("text", ground, TEXT) for ground in ("window", "surface", "sunken", "selected", "hover")),
    *(("text_muted", ground, TEXT) for ground in ("window", "surface", "sunken", "selected", "hover", "border")),
    *(("accent", ground, TEXT) for ground in ("window", "surface", "hover")),
    *(("accent", ground, PART) for ground in ("sunken", "selected")),
    *((tone, ground, TEXT) for tone in ("warn", "danger", "success") for ground in ("window", "surface", f"{tone}_bg")),
    *((f"power_{power}", f"power_{power}_bg", TEXT) for power in ("list", "read", "write", "admin")),
    ("warn", "selected", TEXT),
    ("on_accent", "accent", TEXT),
    ("on_accent", "accent_hover", TEXT),
    ("window", "text", TEXT),
    ("window", "text_muted", TEXT),
    ("border_strong", "surface", PART),
    ("border_strong", "window", PART),
]

# "The look of Ramkeep", section 3: foreground, ground, light, dark.
MEASURED = [
    ("border_strong", "surface", 3.5, 4.1),
    ("text", "surface", 16.4, 13.5),
    ("text", "selected", 13.7, 10.8),
    ("text_muted", "surface", 7.2, 7.6),
    ("text_muted", "selected", 6.0, 6.1),
    ("accent", "surface", 6.2, 7.2),
    ("on_accent", "accent", 6.2, 7.3),
    ("warn", "surface", 6.9, 9.0),
    ("warn", "warn_bg", 6.2, 7.7),
    ("danger", "surface", 6.6, 7.3),
    ("danger", "danger_bg", 5.6, 6.9),
    ("success", "surface", 6.7, 8.7),
    ("success", "success_bg", 5.9, 7.5),
]


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "ground", "least"), PAIRS)
def test_a_pair_has_contrast(tokens: Tokens, front: str, ground: str, least: float) -> None:
    assert contrast(getattr(tokens, front), getattr(tokens, ground)) >= least


@pytest.mark.parametrize(("front", "ground", "light", "dark"), MEASURED)
def test_the_contrast_is_the_designed_one(front: str, ground: str, light: float, dark: float) -> None:
    found = [contrast(getattr(tokens, front), getattr(tokens, ground)) for tokens in (LIGHT, DARK)]
    assert found == [pytest.approx(light, abs=0.06), pytest.approx(dark, abs=0.06)]


def test_the_computation_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.005)


def contrast(one: str, other: str) -> float:
    """The ratio of two colors, 1 to 21."""
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def luminance(color: str) -> float:
    """The relative luminance of `#RRGGBB`, 0 to 1."""
    red, green, blue = (linear(int(color[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(share: float) -> float:
    """An sRGB component as an amount of light."""
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
