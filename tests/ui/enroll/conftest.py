"""A room of the window with real pictures, a real reader and a vault in memory."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest
from pytestqt.qtbot import QtBot

from ramkeep.adapters.picture_opencv import OpenCvPictureLoader
from ramkeep.adapters.qr_zxing import ZxingQrReader
from ramkeep.services.enrollment import Enrollment
from ramkeep.services.parts import Parts
from ramkeep.services.ports import Camera, FileRemover, Unavailable
from ramkeep.ui.enroll.page import EnrollPage
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from tests.fakes.camera import FakeCamera
from tests.fakes.desk import PASSWORD, Desk, desk
from tests.fakes.screen import FakeScreen


@dataclass(frozen=True, slots=True)
class Room:
    """The page and what stands behind it."""

    page: EnrollPage
    desk: Desk
    parts: Parts
    enrollment: Enrollment
    camera: FakeCamera
    screen: FakeScreen

    @property
    def names(self) -> list[tuple[str, str]]:
        """Issuers and accounts in the vault."""
        return [(each.credential.issuer, each.credential.account) for each in self.parts.vault.contents.accounts]

    def is_checking(self) -> bool:
        """Is the card up, with everything known about it?"""
        return self.page.is_checking and self.page.check.model.is_reviewed


MakeRoom = Callable[..., Room]


@pytest.fixture
def make_room(qtbot: QtBot, theme: Theme, tasks: Tasks) -> Iterator[MakeRoom]:
    """Makes a room; `camera` stands in for the fake one."""
    pages: list[EnrollPage] = []

    def make(
        camera: Camera | None = None,
        *,
        read_only: bool = False,
        screen_hindrance: Unavailable | None = None,
        remover: FileRemover | None = None,
    ) -> Room:
        there, fake, screen = desk(), FakeCamera(), FakeScreen()
        there.parts.vault.unlock(PASSWORD, read_only=read_only)
        screen.hindrance = screen_hindrance
        parts = replace(
            there.parts,
            pictures=OpenCvPictureLoader(),
            qr=ZxingQrReader(),
            camera=camera or fake,
            screen=screen,
            remover=remover or there.parts.remover,
        )
        enrollment = Enrollment(parts.clock, lambda: parts.vault.contents.accounts)
        page = EnrollPage(parts, enrollment, tasks, theme)
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(872, 664)
        page.show()
        qtbot.waitExposed(page)
        return Room(page, there, parts, enrollment, fake, screen)

    yield make
    for page in pages:
        page.clear()
        assert page.view.camera.feed.wait()
    tasks.forget()
    tasks.wait()


@pytest.fixture
def room(make_room: MakeRoom) -> Room:
    """A room with an open vault and a fake camera."""
    return make_room()
