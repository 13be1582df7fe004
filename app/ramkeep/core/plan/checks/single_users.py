"""Checks that look at one user at a time; what they found is remembered for users that stay as they are."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.dates import days_since
from ramkeep.core.plan.checks.problem import Finding
from ramkeep.core.plan.grants.holders import Holder
from ramkeep.core.plan.model.values import PrincipalKind, User

Days = tuple[int | None, ...]


def in_each_user(find: Callable[[User], Iterable[Finding]]) -> Callable[[Case], Iterator[Finding]]:
    """A check of the whole plan that looks at each user, where what it finds depends on the user alone."""
    return partial(found_in_users, find)


def found_in_users(find: Callable[[User], Iterable[Finding]], case: Case) -> Iterator[Finding]:
    """What is found in each user, in the order of the plan."""
    return chain.from_iterable(case.recall.each(find, case.plan.users.values(), lambda user: tuple(find(user))))


def in_each_user_by_days(
    dates: Callable[[User], tuple[str, ...]], find: Callable[[User, Days], Iterable[Finding]]
) -> Callable[[Case], Iterator[Finding]]:
    """The same where it depends on how many whole days ago some dates of the user were; nothing without a moment.

    Args:
        dates: as they are written; empty texts for those that do not matter.
        find: is given the days of each, None where there is no date.
    """

    def find_all(case: Case) -> Iterator[Finding]:
        at, users = case.at, case.plan.users.values()
        if at is None:
            return
        known: Sequence[tuple[tuple[str, ...], dict[Days, tuple[Finding, ...]]]] = case.recall.each(
            find, users, lambda user: (dates(user), {})
        )
        for user, (texts, found) in zip(users, known, strict=True):
            if any(texts):
                days = tuple(days_since(text, at) for text in texts)
                if days not in found:
                    found.clear()
                    found[days] = tuple(find(user, days))
                yield from found[days]

    return find_all


def in_each_holding(find: Callable[[Case, Holder], Iterable[Finding]]) -> Callable[[Case], Iterator[Finding]]:
    """The same where it depends on the user's name, groups and attachments, and on what is attached to the groups."""
    return lambda case: found_in_holdings(find, partial(find, case), case)


def found_in_holdings(
    name: Hashable, find: Callable[[Holder], Iterable[Finding]], case: Case, *of: object
) -> Iterator[Finding]:
    """What is found in what each user holds, by name; it may depend on these other values besides."""
    users = (holder for ref, holder in case.holders.all.items() if ref.kind is PrincipalKind.USER)
    return chain.from_iterable(case.recall.each(name, users, lambda holder: tuple(find(holder)), *of))
