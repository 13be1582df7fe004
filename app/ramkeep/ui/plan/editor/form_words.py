"""The words of the form."""

from PySide6.QtCore import QCoreApplication

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.editing.form import Switch
from ramkeep.core.plan.editing.resource_kinds import ResourceKind
from ramkeep.core.plan.policy.document import Condition, Effect, Principal

translate = QCoreApplication.translate


def statements_name() -> str:
    """Name of the list."""
    return translate("plan", "Statements")


def add_statement() -> str:
    """Button."""
    return translate("plan", "Add a statement")


def statement_name(number: int) -> str:
    """Of one, counted from 1."""
    return translate("plan", "Statement {number}").format(number=number)


def expand() -> str:
    """Button."""
    return translate("plan", "Show this statement")


def collapse() -> str:
    """Button."""
    return translate("plan", "Hide this statement")


def statement_menu(number: int) -> str:
    """Button."""
    return translate("plan", "Menu of statement {number}").format(number=number)


def move_up() -> str:
    """Menu."""
    return translate("plan", "Move up")


def move_down() -> str:
    """Menu."""
    return translate("plan", "Move down")


def duplicate() -> str:
    """Menu."""
    return translate("plan", "Duplicate")


def remove_statement() -> str:
    """Menu."""
    return translate("plan", "Remove")


def effect(of: Effect) -> str:
    """A choice."""
    return translate("plan", "Allow") if of is Effect.ALLOW else translate("plan", "Deny")


def effect_name() -> str:
    """Name of the choice."""
    return translate("plan", "Effect")


def actions() -> str:
    """Heading."""
    return translate("plan", "Actions")


def these() -> str:
    """A choice."""
    return translate("plan", "These")


def all_but() -> str:
    """A choice: NotAction."""
    return translate("plan", "All but these")


def action_hint() -> str:
    """In the empty search field."""
    return translate("plan", "Search: read bucket, ecs:Describe*")


def add_action() -> str:
    """Name of the search field."""
    return translate("plan", "Add an action, a service or a pattern")


def no_action() -> str:
    """While there is none."""
    return translate("plan", "Choose at least one action.")


def refused_action(text: str) -> str:
    """A pattern that RAM does not take."""
    return translate("plan", "{text} is no action. Write service:action, such as ecs:Describe*.").format(
        text=shown(text)
    )


def resources() -> str:
    """Heading."""
    return translate("plan", "Resources")


def resources_but() -> str:
    """A row that the form keeps."""
    return translate("plan", "All but these resources (NotResource) is kept as it is. Edit it in JSON.")


def no_resource() -> str:
    """While there is none."""
    return translate("plan", "Choose at least one resource.")


def resource_kind() -> str:
    """Name of the choice."""
    return translate("plan", "Sort of resource")


def kind(of: ResourceKind) -> str:
    """A choice."""
    title = translate("plan", "everything") if of.title == "*" else of.title
    return translate("plan", "{service}: {kind}").format(service=of.service, kind=title)


def every_resource() -> str:
    """A choice."""
    return translate("plan", "Every resource (*)")


def own_resource() -> str:
    """A choice."""
    return translate("plan", "Write it myself")


def field(name: str) -> str:
    """Of a resource."""
    known = {"region": translate("plan", "Region"), "account": translate("plan", "Account")}
    return known.get(name, name.replace("_", " ").capitalize())


def any_of_it() -> str:
    """In an empty field of a resource."""
    return translate("plan", "any (*)")


def add() -> str:
    """Button."""
    return translate("plan", "Add")


def add_resource() -> str:
    """Button."""
    return translate("plan", "Add a resource")


def every_resource_covered() -> str:
    """Beside `*`."""
    return translate("plan", "every resource")


def refused_resource(text: str) -> str:
    """A pattern that RAM does not take."""
    return translate("plan", "{text} is no resource. Write acs:service:region:account:resource, or *.").format(
        text=shown(text)
    )


def principals() -> str:
    """Heading."""
    return translate("plan", "Who may use it")


def principal_kind() -> str:
    """Name of the choice."""
    return translate("plan", "Kind")


def principal_kinds() -> dict[str, str]:
    """Choices."""
    return {
        "RAM": translate("plan", "User, role or account"),
        "Service": translate("plan", "Service"),
        "Federated": translate("plan", "Identity provider"),
    }


def principal(of: Principal) -> str:
    """Beside one."""
    return principal_kinds().get(of.kind, translate("plan", "by its ID"))


def principal_value() -> str:
    """Name of a field."""
    return translate("plan", "Whom to add")


def no_principal() -> str:
    """While there is none."""
    return translate("plan", "Choose who may use it.")


def conditions() -> str:
    """Heading."""
    return translate("plan", "Only when")


def switch(of: Switch) -> str:
    """A condition that can be switched on."""
    return {
        Switch.MFA: translate("plan", "signed in with MFA"),
        Switch.NETWORKS: translate("plan", "calling from these networks"),
        Switch.FROM: translate("plan", "after a date"),
        Switch.UNTIL: translate("plan", "before a date"),
        Switch.HTTPS: translate("plan", "calling over HTTPS"),
        Switch.TAG: translate("plan", "the resource has a tag"),
    }[of]


def networks_hint() -> str:
    """In an empty field."""
    return "203.0.113.0/24, 2001:db8::/32"


def bad_network(text: str) -> str:
    """A text that is no network."""
    return translate("plan", "{text} is no address and no network.").format(text=shown(text))


def need_network() -> str:
    """While there is none."""
    return translate("plan", "Write at least one network; then this holds.")


def zone() -> str:
    """Name of a choice."""
    return translate("plan", "Time zone")


def zone_title(of: str) -> str:
    """A choice."""
    return {"Z": "UTC", "": translate("plan", "no zone"), "+08:00": translate("plan", "+08:00 China")}.get(of, of)


def moment_name(of: Switch) -> str:
    """Name of a field."""
    return translate("plan", "Date and time: {what}").format(what=switch(of))


def tag_key() -> str:
    """Name of a field."""
    return translate("plan", "Key of the tag")


def tag_values() -> str:
    """Name of a field."""
    return translate("plan", "Values of the tag, with commas between them")


def need_tag() -> str:
    """While it is not whole."""
    return translate("plan", "Write a key and a value; then this holds.")


def other_conditions() -> str:
    """Heading."""
    return translate("plan", "Other conditions")


def add_condition() -> str:
    """Button."""
    return translate("plan", "Add another condition")


def operator() -> str:
    """Name of a choice."""
    return translate("plan", "Operator")


def key() -> str:
    """Name of a field."""
    return translate("plan", "Key")


def values() -> str:
    """Name of a field."""
    return translate("plan", "Values, with commas between them")


def condition(of: Condition) -> str:
    """A condition in one line."""
    return f"{shown(of.operator)} · {shown(of.key)} · {shown(', '.join(of.values))}"


def edit_condition(of: Condition) -> str:
    """Button."""
    return translate("plan", "Change the condition on {key}").format(key=shown(of.key))


def refused_condition() -> str:
    """A condition that RAM does not take."""
    return translate("plan", "RAM does not take this. Look at the key and the values.")


def kept_condition(of: Condition) -> str:
    """A row that the form keeps."""
    return translate("plan", "{condition} is kept as it is. Edit it in JSON.").format(condition=condition(of))


def kept_sid(sid: str) -> str:
    """A row that the form keeps."""
    return translate("plan", 'The Sid "{sid}" is kept as it is. Edit it in JSON.').format(sid=shown(sid))
