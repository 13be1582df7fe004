"""What files say of an account, put together fact by fact; the first to say a thing counts."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from ramkeep.core.plan.exchange.errors import TwoAccounts
from ramkeep.core.plan.exchange.incoming import Coverage, NoteKind, Notes, Subject
from ramkeep.core.plan.exchange.operations import Operation
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.references import named
from ramkeep.core.plan.model.settings import Account, OwnLimits, PasswordPolicy, SecurityPreference
from ramkeep.core.plan.model.values import (
    AccessKey,
    AttachmentKey,
    MembershipKey,
    PolicyRef,
    PolicyType,
    PrincipalKind,
    PrincipalRef,
)
from ramkeep.core.plan.model.words import field_word, kind_word
from ramkeep.core.said import said

_LONGEST_NAME: Final = 128
_ACCOUNT_ID: Final = 16
_DOMAIN: Final = ".onaliyun.com"
_OPERATION_OF_PRINCIPAL: Final = {
    PrincipalKind.USER: Operation.LIST_POLICIES_FOR_USER,
    PrincipalKind.GROUP: Operation.LIST_POLICIES_FOR_GROUP,
    PrincipalKind.ROLE: Operation.LIST_POLICIES_FOR_ROLE,
}
_LISTS: Final = (
    (Kind.USER, Operation.LIST_USERS, ""),
    (Kind.GROUP, Operation.LIST_GROUPS, ""),
    (Kind.ROLE, Operation.LIST_ROLES, ""),
    (Kind.POLICY, Operation.LIST_POLICIES, ""),
    (Kind.POLICY, Operation.LIST_POLICIES, PolicyType.CUSTOM),
    (Kind.RESOURCE_GROUP, Operation.LIST_RESOURCE_GROUPS, ""),
)
_SETTINGS: Final[Mapping[type, str]] = {
    Account: said("account"),
    PasswordPolicy: said("password policy"),
    SecurityPreference: said("security preferences"),
    OwnLimits: said("limits"),
}
# Whom an answer is about: a user, group or role by name, a policy, or a sort of policies.
Owner = str | PolicyRef


class Facts:
    """Everything that was said, and where.

    Attributes:
        notes: what there is to say about it.
        texts: of policies, by version: each text with the file it stands in.
        trusts: of roles, in the same way.
        members: who is in which group, with the file that says so.
        attached: what is attached to whom, in the same way.
        keys: the AccessKeys that were listed, by user.
        reported_keys: those of a credential report, which does not tell their IDs.
        report_pages: of the credential report: files and their texts.
        loose: policies that come from files of their own, not from the account.
        listed: the objects that a list or an answer of their own told of, with the file.
        domain: the alias of the account by the logon name of a user, with the file.
        expected: how many objects of a kind the account says it has, with the file.
    """

    def __init__(self, notes: Notes) -> None:
        self.notes = notes
        self.texts: dict[PolicyRef, dict[str, list[tuple[str, str]]]] = {}
        self.trusts: dict[str, list[tuple[str, str]]] = {}
        self.members: dict[MembershipKey, str] = {}
        self.attached: dict[AttachmentKey, str] = {}
        self.keys: dict[str, dict[str, AccessKey]] = {}
        self.reported_keys: dict[str, tuple[AccessKey, ...]] = {}
        self.report_pages: list[tuple[str, str]] = []
        self.loose: set[PolicyRef] = set()
        self.listed: dict[tuple[Kind, Any], str] = {}
        self.domain: tuple[str, str] | None = None
        self.expected: dict[Kind, tuple[int, str]] = {}
        self._told: dict[Subject, dict[str, tuple[object, str]]] = {}
        self._pages: dict[tuple[Operation, Owner], tuple[bool, str]] = {}
        self._counts: dict[Operation, tuple[set[object], int, str]] = {}

    def tell(self, subject: Subject, field: str, value: object, file: str, *, quietly: bool = False) -> None:
        """Note a value; None says nothing. Another value than before is a contradiction, told unless `quietly`."""
        if value is None:
            return
        before, source = self._told.setdefault(subject, {}).setdefault(field, (value, file))
        if before != value and not quietly:
            reason = said(
                "The {field} of the {object} is another one in {file}, which counts.",
                field=field_word(field),
                object=_SETTINGS[subject] if isinstance(subject, type) else named(*subject),
                file=source,
            )
            self.notes.add(NoteKind.CONTRADICTION, reason, file)

    def told(self, subject: Subject, field: str) -> object:
        """The value that counts; None when nothing was said."""
        return self._told.get(subject, {}).get(field, (None, ""))[0]

    def source(self, subject: Subject, field: str) -> str:
        """The file that said it; empty when nothing was said."""
        return self._told.get(subject, {}).get(field, (None, ""))[1]

    def all_told(self) -> Mapping[Subject, Mapping[str, tuple[object, str]]]:
        """By subject and field: the value that counts, and the file it stands in."""
        return self._told

    def know(self, kind: Kind, key: Any, file: str) -> bool:
        """Note that there is such an object; False, and a note, when no plan can hold its name."""
        name = key.name if isinstance(key, PolicyRef) else key
        if not fits_as_name(name):
            reason = said(
                "A {kind} has a name that is empty, longer than {most}, or not visible; it was left out.",
                kind=kind_word(kind),
                most=_LONGEST_NAME,
            )
            self.notes.add(NoteKind.VALUE, reason, file)
            return False
        self.listed.setdefault((kind, key), file)
        return True

    def page(self, operation: Operation, owner: Owner, file: str, *, truncated: bool) -> None:
        """Note that an answer came; `truncated` when it says that more follows."""
        was_open, first = self._pages.get((operation, owner), (True, file))
        self._pages[operation, owner] = (was_open and truncated, first)

    def count(self, operation: Operation, entries: Iterable[object], total: int | None, file: str) -> None:
        """Note the entries of an answer, and how many there are in all."""
        before, most, first = self._counts.setdefault(operation, (set(), 0, file))
        before.update(entries)
        self._counts[operation] = (before, max(most, total or 0), first)

    def identify(self, account: str, file: str) -> None:
        """Note the ID of the account.

        Raises:
            TwoAccounts: another file has another ID.
        """
        if len(account) != _ACCOUNT_ID or not (account.isascii() and account.isdigit()):
            return
        before = self.told(Account, "id")
        if before not in {None, account}:
            raise TwoAccounts(
                said(
                    "{file} is of the account {account}, {other_file} of {other}. Import each account for itself.",
                    file=self.source(Account, "id"),
                    account=before,
                    other_file=file,
                    other=account,
                )
            )
        self.tell(Account, "id", account, file)

    def identify_by_arn(self, arn: str | None, file: str) -> None:
        """Note the ID in an ARN such as `acs:ram::1234567890123456:role/deploy`."""
        fields = (arn or "").split(":")
        if len(fields) > 4 and fields[0] == "acs":
            self.identify(fields[3], file)

    def user_of(self, principal: str | None, file: str) -> str | None:
        """The name in a logon name such as `alice@example.onaliyun.com`, whose domain is noted."""
        if principal is None:
            return None
        name, _, domain = principal.rpartition("@")
        if domain.endswith(_DOMAIN):
            owner = domain.removesuffix(_DOMAIN)
            if len(owner) == _ACCOUNT_ID and owner.isdigit():
                self.identify(owner, file)
            else:
                self.domain = self.domain or (owner, file)
        return name or domain

    def is_whole(self, operation: Operation, owner: Owner = "") -> bool:
        """Did the last page of this answer come?"""
        is_open, _ = self._pages.get((operation, owner), (True, ""))
        entries, total, _ = self._counts.get(operation, (set(), 0, ""))
        return not is_open and len(entries) >= total

    def owners(self, operation: Operation) -> list[Any]:
        """Whom the whole answers of an operation are about."""
        return [owner for each, owner in self._pages if each == operation and self.is_whole(each, owner)]

    def note_open_pages(self) -> None:
        """Tell of each answer that goes on in a page that did not come."""
        for (operation, owner), (is_open, file) in self._pages.items():
            if is_open:
                self.notes.add(NoteKind.INCOMPLETE, _goes_on(operation, owner), file)
        for operation, (entries, total, file) in self._counts.items():
            if len(entries) < total:
                reason = said(
                    "{operation} has {count} entries in all, but the files have {found}. Fetch every page.",
                    operation=operation,
                    count=total,
                    found=len(entries),
                )
                self.notes.add(NoteKind.INCOMPLETE, reason, file)

    def coverage(self, told: Mapping[Subject, Mapping[str, object]]) -> Coverage:
        """What was said, as against what was not."""
        holders = (
            PrincipalRef(kind, owner)
            for kind, operation in _OPERATION_OF_PRINCIPAL.items()
            for owner in self.owners(operation)
        )
        return Coverage(
            told,
            frozenset(kind for kind, operation, owner in _LISTS if self.is_whole(operation, owner)),
            frozenset(self.owners(Operation.LIST_USERS_FOR_GROUP)),
            frozenset(self.owners(Operation.LIST_GROUPS_FOR_USER)),
            frozenset(holders),
            frozenset(self.owners(Operation.LIST_ENTITIES_FOR_POLICY)),
            frozenset(self.loose),
            self.is_whole(Operation.LIST_POLICY_ATTACHMENTS),
        )


def fits_as_name(name: str) -> bool:
    """Can a plan hold an object of this name?"""
    return 0 < len(name) <= _LONGEST_NAME and name.isprintable() and name == name.strip()


def _goes_on(operation: Operation, owner: Owner) -> str:
    if not owner:
        return said(
            "The answer to {operation} goes on, and no file has the rest (IsTruncated is true).", operation=operation
        )
    return said(
        "The answer to {operation} for {name} goes on, and no file has the rest (IsTruncated is true).",
        operation=operation,
        name=owner.name if isinstance(owner, PolicyRef) else owner,
    )
