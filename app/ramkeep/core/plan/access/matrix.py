"""What every identity can do, over a whole catalog of actions at once.

Each statement is a row of bits, one for each action. A policy's rows are joined once; an identity is the union of its
policies. Resource and trust policies speak of single resources and are left out.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from ramkeep.core.plan.access.columns import Columns
from ramkeep.core.plan.access.policies import Identity, NamedPolicy
from ramkeep.core.plan.access.request import Caller, Request
from ramkeep.core.plan.policy.corners import Corners
from ramkeep.core.plan.policy.document import Document, Effect, Statement

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Bits = NDArray[np.uint8]

# Of the statements on an action: is there any, any without conditions, any without conditions on every resource?
_ALLOW, _ALLOW_PLAIN, _ALLOW_ALL = 0, 1, 2
_DENY, _DENY_CONDITIONAL, _DENY_ALL = 3, 4, 5
_PLANES = 6

_ASSUME_ROLE = "sts:assumerole"


class Reach(IntEnum):
    """How far an identity gets with an action.

    `NONE`: never. `SOME`: on some resources at most, whatever the circumstances. `CONDITIONAL`: on some or all
    resources, where conditions have a say. `ALL`: on every resource, always. `NONE` and `ALL` are certain; the two
    between name what the policies grant, from which narrower denials may take more.
    """

    NONE = 0
    SOME = 1
    CONDITIONAL = 2
    ALL = 3


class Matrix:
    """Identities by actions.

    Attributes:
        actions: the columns.
    """

    def __init__(self, identities: Iterable[Identity], actions: Sequence[str], corners: Corners | None = None) -> None:
        self.actions = tuple(actions)
        self._corners = corners or Corners()
        self._columns = Columns(self.actions)
        self._documents: dict[int, tuple[Document, Bits]] = {}
        self._rows: dict[str, Bits] = {}
        self.update(identities)

    @property
    def arns(self) -> tuple[str, ...]:
        """The rows."""
        return tuple(self._rows)

    def update(self, identities: Iterable[Identity]) -> None:
        """Take these in place of those with the same ARN, or add them; documents that stay cost nothing."""
        for identity in identities:
            self._rows[identity.arn] = self._row(identity)

    def remove(self, arn: str) -> None:
        """Forget an identity.

        Raises:
            KeyError: there is none with this ARN.
        """
        del self._rows[arn]

    def row(self, arn: str) -> "Bits":
        """The `Reach` of one identity, a number for each action.

        Raises:
            KeyError: there is no identity with this ARN.
        """
        import numpy as np

        low, high = np.unpackbits(self._rows[arn], axis=1, count=len(self.actions))
        reach: Bits = low + 2 * high
        return reach

    def column(self, action: str) -> Mapping[str, Reach]:
        """The `Reach` of every identity for one action.

        Raises:
            ValueError: the action is not among the columns.
        """
        byte, bit = divmod(self.actions.index(action), 8)
        shift = 7 - bit
        return {
            arn: Reach((int(row[0, byte]) >> shift & 1) + 2 * (int(row[1, byte]) >> shift & 1))
            for arn, row in self._rows.items()
        }

    def table(self) -> "Bits":
        """The whole matrix, a row for each identity and a column for each action."""
        import numpy as np

        if not self._rows:
            return np.zeros((0, len(self.actions)), np.uint8)
        return np.stack([self.row(arn) for arn in self._rows])

    def _row(self, identity: Identity) -> "Bits":
        """Two rows of bits: the low and the high bit of every `Reach`."""
        policies = identity.policies
        request = Request("", principal=identity.arn, caller=identity.caller)
        reach = self._of_owner() if request.is_root else self._identity(identity)
        spared = identity.caller is Caller.SERVICE_LINKED_ROLE or identity.management_account
        if not spared and not (request.is_root and self._corners.control_policies_spare_root):
            for level in policies.control:
                reach = _lower(reach, _reach(self._union(level)))
        if policies.session and request.may_have_session_policy:
            reach = _lower(reach, _reach(self._union(policies.session)))
        return reach

    def _of_owner(self) -> "Bits":
        """Everything but to assume a role."""
        import numpy as np

        never = self._columns.covered(_ASSUME_ROLE)
        return np.stack([~never, ~never])

    def _identity(self, identity: Identity) -> "Bits":
        import numpy as np

        account = self._union(identity.policies.account)
        attached = identity.policies.resource_group.values()
        if not attached:
            return _reach(account)
        unions = [self._union(each) for each in attached]
        if not self._corners.account_scope_decides_first:
            return _reach(account | np.bitwise_or.reduce([_within_a_group(each) for each in unions]))
        reach = _reach(account)
        groups = np.bitwise_or.reduce([_within_a_group(each, denied_there=True) for each in unions])
        # Read only where account scope neither allows nor denies.
        reach |= _reach(groups) & ~(reach[0] | reach[1] | account[_DENY_ALL])
        return reach

    def _union(self, policies: tuple[NamedPolicy, ...]) -> "Bits":
        import numpy as np

        joined = np.zeros((_PLANES, self._columns.width), np.uint8)
        for policy in policies:
            joined |= self._planes(policy.document)
        return joined

    def _planes(self, document: Document) -> "Bits":
        import numpy as np

        known = self._documents.get(id(document))
        if known is not None:
            return known[1]
        planes = np.zeros((_PLANES, self._columns.width), np.uint8)
        for statement in document.statements:
            row = self._columns.of(statement)
            for plane in _planes_of(statement):
                planes[plane] |= row
        self._documents[id(document)] = (document, planes)
        return planes


def _planes_of(statement: Statement) -> list[int]:
    if not statement.resources and not statement.principals:
        return []
    everywhere = not statement.not_resources and (
        not statement.resources or any(not pattern.strip("*") for pattern in statement.resources if pattern)
    )
    plain = not statement.conditions
    if statement.effect is Effect.ALLOW:
        return [_ALLOW, *([_ALLOW_PLAIN] if plain else []), *([_ALLOW_ALL] if plain and everywhere else [])]
    return [_DENY, *([] if plain else [_DENY_CONDITIONAL]), *([_DENY_ALL] if plain and everywhere else [])]


def _reach(planes: "Bits") -> "Bits":
    import numpy as np

    never = ~planes[_ALLOW] | planes[_DENY_ALL]
    always = planes[_ALLOW_ALL] & ~planes[_DENY]
    conditional = ~never & ~always & (~planes[_ALLOW_PLAIN] | planes[_DENY_CONDITIONAL])
    return np.stack([~never & ~conditional, always | conditional])


def _lower(left: "Bits", right: "Bits") -> "Bits":
    """Both must grant: nothing if one gives nothing, conditions if one has conditions."""
    import numpy as np

    never = ~(left[0] | left[1]) | ~(right[0] | right[1])
    always = left[0] & left[1] & right[0] & right[1]
    conditional = ~never & ((~left[0] & left[1]) | (~right[0] & right[1]))
    return np.stack([~never & ~conditional, always | conditional])


def _within_a_group(planes: "Bits", *, denied_there: bool = False) -> "Bits":
    """One resource group is some resources, never all; what it denies there is not granted there either."""
    narrowed = planes.copy()
    if denied_there:
        narrowed[[_ALLOW, _ALLOW_PLAIN]] &= ~planes[_DENY_ALL]
    narrowed[[_ALLOW_ALL, _DENY_ALL]] = 0
    return narrowed
