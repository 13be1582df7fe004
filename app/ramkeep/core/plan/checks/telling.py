"""How identities and what they hold are named in a message."""

from collections.abc import Iterable, Sequence
from typing import Final

from ramkeep.core.plan.checks.problem import Place
from ramkeep.core.plan.checks.sentences import few
from ramkeep.core.plan.grants.holders import Grant
from ramkeep.core.plan.grants.system_policies import Knowledge
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import PrincipalKind, PrincipalRef
from ramkeep.core.said import NOTHING, listed, said

_KINDS: Final = {PrincipalKind.USER: Kind.USER, PrincipalKind.GROUP: Kind.GROUP, PrincipalKind.ROLE: Kind.ROLE}


def kind_of(ref: PrincipalRef) -> Kind:
    """The sort of object that a user, group or role is."""
    return _KINDS[ref.kind]


def place_of(ref: PrincipalRef) -> Place:
    """Where a user, group or role stands."""
    return Place(kind_of(ref), ref.name)


def one_named(ref: PrincipalRef, starting: bool = False) -> str:
    """Such as `user "alice"`; with a capital letter where it starts the sentence."""
    match ref.kind:
        case PrincipalKind.USER:
            return said('User "{name}"', name=ref.name) if starting else said('user "{name}"', name=ref.name)
        case PrincipalKind.GROUP:
            return said('Group "{name}"', name=ref.name) if starting else said('group "{name}"', name=ref.name)
        case PrincipalKind.ROLE:
            return said('Role "{name}"', name=ref.name) if starting else said('role "{name}"', name=ref.name)


def named(refs: Sequence[PrincipalRef], most: int = 3, starting: bool = False) -> str:
    """Such as `user "alice", role "ops" and 4 more`; with a capital letter where they start the sentence."""
    return listed((one_named(ref, starting and at == 0) for at, ref in enumerate(refs)), most)


def through(grant: Grant) -> str:
    """A policy and how it comes: `"operators" (via group "ops")`."""
    if grant.group:
        return said('"{policy}" (via group "{group}")', policy=grant.policy.name, group=grant.group)
    return said('"{name}"', name=grant.policy.name)


def named_grants(grants: Iterable[Grant], most: int = 5) -> str:
    """Policies and how they come, each once."""
    return listed(dict.fromkeys(map(through, grants)), most)


def caution(grants: Iterable[Grant]) -> str:
    """A sentence for those of the policies whose text is only known by their names; empty when there are none."""
    guessed = dict.fromkeys(grant.policy.name for grant in grants if grant.knowledge is not Knowledge.KNOWN)
    if not guessed:
        return NOTHING
    return said("The text of {names} is not known for sure: this rests on what the name suggests.", names=few(guessed))
