"""The sorts of resources that a service has, to be filled in by a person."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from ramkeep.core.plan.catalog.catalog import Catalog

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_FIELDS = 5


@dataclass(frozen=True)
class ResourceKind:
    """A sort of resource.

    Attributes:
        service: RAM code.
        pattern: such as `acs:ecs:{region}:{account}:instance/{instance}`.
    """

    service: str
    pattern: str

    @cached_property
    def fields(self) -> tuple[str, ...]:
        """What is to be filled in: `region`, `account`, then the names; each once."""
        return tuple(dict.fromkeys(_PLACEHOLDER.findall(self.pattern)))

    @cached_property
    def title(self) -> str:
        """What it is, as the pattern says: `instance`, `bucket / object`; `*` for one that is everything."""
        relative = self.pattern.split(":", 4)[4] if self.pattern.count(":") >= _FIELDS - 1 else self.pattern
        return " / ".join(_PLACEHOLDER.findall(relative)) or relative

    def filled(self, values: Mapping[str, str]) -> str:
        """The resource with these names; `*` stands for what is not given."""
        return _PLACEHOLDER.sub(lambda found: values.get(found[1], "").strip() or "*", self.pattern)


def kinds_of(catalog: Catalog, services: Iterable[str]) -> tuple[ResourceKind, ...]:
    """The sorts of resources of these services; none where no page names any. What is everything comes last."""
    found = []
    for code in dict.fromkeys(services):
        service = catalog.service(code)
        if service is not None:
            found += [ResourceKind(service.code, each.text) for each in service.resources]
    return tuple(sorted(found, key=lambda kind: kind.title == "*"))
