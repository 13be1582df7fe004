"""The words of the page about an object."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.grants.overview import Power
from ramkeep.core.plan.grants.reach import Powers
from ramkeep.core.plan.grants.system_policies import Knowledge
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import PrincipalKind
from ramkeep.ui.plan.inspector import words as inspector_words
from ramkeep.ui.punctuation import labeled

translate = QCoreApplication.translate

_MOST_SERVICES = 12


def plan() -> str:
    """Title of the page about a plan without one."""
    return translate("plan", "This plan")


def at_a_glance() -> str:
    """A heading."""
    return translate("plan", "At a glance")


def counts(users: int, groups: int, roles: int, policies: int) -> str:
    """How many of each there are."""
    parts = (
        translate("plan", "%n user(s)", "", users),
        translate("plan", "%n group(s)", "", groups),
        translate("plan", "%n role(s)", "", roles),
        translate("plan", "%n policy(s)", "", policies),
    )
    return " · ".join(parts)


def no_account_id() -> str:
    """Where the plan does not tell it."""
    return translate("plan", "Tell the account's ID on the right, so that trust policies that name it are understood.")


def how_to_go_on() -> str:
    """A heading."""
    return translate("plan", "How to go on")


def first_steps() -> tuple[tuple[str, str], ...]:
    """Icon and sentence of each."""
    return (
        ("user-plus", translate("plan", "Add people with the plus over the structure, one by one or from a table.")),
        ("users-three", translate("plan", "Drag users onto a group, and policies onto users, groups and roles.")),
        ("pencil-simple", translate("plan", "Choose anything to see and change its fields on the right.")),
    )


def problems() -> str:
    """A heading."""
    return translate("plan", "Problems")


def no_problems() -> str:
    """Where there are none."""
    return translate("plan", "No problems found")


def problem_count(severity: Severity, count: int) -> str:
    """How many of one severity."""
    return {
        Severity.ERROR: translate("plan", "%n error(s)", "", count),
        Severity.DANGER: translate("plan", "%n danger(s)", "", count),
        Severity.WARNING: translate("plan", "%n warning(s)", "", count),
        Severity.HINT: translate("plan", "%n hint(s)", "", count),
    }[severity]


def severity_sign(severity: Severity) -> tuple[str, str]:
    """Icon and the token of its color."""
    return {
        Severity.ERROR: ("x-circle", "danger"),
        Severity.DANGER: ("warning-octagon", "danger"),
        Severity.WARNING: ("warning", "warn"),
        Severity.HINT: ("lightbulb", "accent"),
    }[severity]


def can_do(kind: Kind) -> str:
    """A heading."""
    if kind == Kind.GROUP:
        return translate("plan", "Lets its members do")
    return translate("plan", "What this grants") if kind == Kind.ATTACHMENT else translate("plan", "Can do")


def working_it_out() -> str:
    """Until it is known."""
    return translate("plan", "Working it out…")


def everything() -> str:
    """For an administrator."""
    return translate("plan", "Everything, in every service")


def nothing_granted() -> str:
    """For somebody without permissions."""
    return translate("plan", "Nothing is granted")


def power(power: Power, *, limited: bool) -> str:
    """How much, before the services."""
    whole = {
        Power.NONE: translate("plan", "Nothing"),
        Power.LIST: translate("plan", "List"),
        Power.READ: translate("plan", "Read"),
        Power.WRITE: translate("plan", "Read and change"),
        Power.ADMIN: translate("plan", "Everything"),
    }[power]
    return translate("plan", "{power}, with limits").format(power=whole) if limited else whole


def listed(services: Sequence[str]) -> str:
    """Services, and how many more there are."""
    told = ", ".join(services[:_MOST_SERVICES])
    more = len(services) - _MOST_SERVICES
    return translate("plan", "{names} and {count} more").format(names=told, count=more) if more > 0 else told


def grants(powers: Powers) -> str:
    """The same in one short line."""
    if powers.is_everything:
        return everything()
    parts = [
        labeled(power(group.power, limited=group.limited), translate("plan", "%n service(s)", "", len(group.codes)))
        for group in powers.groups
    ]
    return "\n".join(parts) or nothing_granted()


def service(title: str, code: str) -> str:
    """A service, by its name and the code that policies have for it."""
    return code if title == code else f"{title} ({code})"


def groups() -> str:
    """A heading."""
    return translate("plan", "Groups")


def in_no_group() -> str:
    """Instead of groups."""
    return translate("plan", "In no group")


def policies() -> str:
    """A heading."""
    return translate("plan", "Policies")


def no_policies() -> str:
    """Instead of policies."""
    return translate("plan", "No policies")


def members() -> str:
    """A heading."""
    return translate("plan", "Members")


def statements() -> str:
    """A heading."""
    return translate("plan", "What it says")


def through(group: str) -> str:
    """Behind a policy that comes from a group."""
    return translate("plan", "through {group}").format(group=shown(group))


def attached_to(kind: PrincipalKind, name: str) -> str:
    """Behind an attached policy."""
    return translate("plan", "Attached to {principal}").format(principal=inspector_words.principal(kind, name))


def doubt(knowledge: Knowledge) -> str:
    """Behind a system policy whose text is not known for sure."""
    return translate("plan", "text unknown") if knowledge is Knowledge.UNKNOWN else translate("plan", "from its name")


def doubt_sentence(knowledge: Knowledge) -> str:
    """Over what a system policy says."""
    if knowledge is Knowledge.UNKNOWN:
        return translate("plan", "Its text is not known here, so it counts as granting nothing. Import it to be sure.")
    return translate("plan", "Taken from its name, not from its text. Import the text to be sure.")


def trusted() -> str:
    """A heading."""
    return translate("plan", "Who may assume it")


def trusts(kind: str, value: str) -> str:
    """One of them."""
    return {
        "RAM": translate("plan", "{value}, if allowed to"),
        "Service": translate("plan", "The service {value}"),
        "Federated": translate("plan", "Users of the identity provider {value}"),
    }.get(kind, "{value}").format(value=value)


def all_resources() -> str:
    """Behind a statement."""
    return translate("plan", "on all resources")


def conditional() -> str:
    """Behind what holds under conditions."""
    return translate("plan", "under conditions")


def held_in() -> str:
    """A heading."""
    return translate("plan", "Policies limited to it")


def nothing_held_in() -> str:
    """Instead of them."""
    return translate("plan", "No policy is limited to it")


def and_more(count: int) -> str:
    """After the first of many."""
    return translate("plan", "and %n more", "", count)


def several(count: int) -> str:
    """Title while several objects are chosen."""
    return translate("plan", "%n chosen", "", count)
