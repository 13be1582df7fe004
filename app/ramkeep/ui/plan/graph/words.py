"""The words of the graph."""

from PySide6.QtCore import QCoreApplication

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.grants.network import EVERY_SERVICE, Node, Sort, Tie
from ramkeep.core.plan.model.values import PolicyRef
from ramkeep.ui.punctuation import aside, labeled, listed

translate = QCoreApplication.translate

_MOST_NAMES = 12


def name() -> str:
    """Of the picture, for those who cannot see it."""
    return translate("plan", "Graph of the plan")


def about() -> str:
    """Read out with it."""
    return translate(
        "plan",
        "Columns of users, groups and roles, policies and services. Left and right follow what is tied together, up "
        "and down stay in the column, Enter chooses. The tree shows the same as a list.",
    )


def columns() -> tuple[str, str, str, str]:
    """Over the columns."""
    return (
        translate("plan", "Users"),
        translate("plan", "Groups and roles"),
        translate("plan", "Policies"),
        translate("plan", "Services"),
    )


def column(title: str, count: int) -> str:
    """Over a column, with how many there are."""
    return translate("plan", "{title} · {count}").format(title=title, count=count)


def search_name() -> str:
    """Of the search line."""
    return translate("plan", "Search the graph")


def search_hint() -> str:
    """In the search line."""
    return translate("plan", "Search")


def found(count: int) -> str:
    """Behind the search line."""
    return translate("plan", "%n found", "", count)


def bundle() -> str:
    """Switch."""
    return translate("plan", "Bundle")


def bundle_about() -> str:
    """What the switch does."""
    return translate("plan", "Show people with the same groups and policies as one, and policies with the same holders")


def zoom_in() -> str:
    """Button."""
    return translate("plan", "Larger")


def zoom_out() -> str:
    """Button."""
    return translate("plan", "Smaller")


def fit() -> str:
    """Button."""
    return translate("plan", "Show everything")


def percent(zoom: float) -> str:
    """How large the picture is."""
    return translate("plan", "{number}%").format(number=round(zoom * 100))


def nothing() -> tuple[str, str]:
    """Instead of an empty picture."""
    return (
        translate("plan", "Nothing to draw yet"),
        translate("plan", "Add people, groups and policies in the tree, and see here how they hang together."),
    )


def drawing() -> str:
    """While the picture is made."""
    return translate("plan", "Drawing…")


def legend() -> dict[Tie, str]:
    """What the lines mean."""
    return {
        Tie.ATTACHED: translate("plan", "Attached"),
        Tie.LIMITED: translate("plan", "In a resource group only"),
        Tie.ASSUMES: translate("plan", "May assume the role"),
        Tie.REFUSES: translate("plan", "Has a Deny"),
    }


def node_name(node: Node) -> str:
    """On a node."""
    if node.is_bundle:
        return _several(node)
    return key_name(node.sort, node.keys[0])


def key_name(sort: Sort, key: str | PolicyRef) -> str:
    """Of one object."""
    if isinstance(key, PolicyRef):
        return shown(key.name)
    return translate("plan", "Every service") if sort is Sort.SERVICE and key == EVERY_SERVICE else shown(key)


def _several(node: Node) -> str:
    count = len(node.keys)
    if node.sort is Sort.USER:
        return translate("plan", "%n people", "", count)
    return translate("plan", "%n policies", "", count)


def sort(node: Node) -> str:
    """What a node is."""
    return {
        Sort.USER: translate("plan", "User"),
        Sort.GROUP: translate("plan", "Group"),
        Sort.ROLE: translate("plan", "Role"),
        Sort.POLICY: translate("plan", "Policy"),
        Sort.SERVICE: translate("plan", "Service"),
    }[node.sort]


def told(node: Node, *, title: str = "") -> str:
    """A node in full, in its tooltip.

    Args:
        title: the name of a service.
    """
    name = aside(node_name(node), title) if title else node_name(node)
    lines = [labeled(sort(node), name)]
    if node.is_bundle:
        names = [key_name(node.sort, key) for key in node.keys]
        more = len(names) - _MOST_NAMES
        tail = [translate("plan", "and %n more", "", more)] if more > 0 else []
        lines = [node_name(node), *names[:_MOST_NAMES], *tail]
    if node.refuses:
        lines.append(translate("plan", "Has a Deny"))
    return "\n".join(lines)


def accessible(node: Node, left: int, right: int, *, chosen: bool) -> str:
    """A node read out, with how many it is tied to on either side."""
    parts = [sort(node), node_name(node)]
    if node.refuses:
        parts.append(translate("plan", "has a Deny"))
    if node.is_bundle:
        parts.append(translate("plan", "Enter shows them one by one"))
    if left:
        parts.append(translate("plan", "%n to the left", "", left))
    if right:
        parts.append(translate("plan", "%n to the right", "", right))
    if chosen:
        parts.append(translate("plan", "chosen"))
    return listed(parts)
