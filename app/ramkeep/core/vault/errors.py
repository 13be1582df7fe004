"""Why a vault does not open, and why its contents cannot be changed.

* VaultRefused
  + NotAVault            the file is something else
  + MadeByNewerVersion   it needs a newer Ramkeep
  + LimitExceeded        a length, a count or a cost is over what a vault may ask for
  + HeaderChanged        the part before the accounts is damaged or was tampered with
  + WrongPassword        no key slot opens with this password
  + BodyDamaged          the password is right, the accounts are damaged
  + EmptyPassword        nothing can be protected with no password at all
  + SealFailed           what was to be saved did not come back the same
* AccountGone            the account to change is no longer in the vault
"""

from ramkeep.core.said import said


class VaultRefused(Exception):
    """Superclass of every refusal to open or seal a vault. Never raised directly.

    Attributes:
        reason: plain sentences that say what is wrong and what to do. Holds no secret.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class NotAVault(VaultRefused):
    """The bytes do not start as a vault does."""

    def __init__(self) -> None:
        super().__init__("This file is not a Ramkeep vault.")


class MadeByNewerVersion(VaultRefused):
    """The vault needs a program that knows more than this one."""


class LimitExceeded(VaultRefused):
    """A number in the file, or what is to be saved, is over its bound."""


class HeaderChanged(VaultRefused):
    """The header does not read, or not as it was saved: damage, or tampering."""


class WrongPassword(VaultRefused):
    """No key slot opens with the password."""

    def __init__(self) -> None:
        super().__init__("The password is not right.")


class BodyDamaged(VaultRefused):
    """The accounts do not decrypt, or do not read."""


class EmptyPassword(VaultRefused):
    """A vault without a password would protect nothing."""

    def __init__(self) -> None:
        super().__init__(said("The password is empty. Choose one."))


class SealFailed(VaultRefused):
    """The sealed vault, opened again in memory, was not what went in."""

    def __init__(self) -> None:
        super().__init__(said("The vault did not read back as it was written. Nothing was saved; try again."))


class AccountGone(LookupError):
    """The account to change is not in the vault; it may have been deleted meanwhile.

    Attributes:
        reason: that, as a sentence.
    """

    def __init__(self) -> None:
        self.reason = said("This account is no longer in the vault.")
        super().__init__(self.reason)
