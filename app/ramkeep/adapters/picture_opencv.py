"""Pictures out of files and the network of strangers, decoded by OpenCV within bounds."""

from typing import Any

from ramkeep.adapters.opencv import MAX_PIXELS, Pixels, opencv
from ramkeep.adapters.picture_format import DAMAGED, UNKNOWN, bare_png, is_png, size_of
from ramkeep.core.said import said
from ramkeep.services.ports import GrayFrame, PictureRefused

MAX_BYTES = 64 << 20
_COLORED = 24  # shades between the colors of a pixel; the noise of a camera and of JPEG is less


class OpenCvPictureLoader:
    """`ports.PictureLoader` for PNG, JPEG, GIF (its first picture), BMP, WebP, AVIF and TIFF."""

    def load(self, data: bytes) -> GrayFrame:
        """Decode; transparent parts become white.

        Raises:
            PictureRefused: no picture, damaged, over 64 MiB or over 40 million pixels.
        """
        return gray_frame_of(decode(data))

    def load_colors(self, data: bytes) -> tuple[GrayFrame, ...]:
        """The same picture by its blue, green and red alone; nothing where these are nearly the same everywhere.

        Raises:
            PictureRefused: as above.
        """
        pixels = decode(data)
        if pixels.ndim == 2 or not _is_colored(pixels):
            return ()
        return tuple(map(gray_frame_of, opencv().split(pixels)))


def decode(data: bytes) -> Pixels:
    """One channel (gray) or three (blue, green, red) of eight bits, transparent parts white.

    Raises:
        PictureRefused: no picture, damaged, over 64 MiB or over 40 million pixels.
    """
    if not data:
        raise PictureRefused(said("The picture is empty: it has no bytes."))
    if len(data) > MAX_BYTES:
        raise PictureRefused(said("The file is over 64 MiB, too large for a picture."))
    refuse_huge(*size_of(data))
    return _opaque(_eight_bits(_decoded(bare_png(data) if is_png(data) else data)))


def refuse_huge(width: int, height: int) -> None:
    """Let pictures of up to 40 million pixels pass.

    Raises:
        PictureRefused: there are more.
    """
    if width * height > MAX_PIXELS:
        reason = said(
            "The picture is too large: {width} × {height} pixels; at most 40 million can be read.",
            width=width,
            height=height,
        )
        raise PictureRefused(reason)


def gray_frame_of(pixels: Pixels) -> GrayFrame:
    """The frame of a picture with one channel or three."""
    if pixels.ndim == 3:
        cv2 = opencv()
        pixels = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY)
    height, width = pixels.shape
    return GrayFrame(width, height, width, pixels.reshape(-1).data)


def _is_colored(pixels: Pixels) -> bool:
    few = pixels[::4, ::4].astype(int)
    return bool((few.max(axis=2) - few.min(axis=2) > _COLORED).any())


def _decoded(data: bytes) -> Any:
    cv2 = opencv()
    import numpy as np

    try:
        pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    except cv2.error as error:
        raise PictureRefused(DAMAGED) from error
    if pixels is None:
        raise PictureRefused(DAMAGED)
    return pixels


def _eight_bits(pixels: Any) -> Pixels:
    import numpy as np

    if pixels.dtype == np.uint16:
        pixels = (pixels >> 8).astype(np.uint8)
    if pixels.dtype != np.uint8:
        raise PictureRefused(UNKNOWN)
    eight_bits: Pixels = pixels
    return eight_bits


def _opaque(pixels: Pixels) -> Pixels:
    cv2 = opencv()
    channels = 1 if pixels.ndim == 2 else pixels.shape[2]
    if channels == 1:
        return pixels.reshape(pixels.shape[:2])
    if channels == 3:
        return pixels
    if channels != 4:
        raise PictureRefused(UNKNOWN)
    opacity = cv2.cvtColor(pixels[:, :, 3], cv2.COLOR_GRAY2BGR)
    over = cv2.multiply(cv2.cvtColor(pixels, cv2.COLOR_BGRA2BGR), opacity, scale=1 / 255)
    on_white: Pixels = cv2.add(over, 255 - opacity)
    return on_white
