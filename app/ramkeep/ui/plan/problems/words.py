"""The words of the list of problems."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.checks.problem import Place
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import AttachmentKey, MembershipKey, PolicyRef
from ramkeep.ui.plan.tree.row_words import in_scope, kind_name
from ramkeep.ui.worded import worded

translate = QCoreApplication.translate


def problems() -> str:
    """Title of the panel."""
    return translate("plan", "Problems")


def table_name() -> str:
    """Name of the list, for those who cannot see it."""
    return translate("plan", "Problems of the plan")


def columns() -> tuple[str, ...]:
    """Heads of the columns."""
    return (
        translate("plan", "Severity"),
        translate("plan", "Problem"),
        translate("plan", "Where"),
        translate("plan", "Mend", "head of the column that tells what mends a problem"),
    )


def ignored(count: int) -> str:
    """Button that shows those that are ignored, too."""
    return translate("plan", "%n ignored", "", count)


def only_chosen() -> str:
    """Button that leaves only what is about the chosen object."""
    return translate("plan", "Only of the chosen object")


def search_name() -> str:
    """Name of the search line, for those who cannot see it."""
    return translate("plan", "Search the problems")


def search_hint() -> str:
    """In the empty search line."""
    return translate("plan", "Filter")


def fold() -> str:
    """Button that leaves only the head of the panel."""
    return translate("plan", "Hide problems")


def unfold() -> str:
    """Button that opens the panel."""
    return translate("plan", "Show problems")


def none_found() -> str:
    """There are none."""
    return translate("plan", "No problems found")


def looking() -> str:
    """Nothing is known yet."""
    return translate("plan", "Looking for problems…")


def all_ignored(count: int) -> str:
    """Under it, when some are ignored."""
    return translate("plan", "%n problem(s) are ignored for a reason.", "", count)


def every_check_passed() -> str:
    """Under it."""
    return translate("plan", "Every check passes.")


def nothing_matches() -> str:
    """A filter leaves nothing."""
    return translate("plan", "No problem matches this filter")


def clear_filter() -> str:
    """Button."""
    return translate("plan", "Clear filter")


def mend() -> str:
    """Button: apply the fix of a problem."""
    return translate("plan", "Mend")


def mend_all(count: int) -> str:
    """Button: apply every fix of the same check."""
    return translate("plan", "Mend all %n of this kind", "", count)


def mend_all_step(title: str) -> str:
    """What undo would take back."""
    return translate("plan", "Mend all: {title}").format(title=title)


def nothing_mended() -> str:
    """Told when no fix could be applied."""
    return translate("plan", "Nothing could be mended. The plan has changed meanwhile.")


def by_hand() -> str:
    """There is no fix."""
    return translate("plan", "By hand")


def ignore() -> str:
    """Button."""
    return translate("plan", "Ignore…")


def heed() -> str:
    """Button: an ignored problem counts again."""
    return translate("plan", "Do not ignore")


def go_there() -> str:
    """Menu: choose the place of the problem."""
    return translate("plan", "Show where it is")


def copy() -> str:
    """Menu."""
    return translate("plan", "Copy")


def why() -> str:
    """Over the reasons of a check."""
    return translate("plan", "Why")


def source(text: str) -> str:
    """Where the rule comes from."""
    return translate("plan", "Source: {text}").format(text=text)


def cis(numbers: Sequence[str]) -> str:
    """Recommendations of the benchmark."""
    return translate("plan", "CIS Alibaba Cloud Foundation Benchmark 2.0: {numbers}").format(numbers=", ".join(numbers))


def ignored_because(reason: str, date: str) -> str:
    """What was said of an ignored problem."""
    reason = shown(reason) if reason else translate("plan", "no reason is given")
    if date:
        return translate("plan", "Ignored since {date}: {reason}").format(date=shown(date), reason=reason)
    return translate("plan", "Ignored: {reason}").format(reason=reason)


def ignored_word() -> str:
    """In the place of what mends it."""
    return translate("plan", "Ignored")


def details_name() -> str:
    """Name of the pane beside the list, for those who cannot see it."""
    return translate("plan", "About the problem")


def nothing_chosen() -> str:
    """In that pane."""
    return translate("plan", "Choose a problem to see why it matters.")


def ignore_title(count: int) -> str:
    """Title of the dialog."""
    return translate("plan", "Ignore %n problem(s)", "", count)


def ignore_sentence() -> str:
    """What that does."""
    return translate(
        "plan",
        "It stays in the plan with your reason and the date of today, and the report shows it. It can be undone.",
    )


def reason_name() -> str:
    """Field."""
    return translate("plan", "Why is this no problem here?")


def ignore_answer() -> str:
    """Button of the dialog."""
    return translate("plan", "Ignore")


def ignore_step(titles: Sequence[str]) -> str:
    """What undo would take back."""
    return translate("plan", "Ignore: {what}").format(what=_first(titles))


def heed_step(titles: Sequence[str]) -> str:
    """What undo would take back."""
    return translate("plan", "Do not ignore: {what}").format(what=_first(titles))


def announced(severity: str, message: str, where: str) -> str:
    """A problem, said to those who cannot see it."""
    return f"{severity}: {worded(message)} {where}"


def where(place: Place) -> str:
    """The place of a problem."""
    if place.kind is None or place.key is None:
        return setting_name(str(place.path[0])) if place.path else translate("plan", "Plan")
    inside = _statement(place)
    return f"{_object(place)} · {inside}" if inside else _object(place)


def setting_name(element: str) -> str:
    """What a plan has one of, by its element in the file."""
    return {
        "account": translate("plan", "Account"),
        "password_policy": translate("plan", "Password policy"),
        "security_preference": translate("plan", "Security preferences"),
        "directory": translate("plan", "Resource directory"),
        "users": translate("plan", "All users"),
        "groups": translate("plan", "All groups"),
        "roles": translate("plan", "All roles"),
        "policies": translate("plan", "All policies"),
        "control_policies": translate("plan", "All control policies"),
        "resource_groups": translate("plan", "All resource groups"),
    }.get(element, translate("plan", "Plan"))


def _object(place: Place) -> str:
    match place.key:
        case MembershipKey(group, user):
            return translate("plan", "{user} in {group}").format(user=shown(user), group=shown(group))
        case AttachmentKey(principal, policy, scope):
            text = translate("plan", "{policy} at {principal}").format(
                policy=shown(policy.name), principal=shown(principal.name)
            )
            return f"{text} {in_scope(scope)}" if scope else text
        case PolicyRef():
            name = place.key.name
        case _:
            name = str(place.key)
    return f"{kind_name(Kind(str(place.kind)))} {shown(name)}"


def _statement(place: Place) -> str:
    path = place.path
    for step, following in pairwise(path):
        if step == "Statement" and isinstance(following, int):
            return translate("plan", "statement {number}").format(number=following + 1)
    return translate("plan", "trust policy") if path[:1] == ("trust",) else ""


def _first(titles: Sequence[str]) -> str:
    several = list(dict.fromkeys(titles))
    more = len(several) - 1
    return translate("plan", "{text}, and {count} more").format(text=several[0], count=more) if more else several[0]


def and_more(count: int) -> str:
    """Under the first of many."""
    return translate("plan", "and %n more", "", count)
