"""Reads the answer of CreateVirtualMFADevice: its seed, and its picture, which must say the same."""

from collections.abc import Callable
from dataclasses import dataclass

from ramkeep.core.codes import uri
from ramkeep.core.codes.credential import Credential
from ramkeep.core.codes.errors import EnrollmentRefused
from ramkeep.core.codes.holder import Holder
from ramkeep.core.codes.virtual_device import MAX_ANSWER, VirtualDevice, agreed, is_device, read_device
from ramkeep.services.ports import PictureLoader, PictureRefused, QrReader


class PictureUnread(EnrollmentRefused):
    """The picture beside the seed could not be read; the seed alone was taken."""


@dataclass(frozen=True, slots=True)
class DeviceAnswer:
    """What an answer brought.

    Attributes:
        holder: whom its serial number names; None when that has another form.
        remark: what could not be used of it; None when all of it agrees.
    """

    credential: Credential
    holder: Holder | None
    remark: PictureUnread | None = None


def answer_in(data: bytes) -> str | None:
    """The text of bytes that look like such an answer; None when they do not."""
    if len(data) > MAX_ANSWER:
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    return text if is_device(text) else None


def read_answer(
    text: str, loader: PictureLoader, reader: QrReader, cancelled: Callable[[], bool] = lambda: False
) -> DeviceAnswer:
    """The device in an answer, named as its picture names it.

    Raises:
        EnrollmentRefused: the answer is damaged, or seed and picture hold different secrets.
    """
    device = read_device(text)
    if not device.picture:
        return DeviceAnswer(device.credential, device.holder)
    pictured = _pictured(device, loader, reader, cancelled)
    if pictured is None:
        unread = PictureUnread("The picture in the answer could not be read. The seed alone was taken.")
        return DeviceAnswer(device.credential, device.holder, unread)
    return DeviceAnswer(agreed(device, pictured), device.holder)


def _pictured(
    device: VirtualDevice, loader: PictureLoader, reader: QrReader, cancelled: Callable[[], bool]
) -> Credential | None:
    """What the picture says; None when no code can be read in it."""
    try:
        found = reader.read_picture(loader.load(device.picture), cancelled)
        return uri.parse(found[0].text) if found else None
    except (PictureRefused, EnrollmentRefused):
        return None
