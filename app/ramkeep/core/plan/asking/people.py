"""Finding those whom a sentence names."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from ramkeep.core.plan.grants.holders import ROOT
from ramkeep.core.plan.model.plan import Plan

MOST = 5
_MOST_WORDS = 4
_PART = re.compile(r"[^\W_]+")
_OWNER = frozenset({"root", "the owner", "owner", "the root", "主账号", "根用户", "root用户"})


@dataclass(frozen=True, slots=True)
class Named:
    """Who may be meant.

    Attributes:
        text: what was written.
        people: as `caller_named` takes them, the likeliest first.
        is_sure: the name was written as the plan has it, and one alone has it.
    """

    text: str = ""
    people: tuple[str, ...] = ()
    is_sure: bool = False


class People:
    """The users, roles and groups of a plan by their names, their shown names, and the words of both."""

    def __init__(self, plan: Plan) -> None:
        self._whole: defaultdict[str, dict[str, None]] = defaultdict(dict)
        self._words: defaultdict[str, dict[str, None]] = defaultdict(dict)
        twins = set(plan.users) & set(plan.roles)
        self.names: tuple[str, ...] = (
            *(f"user/{name}" if name in twins else name for name in sorted(plan.users)),
            *(f"role/{name}" if name in twins else name for name in sorted(plan.roles)),
            *(f"group/{name}" for name in sorted(plan.groups)),
        )
        shown = {**{f"group/{name}": group.display_name for name, group in plan.groups.items()}}
        shown |= {name: user.display_name for name, user in plan.users.items() if name not in twins}
        for ref in self.names:
            self._take(ref, shown.get(ref, ""))

    def at_start(self, text: str) -> tuple[Named, str]:
        """Whom the first words of a text name, and what stands after them.

        The most words that are a name count; else those with one of the words in their name; else a name that is near.
        """
        words = text.split()
        for count in range(min(_MOST_WORDS, len(words)), 0, -1):
            named = self.called(" ".join(words[:count]))
            if named.is_sure or (named.people and count == 1):
                return named, " ".join(words[count:])
        if not words:
            return Named(), ""
        return self.called(words[0]), " ".join(words[1:])

    def called(self, text: str) -> Named:
        """Whom a text names that is nothing but a name."""
        wanted = _folded(text)
        if wanted in _OWNER:
            return Named(text, (ROOT,), is_sure=True)
        whole = tuple(self._whole.get(wanted, ()))
        if whole:
            return Named(text, whole[:MOST], is_sure=len(whole) == 1)
        found = tuple(self._words.get(wanted, ()))
        if not found and len(wanted) <= MOST * 12:
            near = get_close_matches(wanted, self._whole, n=MOST, cutoff=0.7)
            found = tuple(dict.fromkeys(ref for name in near for ref in self._whole[name]))
        return Named(text, found[:MOST])

    def matching(self, text: str, limit: int) -> Sequence[str]:
        """Those with the text in their name or shown name; those that begin with it come first."""
        wanted = _folded(text)
        begin = [ref for name, refs in self._whole.items() if name.startswith(wanted) for ref in refs]
        inside = [ref for name, refs in self._whole.items() if name.find(wanted) > 0 for ref in refs]
        return list(dict.fromkeys((*begin, *inside)))[:limit]

    def _take(self, ref: str, shown: str) -> None:
        name = ref.rpartition("/")[2]
        # A group makes no calls: where a user or role has its name, that one is meant.
        if not (ref.startswith("group/") and _folded(name) in self._whole):
            self._whole[_folded(name)][ref] = None
        if name != ref:
            self._whole[_folded(ref)][ref] = None
        if shown:
            self._whole[_folded(shown)][ref] = None
        for word in (*_PART.findall(_folded(name)), *_PART.findall(_folded(shown))):
            self._words[word][ref] = None


def _folded(text: str) -> str:
    return text.casefold() if text.isascii() else unicodedata.normalize("NFKC", text).casefold()
