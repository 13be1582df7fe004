"""Pictures of QR codes made from a seed: texts of enrollments, their codes, and what cameras and designers do to them.

Nothing here asks the reader: what a picture says is known because it was drawn.
"""

from collections.abc import Sequence
from typing import Any, TypeVar
from urllib.parse import quote

import cv2
import numpy as np
import segno

from ramkeep.core.codes import migration
from ramkeep.core.codes.base32 import secret_from_bytes
from ramkeep.core.codes.credential import Credential, Kind

Pixels = np.ndarray[Any, np.dtype[np.uint8]]
Floats = np.ndarray[Any, np.dtype[np.float32]]
Choice = TypeVar("Choice")

QUIET = 4  # modules of border
LEVELS = "HQML"  # of error correction, most first
SITES = (
    "Alibaba Cloud",
    "GitHub",
    "Grafana",
    "AWS",
    "PagerDuty",
    "Harbor",
    "Registry",
    "Vault",
    "GitLab",
    "Cloudflare",
)
NAMES = ("mei.chen", "alice", "ops-oncall", "li.wei", "root", "carol.smith", "build", "wang.fang", "dave", "erin")

_PARTS = 6  # of a screen's pixel, each way: two columns a color


class Dice:
    """What is drawn by chance; the same seed draws the same."""

    def __init__(self, *seed: int) -> None:
        self._generator = np.random.default_rng(seed)

    def between(self, low: float, high: float) -> float:
        """A number, as likely here as there."""
        return float(self._generator.uniform(low, high))

    def whole(self, low: int, high: int) -> int:
        """A whole number, both ends included."""
        return int(self._generator.integers(low, high + 1))

    def one_of(self, choices: Sequence[Choice]) -> Choice:
        """One of these."""
        return choices[self.whole(0, len(choices) - 1)]

    def grain(self, shape: tuple[int, ...], sigma: float) -> Floats:
        """Noise around zero."""
        grain: Floats = self._generator.standard_normal(shape, np.float32) * np.float32(sigma)
        return grain

    def data(self, size: int) -> bytes:
        """Bytes, as of a secret."""
        return self._generator.bytes(size)


def address(dice: Dice, issuer: str = "", *, quoted: bool = True) -> str:
    """An enrollment as sites write it; with `quoted` false, letters beyond ASCII stand as they are."""
    issuer = issuer or dice.one_of(SITES)
    written = quote(issuer) if quoted else issuer
    secret = secret_from_bytes(dice.data(20)).written()
    return f"otpauth://totp/{written}:{dice.one_of(NAMES)}%40example.com?secret={secret}&issuer={written}"


def export(dice: Dice, accounts: int) -> str:
    """One migration code with so many accounts."""
    credentials = [
        Credential(
            Kind.TOTP, secret_from_bytes(dice.data(20)), issuer=dice.one_of(SITES), account=f"{dice.one_of(NAMES)}@x.cn"
        )
        for _ in range(accounts)
    ]
    (text,) = migration.write(credentials, accounts, batch_id=dice.whole(0, 2**31 - 1))
    return text


def drawn(text: Any, module: int = 6, error: str = "m", **choices: Any) -> Pixels:
    """A code, black on white, with its border. `text` and `choices` are those of `segno.make`.

    A list of pieces of the text, each with its mode, does as well.
    """
    made = segno.make(text, error=error, micro=False, boost_error=False, **choices)
    bits = np.array([list(row) for row in made.matrix_iter(border=QUIET)], np.uint8)
    return enlarged(255 * (1 - bits), module)


def enlarged(picture: Pixels, times: int) -> Pixels:
    """Each pixel as a square of `times` pixels."""
    return picture.repeat(times, axis=0).repeat(times, axis=1)


def in_color(code: Pixels, dark: Sequence[float], light: Sequence[float]) -> Pixels:
    """The code in two colors; blue, green and red, or one shade."""
    share = (code / np.float32(255))[..., None]
    painted = share * np.array(light, np.float32) + (1 - share) * np.array(dark, np.float32)
    return as_pixels(painted if painted.shape[2] > 1 else painted[..., 0])


def as_pixels(picture: Any) -> Pixels:
    """Rounded and cut off to eight bits."""
    pixels: Pixels = np.clip(np.rint(picture), 0, 255).astype(np.uint8)
    return pixels


def laid(page: Pixels, code: Pixels, left: int, top: int) -> Pixels:
    """The page with the code on it; a code of one shade on a page of three is repeated."""
    if page.ndim > code.ndim:
        code = code[..., None]
    page[top : top + code.shape[0], left : left + code.shape[1]] = code
    return page


def blurred(picture: Any, sigma: float) -> Pixels:
    """Out of focus."""
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), sigma) if sigma > 0 else picture, np.uint8)


def grainy(dice: Dice, picture: Any, sigma: float) -> Pixels:
    """With the noise of a sensor."""
    return as_pixels(picture + dice.grain(picture.shape, sigma))


def through_jpeg(picture: Any, quality: int) -> bytes:
    """The bytes of a JPEG file, colors at half the size as phones and messengers write them."""
    return bytes(cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])[1])


def seen(dice: Dice, size: tuple[int, int], fills: float, turn: float, tilt: float, page: tuple[int, int]) -> Floats:
    """How a flat page of `page` pixels lies in a picture of `size`: turned by at most `turn` degrees, held at an angle.

    Args:
        fills: of the picture's height.
        tilt: how far a corner may be from where it belongs, as a share of the page's height.
    """
    width, height = size
    half = fills * height / 2
    across = half * page[0] / page[1]
    angle = np.deg2rad(dice.between(-turn, turn))
    corners = np.array([(-across, -half), (across, -half), (across, half), (-across, half)], np.float32)
    there = corners @ np.array([(np.cos(angle), np.sin(angle)), (-np.sin(angle), np.cos(angle))], np.float32)
    there += np.array([[dice.between(-tilt, tilt) * 2 * half for _ in "xy"] for _ in corners], np.float32)
    room = (max(0.0, width / 2 - np.abs(there[:, 0]).max()), max(0.0, height / 2 - np.abs(there[:, 1]).max()))
    there += (width / 2 + dice.between(-0.8, 0.8) * room[0], height / 2 + dice.between(-0.8, 0.8) * room[1])
    from_page = np.array([(0, 0), (page[0], 0), page, (0, page[1])], np.float32)
    way: Floats = cv2.getPerspectiveTransform(from_page, there.astype(np.float32)).astype(np.float32)
    return way


def lit(screen: Pixels) -> Pixels:
    """A gray picture as a screen shows it: stripes of red, green and blue, and dark gaps between the pixels."""
    large = enlarged(screen, _PARTS)
    stripes = np.zeros((_PARTS, _PARTS, 3), np.float32)
    for color in range(3):  # red first
        stripes[: _PARTS - 1, 2 * color : 2 * color + 2, 2 - color] = (1.0, 0.7)
    rows, columns = screen.shape
    return as_pixels(large[..., None] * np.tile(stripes, (rows, columns, 1)))


def off_screen(dice: Dice, screen: Pixels, size: tuple[int, int]) -> Pixels:
    """The screen photographed: its pixels and the sensor's beat against each other; a little turned and unsharp."""
    width, height = size
    shown = lit(screen)
    way = seen(dice, (2 * width, 2 * height), dice.between(0.65, 0.92), 6, 0.02, (shown.shape[1], shown.shape[0]))
    taken = cv2.warpPerspective(shown, way, (2 * width, 2 * height), flags=cv2.INTER_AREA, borderValue=(26, 22, 24))
    taken = cv2.resize(taken, size, interpolation=cv2.INTER_AREA)
    bright = blurred(taken, dice.between(0.5, 1.5)) * np.float32(dice.between(1.5, 2.2))
    return grainy(dice, bright, dice.between(3, 8))
