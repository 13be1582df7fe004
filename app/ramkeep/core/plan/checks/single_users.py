"""Checks that look at one user at a time; what they found is remembered for users that stay as they are."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import partial
from itertools import chain

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.problem import Finding
from ramkeep.core.plan.grants.holders import Holder
from ramkeep.core.plan.model.values import PrincipalKind, User


def in_each_user(find: Callable[[User], Iterable[Finding]]) -> Callable[[Case], Iterator[Finding]]:
    """A check of the whole plan that looks at each user, where what it finds depends on the user alone."""
    return partial(found_in_users, find)


def found_in_users(find: Callable[[User], Iterable[Finding]], case: Case) -> Iterator[Finding]:
    """What is found in each user, in the order of the plan."""
    return chain.from_iterable(case.recall.each(find, case.plan.users.values(), lambda user: tuple(find(user))))


def in_each_holding(find: Callable[[Case, Holder], Iterable[Finding]]) -> Callable[[Case], Iterator[Finding]]:
    """The same where it depends on the user's name, groups and attachments, and on what is attached to the groups."""
    return lambda case: found_in_holdings(find, partial(find, case), case)


def found_in_holdings(
    name: Hashable, find: Callable[[Holder], Iterable[Finding]], case: Case, *of: object
) -> Iterator[Finding]:
    """What is found in what each user holds, by name; it may depend on these other values besides."""
    users = (holder for ref, holder in case.holders.all.items() if ref.kind is PrincipalKind.USER)
    return chain.from_iterable(case.recall.each(name, users, lambda holder: tuple(find(holder)), *of))
