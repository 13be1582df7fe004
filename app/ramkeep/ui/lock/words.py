"""What the lock screen says."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def title() -> str:
    """Heading."""
    return translate("lock", "Vault locked")


def explanation() -> str:
    """Under the heading."""
    return translate("lock", "Enter the vault password to show your codes.")


def waiting_account() -> str:
    """Under the heading when a link to add an account waits for the vault."""
    return translate("lock", "Enter the vault password to look at the account you want to add.")


def password() -> str:
    """Label of the field."""
    return translate("lock", "Password")


def unlock() -> str:
    """The button."""
    return translate("lock", "Unlock")


def plan_only() -> str:
    """Leads to the planner, which needs no vault."""
    return translate("lock", "Plan without unlocking")


def opening() -> str:
    """The button while the key is computed."""
    return translate("lock", "Opening…")


def open_read_only() -> str:
    """The button of the notice about another program."""
    return translate("lock", "Open read-only")


def empty_password() -> str:
    """Nothing was typed."""
    return translate("lock", "Enter the password first.")


def wrong(seconds: int) -> str:
    """After a wrong password, counting down."""
    if seconds:
        return translate("lock", "That password did not open the vault. Try again in {seconds} s.").format(
            seconds=seconds
        )
    return translate("lock", "That password did not open the vault. Try again.")
