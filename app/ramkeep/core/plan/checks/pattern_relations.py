"""How two patterns with `*` and `?` relate: does one cover all that the other covers, is anything covered by both?

The alphabet counts as endless: a letter that is in neither pattern always exists. A pattern is read as an automaton
whose states are the places between its letters; a set of states is an integer, one bit each.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from ramkeep.core.plan.policy.conditions import VARIABLE
from ramkeep.core.plan.policy.globs import covers
from ramkeep.core.plan.policy.targets import in_any_region
from ramkeep.core.plan.policy.typed_values import Network

# Pairs of states to look at before giving up; ordinary patterns take less than a hundred.
MOST_PAIRS = 1000

STAR = "*"
ONE = "?"
# Tokens that no pattern can hold, as they are longer than a letter.
WITHIN_FIELD = "{}"
LITERAL_STAR = r"\*"

_WILD = re.compile(r"[*?]")
_OTHER = "other"
# A letter that patterns hardly ever hold; of private use.
_RARE = "\ue000"


@lru_cache(maxsize=1 << 14)
def includes(wide: str, narrow: str) -> bool:
    """Whether `wide` covers every text that `narrow` covers. Upper and lower case differ.

    True is always right. So is False, but for patterns so entangled that the search is given up.
    """
    if wide in {STAR, narrow}:
        return True
    if not _WILD.search(narrow):
        return covers(wide, narrow)
    start, end = _ends(wide)
    if not _WILD.search(wide) or not narrow.startswith(start) or not narrow.endswith(end):
        return False
    if wide == start + STAR:
        return True
    if not all(covers(wide, text) for text in _samples(narrow)):
        return False
    return _includes(_Automaton(wide), re.sub(r"\*+", STAR, narrow))


@lru_cache(maxsize=1 << 14)
def overlap(one: str, other: str) -> bool:
    """Whether there is a text that both patterns cover. Upper and lower case differ."""
    return share_a_text(one, other)


def share_a_text(one: Sequence[str], other: str) -> bool:
    """As `overlap`, where the first pattern may hold the tokens `WITHIN_FIELD` and `LITERAL_STAR` too.

    `WITHIN_FIELD` stands for any text without a colon or slash, `LITERAL_STAR` for the letter `*` itself.
    """
    automaton = _Automaton(other)
    states = automaton.closed(1)
    for token in one:
        if token == STAR:
            states = -(states & -states) & automaton.all
        elif token == WITHIN_FIELD:
            states = automaton.spread(states)
        elif token == ONE:
            states = automaton.closed((states & ~automaton.stars) << 1 | (states & automaton.stars)) & automaton.all
        else:
            states = automaton.step(states, STAR if token == LITERAL_STAR else token, keep_all=True)
        if not states:
            return False
    return bool(automaton.closed(states) & automaton.final)


def resource_includes(wide: str, narrow: str) -> bool:
    """Whether `wide` covers all resources that `narrow` covers, however the open questions of RAM are answered.

    Those are whether a star crosses colons and stands for an empty region, whether an empty region stands for any, and
    whether `${...}` is a variable.
    """
    if wide in {STAR, narrow}:
        return True
    if not includes(wide, narrow) or not includes(in_any_region(wide), in_any_region(narrow)):
        return False
    ours, theirs = wide.split(":", 4), narrow.split(":", 4)
    if len(ours) != len(theirs) or (len(ours) == 5 and ours[2] and not theirs[2]):
        return False
    if not all(includes(*fields) for fields in zip(ours, theirs, strict=True)):
        return False
    return "${" not in wide + narrow or includes(VARIABLE.sub(STAR, wide), VARIABLE.sub(STAR, narrow))


def network_includes(wide: Network, narrow: Network) -> bool:
    """Whether all addresses of one network lie in another of the same kind."""
    same = narrow.version == wide.version and narrow.prefixlen >= wide.prefixlen
    return same and narrow.network_address in wide


class _Automaton:
    """The states of a pattern; bit `i` says that its first `i` tokens are done with."""

    def __init__(self, pattern: str) -> None:
        tokens = re.sub(r"\*+", STAR, pattern)
        self.letters = set(tokens) - {STAR, ONE}
        self.stars = self._any = 0
        self._on: defaultdict[str, int] = defaultdict(int)
        for at, token in enumerate(tokens):
            if token == STAR:
                self.stars |= 1 << at
            elif token == ONE:
                self._any |= 1 << at
            else:
                self._on[token] |= 1 << at
        self.final = 1 << len(tokens)
        self.all = (self.final << 1) - 1
        self._blocked = self._on.get(":", 0) | self._on.get("/", 0)

    def closed(self, states: int) -> int:
        """With those that need no letter: a star may stand for nothing."""
        return states | ((states & self.stars) << 1)

    def step(self, states: int, letter: str, *, keep_all: bool = False) -> int:
        """The states after a letter. From the last star on a pattern covers all that it covers from before it."""
        on = self._on.get(letter, 0) | self._any
        after = self.closed(((states & on) << 1) | (states & self.stars))
        return after if keep_all else self.least(after)

    def least(self, states: int) -> int:
        """Without the states before the last star that is reached: what they lead to, it leads to as well."""
        last = (states & self.stars).bit_length() - 1
        return states >> last << last if last > 0 else states

    def spread(self, states: int) -> int:
        """The states after any text without a colon or slash."""
        passable = self.all & ~self._blocked & ~self.final
        while True:
            more = self.closed(states | ((states & passable) << 1))
            if more == states:
                return states
            states = more


def _includes(wide: _Automaton, narrow: str) -> bool:
    """Follow both patterns through all texts of the narrow one."""
    letters = [*sorted(wide.letters), _OTHER]
    begin = (0, wide.least(wide.closed(1)))
    seen, waiting = {begin}, [begin]
    while waiting:
        at, states = waiting.pop()
        token = narrow[at] if at < len(narrow) else ""
        if not states or (not token and not states & wide.final):
            return False
        for pair in _next_pairs(wide, token, at, states, letters):
            if pair not in seen:
                if len(seen) > MOST_PAIRS:
                    return False
                seen.add(pair)
                waiting.append(pair)
    return True


def _next_pairs(wide: _Automaton, token: str, at: int, states: int, letters: Sequence[str]) -> list[tuple[int, int]]:
    if not token:
        return []
    if token == STAR:
        return [(at + 1, states), *((at, wide.step(states, letter)) for letter in letters)]
    read = letters if token == ONE else (token,)
    return [(at + 1, wide.step(states, letter)) for letter in read]


def _samples(pattern: str) -> tuple[str, str]:
    """Two texts that the pattern covers; they tell most patterns apart at once."""
    ones = pattern.replace(ONE, _RARE)
    return ones.replace(STAR, _RARE), ones.replace(STAR, "")


def _ends(pattern: str) -> tuple[str, str]:
    """What stands before the first wildcard and after the last one."""
    pieces = _WILD.split(pattern)
    return pieces[0], pieces[-1]
