"""The words of the view that asks the plan."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.access.matrix import Reach
from ramkeep.core.plan.asking.question import Circumstances, Fault, Form, Question
from ramkeep.core.plan.catalog.action import Access
from ramkeep.core.plan.grants.errors import (
    NoAction,
    NobodyFits,
    NoResourceGroup,
    OneRoleAtATime,
    QuestionRefused,
    SeveralFit,
)
from ramkeep.core.plan.grants.questions import Able
from ramkeep.core.plan.model.values import PrincipalKind
from ramkeep.ui.plan.ask import answer_words
from ramkeep.ui.punctuation import aside, listed
from ramkeep.ui.worded import worded

translate = QCoreApplication.translate


def sentence_name() -> str:
    """Of the line for a question."""
    return translate("plan", "Ask in a sentence")


def sentence_hint() -> str:
    """In the empty line."""
    return translate("plan", "Who can delete an ECS instance?")


def history() -> str:
    """Button."""
    return translate("plan", "Questions asked before")


def copy() -> str:
    """Button."""
    return translate("plan", "Copy the answer")


def copied() -> str:
    """Announced."""
    return translate("plan", "Copied")


def form_name() -> str:
    """Of the choice of forms."""
    return translate("plan", "Form of the question")


def form(of: Form) -> str:
    """A choice; the fields beside it are what stands for the dots."""
    return {
        Form.CAN: translate("plan", "Can …"),
        Form.WHO: translate("plan", "Who can …"),
        Form.WHAT: translate("plan", "What can … do"),
        Form.WHY_NOT: translate("plan", "Why can … not"),
    }[of]


def who() -> tuple[str, str]:
    """Name and hint of a field."""
    return translate("plan", "Who"), translate("plan", "Who")


def action() -> tuple[str, str]:
    """Name and hint of a field."""
    return translate("plan", "Action"), translate("plan", "Do what: delete ecs instance")


def resource() -> tuple[str, str]:
    """Name and hint of a field."""
    return translate("plan", "Resource"), translate("plan", "On every resource")


def build_resource() -> str:
    """Button."""
    return translate("plan", "Build a resource")


def circumstances(of: Circumstances) -> str:
    """Button that opens them."""
    count = sum(
        (
            of.mfa is not None,
            of.https is not None,
            *map(bool, (of.address, of.moment, of.resource_group)),
            len(of.others),
        )
    )
    return (
        translate("plan", "Circumstances ({count})").format(count=count)
        if count
        else translate("plan", "Circumstances")
    )


def not_said() -> str:
    """A choice."""
    return translate("plan", "Not said")


def yes() -> str:
    """A choice."""
    return translate("plan", "Yes")


def no() -> str:
    """A choice."""
    return translate("plan", "No")


def mfa() -> str:
    """A field."""
    return translate("plan", "With MFA")


def https() -> str:
    """A field."""
    return translate("plan", "By HTTPS")


def address() -> tuple[str, str]:
    """A field and its hint."""
    return translate("plan", "From the address"), "203.0.113.7"


def moment() -> tuple[str, str]:
    """A field and its hint."""
    return translate("plan", "At the time"), "2027-01-31T18:00:00+08:00"


def resource_group() -> tuple[str, str]:
    """A field and the choice of none."""
    return translate("plan", "In the resource group"), translate("plan", "Not said")


def others() -> tuple[str, str]:
    """A field and its hint."""
    return translate("plan", "Other keys"), "acs:ResourceTag/team=web, oss:Prefix=a/"


def fault(of: Fault) -> str:
    """What is wrong with a field."""
    return {
        Fault.ADDRESS: translate("plan", "This is no IP address, and counts as not said."),
        Fault.MOMENT: translate("plan", "Write the time like 2027-01-31T18:00:00+08:00. It counts as not said."),
        Fault.OTHERS: translate("plan", "Write each key as key=value, with commas between them."),
    }[of]


def empty() -> tuple[str, str]:
    """Before the first question."""
    return (
        translate("plan", "Ask the plan"),
        translate(
            "plan",
            "Write a question, or put it together above: who can do something, what somebody can do, and why not. "
            "The answer says which policy decides, and follows every edit.",
        ),
    )


def examples() -> tuple[str, ...]:
    """Questions to begin with."""
    return (
        translate("plan", "Who can delete an ECS instance?"),
        translate("plan", "Who can create users?"),
        translate("plan", "Who can read buckets?"),
    )


def question(of: Question) -> str:
    """A question as a sentence."""
    name, what = shown(of.who), shown(of.action)
    text = {
        Form.CAN: translate("plan", "Can {who} call {action}?"),
        Form.WHY_NOT: translate("plan", "Why can {who} not call {action}?"),
        Form.WHO: translate("plan", "Who can call {action}?"),
        Form.WHAT: translate("plan", "What can {who} do?"),
    }[of.form].format(who=name, action=what)
    told = [shown(of.resource)] if of.resource and of.form is not Form.WHAT else []
    told += _told(of.circumstances) if of.form is not Form.WHAT else []
    return aside(text, listed(told)) if told else text


def _told(of: Circumstances) -> list[str]:
    told = []
    if of.mfa is not None:
        told.append(translate("plan", "with MFA") if of.mfa else translate("plan", "without MFA"))
    if of.https is not None:
        told.append(translate("plan", "by HTTPS") if of.https else translate("plan", "without HTTPS"))
    if of.resource_group:
        told.append(translate("plan", "in {group}").format(group=shown(of.resource_group)))
    return [*told, *(shown(each) for each in (of.address, of.moment, *of.others) if each)]


def understood(of: str) -> str:
    """What was made of a sentence."""
    return translate("plan", "Understood: {question}").format(question=of)


def not_understood() -> str:
    """A sentence of no known form."""
    return translate(
        "plan", 'This is no question of a form that is known. Try "who can …", "can … do …", "why can … not …".'
    )


def left_over(left: Sequence[str]) -> str:
    """Words that were passed over."""
    return translate("plan", "Passed over: {words}").format(words=answer_words.some(left))


def nobody(text: str) -> str:
    """A name that fits nobody."""
    return translate("plan", "There is no user, role or group called {name} in the plan.").format(name=shown(text))


def which_person(text: str) -> str:
    """Before those who may be meant."""
    return translate("plan", "{name} may be:").format(name=shown(text)) if text else translate("plan", "Who is meant:")


def which_action() -> str:
    """Before the actions that may be meant."""
    return translate("plan", "Taken as the first of:")


def no_action() -> str:
    """A sentence without an action that is known."""
    return translate("plan", "No action fits these words. Choose one below.")


def which_resource() -> str:
    """A sentence that points at something."""
    return translate("plan", "Asked for every resource: which one is meant is not known here. Name it below.")


def unknown_action(name: str) -> str:
    """The catalog does not have it."""
    return translate("plan", "The catalog has no action {name}. It is allowed or not like any other name.").format(
        name=shown(name)
    )


def refusal(of: QuestionRefused) -> str:
    """Why there is no answer."""
    match of:
        case NobodyFits():
            return translate("plan", "There is no user, role or group of this name in the plan.")
        case SeveralFit():
            return translate("plan", "A user and a role have this name. Write user/ or role/ before it.")
        case NoAction():
            return translate("plan", "Ask about one action, spelled out, such as ecs:DescribeInstances.")
        case NoResourceGroup():
            return translate("plan", "There is no resource group of this name in the plan.")
        case OneRoleAtATime():
            return translate("plan", "A call of AssumeRole names one role. Ask about one at a time.")
    return worded(of.reason)


def people_can(count: int) -> str:
    """Headline."""
    return translate("plan", "%n can", "", count) if count else translate("plan", "Nobody but the owner of the account")


def root_always() -> str:
    """Under it."""
    return translate("plan", "The owner of the account (root) always can.")


def services_reached(actions: int, services: int) -> str:
    """Headline."""
    if not actions:
        return translate("plan", "Nothing")
    told = translate("plan", "%n action(s)", "", actions)
    return translate("plan", "{actions} in {services}").format(
        actions=told, services=translate("plan", "%n service(s)", "", services)
    )


def who_columns() -> tuple[str, str, str]:
    """Of the table."""
    return translate("plan", "Who"), translate("plan", "How"), translate("plan", "Through")


def who_table() -> str:
    """Name of the table."""
    return translate("plan", "Who can")


def how(of: Able) -> str:
    """In the table."""
    if of.now:
        return translate("plan", "As asked")
    return {
        Reach.SOME: translate("plan", "On some resources"),
        Reach.CONDITIONAL: translate("plan", "Under conditions"),
        Reach.ALL: translate("plan", "In other circumstances"),
        Reach.NONE: "",
    }[of.reach]


def what_tree() -> str:
    """Name of the tree."""
    return translate("plan", "What they can do")


def filter_actions() -> tuple[str, str]:
    """Name and hint of a line."""
    return translate("plan", "Filter services and actions"), translate("plan", "Filter")


def access(of: Access) -> str:
    """A level."""
    return {
        Access.LIST: translate("plan", "list"),
        Access.READ: translate("plan", "read"),
        Access.WRITE: translate("plan", "change"),
    }[of]


def level_count(of: Access, count: int) -> str:
    """Behind a service."""
    return translate("plan", "{count} {level}").format(count=count, level=access(of))


def of_known(count: int, known: int) -> str:
    """Behind a service."""
    return translate("plan", "{count} of {known}").format(count=count, known=known)


def explanation() -> str:
    """Name of the tree."""
    return translate("plan", "Explanation")


def policy_text() -> str:
    """Name of the pane."""
    return translate("plan", "Text of the policy")


def close() -> str:
    """Button."""
    return translate("plan", "Close the text")


def asking() -> str:
    """While an answer is on its way."""
    return translate("plan", "Asking…")


def kind(of: PrincipalKind) -> str:
    """Behind a name."""
    return {
        PrincipalKind.USER: translate("plan", "User"),
        PrincipalKind.GROUP: translate("plan", "Group"),
        PrincipalKind.ROLE: translate("plan", "Role"),
    }[of]


def some_can(now: int, count: int) -> str:
    """Headline, when some can only on some resources or in other circumstances."""
    return translate("plan", "{now} can as asked, {others} more in part").format(now=now, others=count - now)


def texts_unsure(names: Sequence[str]) -> str:
    """Under a headline: policies whose text is not known for sure."""
    return translate("plan", "Taken from names, not from texts: {names}").format(names=answer_words.some(names))


def nothing_asked() -> str:
    """In the menu of questions."""
    return translate("plan", "Nothing was asked yet")
