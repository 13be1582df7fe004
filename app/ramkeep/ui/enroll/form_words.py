"""The words of the form that an account is typed into."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


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
