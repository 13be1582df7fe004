"""Millions of questions at once.

The engine's sets of statements as columns of 64-bit words: every question is a handful of gathered words, and the
layers of all questions are settled together.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ramkeep.core.plan.access.decision import Outcome
from ramkeep.core.plan.access.engine import EXCEPTIONAL, NO_CONTEXT, Engine
from ramkeep.core.plan.access.request import PRINCIPAL_KEY
from ramkeep.core.plan.policy.context import Context

Words = NDArray[np.uint64]
Places = NDArray[np.intp]
Codes = NDArray[np.uint8]

# An outcome's place is its code; of two layers that are merged the greater code counts.
OUTCOMES = (Outcome.IMPLICIT_DENY, Outcome.ALLOW, Outcome.EXPLICIT_DENY)

_ONE_BY_ONE = EXCEPTIONAL | {"sts:assumerole"}
_CHUNK = 1 << 15


class Bulk:
    """Questions about the identities of an engine, as it is now, over given actions, resources and contexts."""

    def __init__(
        self,
        engine: Engine,
        actions: Sequence[str],
        resources: Sequence[str],
        contexts: Sequence[Context] = (NO_CONTEXT,),
        resource_group: str = "",
    ) -> None:
        self._engine, self._group = engine, resource_group
        self._actions, self._resources, self._contexts = tuple(actions), tuple(resources), tuple(contexts)
        table, rows = engine.table, list(engine.rows.values())
        self.arns = tuple(engine.rows)
        self._count = len(table.statements) // 64 + 1
        self._denying = self._words([table.denying])[:, 0]
        self._of_action = self._words([table.for_action(each.lower()) for each in actions])
        self._of_resource = self._words([table.for_resource(each) for each in resources])
        self._of_context = self._words([table.for_context(each) for each in contexts])
        levels = max((len(row.bounds) for row in rows), default=0)
        self._bounded = [np.array([len(row.bounds) > level for row in rows], np.bool_) for level in range(levels)]
        self._account = self._words([row.account & row.ready for row in rows])
        self._others = [
            self._words([row.groups.get(resource_group, 0) & row.ready for row in rows]),
            self._words([row.resource & row.ready for row in rows]),
            *(
                self._words([row.bounds[level] & row.ready if len(row.bounds) > level else 0 for row in rows])
                for level in range(levels)
            ),
        ]
        self._arn_alone = np.array([row.is_root for row in rows], np.bool_)
        self._foreign = self._foreign_pairs([row.account_id for row in rows])
        self._action_alone = np.array([each.lower() in _ONE_BY_ONE for each in actions], np.bool_)
        self._context_alone = np.array([bool(each.folded(PRINCIPAL_KEY)) for each in contexts], np.bool_)

    def outcomes(self, arns: Places, actions: Places, resources: Places, contexts: Places) -> Codes:
        """Codes into `OUTCOMES`, one for each question; a question is four places, one in each sequence."""
        codes = np.empty(len(arns), np.uint8)
        for start in range(0, len(arns), _CHUNK):
            part = slice(start, start + _CHUNK)
            codes[part] = self._settle(arns[part], actions[part], resources[part], contexts[part])
        alone = self._arn_alone[arns] | self._action_alone[actions] | self._context_alone[contexts]
        if self._foreign is not None:
            accounts, owners = self._foreign
            alone |= (accounts[arns] != owners[resources]) & (accounts[arns] > 0) & (owners[resources] > 0)
        for place in np.flatnonzero(alone):
            codes[place] = OUTCOMES.index(
                self._engine.outcome(
                    self.arns[arns[place]],
                    self._actions[actions[place]],
                    self._resources[resources[place]],
                    self._contexts[contexts[place]],
                    self._group,
                )
            )
        return codes

    def _settle(self, arns: Places, actions: Places, resources: Places, contexts: Places) -> Codes:
        found: Codes
        hits = [
            self._of_action[word][actions] & self._of_resource[word][resources] & self._of_context[word][contexts]
            for word in range(self._count)
        ]
        found = self._unit(hits, self._account, arns)
        group, resource, *bounds = (self._unit(hits, layer, arns) for layer in self._others)
        read = (found == 0) | (not self._engine.corners.account_scope_decides_first)
        found = np.maximum(np.where(read, np.maximum(found, group), found), resource)
        for said, bounded in zip(reversed(bounds), reversed(self._bounded), strict=True):
            found = np.where(bounded[arns] & (said != 1), said, found)
        return found

    def _unit(self, hits: list[Words], layer: Words, arns: Places) -> Codes:
        """What one layer says to every question."""
        if not layer.any():
            return np.zeros(len(arns), np.uint8)
        denied = np.zeros(len(arns), np.uint64)
        covered = np.zeros(len(arns), np.uint64)
        for word, hit in enumerate(hits):
            here = hit & layer[word][arns]
            covered |= here
            if self._denying[word]:
                here &= self._denying[word]
                denied |= here
        said: Codes = (covered != 0).astype(np.uint8)
        said[denied != 0] = 2
        return said

    def _foreign_pairs(self, accounts: Sequence[str]) -> tuple[Places, Places] | None:
        """Accounts of identities and of resources as numbers, 0 for none; None when nobody reaches for another's."""
        owners = [self._engine.table.account_with_own_rules(each) for each in self._resources]
        numbers = {"": 0}
        for each in (*accounts, *owners):
            numbers.setdefault(each, len(numbers))
        if len(numbers) < 3:
            return None
        ours, theirs = ([numbers[each] for each in side] for side in (accounts, owners))
        return np.array(ours, np.intp), np.array(theirs, np.intp)

    def _words(self, masks: Sequence[int]) -> Words:
        """Sets of statements, one a column."""
        length, whole = self._count * 8, (1 << self._count * 64) - 1
        raw = b"".join((mask & whole).to_bytes(length, "little") for mask in masks)
        return np.ascontiguousarray(np.frombuffer(raw, "<u8").reshape(len(masks), self._count).T.astype(np.uint64))
