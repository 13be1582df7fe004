"""Why nothing comes in, and why nothing goes out.

* ExchangeRefused
  + ImportRefused       superclass of what follows
    - TooMuch           over a bound of the import
    - NothingFound      no file says anything of an account
    - TwoAccounts       the files, or the files and the plan, are of different accounts
  + NotExportable       the plan holds what no export could say
"""


class ExchangeRefused(Exception):
    """Superclass of every refusal of this package. Never raised directly.

    Attributes:
        reason: plain sentences that say what is wrong and what to do.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class ImportRefused(ExchangeRefused):
    """Superclass of the reasons why nothing was taken from files."""


class TooMuch(ImportRefused):
    """More files, or larger ones, than any account needs."""


class NothingFound(ImportRefused):
    """No file could be read, or none says anything of an account."""


class TwoAccounts(ImportRefused):
    """Objects of two accounts would be mixed up."""


class NotExportable(ExchangeRefused):
    """The plan cannot be exported as it stands. Nothing was made."""
