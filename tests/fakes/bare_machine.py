"""A machine without camera and screen, whose pictures hold no codes."""

from collections.abc import Callable, Sequence

from ramkeep.services.ports import (
    CameraDevice,
    CameraRefused,
    CameraStream,
    FoundCode,
    GrayFrame,
    Page,
    Pages,
    PictureRefused,
    PlainPicture,
    ScreenRefused,
    Unavailable,
)


class NoCamera:
    """None is plugged in."""

    def available(self) -> Unavailable | None:
        """Say so."""
        return Unavailable("There is no camera.", "Plug one in.")

    def devices(self) -> Sequence[CameraDevice]:
        """None."""
        return ()

    def open(self, device: CameraDevice) -> CameraStream:
        """Refuse."""
        raise CameraRefused("There is no camera.")


class NoScreen:
    """It cannot be read."""

    def available(self) -> Unavailable | None:
        """Say so."""
        return Unavailable("The screen cannot be read here.")

    def grab(self, done: Callable[[Sequence[GrayFrame] | ScreenRefused], None]) -> None:
        """Refuse."""
        done(ScreenRefused("The screen cannot be read here."))


class NoPictures:
    """Nothing is a picture."""

    def load(self, data: bytes) -> GrayFrame:
        """Refuse."""
        raise PictureRefused("This is no picture.")

    def page_of(self, picture: PlainPicture, *, finely: bool = False) -> Page:
        """Refuse."""
        raise PictureRefused("This is no picture.")

    def load_pages(self, data: bytes, cancelled: Callable[[], bool] = lambda: False, *, finely: bool = False) -> Pages:
        """Refuse."""
        raise PictureRefused("This is no picture.")


class NoCodes:
    """Nothing is a QR code."""

    def read_frame(self, frame: GrayFrame) -> tuple[FoundCode, ...]:
        """Find nothing."""
        return ()

    def read_picture(self, frame: GrayFrame, cancelled: Callable[[], bool] = lambda: False) -> tuple[FoundCode, ...]:
        """Find nothing."""
        return ()

    def search_picture(
        self,
        frame: GrayFrame,
        cancelled: Callable[[], bool] = lambda: False,
        progressed: Callable[[float], None] = lambda _share: None,
        *,
        colors: Sequence[GrayFrame] = (),
        every: bool = False,
    ) -> tuple[FoundCode, ...]:
        """Find nothing."""
        return ()
