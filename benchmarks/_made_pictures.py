"""The sets of `qr_stress.py`: each makes one still picture from a seed, with the texts that are in it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

import cv2
import numpy as np
import zxingcpp
from _made_codes import (
    LEVELS,
    QUIET,
    Dice,
    Pixels,
    address,
    as_pixels,
    drawn,
    enlarged,
    export,
    grainy,
    in_color,
    laid,
    off_screen,
    through_jpeg,
)
from segno import consts

from ramkeep.adapters.picture_opencv import decode

SCREEN = (3840, 2160)
ISSUERS = (
    "阿里云",
    "支付宝",
    "腾讯云",
    "华为云",
    "アリババクラウド",
    "Яндекс",
    "Société Générale",
    "Müller GmbH",
    "한국은행",
    "🔐 Tresor",
)
LATIN = ("Müller GmbH", "Société Générale", "Ångström", "Peña y Niño", "Größe & Maß", "Crédit Agricole")
KANJI = ("東京銀行", "日本電気", "楽天証券", "三菱商事")


@dataclass(frozen=True, slots=True)
class Made:
    """A picture as a decoder of image files gives it (gray, or blue, green and red), and what it says."""

    pixels: Pixels
    texts: frozenset[str] = field(repr=False)


Maker = Callable[[Dice], Made]


def inverted(dice: Dice) -> Made:
    """Dark mode: light modules on a dark page."""
    text = _text(dice)
    code = in_color(drawn(text, dice.whole(2, 8)), [dice.between(190, 255)], [dice.between(0, 60)])
    return Made(_on_page(dice, code, int(code[0, 0])), frozenset([text]))


def mirrored(dice: Dice) -> Made:
    """As a front camera shows it, or read through glass; every other one turned as well."""
    text = _text(dice)
    code = drawn(text, dice.whole(2, 8))[:, ::-1]
    return Made(np.ascontiguousarray(np.rot90(_on_page(dice, code, 255), dice.whole(0, 3))), frozenset([text]))


def with_logo(dice: Dice) -> Made:
    """A badge over the middle, a fifth to over a third of the side, paid for with the most error correction."""
    text = address(dice)
    code = drawn(text, dice.whole(4, 10), "h")
    page = np.ascontiguousarray(np.repeat(code[..., None], 3, axis=2))
    middle, side = code.shape[0] // 2, code.shape[0]
    radius = int(side * dice.between(0.10, 0.18))
    tint = tuple(dice.between(0, 255) for _ in "bgr")
    low, high = (middle - radius, middle - radius), (middle + radius, middle + radius)
    cv2.rectangle(page, low, high, (255, 255, 255), -1)
    if dice.whole(0, 1):
        cv2.circle(page, (middle, middle), int(0.85 * radius), tint, -1)
    else:
        cv2.rectangle(page, (low[0] + radius // 5,) * 2, (high[0] - radius // 5,) * 2, tint, -1)
    cv2.putText(
        page, "A", (middle - radius // 3, middle + radius // 3), 0, radius / 30, (255, 255, 255), 2, cv2.LINE_AA
    )
    return Made(page, frozenset([text]))


def colored(dice: Dice) -> Made:
    """A brand's colors, with at least the contrast that people need to read large letters (3 : 1)."""
    text = _text(dice)
    while True:
        dark, light = ([dice.between(0, 255) for _ in "bgr"] for _ in "dl")
        if _luminance(light) + 0.05 >= 3 * (_luminance(dark) + 0.05):
            break
    code = in_color(drawn(text, dice.whole(3, 8)), dark, light)
    return Made(code, frozenset([text]))


def low_contrast(dice: Dice) -> Made:
    """Between 10 and 48 of 256 shades apart, with noise of up to a quarter of that."""
    text = _text(dice)
    apart, dark = dice.between(10, 48), dice.between(10, 190)
    code = in_color(drawn(text, dice.whole(4, 8)), [dark], [dark + apart])
    return Made(grainy(dice, code, apart * dice.between(0.02, 0.25)), frozenset([text]))


def jpeg(dice: Dice) -> Made:
    """Sent on by a messenger: JPEG at quality 30."""
    text = _text(dice)
    page = _on_page(dice, drawn(text, dice.whole(3, 6)), 255)
    return Made(decode(through_jpeg(cv2.cvtColor(page, cv2.COLOR_GRAY2BGR), 30)), frozenset([text]))


def on_screen(dice: Dice) -> Made:
    """A small code somewhere on a screen of 3840 by 2160 full of windows."""
    text = _text(dice)
    code = drawn(text, dice.whole(2, 4))
    if dice.whole(0, 1):
        code = in_color(code, [225], [30])
    left, top = (dice.whole(0, room - code.shape[0]) for room in SCREEN)
    return Made(laid(desktop(dice, SCREEN), code, left, top), frozenset([text]))


def several(dice: Dice) -> Made:
    """Two to twelve codes in one picture; all of them count."""
    columns, rows = dice.whole(2, 4), dice.whole(1, 3)
    texts = [_text(dice) for _ in range(columns * rows)]
    codes = [drawn(text, dice.whole(2, 4)) for text in texts]
    side = max(code.shape[0] for code in codes) + 24
    page = np.full((rows * side, columns * side), 255, np.uint8)
    for place, code in enumerate(codes):
        slack = side - code.shape[0]
        left, top = (at * side + dice.whole(0, slack) for at in (place % columns, place // columns))
        laid(page, code, left, top)
    return Made(page, frozenset(texts))


def large_export(dice: Dice) -> Made:
    """An export in a code of version 13 to 30, as clean as an app shows it."""
    version = dice.whole(13, 30)
    accounts = min(10, version // 2 - 3)
    text = export(dice, accounts)
    for error in LEVELS:
        try:
            return Made(drawn(text, dice.whole(2, 5), error, version=version), frozenset([text]))
        except ValueError:  # too long for so much error correction
            continue
    raise AssertionError(f"{accounts} accounts do not fit version {version}")


def photographed(dice: Dice) -> Made:
    """An export of ten accounts on a screen, photographed: moire, slightly turned, out of focus, grainy, JPEG."""
    text = export(dice, 10)
    size = dice.one_of(((960, 720), (1280, 960), (1600, 1200)))
    photo = off_screen(dice, drawn(text, dice.whole(3, 5), "l"), size)
    return Made(decode(through_jpeg(photo, 85)), frozenset([text]))


def charset(dice: Dice) -> Made:
    """Letters beyond ASCII as they stand, in UTF-8 with and without ECI, Latin-1, Shift-JIS, and Kanji mode."""
    issuer, code = dice.one_of(_CHARSETS)
    text = address(dice, dice.one_of(issuer), quoted=False)
    return Made(enlarged(code(text), dice.whole(3, 6)), frozenset([text]))


def empty(dice: Dice) -> Made:
    """No QR code at all: screens, noise, tiles, other kinds of codes, and what has only a code's corners."""
    return Made(dice.one_of(_EMPTY)(dice), frozenset())


def desktop(dice: Dice, size: tuple[int, int]) -> Pixels:
    """A screen with windows that hold lines of text, buttons and pictures."""
    width, height = size
    page = np.full((height, width), dice.whole(20, 240), np.uint8)
    for _ in range(dice.whole(8, 16)):
        left, top = dice.whole(-200, width - 200), dice.whole(-100, height - 200)
        _window(dice, page, left, top, dice.whole(400, width // 2), dice.whole(300, height // 2))
    return page


def _window(dice: Dice, page: Pixels, left: int, top: int, width: int, height: int) -> None:
    paper = dice.one_of((18, 30, 45, 235, 246, 255))
    ink = 255 - paper
    right, bottom = left + width, top + height
    cv2.rectangle(page, (left, top), (right, bottom), paper, -1)
    cv2.rectangle(page, (left, top), (right, bottom), 128, 2)
    cv2.rectangle(page, (left, top), (right, top + 44), int(0.85 * paper + 0.15 * ink), -1)
    cv2.putText(page, dice.one_of(_WORDS), (left + 16, top + 30), 0, 0.7, ink, 1, cv2.LINE_AA)
    for line in range(top + 90, bottom - 20, dice.whole(24, 40)):
        words = " ".join(dice.one_of(_WORDS) for _ in range(max(1, width // dice.whole(160, 400))))
        cv2.putText(page, words, (left + 20, line), 0, 0.55, ink, 1, cv2.LINE_AA)
    for _ in range(dice.whole(0, 5)):
        x, y, side = left + dice.whole(20, width - 60), top + dice.whole(60, height - 60), dice.whole(16, 48)
        cv2.rectangle(page, (x, y), (x + side, y + side), dice.whole(0, 255), dice.one_of((-1, 2)))


def _text(dice: Dice) -> str:
    return export(dice, dice.whole(1, 4)) if dice.whole(0, 2) == 0 else address(dice)


def _on_page(dice: Dice, code: Pixels, paper: int) -> Pixels:
    """Somewhere on a page that is larger by up to half."""
    side = code.shape[0]
    room = dice.whole(0, side // 2)
    page = np.full((side + room, side + room), paper, np.uint8)
    return laid(page, code, dice.whole(0, room), dice.whole(0, room))


def _luminance(color: list[float]) -> float:
    """Relative, of WCAG 2; the color is blue, green and red."""
    linear = [each / 255 / 12.92 if each <= 10 else ((each / 255 + 0.055) / 1.055) ** 2.4 for each in color]
    return float(np.dot(linear, (0.0722, 0.7152, 0.2126)))


def _in_utf8(text: str) -> Pixels:
    return drawn(text, 1, encoding="utf-8")


def _in_utf8_with_eci(text: str) -> Pixels:
    return drawn(text, 1, encoding="utf-8", eci=True)


def _in_latin(text: str) -> Pixels:
    return drawn(text, 1, encoding="iso-8859-1")


def _in_latin_with_eci(text: str) -> Pixels:
    return drawn(text, 1, encoding="iso-8859-1", eci=True)


def _in_shift_jis(text: str) -> Pixels:
    """Bytes in Shift-JIS, unsaid, as zint writes them."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    return np.array(code.to_image(scale=1, add_quiet_zones=True))


def _in_kanji(text: str) -> Pixels:
    """Kanji mode where there are kanji, bytes between them."""
    pieces = [piece for piece in re.split(r"([^\x00-\x7f]+)", text) if piece]
    modes = [consts.MODE_BYTE if piece.isascii() else consts.MODE_KANJI for piece in pieces]
    return drawn(list(zip(pieces, modes, strict=True)), 1)


_CHARSETS: tuple[tuple[tuple[str, ...], Callable[[str], Pixels]], ...] = (
    (ISSUERS, _in_utf8),
    (ISSUERS, _in_utf8_with_eci),
    (LATIN, _in_latin),
    (LATIN, _in_latin_with_eci),
    (KANJI, _in_shift_jis),
    (KANJI, _in_kanji),
)


def _noise(dice: Dice) -> Pixels:
    return enlarged(as_pixels(128 + dice.grain((480, 640), 60)), dice.whole(1, 2))


def _tiles(dice: Dice) -> Pixels:
    rows, columns = np.indices((60, 80))
    return enlarged(as_pixels(255 * ((rows + columns) % 2)), dice.whole(4, 16))


def _random_modules(dice: Dice) -> Pixels:
    return enlarged(as_pixels(255 * (dice.grain((97, 97), 1) > 0)), dice.whole(4, 8))


def _corners_alone(dice: Dice) -> Pixels:
    """A code whose modules are drawn by chance, but for the three corners."""
    code = drawn(address(dice), 1)
    inside = slice(QUIET, len(code) - QUIET)
    noise = as_pixels(255 * (dice.grain(code.shape, 1) > 0))
    kept = code.copy()
    code[inside, inside] = noise[inside, inside]
    near, far = slice(QUIET, QUIET + 8), slice(len(code) - QUIET - 8, len(code) - QUIET)
    for rows, columns in ((near, near), (near, far), (far, near)):
        code[rows, columns] = kept[rows, columns]
    return enlarged(code, dice.whole(4, 8))


def _other_code(dice: Dice) -> Pixels:
    kinds = zxingcpp.BarcodeFormat
    kind = dice.one_of((kinds.Aztec, kinds.DataMatrix, kinds.PDF417, kinds.Code128, kinds.MicroQRCode))
    code = zxingcpp.create_barcode("1234567890", kind)
    return np.array(code.to_image(scale=dice.whole(3, 8), add_quiet_zones=True))


def _screen(dice: Dice) -> Pixels:
    return desktop(dice, dice.one_of((SCREEN, (1920, 1080))))


_WORDS = (
    "Inbox",
    "Security",
    "Policy",
    "RAM user",
    "Bind MFA",
    "cn-hangzhou",
    "export",
    "2026-03-14",
    "Settings",
    "|||",
)
_EMPTY: tuple[Callable[[Dice], Pixels], ...] = (_noise, _tiles, _random_modules, _corners_alone, _other_code, _screen)

SETS: dict[str, Maker] = {
    "inverted": inverted,
    "mirrored": mirrored,
    "logo": with_logo,
    "colored": colored,
    "low contrast": low_contrast,
    "JPEG 30": jpeg,
    "4K screen": on_screen,
    "several": several,
    "export v13-v30": large_export,
    "export, moire": photographed,
    "character sets": charset,
    "no code": empty,
}
