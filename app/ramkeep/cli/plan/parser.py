"""The command line of `ramkeep plan`."""

from argparse import ArgumentParser
from typing import TYPE_CHECKING, Any

from ramkeep.core.plan.checks.problem import Severity

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    Commands = _SubParsersAction[Any]

TEMPLATES = ("starter", "empty")
FORMS = ("terraform", "script", "policies", "plan")
_ABOUT = "Plan who may do what in an Alibaba Cloud account, without touching the account."
_FILE = "the plan's file; - reads it from standard input"
_WHO = "a user or role; user/NAME, role/NAME or group/NAME; an ARN; root; or a service such as ecs.aliyuncs.com"


def add_plan(commands: "Commands") -> None:
    """Add `plan` with its own commands."""
    plan = commands.add_parser(
        "plan", help="plan users, groups and permissions", description=_ABOUT, allow_abbrev=False
    )
    own = plan.add_subparsers(dest="task", metavar="TASK", title="tasks", required=True)
    for add in (_new, _check, _can, _who_can, _what_can, _matrix, _quota, _diff, _import, _collect, _export, _actions):
        add(own)


def _task(commands: "Commands", name: str, about: str, *, file: bool = True) -> ArgumentParser:
    parser: ArgumentParser = commands.add_parser(name, help=about, description=about, allow_abbrev=False)
    if file:
        parser.add_argument("file", metavar="FILE", help=_FILE)
    return parser


def _with_json(parser: ArgumentParser, what: str) -> None:
    parser.add_argument("--json", action="store_true", help=f"print {what}")


def _new(commands: "Commands") -> None:
    parser = _task(commands, "new", "Write a new plan; a file that is there is left alone.")
    parser.add_argument("--template", choices=TEMPLATES, default="starter", help="what to begin with (starter)")
    parser.add_argument("--account", metavar="ID", default="", help="the account's ID, 16 digits")
    parser.add_argument("--alias", metavar="NAME", default="", help="the account's alias")
    parser.add_argument("--title", metavar="TEXT", default="", help="what the plan is called")


def _check(commands: "Commands") -> None:
    parser = _task(commands, "check", "Find what is wrong in a plan; exits with 8 when something is.", file=False)
    parser.add_argument("file", metavar="FILE", nargs="?", help=f"{_FILE}; not needed with --explain")
    _with_json(parser, "a JSON object")
    parser.add_argument(
        "--fail-on",
        choices=[*Severity, "never"],
        default=Severity.WARNING,
        help="the mildest severity that makes the exit code 8 (warning)",
    )
    parser.add_argument(
        "--show", choices=list(Severity), default=Severity.HINT, help="the mildest severity shown (hint)"
    )
    parser.add_argument(
        "--only", metavar="CHECK", action="append", default=[], help="run this check; may be given again"
    )
    parser.add_argument("--without", metavar="CHECK", action="append", default=[], help="leave this check out")
    parser.add_argument(
        "--fix", metavar="CHECK", action="append", default=[], help="mend what this check finds, and save; or all"
    )
    parser.add_argument("--ignored", action="store_true", help="also show what the plan says to ignore, and why")
    parser.add_argument("--explain", metavar="CHECK", help="tell about one check, and do nothing else")


def _circumstances(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--context",
        metavar="KEY=VALUE",
        action="append",
        default=[],
        help="a condition key of the call, such as acs:SourceIp=203.0.113.7; given again, one more value",
    )
    parser.add_argument("--mfa", choices=("yes", "no"), help="with or without MFA: acs:MFAPresent")
    parser.add_argument("--from", metavar="IP", dest="source", help="the address of the caller: acs:SourceIp")
    parser.add_argument("--resource-group", metavar="NAME", default="", help="the resource group of the resources")


def _can(commands: "Commands") -> None:
    parser = _task(commands, "can", "Tell whether a call goes through, and why; exits with 9 when it does not.")
    parser.add_argument("who", metavar="WHO", help=_WHO)
    parser.add_argument("action", metavar="ACTION", help="such as ecs:DeleteInstance")
    parser.add_argument("resources", metavar="RESOURCE", nargs="*", help="ARNs, all of which the call needs")
    _circumstances(parser)
    parser.add_argument("--ways", action="store_true", help="also tell under which conditions it would go through")
    _with_json(parser, "a JSON object")


def _who_can(commands: "Commands") -> None:
    parser = _task(commands, "who-can", "Tell who can make a call; exits with 9 when nobody can.")
    parser.add_argument("action", metavar="ACTION", help="such as ecs:DeleteInstance")
    parser.add_argument("resources", metavar="RESOURCE", nargs="*", help="ARNs, all of which the call needs")
    _circumstances(parser)
    _with_json(parser, "a JSON object")


def _what_can(commands: "Commands") -> None:
    parser = _task(commands, "what-can", "Tell what somebody can do.")
    parser.add_argument("who", metavar="WHO", help=_WHO)
    parser.add_argument("--service", metavar="CODE", action="append", default=[], help="only this service, such as ecs")
    parser.add_argument("--level", choices=("list", "read", "write"), help="only actions of this access level")
    parser.add_argument("--actions", action="store_true", help="every action by name, not only how many")
    _with_json(parser, "a JSON object")


def _matrix(commands: "Commands") -> None:
    parser = _task(commands, "matrix", "Show what everybody can do with every service.")
    parser.add_argument("--service", metavar="CODE", action="append", default=[], help="only this service")
    parser.add_argument("--who", metavar="WHO", action="append", default=[], help=_WHO)
    parser.add_argument("--actions", action="store_true", help="a column an action, not a service")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--csv", action="store_true", help="print CSV")
    form.add_argument("--json", action="store_true", help="print a JSON object")


def _quota(commands: "Commands") -> None:
    parser = _task(commands, "quota", "Show how much of every limit of RAM the plan uses.")
    _with_json(parser, "a JSON array")


def _diff(commands: "Commands") -> None:
    parser = _task(commands, "diff", "Show what differs between two plans, and for whom; exits with 10 when they do.")
    parser.add_argument("other", metavar="OTHER", help="the plan to compare with: the one after the change")
    parser.add_argument("--effect", action="store_true", help="also tell which actions everybody gains and loses")
    _with_json(parser, "a JSON object")


def _import(commands: "Commands") -> None:
    parser = _task(commands, "import", "Bring what RAM answered, or policies, into a plan; see also collect.")
    parser.add_argument(
        "sources", metavar="SOURCE", nargs="+", help="a folder of answers, a credential report, a policy"
    )
    parser.add_argument("--remove-absent", action="store_true", help="take out what the account does not have")
    parser.add_argument("--dry-run", action="store_true", help="tell what would change, and save nothing")
    _with_json(parser, "a JSON object")


def _collect(commands: "Commands") -> None:
    _task(commands, "collect", "Print a script that asks RAM for everything that import reads.", file=False)


def _export(commands: "Commands") -> None:
    parser = _task(commands, "export", "Write what the account needs: Terraform, a script, or policies.")
    parser.add_argument("--as", dest="form", choices=FORMS, default="script", help="what to write (script)")
    parser.add_argument("--to", metavar="FOLDER", help="where to write it; without, one file is printed")


def _actions(commands: "Commands") -> None:
    parser = _task(commands, "actions", "Search the catalog of actions.", file=False)
    parser.add_argument("words", metavar="WORD", nargs="+", help="words of the service and the action; or a pattern")
    parser.add_argument("--limit", metavar="N", type=_count, default=20, help="how many to show (20)")
    _with_json(parser, "a JSON array")


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number
