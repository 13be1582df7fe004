"""The tables that are kept by hand, each fact with the page it was read on."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "tables"
LEVELS = ("list", "get", "create", "update", "delete")


@dataclass(frozen=True, slots=True)
class ServiceFacts:
    """A RAM code and what it stands for."""

    code: str
    certainty: str
    title: str
    aliases: tuple[str, ...]
    products: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pattern:
    """How resources of a service are named, and where it says so."""

    service: str
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Special:
    """Actions of RAM beside the operations of the API; `narrow` is empty or the text of a pattern."""

    service: str
    names: tuple[str, ...]
    narrow: str
    source: str


@dataclass(frozen=True, slots=True)
class Tables:
    """All of them.

    Attributes:
        levels: full name of an action in lower case -> level; with the pages in `level_sources`.
        instead: full names that are no actions -> full names of actions.
    """

    services: tuple[ServiceFacts, ...]
    patterns: tuple[Pattern, ...]
    specials: tuple[Special, ...]
    levels: dict[str, str]
    level_sources: tuple[str, ...]
    instead: dict[str, tuple[str, ...]]


def read_tables(folder: Path = FOLDER) -> Tables:
    """Every table of a folder."""
    resources, special, levels = (_read(folder, name) for name in ("resources", "special", "levels"))
    specials = tuple(
        Special(each["service"], tuple(each["names"].split()), each.get("narrow", ""), each["source"])
        for each in special["actions"]
    )
    patterns = [
        Pattern(code, f"acs:{code}:{facts['region']}:{{account}}:{kind}", facts["source"])
        for code, facts in resources.items()
        for kind in facts["kinds"]
    ]
    patterns += [Pattern(each.service, each.narrow, each.source) for each in specials if each.narrow]
    by_text = {(each.service, each.text): each for each in reversed(patterns)}
    return Tables(
        services=tuple(_service(code, facts) for code, facts in _read(folder, "services").items()),
        patterns=tuple(sorted(by_text.values(), key=lambda each: (each.service, each.text))),
        specials=specials,
        levels=_levels(levels),
        level_sources=tuple(facts["source"] for facts in levels.values()),
        instead={name: tuple(actions) for name, actions in special["instead"].items()},
    )


def _read(folder: Path, name: str) -> dict[str, Any]:
    return tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))


def _service(code: str, facts: dict[str, Any]) -> ServiceFacts:
    aliases = tuple(facts.get("aliases", "").split())
    return ServiceFacts(code, facts["certainty"], facts["title"], aliases, tuple(facts.get("products", (code,))))


def _levels(table: dict[str, dict[str, str]]) -> dict[str, str]:
    return {
        f"{code}:{name}".lower(): level
        for code, facts in table.items()
        for level in LEVELS
        for name in facts.get(level, "").split()
    }
