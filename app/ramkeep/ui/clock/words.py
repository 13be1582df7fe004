"""What is said about the clock."""

from PySide6.QtCore import QCoreApplication

from ramkeep.core.codes.clock_error import ClockError
from ramkeep.core.codes.credential import Credential
from ramkeep.core.codes.names import called
from ramkeep.core.said import together
from ramkeep.ui.worded import reason_of, worded

translate = QCoreApplication.translate

_MINUTE = 60
_HOUR = 3600


def title() -> str:
    return translate("clock", "Check the clock")


def open_check() -> str:
    return translate("clock", "Check the clock…")


def setting() -> tuple[str, str]:
    """Name and help of the row in the settings."""
    return (
        translate("clock", "Clock"),
        translate("clock", "Codes are made from the time. A clock that is wrong makes codes that sites refuse."),
    )


def clock_shows(time: str) -> str:
    return translate("clock", "This computer's clock shows {time}.").format(time=time)


def kept_right(synchronized: bool | None) -> str:
    """What the system says; nothing where it says nothing."""
    if synchronized is None:
        return ""
    if synchronized:
        return translate("clock", "The system says that a time service keeps it right.")
    return translate("clock", "The system says that no time service keeps it right.")


def corrected_by(correction: int) -> str:
    return translate("clock", "Codes are made with a correction of {seconds}.").format(seconds=_signed(correction))


def status(correction: int) -> str:
    """For the line at the foot of the window; nothing without a correction."""
    return translate("clock", "Clock corrected by {seconds}").format(seconds=_signed(correction)) if correction else ""


def how() -> str:
    return translate("clock", "Choose an account that another device has too, such as your phone, and type its code.")


def account_label() -> str:
    return translate("clock", "Account")


def code_label() -> str:
    return translate("clock", "The code that the other device shows now")


def no_account() -> str:
    return translate("clock", "The vault has no account whose codes come from the time. Add one first.")


def of_credential(credential: Credential) -> str:
    return worded(called(credential.issuer, credential.account))


def right() -> str:
    return translate("clock", "The clock is right: both devices make the same code.")


def right_again() -> str:
    return translate("clock", "The clock is right by itself now. The correction is not needed any more.")


def right_corrected(correction: int) -> str:
    return translate("clock", "With the correction of {seconds} both devices make the same code.").format(
        seconds=_signed(correction)
    )


def wrong(error: ClockError, *, may_store: bool) -> str:
    """How far the clock is off, and what to do."""
    amount = _amount(abs(error.correction))
    if error.correction > 0:
        found = translate("clock", "This computer's clock is about {amount} slow.").format(amount=amount)
    else:
        found = translate("clock", "This computer's clock is about {amount} fast.").format(amount=amount)
    advice = translate(
        "clock",
        "Best let the system set its clock. Where that cannot be, the codes of this vault can be made with a "
        "correction; it also holds where the vault is opened on another computer.",
    )
    return worded(together(found, advice, "" if may_store else read_only()))


def unknown() -> str:
    return translate(
        "clock",
        "This is no code that the account had or has within 20 steps of this clock, nor by the clock of another time "
        "zone. Is it the same account, and is the code typed right? A clock that is further off is to be set first.",
    )


def correct(correction: int) -> str:
    return translate("clock", "Correct by {seconds}").format(seconds=_signed(correction))


def remove() -> str:
    return translate("clock", "Remove the correction")


def close() -> str:
    return translate("clock", "Close")


def read_only() -> str:
    return translate("clock", "The vault is open for reading only; the correction cannot be stored.")


def not_stored(failure: Exception) -> str:
    return translate("clock", "Not stored: {reason}").format(reason=reason_of(failure))


def jumped(seconds: float) -> str:
    """Somebody set the clock."""
    amount = _amount(round(abs(seconds)))
    if seconds > 0:
        return translate(
            "clock", "The clock of this computer was set forward by {amount}. If sites refuse codes now, check it."
        ).format(amount=amount)
    return translate(
        "clock", "The clock of this computer was set back by {amount}. If sites refuse codes now, check it."
    ).format(amount=amount)


def needless(correction: int) -> str:
    """The vault corrects a clock that is kept right."""
    return translate(
        "clock",
        "Codes are made with a correction of {seconds}, but the system says that this clock is right. Check it.",
    ).format(seconds=_signed(correction))


def _signed(seconds: int) -> str:
    """In seconds, or as hours, minutes and seconds where nobody can judge so many of them."""
    sign, amount = "+" if seconds > 0 else "−", abs(seconds)
    if amount < 10 * _MINUTE:
        return translate("clock", "{seconds} s").format(seconds=f"{sign}{amount}")
    return f"{sign}{amount // _HOUR}:{amount // _MINUTE % _MINUTE:02}:{amount % _MINUTE:02}"


def _amount(seconds: int) -> str:
    """In the unit that a person would say."""
    if seconds < 10 * _MINUTE:
        return translate("clock", "{count} s").format(count=seconds)
    if seconds < 2 * _HOUR:
        return translate("clock", "{count} min").format(count=round(seconds / _MINUTE))
    return translate("clock", "{count} h").format(count=f"{seconds / _HOUR:.1f}".removesuffix(".0"))
