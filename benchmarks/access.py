"""Questions of access on a made-up company (`_company.py`), beside plain Python, Cedar and Casbin in the same run.

Everything is measured in processor time. The peers (`_peers.py`) run in processes of their own, so that the memory told
is ours alone; each gets the policies as far as it can say them. Ends with 1 when a goal is missed. Run with `--help`
for the choices.
"""

import argparse
import gc
import json
import resource
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from _company import CONTEXTS, GROUPS, POLICIES, SEED, SERVICES, USERS, Asked, Company, PlainEvaluator

from ramkeep.core.plan.access import Request, decide
from ramkeep.core.plan.access.bulk import OUTCOMES, Bulk
from ramkeep.core.plan.access.engine import Engine
from ramkeep.core.plan.access.matrix import Matrix
from ramkeep.core.plan.policy import read
from ramkeep.core.plan.policy.context import Context

PEERS = Path(__file__).with_name("_peers.py")
WHERE = [Context(values) for values in CONTEXTS]


class Report:
    """Prints a line for each figure and remembers which goals were missed."""

    def __init__(self) -> None:
        self.missed: list[str] = []

    def line(self, what: str, value: float, unit: str, remark: str = "") -> None:
        """One figure."""
        print(f"{what:<54}{value:>14,.1f} {unit:<13}{remark}", flush=True)

    def goal(self, what: str, value: float, unit: str, *, least: float = 0, most: float = 0, remark: str = "") -> None:
        """A figure with its goal: at least, or at most."""
        met = value >= least if least else value <= most
        wanted = f">= {least:,.0f}" if least else f"<= {most:,.0f}"
        self.line(what, value, unit, f"goal {wanted}: {'met' if met else 'NOT MET'}{remark and '; ' + remark}")
        if not met:
            self.missed.append(what)

    def none_differ(self, what: str, wrong: int, count: int) -> None:
        """How many answers differ from another's."""
        self.line(what, wrong, f"of {count:,}")
        if wrong:
            self.missed.append(what)


def seconds(work: Callable[[], object], rounds: int = 1) -> float:
    """Median processor time of some runs."""
    taken = []
    for _ in range(rounds):
        gc.collect()
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return statistics.median(taken)


def measure_single(company: Company, report: Report, rounds: int, count: int) -> tuple[Engine, float]:
    """Single decisions, and the speed of the plain evaluator."""
    asked = company.requests(count)
    plain = PlainEvaluator(company.raw, company.users)
    few = asked[: max(1, count // 10)]
    slow = len(few) / seconds(lambda: [plain.can(a, b, c, CONTEXTS[d]) for a, b, c, d in few], rounds)
    report.line("plain Python, cached regular expressions", slow, "decisions/s")

    def ask(engine: Engine, each: Sequence[Asked]) -> float:
        return len(each) / seconds(lambda: [engine.outcome(a, b, c, WHERE[d]) for a, b, c, d in each])

    identities = [company.identity(arn) for arn in company.users]
    report.line("compile the engine", seconds(lambda: Engine(identities)) * 1000, "ms")
    cold = statistics.median(ask(Engine(identities), asked) for _ in range(min(rounds, 3)))
    report.goal("single, cold: nothing asked before", cold, "decisions/s", least=50_000, remark=times(cold, slow))
    engine = Engine(identities)
    ask(engine, asked)
    new = company.never_asked(asked)
    fresh = ask(engine, new)
    report.goal("single, every resource seen for the first time", fresh, "decisions/s", least=50_000)
    ask(engine, asked)
    warm = statistics.median(ask(engine, asked) for _ in range(rounds))
    report.goal("single, warm: all of it asked before", warm, "decisions/s", least=50_000, remark=times(warm, slow))
    expected = [plain.can(a, b, c, CONTEXTS[d]) for a, b, c, d in asked]
    wrong = sum(engine.outcome(a, b, c, WHERE[d]) != said for (a, b, c, d), said in zip(asked, expected, strict=True))
    report.none_differ("answers that differ from plain Python", wrong, count)
    print("  of them: " + ", ".join(f"{share:,} {outcome}" for outcome, share in Counter(expected).most_common()))
    some = asked[:1000]
    reasons = seconds(
        lambda: [decide(engine.rows[a].identity.policies, Request(b, (c,), WHERE[d], a)) for a, b, c, d in some]
    )
    report.line("exact evaluator with all its reasons", len(some) / reasons, "decisions/s")
    return engine, slow


def times(fast: float, slow: float) -> str:
    """How much faster than plain Python."""
    return f"{fast / slow:,.1f} x plain Python"


def measure_bulk(company: Company, engine: Engine, report: Report, slow: float, rounds: int, count: int) -> None:
    """Many decisions at once."""
    start = time.process_time()
    bulk = Bulk(engine, company.actions, company.resources, WHERE)
    report.line("prepare the bulk questions", (time.process_time() - start) * 1000, "ms")
    numbers = np.random.default_rng(5)
    sizes = (len(bulk.arns), len(company.actions), len(company.resources), len(WHERE))
    places = [numbers.integers(0, most, count) for most in sizes]
    fast = count / seconds(lambda: bulk.outcomes(*places), rounds)
    report.goal("bulk", fast, "decisions/s", least=5_000_000, remark=times(fast, slow))
    few = [place[:5000] for place in places]
    wrong = sum(
        OUTCOMES[code] is not engine.outcome(bulk.arns[a], company.actions[b], company.resources[c], WHERE[d])
        for code, a, b, c, d in zip(bulk.outcomes(*few), *few, strict=True)
    )
    report.none_differ("bulk answers that differ from single ones", wrong, 5000)


def measure_who_can(company: Company, engine: Engine, report: Report, rounds: int) -> None:
    """One action and resource over every user."""
    plain, context = PlainEvaluator(company.raw, company.users), WHERE[0]
    asked = company.never_asked(company.requests(20))
    taken = seconds(lambda: [engine.who_can(b, c, context) for _, b, c, _ in asked], rounds) / len(asked) * 1000
    _, action, text, _ = asked[0]
    holders = [arn for arn in company.users if plain.can(arn, action, text, CONTEXTS[0]) == "Allow"]
    slow = seconds(lambda: [plain.can(arn, action, text, CONTEXTS[0]) for arn in company.users], 3) * 1000
    report.goal("who can, over 1000 users", taken, "ms", most=5, remark=f"plain Python {slow:,.0f} ms")
    differing = set(holders) ^ set(engine.who_can(action, text, context))
    report.none_differ("users on whom plain Python differs", len(differing), len(company.users))


def measure_matrix(company: Company, report: Report, rounds: int) -> None:
    """Every user by every action of the catalog, and one edit."""
    identities = [company.identity(arn) for arn in company.users]
    actions = company.every_action
    taken = seconds(lambda: Matrix(identities, actions), min(rounds, 3)) * 1000
    report.goal(f"full matrix, {len(identities):,} users x {len(actions):,} actions", taken, "ms", most=5000)
    matrix = Matrix(identities, actions)
    report.line("the same written out as numbers", seconds(matrix.table, min(rounds, 3)) * 1000, "ms")
    held = Counter(place for places in company.users.values() for place in places)
    place = held.most_common(1)[0][0]
    holders = [arn for arn, places in company.users.items() if place in places]
    edits = []
    for _ in range(rounds):
        company.documents[place] = read(json.dumps(company.raw[place]))
        changed = [company.identity(arn) for arn in holders]
        edits.append(seconds(partial(matrix.update, changed)))
    remark = f"the policy most held, by {len(holders)} users"
    report.goal("the matrix after an edit", statistics.median(edits) * 1000, "ms", most=50, remark=remark)


def measure_peers(report: Report, slow: float, seed: int, counts: dict[str, int]) -> None:
    """Cedar and Casbin on the same company."""
    for engine, module, count in (("Cedar", "cedarpy", counts["cedar"]), ("Casbin", "casbin", counts["casbin"])):
        if find_spec(module) is None:
            print(f"{engine} is not installed ({module}), so it was left out")
            continue
        command = [sys.executable, str(PEERS), engine.lower(), str(count), str(seed)]
        told = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        report.line(f"{engine} ({module})", told["rate"], "decisions/s", f"{told['rate'] / slow:.3f} x plain Python")
        report.line(f"{engine}, who can, over {USERS} users", told["who"] * USERS, "ms", "from some of them")
        print(f"  cannot say: {told['unsaid']}")
        report.none_differ(f"{engine}, differing from plain Python on what it can say", told["wrong"], told["asked"])


def main() -> int:
    """Measure and print; 1 when a goal is missed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--rounds", type=int, default=5, help="runs of which the median counts")
    parser.add_argument("--requests", type=int, default=20_000)
    parser.add_argument("--bulk", type=int, default=2_000_000)
    parser.add_argument("--cedar", type=int, default=1000, help="requests to Cedar")
    parser.add_argument("--casbin", type=int, default=60, help="requests to Casbin")
    choice = parser.parse_args()
    company, report = Company(choice.seed), Report()
    statements = sum(len(raw["Statement"]) for raw in company.raw)
    print(
        f"{USERS} users, {GROUPS} groups, {POLICIES} policies, {statements} statements, {len(SERVICES)} services with "
        f"{len(company.actions):,} actions, {len(company.resources):,} resources, seed {choice.seed}"
    )
    engine, slow = measure_single(company, report, choice.rounds, choice.requests)
    measure_bulk(company, engine, report, slow, choice.rounds, choice.bulk)
    measure_who_can(company, engine, report, choice.rounds)
    measure_matrix(company, report, choice.rounds)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    report.goal("most memory held, without the peers", memory, "MiB", most=500)
    measure_peers(report, slow, choice.seed, {"cedar": choice.cedar, "casbin": choice.casbin})
    print(f"not met: {'; '.join(report.missed)}" if report.missed else "every goal is met")
    return 1 if report.missed else 0


if __name__ == "__main__":
    sys.exit(main())
