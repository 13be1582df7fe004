"""`ramkeep plan actions`: the catalog, by words or by pattern."""

from argparse import Namespace

from ramkeep.cli.exits import Exit
from ramkeep.cli.plan.desk import Desk
from ramkeep.cli.plan.table import table
from ramkeep.core.plan.catalog.action import Action


def run(arguments: Namespace, desk: Desk) -> Exit:
    """Print the actions that fit, best first; exits with 6 when none does."""
    catalog, words = desk.plans.catalog, " ".join(arguments.words)
    desk.tell_notices()
    if len(arguments.words) == 1 and set("*?:") & set(words):
        found = catalog.expand(words)[: arguments.limit] or catalog.suggest(words, arguments.limit)
    else:
        found = catalog.search(words, arguments.limit)
    if arguments.json:
        desk.console.dump([_as_json(action) for action in found])
    else:
        rows = [[action.name, f"{action.level} ({action.level_source})", _resources(action)] for action in found]
        for line in table(rows, ("action", "level", "resources")) if rows else []:
            desk.console.say(line)
        if not found:
            desk.console.note("No action fits.")
    return Exit.OK if found else Exit.NOT_FOUND


def _resources(action: Action) -> str:
    return ", ".join(pattern.text for pattern in action.resources) or "not known"


def _as_json(action: Action) -> dict[str, object]:
    return {
        "action": action.name,
        "level": str(action.level),
        "level_source": str(action.level_source),
        "access": str(action.level.access),
        "resources": [pattern.text for pattern in action.resources],
        "source": action.origin.source.title,
        "state": str(action.origin.state),
    }
