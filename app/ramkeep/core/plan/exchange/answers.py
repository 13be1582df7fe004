"""The answers of RAM within a file, each with its operation and whom was asked about."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache, reduce
from typing import Any, Final

from ramkeep.core.plan.exchange.incoming import NoteKind, Notes
from ramkeep.core.plan.exchange.operations import Operation, chosen, fitting, named_in
from ramkeep.core.plan.model.plan_text import FORMAT
from ramkeep.core.said import said

_ASKED: Final = ("UserName", "UserPrincipalName", "GroupName", "RoleName", "PolicyName", "PolicyType", "Action")
_REQUEST: Final = ("request", "Request")
_RESPONSE: Final = ("response", "Response", "body", "Body")
_SECRETS: Final = {
    "password",
    "secret",
    "accesskeysecret",
    "secretaccesskey",
    "base32stringseed",
    "seed",
    "qrcodepng",
    "securitytoken",
    "privatekey",
}
_DEEPEST_WRAPPING: Final = 4
_LONGEST_SHOWN: Final = 60


@dataclass(frozen=True, slots=True)
class Answer:
    """What RAM answered to one call.

    Attributes:
        owner: whom was asked about, by the name of the file; empty when it does not say.
        asked: the parameters of the request where the file holds it.
        failed: RAM's error code; empty when the call went well.
    """

    operation: Operation
    body: Mapping[str, Any] = field(repr=False)
    file: str
    owner: str = ""
    asked: Mapping[str, str] = field(default_factory=dict)
    failed: str = ""


@dataclass(frozen=True, slots=True)
class LoosePolicy:
    """A file that is a policy, not an answer. Its text is read by who makes a policy of it."""

    file: str


def answers_in(file: str, values: list[object], notes: Notes) -> Iterator[Answer | LoosePolicy]:
    """What the JSON values of a file are; of what is neither answer nor policy a note is made."""
    named = named_in(file)
    for value in values:
        for body, asked in _bodies(value, {}, _DEEPEST_WRAPPING):
            _note_secrets(body, file, notes)
            found = _answer(file, body, asked, named, notes)
            if found is not None:
                yield found


def _bodies(value: object, asked: Mapping[str, str], depth: int) -> Iterator[tuple[object, Mapping[str, str]]]:
    """The answers within lists and within pairs of request and response."""
    if isinstance(value, list) and depth:
        for each in value:
            yield from _bodies(each, asked, depth - 1)
        return
    if isinstance(value, dict) and depth:
        inner = next((value[name] for name in _RESPONSE if isinstance(value.get(name), dict | list)), None)
        if inner is not None:
            yield from _bodies(inner, {**asked, **_asked(value)}, depth - 1)
            return
    yield value, asked


def _asked(wrapper: Mapping[str, Any]) -> dict[str, str]:
    """The parameters of a request, which stand in it or one level down."""
    request: dict[str, Any] = next((wrapper[name] for name in _REQUEST if isinstance(wrapper.get(name), dict)), {})
    places = [request, *(each for each in request.values() if isinstance(each, dict))]
    return {name: place[name] for place in places for name in _ASKED if isinstance(place.get(name), str)}


def _answer(
    file: str, body: object, asked: Mapping[str, str], named: list[tuple[Operation, str]], notes: Notes
) -> Answer | LoosePolicy | None:
    if not isinstance(body, dict):
        notes.add(NoteKind.UNUSED, said("This is no answer of RAM: an answer is a JSON object in braces."), file)
        return None
    if "Statement" in body:
        return LoosePolicy(file)
    if body.get("format") == FORMAT:
        notes.add(NoteKind.UNUSED, said("This is a plan, not an answer of RAM. Open it instead."), file)
        return None
    named = [*_named_by_request(asked), *named]
    fits = fitting(body)
    if not fits and isinstance(body.get("Code"), str) and named:
        return Answer(named[-1][0], body, file, named[-1][1], asked, body["Code"][:_LONGEST_SHOWN])
    match = chosen(named, fits)
    if match is not None:
        return Answer(match[0], body, file, match[1], asked)
    if not fits:
        notes.add(NoteKind.UNUSED, said("Nothing in here is part of a plan."), file)
        return None
    if len(fits) == 1 or fits[0] in _PLAIN:
        _note_other_name(fits[0], named, file, notes)
        return Answer(fits[0], body, file, "", asked)
    reason = said(
        "The answer does not say which call it is of. Call the file {names}, with whom it is about, as in "
        "{operation}-NAME.json.",
        names=_choice(fits),
        operation=fits[0],
    )
    notes.add(NoteKind.OWNER_MISSING, reason, file)
    return None


# What a list without a telling name is taken for.
_PLAIN: Final = {
    Operation.LIST_USERS,
    Operation.LIST_GROUPS,
    Operation.LIST_ROLES,
    Operation.LIST_POLICIES,
}


def _named_by_request(asked: Mapping[str, str]) -> list[tuple[Operation, str]]:
    action = asked.get("Action")
    return [(operation, "") for operation in Operation if operation == action] if action else []


def _choice(fits: tuple[str, ...]) -> str:
    return reduce(lambda names, last: said("{names} or {last}", names=names, last=last), fits)


def _note_other_name(operation: Operation, named: list[tuple[Operation, str]], file: str, notes: Notes) -> None:
    if named:
        reason = said(
            "The name speaks of {named}, but this is an answer to {operation}; it was read as such.",
            named=named[-1][0],
            operation=operation,
        )
        notes.add(NoteKind.NAMED, reason, file)


def _note_secrets(body: object, file: str, notes: Notes) -> None:
    """Tell of each field that is named like a secret; what stands in it is not looked at."""
    waiting = [body]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting += value
        elif isinstance(value, dict):
            waiting += value.values()
            for name in value:
                if is_secret(name) and isinstance(value[name], str) and value[name]:
                    note_secret(name, file, notes)


@lru_cache(maxsize=4096)
def is_secret(name: str) -> bool:
    """Is this the name of a field that holds a password or key?"""
    return "".join(letter for letter in name.casefold() if letter.isalnum()) in _SECRETS


def note_secret(name: str, file: str, notes: Notes) -> None:
    """Tell that a file has a secret, without it."""
    reason = said(
        "The field {field} holds a secret. It was left out; delete the file, or change the secret.",
        field=name[:_LONGEST_SHOWN],
    )
    notes.add(NoteKind.SECRET, reason, file)
