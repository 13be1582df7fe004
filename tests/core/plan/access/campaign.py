"""Compares the exact evaluator and the compiled engine with the slow reference on a million requests.

`make campaign`, or `python -m tests.core.plan.access.campaign --requests 100000`. Hypothesis makes the plans; each is
asked many times. Every processor takes a share, and the numbers are told at the end.
"""

import argparse
import os
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from random import Random

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from tests.core.plan.access.agreement import compare
from tests.core.plan.access.plans import random_plan

REQUESTS_A_PLAN = 250
PLANS_A_SHARE = 50


def share(number: int, first_seed: int) -> Counter[str]:
    """One part of the plans; raises AssertionError with the smallest case on which answers differ."""
    seen: Counter[str] = Counter()

    @seed(first_seed + number)
    @settings(
        max_examples=PLANS_A_SHARE,
        database=None,
        deadline=None,
        derandomize=False,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(made=st.randoms(use_true_random=False), asked=st.integers(0, 2**64))
    def compare_one(made: Random, asked: int) -> None:
        seen.update(compare(random_plan(made), Random(asked), REQUESTS_A_PLAN))

    compare_one()
    return seen


def main() -> int:
    """Compare, and say how many requests it were; 1 when an answer differs."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--requests", type=int, default=1_000_000, help="at least so many are compared")
    parser.add_argument("--seed", type=int, default=20261126)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    choice = parser.parse_args()
    shares = -(-choice.requests // (PLANS_A_SHARE * REQUESTS_A_PLAN))
    seen: Counter[str] = Counter()
    start = time.monotonic()
    with ProcessPoolExecutor(choice.workers) as pool:
        running = [pool.submit(share, number, choice.seed) for number in range(shares)]
        for done, each in enumerate(running, 1):
            try:
                seen += each.result()
            except AssertionError as difference:
                pool.shutdown(wait=False, cancel_futures=True)
                print(f"answers differ: {difference}")
                return 1
            print(f"{done} of {shares} shares, {seen.total():,} requests", flush=True)
    outcomes = ", ".join(f"{count:,} {outcome}" for outcome, count in seen.most_common())
    minutes = (time.monotonic() - start) / 60
    print(f"{seen.total():,} requests compared, none differ ({outcomes}); {minutes:.1f} minutes, seed {choice.seed}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
