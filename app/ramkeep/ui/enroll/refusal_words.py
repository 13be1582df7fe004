"""Why a text, a picture or a camera could not be used, in sentences."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from ramkeep.core.codes.errors import (
    EnrollmentRefused,
    NotAnEnrollment,
    ParameterRefused,
    PayloadDamaged,
    SecretRefused,
    TooLong,
    UnknownKind,
)
from ramkeep.core.codes.virtual_device import DeviceDamaged, DeviceRefused
from ramkeep.core.vault.errors import VaultRefused
from ramkeep.services.device_answer import PictureUnread
from ramkeep.services.enrollment import TooMany
from ramkeep.services.foreign_texts import ForeignText, Thing
from ramkeep.services.ports import CameraRefused, PictureRefused, ScreenRefused
from ramkeep.services.vault_session import SessionRefused
from ramkeep.ui.enroll import words
from ramkeep.ui.enroll.camera_feed import CameraEnded
from ramkeep.ui.enroll.pictures import TooManyPixels
from ramkeep.ui.worded import reason_of, worded

translate = QCoreApplication.translate


def about(name: str, sentence: str) -> str:
    """A sentence about one picture or text."""
    text = translate("enroll", "{name}: {sentence}")
    return text.format(name=words.shortened(name), sentence=sentence) if name else sentence


def enrollments(refusals: Iterable[EnrollmentRefused]) -> list[str]:
    """The same of several; what would be said again and again is said once, and how often."""
    text = translate("enroll", "{sentence} ({count} times)")
    said = Counter(map(enrollment, refusals))
    return [text.format(sentence=each, count=count) if count > 1 else each for each, count in said.items()]


def enrollment(refusal: EnrollmentRefused) -> str:
    """Why a text is no enrollment, or not a usable one."""
    match refusal:
        case ForeignText():
            return foreign(refusal.thing)
        case SecretRefused():
            return secret(refusal)
        case UnknownKind():
            return translate("enroll", "This code asks for a kind of password that Ramkeep does not know.")
        case ParameterRefused():
            text = translate("enroll", "The code cannot be used: its “{name}” is wrong. Ask the site for a new code.")
            return text.format(name=words.shortened(refusal.name))
        case DeviceDamaged() | DeviceRefused() | PictureUnread():
            return device(refusal)
        case PayloadDamaged():
            return translate("enroll", "The export code is damaged. Scan it again, larger and sharper.")
        case TooLong():
            return translate("enroll", "The text is too long to be an enrollment.")
        case TooMany():
            return translate("enroll", "That is too much at once. Add what was found so far first.")
        case NotAnEnrollment():
            return foreign(Thing.TEXT)
    return worded(refusal.reason)


def secret(refusal: SecretRefused) -> str:
    """What is wrong with a secret; nothing of the secret is in it."""
    if refusal.position is None:
        return translate("enroll", "The secret is missing or not whole. Compare it with the original.")
    if refusal.likely:
        text = translate("enroll", "Character {position} of the secret cannot be right. It may be {letters}.")
        letters = translate("enroll", "{one} or {other}").format(one=refusal.likely[0], other=refusal.likely[-1])
        return text.format(position=refusal.position, letters=letters if len(refusal.likely) > 1 else refusal.likely)
    text = translate("enroll", "Character {position} of the secret cannot be right. Compare it with the original.")
    return text.format(position=refusal.position)


def device(refusal: DeviceDamaged | DeviceRefused | PictureUnread) -> str:
    """What is wrong with an answer of CreateVirtualMFADevice."""
    match refusal:
        case DeviceDamaged():
            return translate("enroll", "The answer of CreateVirtualMFADevice is damaged. Copy it again, whole.")
        case DeviceRefused():
            return translate(
                "enroll",
                "The seed and the picture of this answer hold different secrets. Nothing was taken; make a new device.",
            )
    return translate("enroll", "The picture in the answer could not be read. The seed alone was taken.")


def foreign(thing: Thing) -> str:
    """What a code is in place of an enrollment."""
    return {
        Thing.WEB_ADDRESS: translate("enroll", "This code is a web address, no enrollment. It was not opened."),
        Thing.WIFI: translate("enroll", "This code is for a Wi-Fi network, no enrollment."),
        Thing.CONTACT: translate("enroll", "This code is a contact, no enrollment."),
        Thing.MAIL: translate("enroll", "This code is a mail address, no enrollment."),
        Thing.PHONE: translate("enroll", "This code is a phone number, no enrollment. It was not called."),
        Thing.MESSAGE: translate("enroll", "This code is a text message, no enrollment. It was not sent."),
        Thing.PLACE: translate("enroll", "This code is a place on a map, no enrollment."),
        Thing.EVENT: translate("enroll", "This code is a calendar event, no enrollment."),
        Thing.PASSKEY: translate(
            "enroll", "This code is for signing in with a passkey. Scan it with the phone that has it."
        ),
        Thing.OTHER_APP: translate(
            "enroll", "This code is for another app of the site. There, choose to use a different authenticator app."
        ),
        Thing.EMPTY: translate("enroll", "There is no text in it."),
        Thing.TEXT: translate("enroll", "This is plain text, no enrollment: nothing in it begins with otpauth://."),
    }[thing]


def nothing_found() -> str:
    """When a picture holds no code."""
    return translate("enroll", "No QR code found. Try a larger or sharper picture.")


def picture(failure: Exception) -> str:
    """Why a picture was not read."""
    match failure:
        case PictureRefused():
            return worded(failure.reason)
        case EnrollmentRefused():
            return enrollment(failure)
        case TooManyPixels():
            return translate("enroll", "The picture is too large; at most 40 million pixels are read.")
        case FileNotFoundError():
            return translate("enroll", "There is no such file, or it is a folder.")
        case PermissionError():
            return translate("enroll", "The file may not be read. Check its permissions.")
        case OSError():
            return translate("enroll", "The file could not be read: {reason}").format(reason=reason_of(failure))
    return translate("enroll", "The picture could not be read. Try another form, such as PNG.")


def camera(failure: Exception) -> tuple[str, str]:
    """Why there is no camera picture, and what helps."""
    match failure:
        case CameraRefused():
            return worded(failure.reason), worded(failure.fix)
        case CameraEnded():
            return words.camera_ended(), ""
    return words.camera_broke(), ""


def screen(failure: Exception) -> str:
    """Why the screen was not read."""
    return worded(failure.reason) if isinstance(failure, ScreenRefused) else words.screen_silent()


def saving(failure: Exception) -> str:
    """Why the vault was not saved."""
    match failure:
        case SessionRefused() | VaultRefused():
            return worded(failure.reason)
        case OSError():
            text = translate("enroll", "The vault could not be written: {reason}. Make room for it, then try again.")
            return text.format(reason=reason_of(failure))
    return reason_of(failure)
