"""How identities and what they hold are named in a message."""

from collections.abc import Iterable, Sequence
from typing import Final

from ramkeep.core.plan.checks.elements import listed
from ramkeep.core.plan.checks.problem import Place
from ramkeep.core.plan.grants.holders import Grant
from ramkeep.core.plan.grants.system_policies import Knowledge
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import PrincipalKind, PrincipalRef

_KINDS: Final = {PrincipalKind.USER: Kind.USER, PrincipalKind.GROUP: Kind.GROUP, PrincipalKind.ROLE: Kind.ROLE}


def kind_of(ref: PrincipalRef) -> Kind:
    """The sort of object that a user, group or role is."""
    return _KINDS[ref.kind]


def place_of(ref: PrincipalRef) -> Place:
    """Where a user, group or role stands."""
    return Place(kind_of(ref), ref.name)


def named(refs: Sequence[PrincipalRef], most: int = 3) -> str:
    """Such as `user "alice", role "ops" and 4 more`."""
    return listed((f'{ref.kind} "{ref.name}"' for ref in refs), most)


def through(grant: Grant) -> str:
    """A policy and how it comes: `"operators" (via group "ops")`."""
    return f'"{grant.policy.name}"' + (f' (via group "{grant.group}")' if grant.group else "")


def named_grants(grants: Iterable[Grant], most: int = 5) -> str:
    """Policies and how they come, each once."""
    return listed(dict.fromkeys(map(through, grants)), most)


def caution(grants: Iterable[Grant]) -> str:
    """A sentence for those of the policies whose text is only known by their names; empty when there are none."""
    guessed = dict.fromkeys(grant.policy.name for grant in grants if grant.knowledge is not Knowledge.KNOWN)
    if not guessed:
        return ""
    names = listed(f'"{name}"' for name in guessed)
    return f" The text of {names} is not known for sure: this rests on what the name suggests."
