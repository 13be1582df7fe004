"""How long the problems of a big plan take to be live after an edit, beside a checker that looks at it afresh.

The plan is made up from one seed: 1000 users in 1 to 3 of 50 groups, 300 policies of the company in `_company.py`, half
of the users with a policy of their own, 20 roles; what dates are known is judged. Each kind of edit is made to another
object in every round, from the same plan. Milliseconds are medians of processor time; both sides run in one process, so
that the ratios hold on a busy computer. Ends with 1 when a goal is missed: 50 ms after every kind of edit.
"""

import argparse
import gc
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from _company import ACCOUNT, GROUPS, SEED, USERS, Company

from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.checks.checker import Checker
from ramkeep.core.plan.grants.system_policies import SystemPolicies
from ramkeep.core.plan.model.edits import Add, Change, Edit, Remove, Set, apply
from ramkeep.core.plan.model.plan import Kind, Plan, plan_of
from ramkeep.core.plan.model.settings import Account, Root
from ramkeep.core.plan.model.values import (
    AccessKey,
    Attachment,
    ConsoleLogin,
    Group,
    Item,
    Membership,
    MfaState,
    Policy,
    PolicyRef,
    PolicyType,
    PolicyVersion,
    PrincipalKind,
    PrincipalRef,
    Role,
    User,
)
from ramkeep.core.plan.policy import read
from ramkeep.core.plan.policy.document import Document

DATA = Path(__file__).parents[1] / "resources/data"
POLICIES, ROLES = 300, 20
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
GOAL = 50.0
TRUST = '{"Version": "1", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"RAM": "%s"}}]}'


def main() -> int:
    """Print a line for each measurement, and whether every goal is met; 1 when one is missed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--rounds", type=int, default=9)
    choice = parser.parse_args()
    catalog = Catalog.read((DATA / "catalog.txt").read_bytes())
    system = SystemPolicies.read((DATA / "system_policies.json").read_bytes())
    texts = [*Company(choice.seed).documents, *Company(choice.seed + 1).documents]
    plan = a_plan(choice.seed, texts)
    checker = Checker(catalog, system)
    cold = taken(lambda: checker.problems(plan, NOON))
    count = len(checker.problems(plan, NOON))
    print(
        f"{USERS} users, {GROUPS} groups, {POLICIES} policies, {ROLES} roles: {count} problems; {choice.rounds} rounds"
    )
    print(f"{'the first time':<28}{cold:>9.1f} ms")
    same = statistics.median(taken(lambda: checker.problems(plan, NOON)) for _ in range(choice.rounds))
    print(f"{'the very same plan':<28}{same:>9.1f} ms")
    met = True
    for name, edits in kinds_of_edits(plan, texts).items():
        after = [apply(plan, edit) for edit, _ in zip(edits, range(choice.rounds), strict=False)]
        met &= show(name, after, plan, checker, Checker(catalog, system))
    print("every goal is met" if met else "not every goal is met")
    return 0 if met else 1


def a_plan(seed: int, texts: list[Document]) -> Plan:
    """The plan."""
    chance = random.Random(seed)  # noqa: S311 - the same plan every time
    names = [f"g{at}" for at in range(GROUPS)]
    items: list[Item] = [*map(Group, names)]
    items += [custom(f"p{at}", text) for at, text in enumerate(texts[:POLICIES])]
    for at in range(USERS):
        items.append(a_user(chance, f"u{at}"))
        items += [Membership(name, f"u{at}") for name in chance.sample(names, chance.randint(1, 3))]
        if chance.random() < 0.5:
            items.append(attached(PrincipalKind.USER, f"u{at}", chance.randrange(POLICIES)))
    for at, name in enumerate(names):
        items += [attached(PrincipalKind.GROUP, name, at * 6 + more) for more in range(chance.randint(1, 6))]
    for at in range(ROLES):
        items.append(Role(f"r{at}", read(TRUST % f"acs:ram::{ACCOUNT}:user/u{at}")))
        items.append(attached(PrincipalKind.ROLE, f"r{at}", chance.randrange(POLICIES)))
    return plan_of(items, [Account(ACCOUNT)])


def a_user(chance: random.Random, name: str) -> User:
    """A person, a program, or both."""
    day = f"2026-{chance.randint(1, 11):02}-{chance.randint(1, 28):02}T08:30:00Z"
    console = ConsoleLogin(last_logon=day) if chance.random() < 0.6 else None
    keys = (AccessKey(f"key-{name}", created=day, last_used=day),) if chance.random() < 0.3 else ()
    mfa = MfaState.VIRTUAL if chance.random() < 0.5 else MfaState.NONE
    return User(name, console=console, api=not console, mfa=mfa, access_keys=keys, tags={"team": "a"})


def custom(name: str, document: Document) -> Policy:
    """A policy of one version."""
    return Policy(name, (PolicyVersion("v1", document),))


def attached(kind: PrincipalKind, name: str, policy: int) -> Attachment:
    """A custom policy attached to somebody."""
    return Attachment(PrincipalRef(kind, name), PolicyRef(PolicyType.CUSTOM, f"p{policy}"))


def kinds_of_edits(plan: Plan, texts: list[Document]) -> dict[str, Iterator[Edit]]:
    """Edits of each kind, each of another object."""
    users = list(plan.users.values())[::53]
    spare = texts[POLICIES:]
    return {
        "a policy's text": (Change(custom(f"p{at * 7}", text)) for at, text in enumerate(spare)),
        "the text of a group's policy": (Change(custom(f"p{at * 6}", text)) for at, text in enumerate(spare)),
        "a user's name": (Change(replace(user, display_name="Uma")) for user in users),
        "a user's MFA device": (Change(replace(user, mfa=MfaState.U2F)) for user in users),
        "a user's console logon": (
            Change(replace(user, console=None if user.console else ConsoleLogin())) for user in users
        ),
        "a new user": (Add(User(f"new{at}")) for at in range(len(users))),
        "a new membership": (
            Add(Membership("g7", user.name)) for user in users if ("g7", user.name) not in plan.memberships
        ),
        "a membership less": (Remove(Kind.MEMBERSHIP, key) for key in list(plan.memberships)[::97]),
        "a new attachment": (Add(administrator(PrincipalKind.USER, user.name)) for user in users),
        "an attachment to a group": (Add(administrator(PrincipalKind.GROUP, name)) for name in plan.groups),
        "an attachment less": (Remove(Kind.ATTACHMENT, key) for key in list(plan.attachments)[::71]),
        "a role's trust": (
            Change(replace(role, trust=read(TRUST % f"acs:ram::{ACCOUNT}:root"))) for role in plan.roles.values()
        ),
        "a setting": (Set(replace(plan.password_policy, min_length=length)) for length in range(9, 32)),
        "the owner's MFA device": (Set(replace(plan.account, root=Root(mfa))) for mfa in MfaState),
    }


def administrator(kind: PrincipalKind, name: str) -> Attachment:
    """The policy that makes an administrator, attached to somebody."""
    return Attachment(PrincipalRef(kind, name), PolicyRef(PolicyType.SYSTEM, "AdministratorAccess"))


def show(name: str, after: list[Plan], before: Plan, checker: Checker, fresh: Checker) -> bool:
    """Print a line of figures, and whether the goal is met."""
    figures = []
    for plan in after:
        checker.problems(before, NOON)
        figures.append(taken(partial(checker.problems, plan, NOON)))
    ours, plain = statistics.median(figures), taken(lambda: fresh.problems(after[0], NOON))
    is_met = ours <= GOAL
    words = "met" if is_met else "NOT MET"
    print(
        f"{name:<28}{ours:>9.1f} ms, worst {max(figures):>7.1f}   afresh {plain:>8.1f} ms   "
        f"ratio {ours / plain:>6.3f}   goal {GOAL:.0f} ms {words}",
        flush=True,
    )
    return is_met


def taken(work: Callable[[], object]) -> float:
    """Milliseconds of processor time."""
    gc.collect()
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1000


if __name__ == "__main__":
    sys.exit(main())
