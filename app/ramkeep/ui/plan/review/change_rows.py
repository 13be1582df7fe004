"""The rows of a comparison of two plans: first what it means for people, then what differs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.grants.holders import Holders
from ramkeep.core.plan.grants.moves import Move, Moved, moved
from ramkeep.core.plan.grants.overview import PowerTable
from ramkeep.core.plan.grants.system_policies import SystemPolicies
from ramkeep.core.plan.model.diff import Difference, diff, tally
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.ui.plan.review import change_words, words
from ramkeep.ui.plan.tree.row_words import kind_name
from ramkeep.ui.punctuation import clauses

_NEARLY_ALL = 0.9
_MOST_SERVICES = 4


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A line.

    Attributes:
        level: 0 a heading, 1 an object or a person, 2 what differs in it.
        sign: `+`, `-`, `~`, or nothing.
        chip: a short remark behind the text.
        tone: of sign and ground, and of the chip: `success`, `danger`, `warn`, or nothing.
    """

    level: int
    text: str
    sign: str = ""
    chip: str = ""
    tone: str = ""

    @property
    def told(self) -> str:
        """For those who cannot see it."""
        return " ".join(part for part in (words.sign_word(self.sign), self.text, self.chip) if part)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two plans beside each other.

    Attributes:
        summary: in a line.
        is_wider: can somebody do more?
    """

    summary: str
    rows: tuple[ChangeRow, ...]
    is_wider: bool


def compare(before: Plan, after: Plan, catalog: Catalog, system: SystemPolicies) -> Comparison:
    """What differs, in words. Takes a while with many people: not for the window's thread."""
    changes = diff(before, after)
    table = PowerTable.of_services(catalog, [service.code for service in catalog.services])
    people = moved(Holders(before, system), Holders(after, system), table) if changes else ()
    titles = {service.code: service.title for service in catalog.services}
    rows: list[ChangeRow] = []
    if people:
        rows.append(ChangeRow(0, words.people()))
        for person in people:
            rows += _person(person, titles, len(table.columns))
    if changes:
        rows.append(ChangeRow(0, words.objects()))
        rows += _objects(changes)
    summary = _summary(changes, people, titles, len(table.columns))
    return Comparison(summary, tuple(rows), any(person.is_wider for person in people))


def _summary(changes: Sequence[Difference], people: Sequence[Moved], titles: dict[str, str], services: int) -> str:
    told = words.summary(tally(changes))
    if not changes:
        return told
    wider = [person for person in people if person.is_wider]
    narrower = sum(not person.is_wider for person in people)
    parts = [told]
    if wider:
        parts.append(words.people_gain(len(wider), _most(wider[0], titles, services)))
    if narrower:
        parts.append(words.people_lose(narrower))
    return clauses(parts if people else [told, words.nobody_moves()])


def _most(person: Moved, titles: dict[str, str], services: int) -> str:
    """The greatest power that somebody gains, and where."""
    same = [move for move in person.moves if move.gained and move.after == person.greatest]
    return words.gains(words.on_services(words.power(person.greatest), _services(same, titles, services, 1)))


def _services(moves: Sequence[Move], titles: dict[str, str], services: int, most: int) -> str:
    if len(moves) >= _NEARLY_ALL * services:
        return words.every_service()
    return words.listed([titles.get(move.service, move.service) for move in moves], most)


def _person(person: Moved, titles: dict[str, str], services: int) -> Iterator[ChangeRow]:
    name = f"{kind_name(Kind(str(person.ref.kind)))} {shown(person.ref.name)}"
    if person.is_wider:
        yield ChangeRow(1, name, chip=_most(person, titles, services), tone="warn")
    else:
        yield ChangeRow(1, name, chip=words.loses())
    gained = [move for move in person.moves if move.gained]
    lost = [move for move in person.moves if move.lost and not move.gained]
    for sign, moves, tone in (("+", gained, "success"), ("-", lost, "danger")):
        for text in _moves(moves, titles, services, more=sign == "+"):
            yield ChangeRow(2, text, sign, tone=tone)


def _moves(moves: Sequence[Move], titles: dict[str, str], services: int, *, more: bool) -> Iterator[str]:
    """Services that go the same way share a line; the greatest power comes first."""

    def way(move: Move) -> tuple[int, bool, int, bool]:
        return -move.after.power, move.after.limited, -move.before.power, move.before.limited

    for _, alike in groupby(sorted(moves, key=way), way):
        same = list(alike)
        listed = _services(same, titles, services, _MOST_SERVICES)
        first = same[0]
        if first.before == first.after:
            yield words.more_actions(listed) if more else words.fewer_actions(listed)
        else:
            text = words.on_services(words.power(first.after), listed)
            yield words.instead_of(text, words.power(first.before)) if first.before.power else text


def _objects(changes: Sequence[Difference]) -> Iterator[ChangeRow]:
    for _, several in groupby(changes, lambda change: (change.kind, change.name)):
        own = list(several)
        whole = next((change for change in own if not change.field), None)
        sign = change_words.sign(whole) if whole is not None else "~"
        yield ChangeRow(1, change_words.object_name(own[0]), sign, tone=_TONES[sign])
        for change in own:
            if change.field:
                sign = change_words.sign(change)
                yield ChangeRow(2, change_words.sentence(change), sign, tone=_TONES[sign])


_TONES = {"+": "success", "-": "danger", "~": ""}
