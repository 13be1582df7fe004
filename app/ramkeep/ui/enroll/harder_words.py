"""What is said about a longer search."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def offer(count: int) -> str:
    """The button."""
    if count == 1:
        return translate("enroll", "Look harder")
    return translate("enroll", "Look harder in {count} pictures").format(count=count)


def help_text() -> str:
    return translate("enroll", "Tries every means, for up to half a minute a picture or page.")


def every() -> str:
    """Tick beside it."""
    return translate("enroll", "Find every code")


def searching(done: int, total: int) -> str:
    """Beside the progress bar."""
    if total == 1:
        return translate("enroll", "Looking harder")
    return translate("enroll", "Looking harder: picture {number} of {total}").format(number=done + 1, total=total)


def nothing() -> str:
    """When every means was tried."""
    return translate(
        "enroll",
        "No QR code found by any means. Photograph it again, closer and in more light, or type the secret in.",
    )


def nothing_else() -> str:
    """The same where a foreign code alone is there."""
    return translate(
        "enroll",
        "No other QR code found by any means. Photograph it again, closer and in more light, or type the secret in.",
    )


def nothing_else_on_screen() -> str:
    """The same of the pictures of the monitors."""
    return translate(
        "enroll", "No other QR code found on the screen by any means. Show it larger, or type the secret in."
    )


def nothing_on_screen() -> str:
    """The same of the pictures of the monitors."""
    return translate("enroll", "No QR code found on the screen by any means. Show it larger, or type the secret in.")
