"""What an export is: files, and in plain sentences what they do not carry."""

from collections.abc import Iterator
from dataclasses import dataclass

from ramkeep.core.plan.exchange.errors import NotExportable
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.plan_shapes import unsound
from ramkeep.core.plan.model.references import missing_for, named
from ramkeep.core.plan.model.values import AttachmentKey, Item, Key, MembershipKey
from ramkeep.core.said import said, together

_LONGEST_SHOWN = 64
# By the attribute of the plan.
_SETTINGS = {
    "account": said("account"),
    "password_policy": said("password policy"),
    "security_preference": said("security preference"),
    "directory": said("directory"),
}


@dataclass(frozen=True, slots=True)
class ExportFile:
    """A file to be written.

    Attributes:
        name: a relative path with `/`, of ASCII letters, digits and the signs . - _ that every file system takes.
        text: to be written as UTF-8 with its line breaks as they are.
        executable: the file is a program.
    """

    name: str
    text: str
    executable: bool = False


@dataclass(frozen=True, slots=True)
class Export:
    """A plan in another form. The same plan gives the same bytes, whatever the order in which it was made.

    Attributes:
        left_out: what the plan says and the files do not, and what is left to be done by hand; whole sentences.
    """

    files: tuple[ExportFile, ...]
    left_out: tuple[str, ...] = ()


def refuse_unexportable(plan: Plan) -> None:
    """Look at everything that an export reads, before any of it is written.

    Raises:
        NotExportable: an object refers to one that is not there, or a value cannot be said to RAM at all.
    """
    reason = next(_faults(plan), "")
    if reason:
        raise NotExportable(together(said("The plan cannot be exported."), reason))


def refuse_nul(text: str) -> str:
    """The text itself.

    Raises:
        NotExportable: it holds the character NUL, which no argument of a command and no name in RAM can.
    """
    if "\0" in text:
        shown = text.replace("\0", "\N{SYMBOL FOR NULL}")[:_LONGEST_SHOWN]
        reason = said('The text "{text}" holds the character NUL. Take it out.', text=shown)
        raise NotExportable(together(said("The plan cannot be exported."), reason))
    return text


def _faults(plan: Plan) -> Iterator[str]:
    for kind in Kind:
        for key, item in sorted(plan.items(kind).items()):
            what = named(kind, key._replace(resource_group="") if isinstance(key, AttachmentKey) else key)
            if item.key != key:
                yield said("The {object} is filed under a name that is not its own.", object=what)
            if missing := missing_for(plan, item):
                yield said(
                    "The {object} names the {missing}, which is not in the plan. Add it, or take this away.",
                    object=what,
                    missing=missing,
                )
            if fault := _fault(item):
                yield said("The {object}: {reason}", object=what, reason=fault)
    for name, what in _SETTINGS.items():
        value = getattr(plan, name)
        if missing := missing_for(plan, value):
            yield said(
                "The {object} names the {missing}, which is not in the plan. Add it, or take it off.",
                object=what,
                missing=missing,
            )
        if fault := unsound(value):
            yield said("The {object}: {reason}", object=what, reason=fault)


def _fault(item: Item) -> str:
    if not all(_names(item.key)):
        return said("It has no name.")
    return unsound(item)


def _names(key: Key) -> tuple[str, ...]:
    match key:
        case AttachmentKey():
            return (key.principal.name, key.policy.name)
        case MembershipKey():
            return (key.group, key.user)
        case str():
            return (key,)
    return (key.name,)
