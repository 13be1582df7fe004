"""What the catalog says of an action and of a service."""

import re
from dataclasses import dataclass
from enum import StrEnum

from ramkeep.core.plan.catalog.wording import sentence

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


class Access(StrEnum):
    """The three kinds of access that a person tells apart."""

    LIST = "list"
    READ = "read"
    WRITE = "write"


class Level(StrEnum):
    """The five access levels of the authorization pages of Alibaba Cloud (2025)."""

    LIST = "list"
    GET = "get"
    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"

    @property
    def access(self) -> Access:
        """Create, update and delete are writing."""
        return {Level.LIST: Access.LIST, Level.GET: Access.READ}.get(self, Access.WRITE)


class LevelSource(StrEnum):
    """How far a level can be trusted."""

    DOCUMENTED = "documented"
    GUESS = "guess"


class Certainty(StrEnum):
    """What stands behind the RAM code of a service.

    `documented`: Alibaba's page of the service names the code. `observed`: official policies and templates use it.
    `unconfirmed`: a hint only. `assumed`: it is the name of the product and nothing else is known.
    """

    DOCUMENTED = "documented"
    OBSERVED = "observed"
    UNCONFIRMED = "unconfirmed"
    ASSUMED = "assumed"


class State(StrEnum):
    """Whether an action is still offered.

    `current`: the newest package of the product has it. `retired`: an older package had it and the newest lacks it.
    `special`: an action of RAM that is no operation of the API.
    """

    CURRENT = "current"
    RETIRED = "retired"
    SPECIAL = "special"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact was read.

    Attributes:
        kind: `pypi`, `npm` or `doc`.
        title: the package with its version, or the title of the page.
    """

    kind: str
    title: str


@dataclass(frozen=True, slots=True)
class ResourcePattern:
    """How the resources of a kind are named, for example `acs:ecs:{region}:{account}:instance/{instance}`."""

    text: str
    source: Source

    @property
    def glob(self) -> str:
        """The pattern of a policy that covers every resource of this kind."""
        return _PLACEHOLDER.sub("*", self.text)


@dataclass(frozen=True, slots=True)
class Origin:
    """The product whose API has the operation; the version of the API is empty when it has none."""

    product: str
    version: str
    state: State
    source: Source


@dataclass(frozen=True, slots=True)
class Action:
    """Something that RAM can allow.

    Attributes:
        name: `ecs:DescribeInstances`, spelled as the service spells it.
        service: the RAM code, the part before the colon.
        resources: what it can be narrowed to; empty when no page that was read says so.
    """

    name: str
    service: str
    level: Level
    level_source: LevelSource
    resources: tuple[ResourcePattern, ...]
    origin: Origin

    @property
    def takes_all_resources_only(self) -> bool:
        """A page says that it cannot be narrowed. False when it can be, and when nothing is known."""
        return [pattern.text for pattern in self.resources] == ["*"]

    @property
    def words(self) -> str:
        """The name as words: `Describe instances`."""
        return sentence(self.name.partition(":")[2])


@dataclass(frozen=True, slots=True)
class Service:
    """A service as RAM knows it.

    Attributes:
        code: what stands before the colon of its actions.
        title: the name of the product; the code again when no table has one.
        aliases: other words that people use for it, in lower case.
        products: names of the API products that belong to it, in lower case with underscores.
        resources: how its resources are named, as far as a page that was read says so.
        actions: how many are known. A service may be known without any.
    """

    code: str
    title: str
    certainty: Certainty
    aliases: tuple[str, ...]
    products: tuple[str, ...]
    resources: tuple[ResourcePattern, ...]
    actions: int
