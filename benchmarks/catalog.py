"""How long the catalog takes to load, to search and to suggest, beside JSON and a plain look at every name.

Both sides take turns in one process, so that the ratios hold on a busy computer; milliseconds are medians of processor
time. The plain
side has the same facts as JSON rows, looks for every word in every name, and suggests with difflib. Ends with 1 when a
goal is missed: 50 ms to load, 10 ms for a search or a suggestion.
"""

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable
from difflib import get_close_matches
from functools import partial
from pathlib import Path

from ramkeep.core.plan.catalog.catalog import Catalog

FILE = Path(__file__).parents[1] / "resources/data/catalog.txt"
QUERIES = ("a", "describe", "redis", "mongodb create", "ecs:desc", "describe instances", "attach policy user", "mfa")
WRONG = ("ecs:DescribeInstnces", "esc:DescribeInstances", "ram:AddUser", "yundun-sas:DescribeSuspEvnts")
PATTERNS = ("ecs:Describe*", "ecs:*SecurityGroup*", "*:Describe*")
GOALS = {"load": 50.0, "first search": 10.0, "search": 10.0, "suggest": 10.0}

Row = dict[str, object]


def main() -> int:
    """Print a line for each measurement, and whether every goal is met; 1 when one is missed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    data = FILE.read_bytes()
    catalog = Catalog.read(data)
    catalog.search("warm")
    catalog.suggest("ecs:Warm")
    text = as_json(catalog)
    print(f"{len(catalog)} actions; {len(data)} bytes, as JSON {len(text)}; medians of {rounds}")
    rows: list[Row] = json.loads(text)
    met = show("load", "", rounds, lambda: Catalog.read(data), lambda: json.loads(text))
    for query in QUERIES:
        met &= show("search", query, rounds, partial(catalog.search, query), partial(plain_search, rows, query))
    met &= show_first_search(data, rounds)
    for name in WRONG:
        close = partial(get_close_matches, name, catalog.names)
        met &= show("suggest", name, rounds, partial(catalog.suggest, name), close, times_plain=1)
    for pattern in PATTERNS:
        show("expand", pattern, rounds, partial(catalog.expand, pattern), partial(plain_expand, rows, pattern))
    print("every goal is met" if met else "not every goal is met")
    return 0 if met else 1


def as_json(catalog: Catalog) -> str:
    """The same facts, a row an action."""
    return json.dumps(
        [
            {"action": each.name, "service": each.service, "level": each.level, "source": each.level_source}
            | {"resources": [pattern.text for pattern in each.resources], "version": each.origin.version}
            for each in catalog.expand("*")
        ]
    )


def plain_search(rows: list[Row], query: str) -> list[Row]:
    """Every row that holds every word."""
    words = query.lower().replace(":", " ").split()
    return [row for row in rows if all(word in str(row["action"]).lower() for word in words)]


def plain_expand(rows: list[Row], pattern: str) -> list[Row]:
    """Every row that begins, ends or holds the parts of the pattern in their order."""
    first, *rest = pattern.lower().split("*")
    found = [row for row in rows if str(row["action"]).lower().startswith(first)]
    return [row for row in found if all(part in str(row["action"]).lower() for part in rest)]


def show_first_search(data: bytes, rounds: int) -> bool:
    """The first search after a load, which lays out what later ones use."""
    taken = []
    for _ in range(rounds):
        catalog = Catalog.read(data)
        taken.append(measure(partial(catalog.search, "redis")))
    milliseconds = statistics.median(taken)
    print(f"{'first search':14}{'redis':32}{milliseconds:9.2f} ms")
    return milliseconds <= GOALS["first search"]


def show(
    job: str, subject: str, rounds: int, ours: Callable[[], object], plain: Callable[[], object], times_plain: int = 0
) -> bool:
    """Measure both in turns and print; `times_plain` bounds the runs of a slow plain side."""
    mine, other = [], []
    for number in range(rounds):
        mine.append(measure(ours))
        if not times_plain or number < times_plain:
            other.append(measure(plain))
    taken, compared = statistics.median(mine), statistics.median(other)
    print(f"{job:14}{subject:32}{taken:9.2f} ms{compared:11.2f} ms plain{compared / taken:9.1f} x")
    return taken <= GOALS.get(job, taken)


def measure(job: Callable[[], object]) -> float:
    """Milliseconds of one run."""
    start = time.process_time()
    job()
    return (time.process_time() - start) * 1000


if __name__ == "__main__":
    sys.exit(main())
