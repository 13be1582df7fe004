"""The words of the enroll page and its ways in.

More of them are in `check_words`, `form_words`, `remark_words` and `refusal_words`.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from ramkeep.core.codes.holder import Holder
from ramkeep.core.codes.names import shown
from ramkeep.services.ports import Unavailable
from ramkeep.ui.worded import worded

translate = QCoreApplication.translate

_MAX_NAMED = 8
_MAX_LINES = 3
_MAX_IN_SENTENCE = 48


def title() -> str:
    """Title of the page."""
    return translate("enroll", "Add account")


def back() -> str:
    """Name of the arrow that leads back to the ways in."""
    return translate("enroll", "Back to the ways in")


def way_title(name: str) -> str:
    """Title of a tile."""
    return {
        "camera": translate("enroll", "Camera"),
        "screen": translate("enroll", "Screen"),
        "image": translate("enroll", "Image or paste"),
        "type": translate("enroll", "Type in"),
    }[name]


def way_help(name: str) -> str:
    """The line under the title of a tile."""
    return {
        "camera": translate("enroll", "Hold the code up to it"),
        "screen": translate("enroll", "Read a code shown here"),
        "image": translate("enroll", "Screenshots, photos, links"),
        "type": translate("enroll", "Enter the secret key"),
    }[name]


def hindrance(why: Unavailable) -> str:
    """Why a way in cannot be used, and what helps."""
    return translate("enroll", "{reason} {fix}").format(reason=worded(why.reason), fix=worded(why.fix)).strip()


def reason_and_fix(reason: str, fix: str) -> str:
    """What happened and what helps."""
    return translate("enroll", "{reason} {fix}").format(reason=reason, fix=fix).strip()


def drop_title() -> str:
    """Heading of the empty page."""
    return translate("enroll", "Drop pictures here, or paste")


def drop_help(paste_key: str) -> str:
    """The lines under it."""
    text = translate(
        "enroll",
        "A screenshot, photo or PDF page with a QR code, a link that begins with otpauth, or the codes that"
        " Google Authenticator exports. {key} pastes.",
    )
    return text.format(key=paste_key)


def drop_now() -> str:
    """While something is held over the page."""
    return translate("enroll", "Let go to read it")


def choose_pictures() -> str:
    """Button and title of the file dialog."""
    return translate("enroll", "Choose pictures…")


def paste() -> str:
    """Button."""
    return translate("enroll", "Paste")


def picture_files(patterns: str) -> str:
    """Filter of the file dialog."""
    return translate("enroll", "Pictures ({patterns})").format(patterns=patterns)


def all_files() -> str:
    """Filter of the file dialog."""
    return translate("enroll", "All files (*)")


def reading(done: int, total: int) -> str:
    """Beside the progress bar."""
    if total == 1:
        return translate("enroll", "Reading the picture")
    return translate("enroll", "Reading picture {number} of {total}").format(number=done + 1, total=total)


def reading_page(number: int, count: int) -> str:
    """The same while a document is read."""
    return translate("enroll", "Reading page {number} of {count}").format(number=number, count=count)


def not_read_whole() -> str:
    """Of a picture or document that was canceled when something was found in it already."""
    return translate("enroll", "It was not read to its end.")


def cancel() -> str:
    """Button."""
    return translate("enroll", "Cancel")


def clipboard_picture() -> str:
    """Name of a picture that came by the clipboard."""
    return translate("enroll", "Pasted picture")


def clipboard_text() -> str:
    """Name of a text that came by the clipboard."""
    return translate("enroll", "Pasted text")


def device_answer() -> str:
    """Name of an answer of CreateVirtualMFADevice that came as a text."""
    return translate("enroll", "Answer of CreateVirtualMFADevice")


def bound_to(holder: Holder) -> str:
    """Line over the ways in, when the next account is for somebody of an account at Alibaba Cloud."""
    if holder.user:
        return translate("enroll", "For {user}. Scan the code that the console shows for this user.").format(
            user=shortened(holder.user)
        )
    if not holder.account:
        return translate("enroll", "For root, the owner of the account. Scan the code that the console shows.")
    text = translate("enroll", "For root, the owner of account {account}. Scan the code that the console shows.")
    return text.format(account=shortened(holder.account))


def not_bound() -> str:
    """Button beside that line: the next account is for nobody in particular."""
    return translate("enroll", "For something else")


def nothing_to_paste() -> str:
    """When the clipboard holds neither picture nor text."""
    return translate("enroll", "The clipboard holds no picture and no text. Copy the QR code or the link first.")


def nothing_to_read() -> str:
    """When something was dropped that is no file of this computer."""
    return translate("enroll", "That is no picture or text of this computer. Save the picture, then drop the file.")


def read_accounts(count: int) -> str:
    """What a picture or text brought."""
    return translate("enroll", "%n account(s) found.", "", count)


def read_part() -> str:
    """What a picture or text brought."""
    return translate("enroll", "Part of an export.")


def read_before() -> str:
    """What a picture or text brought."""
    return translate("enroll", "Nothing new: it was found before.")


def waiting(count: int) -> str:
    """Over the ways in, while something found is not decided on."""
    return translate("enroll", "%n account(s) found and not added yet.", "", count)


def check_waiting() -> str:
    """Button beside it."""
    return translate("enroll", "Check and add")


def not_remembered(why: str) -> str:
    """When a choice could not be kept."""
    return translate("enroll", "The choice holds for now, but could not be remembered: {why}").format(why=why)


def shortened(text: str) -> str:
    """A name from outside, short enough for the middle of a sentence."""
    text = shown(text)
    half = _MAX_IN_SENTENCE // 2
    return text if len(text) <= _MAX_IN_SENTENCE else f"{text[:half]}…{text[-half:]}"


def results() -> str:
    """Name of the lines that tell what was read."""
    return translate("enroll", "What was read")


def files_left_out(count: int) -> str:
    """When more files were given than are read at once."""
    return translate("enroll", "%n file(s) were left out. Add them in a second go.", "", count)


def scan_screen() -> str:
    """Button."""
    return translate("enroll", "Scan the screen")


def screen_title() -> str:
    """Heading of the screen's way."""
    return translate("enroll", "Read a code from the screen")


def screen_help(key: str) -> str:
    """What will happen."""
    text = translate(
        "enroll",
        "Leave the QR code where you can see it. This window steps aside, looks at every monitor or at the part that"
        " you choose, and comes back; no picture is kept. {key} scans every monitor from anywhere.",
    )
    return text.format(key=key)


def screen_looking() -> str:
    """While the pictures of the monitors are read."""
    return translate("enroll", "Looking for codes")


def screen_nothing() -> str:
    """When no code was on any monitor."""
    return translate("enroll", "No QR code is on the screen. Make it larger and leave its whole edge free.")


def screen_silent() -> str:
    """When the desktop did not answer."""
    return translate("enroll", "The desktop gave no picture of the screen. Allow it when you are asked, or use a file.")


def camera_picture() -> str:
    """Name of the preview."""
    return translate("enroll", "Camera picture")


def camera_choice() -> str:
    """Label of the menu of cameras."""
    return translate("enroll", "Camera")


def camera_mirror() -> str:
    """Tick."""
    return translate("enroll", "Mirror the picture")


def camera_starting() -> str:
    """In place of the picture."""
    return translate("enroll", "Starting the camera")


def camera_hint() -> str:
    """Beside the picture."""
    return translate("enroll", "Hold the QR code in the square. Its account is shown before anything is kept.")


def camera_ended() -> str:
    """When it stopped without a word."""
    return translate("enroll", "The camera gives no more pictures. Check its cable, then try again.")


def camera_none() -> str:
    """When none is plugged in."""
    return translate("enroll", "No camera was found. Plug one in, then try again.")


def camera_broke() -> str:
    """When something unexpected happened."""
    return translate("enroll", "The camera stopped working. Close other programs that use it, then try again.")


def try_again() -> str:
    """Button."""
    return translate("enroll", "Try again")


def export_title() -> str:
    """Heading of the panel that collects the parts of an export."""
    return translate("enroll", "Google Authenticator export")


def export_status(have: int, size: int, missing: Sequence[int]) -> str:
    """How far it is."""
    if len(missing) == 1:
        text = translate("enroll", "{have} of {size}: part {part} is missing")
        return text.format(have=have, size=size, part=missing[0])
    if len(missing) > _MAX_NAMED:
        return translate("enroll", "{have} of {size}: {count} parts are missing").format(
            have=have, size=size, count=len(missing)
        )
    text = translate("enroll", "{have} of {size}: parts {parts} are missing")
    return text.format(have=have, size=size, parts=QLocale().createSeparatedList([str(part) for part in missing]))


def export_part(number: int, *, here: bool) -> str:
    """Spoken for one box."""
    text = translate("enroll", "Part {number}: read") if here else translate("enroll", "Part {number}: missing")
    return text.format(number=number)


def export_accounts(count: int) -> str:
    """Under the boxes."""
    return translate("enroll", "%n account(s) so far", "", count)


def use_partial() -> str:
    """Button."""
    return translate("enroll", "Use what is here")


def use_partial_question(missing: int) -> str:
    """The plain question before it."""
    return translate("enroll", "The accounts of %n missing part(s) will not be added. Go on without them?", "", missing)


def go_on_without() -> str:
    """Yes to it."""
    return translate("enroll", "Go on without")


def keep_collecting() -> str:
    """No to it."""
    return translate("enroll", "Keep collecting")


def some_lines(lines: Sequence[str]) -> str:
    """The first few of several sentences, one a line, and how many more there are."""
    first = list(lines[:_MAX_LINES])
    more = len(lines) - len(first)
    if more:
        first.append(translate("enroll", "And %n more.", "", more))
    return "\n".join(first)
