"""Files that enrollments were read from: whoever can open one has the secret, also after it was added."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from ramkeep.core.codes import migration, uri
from ramkeep.core.codes.account import Account
from ramkeep.core.codes.credential import Credential
from ramkeep.core.codes.errors import EnrollmentRefused, NotAnEnrollment


@dataclass(frozen=True, slots=True)
class SecretFile:
    """A file as it was read.

    Attributes:
        place: its path.
        digest: SHA-256 of its bytes.
    """

    place: str
    digest: bytes = field(repr=False)

    @property
    def name(self) -> str:
        """How a person knows it."""
        return PurePath(self.place).name


class SecretFiles:
    """Remembers what each file showed until all of it is in the vault."""

    def __init__(self) -> None:
        self._shown: dict[SecretFile, frozenset[object]] = {}

    def remember(self, file: SecretFile, credentials: Sequence[Credential]) -> None:
        """This file showed these; one that showed nothing is not remembered."""
        if credentials:
            self._shown[file] = frozenset(credential.identity for credential in credentials)

    def take(self, accounts: Iterable[Account]) -> tuple[SecretFile, ...]:
        """Give out, and forget, the files that show nothing but what these accounts hold."""
        kept = {account.credential.identity for account in accounts}
        done = tuple(file for file, shown in self._shown.items() if shown <= kept)
        for file in done:
            del self._shown[file]
        return done

    def clear(self) -> None:
        """Forget all."""
        self._shown.clear()


def credentials_of(texts: Iterable[str]) -> tuple[Credential, ...]:
    """All that these texts enroll; nothing when an enrollment among them cannot be used, as then more may be needed."""
    found: list[Credential] = []
    for text in texts:
        try:
            if not migration.is_migration(text):
                found.append(uri.parse(text))
                continue
            part = migration.parse(text)
        except NotAnEnrollment:
            continue
        except EnrollmentRefused:
            return ()
        if part.refused:
            return ()
        found += part.credentials
    return tuple(found)
