"""Questions of access on a made-up company, beside a plain evaluator with cached regular expressions.

1000 users in 50 groups with 200 policies, made from a seed. Everything is measured in one run; run with `--help` for
the choices.
"""

import argparse
import gc
import json
import random
import re
import resource
import statistics
import time
from collections.abc import Callable
from datetime import datetime
from functools import cache
from ipaddress import ip_address, ip_network
from typing import Any

import numpy as np

from ramkeep.core.plan.access import NamedPolicy, Policies, Request, decide
from ramkeep.core.plan.access.bulk import OUTCOMES, Bulk
from ramkeep.core.plan.access.engine import Engine
from ramkeep.core.plan.access.matrix import Matrix
from ramkeep.core.plan.access.policies import Identity
from ramkeep.core.plan.policy import read
from ramkeep.core.plan.policy.context import Context

USERS, GROUPS, POLICIES = 1000, 50, 200
ACCOUNT = "1234567890123456"
VERBS = (
    "Describe",
    "List",
    "Get",
    "Create",
    "Delete",
    "Modify",
    "Update",
    "Attach",
    "Detach",
    "Start",
    "Stop",
    "Query",
)
NOUNS = ("Instance", "Disk", "Snapshot", "Image", "SecurityGroup", "Vpc", "Route", "Key", "Secret", "User", "Policy")
TAILS = ("", "s", "Attribute", "Status", "Tags", "Config", "Quota", "Log", "Task", "Rule", "Monitor", "Version", "Spec",
         "Type", "Backup")  # fmt: skip
CONTEXTS: tuple[dict[str, str], ...] = (
    {"acs:SourceIp": "10.1.2.3", "acs:MFAPresent": "true", "acs:SecureTransport": "true"},
    {"acs:SourceIp": "198.51.100.7", "acs:SecureTransport": "true", "acs:ResourceTag/team": "dev"},
    {"acs:SourceIp": "2001:db8::1", "acs:MFAPresent": "false", "acs:CurrentTime": "2026-03-01T10:00:00+08:00"},
)
CONDITIONS = (
    {"IpAddress": {"acs:SourceIp": ["10.0.0.0/8", "192.168.0.0/16"]}},
    {"NotIpAddress": {"acs:SourceIp": ["198.51.100.0/24"]}},
    {"Bool": {"acs:MFAPresent": "true"}},
    {"StringEquals": {"acs:ResourceTag/team": ["dev", "ops"]}},
    {"StringLike": {"acs:ResourceTag/team": "d*"}},
    {"DateLessThan": {"acs:CurrentTime": "2026-06-01T00:00:00Z"}},
)


class Company:
    """Users, their policies and what they ask, all from one seed."""

    def __init__(self, seed: int, services: int) -> None:
        self.random = random.Random(seed)  # noqa: S311 - the same company every time
        self.services = [f"svc{number}" for number in range(services)]
        self.actions = [
            f"{service}:{verb}{noun}{tail}"
            for service in self.services
            for verb in VERBS
            for noun in NOUNS
            for tail in TAILS
        ]
        self.resources = [
            f"acs:{service}:{region}:{ACCOUNT}:{kind}/{number}"
            for service in self.services
            for region in ("cn-hangzhou", "cn-beijing")
            for kind in ("instance", "disk")
            for number in range(40)
        ]
        self.raw = [self._policy() for _ in range(POLICIES)]
        self.documents = [read(json.dumps(raw)) for raw in self.raw]
        groups = [self.random.sample(range(POLICIES), self.random.randint(3, 8)) for _ in range(GROUPS)]
        self.users = {f"acs:ram::{ACCOUNT}:user/u{number}": self._held(groups) for number in range(USERS)}

    def identity(self, arn: str) -> Identity:
        """A user with the policies held."""
        return Identity(arn, Policies(tuple(NamedPolicy(f"p{at}", self.documents[at]) for at in self.users[arn])))

    def requests(self, count: int) -> list[tuple[str, str, str, int]]:
        """ARN, action, resource and the place of the context."""
        arns, choose = list(self.users), self.random.choice
        return [
            (choose(arns), choose(self.actions), choose(self.resources), self.random.randrange(len(CONTEXTS)))
            for _ in range(count)
        ]

    def _held(self, groups: list[list[int]]) -> list[int]:
        joined = self.random.sample(groups, self.random.randint(1, 3))
        direct = self.random.sample(range(POLICIES), self.random.randint(0, 2))
        return sorted({place for group in joined for place in group} | set(direct))

    def _policy(self) -> dict[str, Any]:
        return {"Version": "1", "Statement": [self._statement() for _ in range(self.random.randint(1, 6))]}

    def _statement(self) -> dict[str, Any]:
        chance = self.random.random
        statement: dict[str, Any] = {"Effect": "Deny" if chance() < 0.12 else "Allow"}
        element = "NotAction" if chance() < 0.03 else "Action"
        statement[element] = [self._action() for _ in range(self.random.randint(1, 6))]
        statement["Resource"] = [self._resource() for _ in range(self.random.randint(1, 3))]
        if chance() < 0.25:
            statement["Condition"] = self.random.choice(CONDITIONS)
        return statement

    def _action(self) -> str:
        service, kind = self.random.choice(self.services), self.random.random()
        verb, noun = self.random.choice(VERBS), self.random.choice(NOUNS)
        if kind < 0.6:
            return f"{service}:{verb}{noun}{self.random.choice(TAILS)}"
        if kind < 0.88:
            return f"{service}:{verb}*"
        return f"{service}:*{noun}*" if kind < 0.93 else f"{service}:*"

    def _resource(self) -> str:
        if self.random.random() < 0.35:
            return "*"
        whole = self.random.choice(self.resources)
        forms = (whole, whole[:-1] + "?", whole.rpartition("/")[0] + "/*", re.sub(":cn-[a-z]+:[0-9]+:", ":*:*:", whole))
        return self.random.choice(forms)


class PlainEvaluator:
    """What one would write in an hour: every pattern a cached regular expression, every statement in turn."""

    def __init__(self, company: Company) -> None:
        self.company = company

    def can(self, arn: str, action: str, resource: str, context: dict[str, str]) -> str:
        """The outcome."""
        answer = "ImplicitDeny"
        for place in self.company.users[arn]:
            for statement in self.company.raw[place]["Statement"]:
                if self._applies(statement, action, resource, context):
                    if statement["Effect"] == "Deny":
                        return "ExplicitDeny"
                    answer = "Allow"
        return answer

    def _applies(self, statement: dict[str, Any], action: str, resource: str, context: dict[str, str]) -> bool:
        patterns = statement.get("Action") or statement["NotAction"]
        if any(_regex(each, True).match(action) for each in patterns) is not ("Action" in statement):
            return False
        if not any(_regex(each, False).match(resource) for each in statement["Resource"]):
            return False
        return all(
            _condition(operator, tuple(wanted) if isinstance(wanted, list) else (wanted,), context.get(key))
            for operator, keys in statement.get("Condition", {}).items()
            for key, wanted in keys.items()
        )


@cache
def _regex(pattern: str, ignore_case: bool) -> re.Pattern[str]:
    body = "".join({"*": ".*", "?": "."}.get(letter, re.escape(letter)) for letter in pattern)
    return re.compile(body + r"\Z", re.DOTALL | (re.IGNORECASE if ignore_case else 0))


@cache
def _condition(operator: str, wanted: tuple[str, ...], given: str | None) -> bool:
    if given is None:
        return operator.startswith("Not")
    match operator:
        case "IpAddress" | "NotIpAddress":
            return any(ip_address(given) in ip_network(each) for each in wanted) is (operator == "IpAddress")
        case "StringLike":
            return any(_regex(each, False).match(given) for each in wanted)
        case "DateLessThan":
            return any(datetime.fromisoformat(given) < datetime.fromisoformat(each) for each in wanted)
    return given in wanted


def seconds(work: Callable[[], object], rounds: int) -> float:
    """Median processor time of some runs."""
    taken = []
    for _ in range(rounds):
        gc.collect()
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return statistics.median(taken)


def line(what: str, value: float, unit: str, remark: str = "") -> None:
    """One figure."""
    print(f"{what:<52}{value:>14,.1f} {unit:<12}{remark}")


def compare_single(company: Company, rounds: int, count: int) -> tuple[Engine, float]:
    """Single decisions, and the speed of the plain evaluator."""
    contexts = [Context(values) for values in CONTEXTS]
    asked = company.requests(count)
    plain = PlainEvaluator(company)
    few = asked[: max(1, count // 10)]
    slow = len(few) / seconds(lambda: [plain.can(a, b, c, CONTEXTS[d]) for a, b, c, d in few], rounds)
    line("plain evaluator, cached regular expressions", slow, "decisions/s")
    built = seconds(lambda: Engine(map(company.identity, company.users)), 1)
    line("compile the engine", built * 1000, "ms")
    engine = Engine(map(company.identity, company.users))
    fresh = seconds(lambda: [engine.outcome(a, b, c, contexts[d]) for a, b, c, d in asked], 1)
    line(
        "engine, nothing asked before", count / fresh, "decisions/s", f"{count / fresh / slow:.1f} times the plain one"
    )
    fast = count / seconds(lambda: [engine.outcome(a, b, c, contexts[d]) for a, b, c, d in asked], rounds)
    line("engine, one by one", fast, "decisions/s", f"{fast / slow:.1f} times the plain one")
    wrong = sum(engine.outcome(a, b, c, contexts[d]) != plain.can(a, b, c, CONTEXTS[d]) for a, b, c, d in asked)
    line("answers that differ from the plain evaluator", wrong, f"of {count:,}")
    some = asked[:2000]

    def explained() -> object:
        return [decide(engine.rows[a].identity.policies, Request(b, (c,), contexts[d], a)) for a, b, c, d in some]

    line("exact evaluator with its reasons", len(some) / seconds(explained, 1), "decisions/s")
    return engine, slow


def compare_bulk(company: Company, engine: Engine, slow: float, rounds: int, count: int) -> None:
    """Many decisions at once."""
    contexts = [Context(values) for values in CONTEXTS]
    start = time.process_time()
    bulk = Bulk(engine, company.actions, company.resources, contexts)
    line("prepare the bulk questions", (time.process_time() - start) * 1000, "ms")
    numbers = np.random.default_rng(5)
    sizes = (len(bulk.arns), len(company.actions), len(company.resources), len(contexts))
    places = [numbers.integers(0, most, count) for most in sizes]
    taken = seconds(lambda: bulk.outcomes(*places), rounds)
    line("bulk", count / taken, "decisions/s", f"{count / taken / slow:,.0f} times the plain one")
    codes = bulk.outcomes(*(place[:5000] for place in places))
    wrong = sum(
        OUTCOMES[code] is not engine.outcome(bulk.arns[a], company.actions[b], company.resources[c], contexts[d])
        for code, a, b, c, d in zip(codes, *(place[:5000] for place in places), strict=True)
    )
    line("bulk answers that differ from the engine", wrong, "of 5,000")


def compare_who_can(company: Company, engine: Engine, rounds: int) -> None:
    """One action and resource over every user."""
    context = Context(CONTEXTS[0])
    asked = company.requests(20)
    taken = seconds(lambda: [engine.who_can(b, c, context) for _, b, c, _ in asked], rounds) / len(asked)
    plain = PlainEvaluator(company)
    _, action, resource, _ = asked[0]
    slow = seconds(
        lambda: [arn for arn in company.users if plain.can(arn, action, resource, CONTEXTS[0]) == "Allow"], 3
    )
    line("who can, over 1000 users", taken * 1000, "ms", f"plain evaluator {slow * 1000:.0f} ms")


def measure_matrix(company: Company, rounds: int) -> None:
    """Every user by every action, and one edit."""
    identities = [company.identity(arn) for arn in company.users]
    taken = seconds(lambda: Matrix(identities, company.actions), min(rounds, 3))
    line(f"full matrix, {len(company.actions):,} actions", taken * 1000, "ms")
    matrix = Matrix(identities, company.actions)
    table = seconds(matrix.table, min(rounds, 3))
    line("the same written out as numbers", table * 1000, "ms")
    place = company.users[identities[0].arn][0]
    holders = [arn for arn, held in company.users.items() if place in held]
    edits = []
    for _ in range(rounds):
        company.documents[place] = read(json.dumps(company.raw[place]))
        changed = [company.identity(arn) for arn in holders]
        start = time.process_time()
        matrix.update(changed)
        edits.append(time.process_time() - start)
    line(
        "the matrix after an edit of one policy", statistics.median(edits) * 1000, "ms", f"{len(holders)} users hold it"
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seed", type=int, default=20261123)
    parser.add_argument("--rounds", type=int, default=5, help="runs of which the median counts")
    parser.add_argument("--requests", type=int, default=20_000)
    parser.add_argument("--bulk", type=int, default=2_000_000)
    choice = parser.parse_args()
    company = Company(choice.seed, services=11)
    statements = sum(len(raw["Statement"]) for raw in company.raw)
    print(f"{USERS} users, {GROUPS} groups, {POLICIES} policies, {statements} statements, seed {choice.seed}")
    engine, slow = compare_single(company, choice.rounds, choice.requests)
    compare_bulk(company, engine, slow, choice.rounds, choice.bulk)
    compare_who_can(company, engine, choice.rounds)
    measure_matrix(company, choice.rounds)
    line("most memory held", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "MiB")


if __name__ == "__main__":
    main()
