"""Which names of services and actions are known: those of the catalog, and those that Alibaba Cloud's policies use."""

from functools import lru_cache
from typing import Final, NamedTuple

from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.elements import is_wild, service_of
from ramkeep.core.plan.grants.system_policies import Knowledge, SystemPolicies

# PowerUserAccess names it, though no action of it is known.
_WITHOUT_ACTIONS: Final = frozenset({"ims"})
_MEMORY: Final = "names in system policies"


class UsedNames(NamedTuple):
    """What Alibaba Cloud's own policies name, in small letters."""

    actions: frozenset[str]
    services: frozenset[str]


def is_used(case: Case, pattern: str) -> bool:
    """Whether a system policy whose text is known names just this action or pattern."""
    return pattern.lower() in _used_names(case).actions


def is_known_service(case: Case, code: str) -> bool:
    """Whether there is a service of this code, in small letters; of a pattern nothing is said."""
    return (
        is_wild(code)
        or case.catalog.service(code) is not None
        or code in _WITHOUT_ACTIONS
        or code in _used_names(case).services
    )


def has_actions(catalog: Catalog, code: str) -> bool:
    """Whether the catalog lists actions of the service."""
    service = catalog.service(code)
    return service is not None and service.actions > 0


def meant_service(catalog: Catalog, code: str) -> str:
    """The RAM code of the service that people call so; empty when none or several are called so."""
    wanted = code.lower().replace("-", "_")
    called = {each.code for each in catalog.services if wanted in each.products or code.lower() in each.aliases}
    return called.pop() if len(called) == 1 else ""


@lru_cache(maxsize=1 << 12)
def rows(catalog: Catalog, pattern: str) -> tuple[int, ...]:
    """As `Catalog.rows`, remembered."""
    return tuple(catalog.rows(pattern))


def _used_names(case: Case) -> UsedNames:
    used = case.memory.get(_MEMORY)
    if not isinstance(used, UsedNames):
        used = case.memory[_MEMORY] = _names_in(case.system)
    return used


def _names_in(system: SystemPolicies) -> UsedNames:
    found = [policy for policy in map(system.find, system.names) if policy and policy.knowledge is Knowledge.KNOWN]
    statements = (statement for policy in found for statement in policy.document.statements)
    actions = frozenset(action.lower() for statement in statements for action in statement.actions)
    return UsedNames(actions, frozenset(map(service_of, actions)))
