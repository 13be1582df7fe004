"""What every plan command works with."""

from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from ramkeep.cli.console import Console
from ramkeep.cli.exits import Exit, Stopped
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.checks.known_keys import known_key
from ramkeep.core.plan.grants.questions import Call
from ramkeep.core.plan.model.errors import Fault, PlanTextError
from ramkeep.core.plan.model.file_json import MAX_BYTES, decoded
from ramkeep.core.plan.policy.context import Context
from ramkeep.core.plan.policy.operators import Family
from ramkeep.core.plan.policy.typed_values import address, moment, truth
from ramkeep.services.plan_desk import OpenPlan, PlanDesk
from ramkeep.services.plan_ports import PlanText

STANDARD_INPUT = "-"

_LONGEST = 60
_TYPES: Final[dict[Family, tuple[Callable[[str], object], str]]] = {
    Family.IP: (address, "one IP address, such as 203.0.113.7"),
    Family.BOOL: (truth, "true or false"),
    Family.DATE: (moment, "a moment, such as 2026-12-31T17:00:00+08:00"),
}


@dataclass(frozen=True, slots=True)
class Desk:
    """The plans, and the person in front of them."""

    plans: PlanDesk
    console: Console

    def open(self, place: str) -> OpenPlan:
        """Read a plan, and say what there is to say about the file.

        Raises:
            Stopped: there is no such file, or it is no plan; every reason is told first.
            OSError: as `PlanDesk.open`.
        """
        opened = self.open_if_there(place)
        if opened is None:
            raise Stopped(Exit.NOT_FOUND, f"{place}: there is no such file. ramkeep plan new makes one.")
        return opened

    def open_if_there(self, place: str) -> OpenPlan | None:
        """As `open`; None when there is no such file.

        Raises:
            Stopped, OSError: as `open`.
        """
        file = TypedPlan(self.console) if place == STANDARD_INPUT else self.plans.file_at(place)
        try:
            opened = self.plans.open_text(file)
        except FileNotFoundError:
            return None
        except PlanTextError as refusal:
            self._tell(file, refusal.faults)
            raise Stopped(Exit.PLAN_DAMAGED, f"{file.place} does not read as a plan, and was left alone.") from None
        self._tell(file, opened.unknown)
        return opened

    def _tell(self, file: PlanText, faults: Iterable[Fault]) -> None:
        for fault in faults:
            self.console.note(f"{file.place}: {fault}")

    def tell_notices(self) -> None:
        """Say which newer files of facts were passed over."""
        for notice in self.plans.notices:
            self.console.note(notice)

    @contextmanager
    def progress(self, what: str) -> Iterator[Callable[[int, int], None]]:
        """Shows how far something is, on one line of a terminal that goes away at the end; elsewhere nothing."""
        shown = False

        def show(done: int, whole: int) -> None:
            nonlocal shown
            if self.console.errors.isatty():
                shown = True
                self.console.errors.write(f"\r{what}: {done} of {whole}")
                self.console.errors.flush()

        try:
            yield show
        finally:
            if shown:
                self.console.errors.write("\r\033[K")
                self.console.errors.flush()


class TypedPlan:
    """`plan_ports.PlanText` on standard input: read once, and never replaced."""

    place = "standard input"

    def __init__(self, console: Console) -> None:
        self._console = console

    def read(self) -> str:
        """The whole text."""
        return decoded(self._console.input.read(MAX_BYTES + 1))

    def replace(self, text: str) -> None:
        """Refuse: there is no file to save to."""
        raise Stopped(Exit.USAGE, "A plan from standard input cannot be saved. Name a file.")


def call_of(arguments: Namespace) -> Call:
    """The call that a command asks about.

    Raises:
        NoAction: the action is none.
        Stopped: a condition key without a value, or with one that is not of its type; a resource that is none.
    """
    values: dict[str, list[str]] = {}
    for text in arguments.context:
        key, equals, value = text.partition("=")
        if not equals or not key:
            raise Stopped(Exit.USAGE, "Write a condition key as KEY=VALUE, such as acs:SourceIp=203.0.113.7.")
        values.setdefault(key, []).append(value)
    if arguments.mfa:
        values["acs:MFAPresent"] = ["true" if arguments.mfa == "yes" else "false"]
    if arguments.source:
        values["acs:SourceIp"] = [arguments.source]
    for key, given in values.items():
        for value in given:
            _refuse_untyped(key, value)
    for resource in arguments.resources:
        if resource != "*" and not resource.startswith("acs:"):
            form = "acs:service:region:account:resource"
            raise Stopped(Exit.USAGE, f'"{resource[:_LONGEST]}" is no resource. Write {form}.')
    return Call(arguments.action, tuple(arguments.resources), Context(values), arguments.resource_group)


def refuse_unknown_services(codes: Iterable[str], catalog: Catalog) -> None:
    """A misspelled service would look like one that nobody can do anything with.

    Raises:
        Stopped: the catalog has none of this name.
    """
    for code in codes:
        if not catalog.actions(code):
            reason = f'The catalog has no service "{code[:_LONGEST]}". ramkeep plan actions searches it.'
            raise Stopped(Exit.USAGE, reason)


def _refuse_untyped(key: str, value: str) -> None:
    """A value of another type never meets a condition, and would be taken for a no."""
    known = known_key(key)
    reads, form = _TYPES.get(known.family, (None, "")) if known else (None, "")
    if reads and reads(value) is None:
        raise Stopped(Exit.USAGE, f'"{value[:_LONGEST]}" is no value of {key[:_LONGEST]}. Write {form}.')
