"""The words of the enroll page. What a card remarks is in `remark_words`, what was refused in `refusal_words`."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from ramkeep.core.codes.credential import Algorithm, Credential, Kind
from ramkeep.core.codes.names import shown
from ramkeep.services.codes_board import CodeView
from ramkeep.services.ports import Unavailable

translate = QCoreApplication.translate

_MAX_NAMED = 8
_MAX_IN_SENTENCE = 48
_MAX_LINES = 3


def title() -> str:
    """Title of the page."""
    return translate("enroll", "Add account")


def check_title() -> str:
    """Title of the page while something found is looked at."""
    return translate("enroll", "Check and add")


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
    return translate("enroll", "{reason} {fix}").format(reason=why.reason, fix=why.fix).strip()


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
        "A screenshot or photo of a QR code, a link that begins with otpauth, or the codes that"
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


def cancel() -> str:
    """Button."""
    return translate("enroll", "Cancel")


def clipboard_picture() -> str:
    """Name of a picture that came by the clipboard."""
    return translate("enroll", "Pasted picture")


def clipboard_text() -> str:
    """Name of a text that came by the clipboard."""
    return translate("enroll", "Pasted text")


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
        "Leave the QR code where you can see it. This window steps aside, looks at every monitor and comes back;"
        " no picture is kept. {key} does the same from anywhere.",
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


def camera_found() -> str:
    """Beside the frozen picture."""
    return translate("enroll", "Found")


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


def form_issuer() -> str:
    """Label."""
    return translate("enroll", "Issuer")


def form_issuer_example() -> str:
    """In the empty field."""
    return translate("enroll", "Alibaba Cloud")


def form_account() -> str:
    """Label."""
    return translate("enroll", "Account")


def form_account_example() -> str:
    """In the empty field."""
    return translate("enroll", "mei@example.com")


def form_secret() -> str:
    """Label."""
    return translate("enroll", "Secret key, or an otpauth link")


def form_secret_help() -> str:
    """Under the empty field."""
    return translate("enroll", "The letters and digits that the site shows beside its QR code. Blanks do not matter.")


def form_secret_good(bits: int) -> str:
    """Under a field that can be used."""
    return translate("enroll", "A valid key so far, {bits} bits.").format(bits=bits)


def form_link_good() -> str:
    """Under a field that holds a link."""
    return translate("enroll", "This link says everything else too.")


def form_use_letter(letter: str) -> str:
    """Button that puts a likely letter in a wrong one's place."""
    return translate("enroll", "Use {letter}").format(letter=letter)


def form_more() -> str:
    """Button that opens the rest of the form."""
    return translate("enroll", "More")


def form_less() -> str:
    """Button that closes it."""
    return translate("enroll", "Less")


def form_kind() -> str:
    """Label."""
    return translate("enroll", "Kind")


def kind(value: Kind) -> str:
    """A way of making codes."""
    return {
        Kind.TOTP: translate("enroll", "Time-based (TOTP)"),
        Kind.HOTP: translate("enroll", "Counter (HOTP)"),
        Kind.STEAM: translate("enroll", "Steam Guard"),
        Kind.MOTP: translate("enroll", "mOTP"),
        Kind.YANDEX: translate("enroll", "Yandex Key"),
    }[value]


def form_digits() -> str:
    """Label."""
    return translate("enroll", "Digits")


def form_period() -> str:
    """Label."""
    return translate("enroll", "Seconds")


def form_algorithm() -> str:
    """Label."""
    return translate("enroll", "Algorithm")


def form_counter() -> str:
    """Label."""
    return translate("enroll", "Counter")


def form_pin() -> str:
    """Label."""
    return translate("enroll", "PIN")


def form_continue() -> str:
    """Button."""
    return translate("enroll", "Continue")


def no_name() -> str:
    """Stands for an empty issuer and account."""
    return translate("enroll", "No name")


def live_code(code: str) -> str:
    """Spoken for the code of a card."""
    return translate("enroll", "Code {code}").format(code=" ".join(code))


def ring_seconds(left: float) -> str:
    """The time left, short enough for the inside of a ring."""
    seconds = math.ceil(left)
    for size, unit in ((86400, "d"), (3600, "h"), (60, "m")):
        if seconds >= max(size, 100):
            return f"{min(seconds // size, 99)}{unit}"
    return str(seconds)


def no_code(view: CodeView) -> str:
    """In the code's place when there is none."""
    if view.needs_pin:
        return translate("enroll", "The code shows when the PIN is typed.")
    return view.trouble


def live_code_hint() -> str:
    """Under the code."""
    return translate("enroll", "If the site asks for a code now, this is it.")


def counter_hint(counter: int) -> str:
    """In the code's place for a counter."""
    text = translate("enroll", "Counter {counter}. Its first code is made after adding, as each code works once.")
    return text.format(counter=QLocale().toString(counter))


def parameters_of(credential: Credential) -> str:
    """The kind, and what is unusual, in one line."""
    parts, is_plain = [kind(credential.kind)], credential.kind in (Kind.TOTP, Kind.HOTP)
    if is_plain and credential.algorithm is not Algorithm.SHA1:
        parts.append(algorithm(credential.algorithm))
    if is_plain and credential.digits != 6:
        parts.append(digits(credential.digits))
    if credential.kind in (Kind.TOTP, Kind.STEAM) and credential.period != 30:
        parts.append(period(credential.period))
    return " · ".join(parts)


def algorithm(value: Algorithm) -> str:
    """The name of a hash as its standard writes it."""
    return value.value.replace("SHA", "SHA-")


def digits(count: int) -> str:
    """An unusual length."""
    return translate("enroll", "%n digit(s)", "", count)


def period(seconds: int) -> str:
    """An unusual period."""
    return translate("enroll", "new every {seconds} s").format(seconds=QLocale().toString(seconds))


def in_vault() -> str:
    """Chip of a credential that is in the vault already."""
    return translate("enroll", "In the vault")


def known_row(account: str) -> str:
    """Under the issuer of a row that is in the vault already."""
    return translate("enroll", "{account} · in the vault").format(account=account) if account else in_vault()


def found_now() -> str:
    """Heading over the new one of two."""
    return translate("enroll", "Found now")


def not_added_yet() -> str:
    """In place of a date."""
    return translate("enroll", "Not added yet")


def added_on(seconds: int) -> str:
    """When an account came into the vault; empty when that is not known."""
    when = day(seconds)
    return translate("enroll", "Added {day}").format(day=when) if when else ""


def day(seconds: int) -> str:
    """A date as this desktop writes it; empty for none."""
    if seconds <= 0:
        return ""
    # The letters as QDate has them; a translation puts them in its own order.
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(seconds).date(), translate("enroll", "d MMM yyyy"))


def found_list() -> str:
    """Name of the list."""
    return translate("enroll", "Found accounts")


def found_count(count: int) -> str:
    """Beside the title."""
    return translate("enroll", "%n found", "", count)


def all_of_them(ticked: int, total: int) -> str:
    """Tick over the list."""
    return translate("enroll", "{ticked} of {total} chosen").format(ticked=ticked, total=total)


def found_row(name: str, *, ticked: bool, known: bool) -> str:
    """Spoken for a row."""
    state = translate("enroll", "chosen") if ticked else translate("enroll", "not chosen")
    parts = [name, in_vault(), state] if known else [name, state]
    return ", ".join(parts)


def add() -> str:
    """Button."""
    return translate("enroll", "Add")


def add_again() -> str:
    """Button, for what is in the vault already."""
    return translate("enroll", "Add again")


def add_many(count: int) -> str:
    """Button."""
    return translate("enroll", "Add %n account(s)", "", count)


def not_now() -> str:
    """Button."""
    return translate("enroll", "Not now")


def adding() -> str:
    """While the vault is saved."""
    return translate("enroll", "Saving")


def added_one(name: str) -> str:
    """Message after it."""
    return translate("enroll", "{name} added").format(name=name)


def added_many(count: int) -> str:
    """Message after it."""
    return translate("enroll", "%n account(s) added", "", count)


def read_only() -> str:
    """Why nothing can be added."""
    return translate("enroll", "The vault is open for reading only, so nothing can be added.")


def some_lines(lines: Sequence[str]) -> str:
    """The first few of several sentences, one a line, and how many more there are."""
    first = list(lines[:_MAX_LINES])
    if len(lines) > _MAX_LINES:
        first.append(translate("enroll", "And %n more.", "", len(lines) - _MAX_LINES))
    return "\n".join(first)


def not_added(why: str) -> str:
    """When saving failed."""
    return translate("enroll", "Nothing was added. {why}").format(why=why)


def announce_found(names: Sequence[str], count: int) -> str:
    """Announced when the card comes up."""
    if count == 1:
        return translate("enroll", "Found {name}. Check it, then add it.").format(name=names[0])
    return translate("enroll", "%n accounts found. Check them, then add them.", "", count)
