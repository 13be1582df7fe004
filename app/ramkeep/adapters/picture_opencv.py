"""Pictures out of files and the network of strangers, decoded within bounds, by OpenCV or by a child of their own."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from ramkeep.adapters.drawn_pages import UNDRAWN, PageArtist
from ramkeep.adapters.opencv import MAX_PIXELS, Pixels, opencv
from ramkeep.adapters.picture_format import DAMAGED, UNKNOWN, bare_png, drawn_kind, is_png, size_of, tiff_pages
from ramkeep.core.said import said
from ramkeep.services.ports import GrayFrame, NoPicture, Page, Pages, PictureRefused, PlainPicture

MAX_BYTES = 64 << 20
MAX_PAGES = 50
_WHOLLY = 255
_COLORED = 24  # shades between the colors of a pixel; the noise of a camera and of JPEG is less


class OpenCvPictureLoader:
    """`ports.PictureLoader` for PNG, JPEG, GIF (its first picture), BMP, WebP, AVIF, HEIC, TIFF and PDF."""

    def __init__(self, artist: PageArtist | None = None) -> None:
        self._artist = artist or PageArtist()

    def load(self, data: bytes) -> GrayFrame:
        """Decode; transparent parts become white, and of a document it is the first page.

        Raises:
            PictureRefused: no picture, damaged, over 64 MiB or over 40 million pixels.
        """
        page = next(self.load_pages(data).drawn, None)
        if page is None:
            raise PictureRefused(UNDRAWN)
        return page.gray

    def page_of(self, picture: PlainPicture, *, finely: bool = False) -> Page:
        """The page of a picture that needs no decoding; transparent parts become white."""
        import numpy as np

        strips = (np.frombuffer(strip, np.uint8).reshape(-1, picture.width, 4) for strip in picture.strips)
        return _page(opencv().vconcat([_opaque(strip) for strip in strips]), finely=finely)

    def load_pages(self, data: bytes, cancelled: Callable[[], bool] = lambda: False, *, finely: bool = False) -> Pages:
        """The pages of a PDF or a TIFF file, and every other picture as a single one.

        Args:
            finely: for a long search: PDF and HEIC with more pixels, and every page by its colors too.

        Raises:
            PictureRefused: as above, or the PDF is locked.
        """
        _refuse_size(data)
        match kind := drawn_kind(data):
            case "pdf":
                draw = partial(self._artist.draw, kind, data, cancelled=cancelled, finely=finely)
                first = draw(0)
                waiting = [first.pixels]
                return _several(
                    first.count,
                    lambda number: draw(number).pixels if number else waiting.pop(),
                    cancelled,
                    finely=finely,
                )
            case "heic":
                return Pages(1, iter([_page(self._heic(data, cancelled, finely=finely), finely=finely)]))
        if (count := tiff_pages(data)) > 1:
            return _several(count, lambda number: decode(data, number), cancelled, finely=finely)
        return Pages(1, iter([_page(decode(data), finely=finely)]))

    def _heic(self, data: bytes, cancelled: Callable[[], bool], *, finely: bool) -> Pixels:
        refuse_huge(*size_of(data))
        pixels = self._artist.draw("heic", data, 0, cancelled, finely=finely).pixels
        if pixels is None:
            raise PictureRefused(DAMAGED)
        return _opaque(pixels)


def _several(every: int, draw: Callable[[int], Pixels | None], cancelled: Callable[[], bool], *, finely: bool) -> Pages:
    """The pages of a document. One that cannot be drawn is remarked on and leaves the others.

    Going through them raises what `draw` did for the first page, when there was none that could be drawn.
    """
    count, remarks = min(every, MAX_PAGES), list[str]()
    if every > count:
        remarks.append(said("Only the first {count} of {all} pages are read.", count=count, all=every))

    def drawn() -> Iterator[Page]:
        refusals: list[PictureRefused] = []
        for number in range(count):
            if cancelled():
                return
            try:
                pixels = draw(number)
            except PictureRefused as refusal:
                pixels = None
                refusals.append(refusal)
            if pixels is not None:
                yield _page(pixels, finely=finely)
            elif not cancelled():
                remarks.append(said("Page {number} cannot be drawn.", number=number + 1))
        if len(refusals) == count and not cancelled():
            raise refusals[0]

    return Pages(count, drawn(), remarks)


def decode(data: bytes, page: int = 0) -> Pixels:
    """One channel (gray) or three (blue, green, red) of eight bits, transparent parts white.

    Args:
        page: which one of a TIFF file.

    Raises:
        PictureRefused: no picture, damaged, over 64 MiB or over 40 million pixels.
    """
    _refuse_size(data)
    # What the header tells is the size of the first page; the others are bounded while they are decoded.
    if not page:
        refuse_huge(*size_of(data))
    return _opaque(_eight_bits(_decoded(bare_png(data) if is_png(data) else data, page)))


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


def _refuse_size(data: bytes) -> None:
    if not data:
        raise NoPicture(said("The picture is empty: it has no bytes."))
    if len(data) > MAX_BYTES:
        raise PictureRefused(said("The file is over 64 MiB, too large for a picture."))


def _page(pixels: Pixels, *, finely: bool) -> Page:
    """With the single colors where it is to be fine, unless these are nearly the same everywhere."""
    colors = opencv().split(pixels) if finely and pixels.ndim == 3 and _is_colored(pixels) else ()
    return Page(gray_frame_of(pixels), tuple(map(gray_frame_of, colors)))


def _is_colored(pixels: Pixels) -> bool:
    few = pixels[::4, ::4].astype(int)
    return bool((few.max(axis=2) - few.min(axis=2) > _COLORED).any())


def _decoded(data: bytes, page: int) -> Any:
    cv2 = opencv()
    import numpy as np

    try:
        buffer = np.frombuffer(data, np.uint8)
        if page:
            pages = cv2.imdecodemulti(buffer, cv2.IMREAD_UNCHANGED, range=(page, page + 1))[1]
            pixels = pages[0] if pages else None
        else:
            pixels = cv2.imdecode(buffer, cv2.IMREAD_UNCHANGED)
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
    if cv2.minMaxLoc(pixels[:, :, 3])[0] == _WHOLLY:
        whole: Pixels = cv2.cvtColor(pixels, cv2.COLOR_BGRA2BGR)
        return whole
    opacity = cv2.cvtColor(pixels[:, :, 3], cv2.COLOR_GRAY2BGR)
    over = cv2.multiply(cv2.cvtColor(pixels, cv2.COLOR_BGRA2BGR), opacity, scale=1 / 255)
    on_white: Pixels = cv2.add(over, 255 - opacity)
    return on_white
