"""The words of the matrix."""

from PySide6.QtCore import QCoreApplication

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.grants.overview import GAINED, LOST, Cell, Power
from ramkeep.core.plan.model.values import PrincipalKind
from ramkeep.ui.punctuation import labeled

translate = QCoreApplication.translate


def name() -> str:
    """Of the table, for those who cannot see it."""
    return translate("plan", "Who can do what")


def rows_switch() -> str:
    """Name of the switch between sorts of rows."""
    return translate("plan", "Rows")


def kind(of: PrincipalKind) -> str:
    """A sort of rows."""
    return {
        PrincipalKind.USER: translate("plan", "Users"),
        PrincipalKind.GROUP: translate("plan", "Groups"),
        PrincipalKind.ROLE: translate("plan", "Roles"),
    }[of]


def names_search() -> tuple[str, str]:
    """Name and hint of the line over the names."""
    return translate("plan", "Filter names"), translate("plan", "Names")


def services_search() -> tuple[str, str]:
    """Name and hint of the line that filters columns."""
    return translate("plan", "Filter services"), translate("plan", "Services")


def actions_search() -> tuple[str, str]:
    """The same inside a service."""
    return translate("plan", "Filter actions"), translate("plan", "Actions")


def order_menu() -> str:
    """Button with the orders of rows."""
    return translate("plan", "Order of rows")


def by_power() -> str:
    """An order."""
    return translate("plan", "Most powerful first")


def by_name() -> str:
    """An order."""
    return translate("plan", "By name")


def columns_menu() -> str:
    """Button with the choices of columns."""
    return translate("plan", "Columns")


def used_services() -> str:
    """A choice of columns."""
    return translate("plan", "Services that anybody has")


def all_services() -> str:
    """A choice of columns."""
    return translate("plan", "All services")


def used_first() -> str:
    """An order of columns."""
    return translate("plan", "Most used first")


def by_alphabet() -> str:
    """An order of columns."""
    return translate("plan", "In alphabetical order")


def by_title() -> str:
    """A choice of what stands over the columns."""
    return translate("plan", "Names of products")


def by_code() -> str:
    """A choice of what stands over the columns."""
    return translate("plan", "RAM codes")


def compare_menu() -> str:
    """Button with what to compare with."""
    return translate("plan", "Compare")


def compare_nothing() -> str:
    """A choice."""
    return translate("plan", "Compare with nothing")


def compare_saved() -> str:
    """A choice."""
    return translate("plan", "With the saved file")


def compare_branch(branch: str) -> str:
    """A choice."""
    return translate("plan", "With the branch {name}").format(name=shown(branch))


def against_saved() -> str:
    """What is compared with, in the strip over the table."""
    return translate("plan", "Against the saved file")


def against_branch(branch: str) -> str:
    """What is compared with, in the strip over the table."""
    return translate("plan", "Against the branch {name}").format(name=shown(branch))


def gains_and_losses(rows: int, *, gone: int) -> str:
    """How much has changed."""
    told = translate("plan", "no gains, no losses")
    if rows:
        told = translate("plan", "%n row(s) with gains (+) or losses (−)", "", rows)
    if gone:
        told = f"{told} · " + translate("plan", "%n row(s) only there", "", gone)
    return told


def only_changes() -> str:
    """A switch."""
    return translate("plan", "Only changes")


def pair_differs(first: str, second: str, columns: int, *, zoomed: bool) -> str:
    """About two rows that were picked; signs are those of the second."""
    names = translate("plan", "{second} (2) against {first} (1)").format(first=shown(first), second=shown(second))
    if zoomed:
        return labeled(names, translate("plan", "%n action(s) differ", "", columns))
    return labeled(names, translate("plan", "%n service(s) differ", "", columns))


def one_picked(first: str) -> str:
    """About the first of two rows."""
    return translate(
        "plan", "{first} is picked. Pick another row with Ctrl+click or Space to see what differs."
    ).format(first=shown(first))


def only_differences() -> str:
    """A switch."""
    return translate("plan", "Only differences")


def stop_comparing() -> str:
    """Name of a cross."""
    return translate("plan", "Stop comparing")


def back_to_services() -> str:
    """Button out of a service."""
    return translate("plan", "All services")


def inside_service(title: str, actions: int) -> str:
    """Over the actions of a service."""
    return f"{title} · " + translate("plan", "%n action(s)", "", actions)


def counts(of: PrincipalKind, rows: int, columns: int, *, zoomed: bool) -> str:
    """How large the table is."""
    people = {
        PrincipalKind.USER: translate("plan", "%n user(s)", "", rows),
        PrincipalKind.GROUP: translate("plan", "%n group(s)", "", rows),
        PrincipalKind.ROLE: translate("plan", "%n role(s)", "", rows),
    }[of]
    across = (
        translate("plan", "%n action(s)", "", columns) if zoomed else translate("plan", "%n service(s)", "", columns)
    )
    return f"{people} · {across}"


def letter(power: Power) -> str:
    """In a cell; empty for none."""
    return {
        Power.NONE: "",
        Power.LIST: translate("plan", "L", "access level list"),
        Power.READ: translate("plan", "R", "access level read"),
        Power.WRITE: translate("plan", "W", "access level write"),
        Power.ADMIN: translate("plan", "A", "everything of a service"),
    }[power]


def power(of: Power) -> str:
    """In a word."""
    return {
        Power.NONE: translate("plan", "nothing"),
        Power.LIST: translate("plan", "list"),
        Power.READ: translate("plan", "read"),
        Power.WRITE: translate("plan", "write"),
        Power.ADMIN: translate("plan", "everything"),
    }[of]


def limits() -> str:
    """In the legend, of the tilde and the hatching."""
    return translate("plan", "with limits")


def cell(of: Cell) -> str:
    """A cell in words."""
    told = power(of.power)
    return translate("plan", "{power}, with limits").format(power=told) if of.limited else told


def sign(change: int) -> str:
    """Of what was gained and lost."""
    return {0: "", GAINED: "+", LOST: "−", GAINED | LOST: "±"}[change]


def whole_cell(row: str, column: str, of: Cell, change: int) -> str:
    """For those who cannot see it, and in the tooltip: `alice, ECS: write, with limits`."""
    told = translate("plan", "{row}, {column}: {cell}").format(row=row, column=column, cell=cell(of))
    if change == GAINED:
        return translate("plan", "{cell}; gained").format(cell=told)
    if change == LOST:
        return translate("plan", "{cell}; lost").format(cell=told)
    return translate("plan", "{cell}; gained and lost").format(cell=told) if change else told


def show_actions_of(title: str, actions: int) -> str:
    """Tooltip over a service."""
    return f"{title}\n" + translate("plan", "Click to see its %n action(s)", "", actions)


def working() -> tuple[str, str]:
    """Until the first table is there."""
    return translate("plan", "Working it out…"), translate("plan", "Every user, every service, every action.")


def nobody(of: PrincipalKind) -> tuple[str, str]:
    """Where there are no rows."""
    return {
        PrincipalKind.USER: (
            translate("plan", "No users yet"),
            translate("plan", "Add people in the tree, and see here what they can do."),
        ),
        PrincipalKind.GROUP: (
            translate("plan", "No groups yet"),
            translate("plan", "Add groups in the tree, and see here what their members can do through them."),
        ),
        PrincipalKind.ROLE: (
            translate("plan", "No roles yet"),
            translate("plan", "Add roles in the tree, and see here what those who assume them can do."),
        ),
    }[of]


def nothing_allowed() -> tuple[str, str, str]:
    """Where no column is used: heading, sentence, button."""
    return (
        translate("plan", "Nobody can do anything yet"),
        translate("plan", "Attach policies in the tree, or look at services nobody has."),
        translate("plan", "Show all services"),
    )


def nothing_matches() -> tuple[str, str, str]:
    """Where the filters leave nothing: heading, sentence, button."""
    return (
        translate("plan", "Nothing matches"),
        translate("plan", "No row and column are left by the filters."),
        translate("plan", "Clear filters"),
    )


def nothing_differs() -> tuple[str, str, str]:
    """Where only differences are wanted and there are none: heading, sentence, button."""
    return (
        translate("plan", "Nothing differs"),
        translate("plan", "Action by action, everything is the same."),
        translate("plan", "Show everything"),
    )


def why() -> str:
    """Name of the panel."""
    return translate("plan", "Why")


def close_why() -> str:
    """Name of its cross."""
    return translate("plan", "Close")


def allowed() -> str:
    """A heading."""
    return translate("plan", "What is allowed")


def comes_from() -> str:
    """A heading."""
    return translate("plan", "Where it comes from")


def refused_by() -> str:
    """A heading."""
    return translate("plan", "What takes away")


def nothing_grants() -> str:
    """Where no statement allows anything."""
    return translate("plan", "No statement allows any of it.")


def bounded(level: str) -> str:
    """A level of the resource directory that takes away."""
    if not level:
        return translate("plan", "A level of the resource directory has no control policy and leaves nothing.")
    return translate("plan", "Control policies of {level} leave only a part of it.").format(level=shown(level))


def unknown_text(policy: str) -> str:
    """A system policy of which nothing is known."""
    return translate("plan", "The text of {policy} is not known here. It may allow more.").format(policy=shown(policy))


def from_its_name() -> str:
    """Behind a statement of a system policy whose text is a guess."""
    return translate("plan", "Taken from its name, not from its text.")


def extent(access: str, *, whole: int, limited: int, known: int) -> str:
    """How many actions of an access level are allowed."""
    level = access[:1].upper() + access[1:]
    if whole == known:
        return translate("plan", "{level}: all {known}").format(level=level, known=known)
    if limited and not whole:
        return translate("plan", "{level}: {limited} of {known}, with limits").format(
            level=level, limited=limited, known=known
        )
    told = translate("plan", "{level}: {whole} of {known}").format(level=level, whole=whole, known=known)
    return f"{told} · " + translate("plan", "%n with limits", "", limited) if limited else told


def access(of: str) -> str:
    """The name of an access level."""
    return {
        "list": translate("plan", "list"),
        "read": translate("plan", "read"),
        "write": translate("plan", "write"),
    }[of]


def first_of(names: list[str], more: int) -> str:
    """The first of many actions."""
    told = ", ".join(names)
    return translate("plan", "{names} and {count} more").format(names=told, count=more) if more > 0 else told


def own() -> str:
    """In the place of a group, where a policy is attached to the holder."""
    return translate("plan", "attached directly")


def through(group: str) -> str:
    """Button that chooses a group."""
    return translate("plan", "Group {name}").format(name=shown(group))


def by_policy(policy: str, statement: int) -> str:
    """Button that chooses a statement of a policy."""
    return translate("plan", "{policy}, statement {number}").format(policy=shown(policy), number=statement)


def in_resource_group(resource_group: str) -> str:
    """Where an attachment is limited to one."""
    return translate("plan", "only in the resource group {name}").format(name=shown(resource_group))


def more_statements(count: int) -> str:
    """After the first of many."""
    return translate("plan", "and %n more", "", count)


def show_its_actions() -> str:
    """Button into a service."""
    return translate("plan", "Show its actions")


def open_in_tree() -> str:
    """Button that shows the holder in the tree."""
    return translate("plan", "Open in the tree")
