"""What the page about an object says, as a value."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.checks.problem import Fix, Problem, Severity
from ramkeep.core.plan.grants.holders import Holders
from ramkeep.core.plan.grants.reach import Powers
from ramkeep.core.plan.grants.system_policies import Knowledge
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.values import AttachmentKey, Key, PrincipalKind, PrincipalRef
from ramkeep.core.plan.policy.document import Principal, Statement
from ramkeep.ui.plan.about import words
from ramkeep.ui.plan.model import Chosen, Findings
from ramkeep.ui.plan.tree import row_words
from ramkeep.ui.plan.tree.rows import KIND_ICONS
from ramkeep.ui.worded import worded

MOST_LINES = 12
_KINDS = {Kind.USER: PrincipalKind.USER, Kind.GROUP: PrincipalKind.GROUP, Kind.ROLE: PrincipalKind.ROLE}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page.

    Attributes:
        icon: before it; empty for none.
        color: the token of the icon.
        detail: quietly behind it.
        target: what it leads to.
        fix: what its button does.
    """

    text: str
    icon: str = ""
    color: str = "text_muted"
    detail: str = ""
    target: Chosen | None = None
    fix: Fix | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A heading and its lines."""

    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """All of it."""

    title: str
    subtitle: str
    blocks: tuple[Block, ...]


def page_of(
    plan: Plan,
    choice: Sequence[Chosen],
    findings: Findings | None,
    powers: Powers | None,
    titles: Mapping[str, str] = MappingProxyType({}),
) -> Page:
    """The page about an object of the plan, about several, or without any about the plan.

    Args:
        findings: of this plan or an earlier one.
        powers: what the object can do; None while that is not known.
        titles: what services are called, by their codes.
    """
    if not choice:
        return _about_plan(plan, findings)
    if len(choice) > 1:
        return _about_several(plan, choice)
    chosen = choice[0]
    problems = [] if findings is None else _problems(findings.problems, chosen.kind, chosen.key)
    found = tuple(block for block in _blocks(plan, chosen, findings, powers, titles) if block.lines)
    name, subtitle = _names(plan, chosen)
    head = (Block(words.problems(), tuple(problems)),) if problems else ()
    return Page(name, subtitle, (*head, *found))


def services_lines(powers: Powers, titles: Mapping[str, str]) -> tuple[Line, ...]:
    """What somebody can do, in plain words."""
    if powers.is_everything:
        return (Line(words.everything(), "warning", "warn"),)
    lines = []
    for group in powers.groups:
        names = [titles.get(code, code) for code in group.codes]
        lines.append(Line(words.power(group.power, limited=group.limited), detail=words.listed(names)))
    return tuple(lines) or (Line(words.nothing_granted(), "info"),)


def _about_plan(plan: Plan, findings: Findings | None) -> Page:
    counts = (len(plan.users), len(plan.groups), len(plan.roles), len(plan.policies))
    lines = [Line(words.counts(*counts), "tree-structure")]
    if not plan.account.id:
        lines.append(Line(words.no_account_id(), "info"))
    blocks = [Block(words.at_a_glance(), tuple(lines))]
    if findings is not None:
        by_severity = [(each, sum(problem.severity == each for problem in findings.problems)) for each in Severity]
        told = tuple(
            Line(words.problem_count(severity, count), *words.severity_sign(severity))
            for severity, count in by_severity
            if count
        )
        blocks.append(Block(words.problems(), told or (Line(words.no_problems(), "check-circle", "success"),)))
    steps = tuple(Line(text, icon) for icon, text in words.first_steps())
    blocks.append(Block(words.how_to_go_on(), steps))
    return Page(shown(plan.about.title) or words.plan(), "", tuple(blocks))


def _about_several(plan: Plan, choice: Sequence[Chosen]) -> Page:
    lines = [
        Line(_names(plan, each)[0], KIND_ICONS[each.kind], detail=_names(plan, each)[1], target=each)
        for each in choice[:MOST_LINES]
    ]
    return Page(words.several(len(choice)), "", (Block("", (*lines, *_more(len(choice) - MOST_LINES))),))


def _names(plan: Plan, chosen: Chosen) -> tuple[str, str]:
    key, kind = chosen.key, row_words.kind_name(chosen.kind)
    if isinstance(key, AttachmentKey):
        return row_words.key_name(key), words.attached_to(key.principal.kind, key.principal.name)
    detail = getattr(plan.items(chosen.kind)[key], "display_name", "")
    return row_words.key_name(key), f"{kind} · {shown(detail)}" if detail else kind


def _blocks(
    plan: Plan, chosen: Chosen, findings: Findings | None, powers: Powers | None, titles: Mapping[str, str]
) -> Iterator[Block]:
    holders = None if findings is None or findings.plan is not plan else findings.holders
    if chosen.kind == Kind.ROLE:
        yield Block(words.trusted(), _trust(plan, str(chosen.key)))
    if chosen.kind in _KINDS or chosen.kind == Kind.ATTACHMENT:
        lines = (Line(words.working_it_out(), "clock"),) if powers is None else services_lines(powers, titles)
        yield Block(words.can_do(chosen.kind), lines)
    match chosen.kind:
        case Kind.USER:
            groups = plan.groups_of(str(chosen.key))
            yield Block(words.groups(), _links(Kind.GROUP, groups) or (Line(words.in_no_group(), "info"),))
            yield Block(words.policies(), _held(plan, chosen, holders))
        case Kind.GROUP:
            yield Block(words.policies(), _held(plan, chosen, holders))
            yield Block(words.members(), _links(Kind.USER, plan.members_of(str(chosen.key))))
        case Kind.ROLE:
            yield Block(words.policies(), _held(plan, chosen, holders))
        case Kind.ATTACHMENT:
            yield from _text(chosen, holders)
        case Kind.RESOURCE_GROUP:
            yield Block(words.held_in(), _held_in(plan, str(chosen.key)))


def _problems(problems: Sequence[Problem], kind: Kind, key: Key) -> list[Line]:
    mine = [each for each in problems if each.place.kind == kind and each.place.key == key]
    lines = [
        Line(
            worded(each.message),
            *words.severity_sign(each.severity),
            detail=row_words.severity_name(each.severity),
            fix=each.fix,
        )
        for each in mine[:MOST_LINES]
    ]
    return [*lines, *_more(len(mine) - MOST_LINES)]


def shown_sentence(text: str) -> str:
    """A sentence with names of strangers in it, however long it is."""
    return " ".join(shown(word) if not word.isascii() else word for word in text.split(" "))


def _held(plan: Plan, chosen: Chosen, holders: Holders | None) -> tuple[Line, ...]:
    """Policies of its own, and for a user those of its groups."""
    ref = PrincipalRef(_KINDS[chosen.kind], str(chosen.key))
    own = [(each, "") for each in plan.attached_to(ref)]
    if chosen.kind == Kind.USER:
        for group in plan.groups_of(ref.name):
            own += [(each, group) for each in plan.attached_to(PrincipalRef(PrincipalKind.GROUP, group))]
    lines = []
    for each, group in own[:MOST_LINES]:
        is_here = each.policy in plan.policies
        target = Chosen(Kind.POLICY, each.policy) if is_here else Chosen(Kind.ATTACHMENT, each.key)
        parts = (
            words.through(group) if group else "",
            row_words.in_scope(each.resource_group) if each.resource_group else "",
            _doubt(holders, each.key),
        )
        lines.append(
            Line(shown(each.policy.name), "file-text", detail=" · ".join(part for part in parts if part), target=target)
        )
    return (*lines, *_more(len(own) - MOST_LINES)) or (Line(words.no_policies(), "info"),)


def _doubt(holders: Holders | None, key: AttachmentKey) -> str:
    knowledge = Knowledge.KNOWN if holders is None else holders.document(key.policy)[1]
    return "" if knowledge is Knowledge.KNOWN else words.doubt(knowledge)


def _links(kind: Kind, names: Sequence[str]) -> tuple[Line, ...]:
    icon = "user" if kind == Kind.USER else "users-three"
    lines = [Line(shown(name), icon, target=Chosen(kind, name)) for name in names[:MOST_LINES]]
    return (*lines, *_more(len(names) - MOST_LINES))


def _held_in(plan: Plan, resource_group: str) -> tuple[Line, ...]:
    keys = sorted(key for key in plan.attachments if key.resource_group == resource_group)
    lines = [
        Line(
            shown(key.policy.name),
            "file-text",
            detail=words.attached_to(key.principal.kind, key.principal.name),
            target=Chosen(Kind.ATTACHMENT, key),
        )
        for key in keys[:MOST_LINES]
    ]
    return (*lines, *_more(len(keys) - MOST_LINES)) or (Line(words.nothing_held_in(), "info"),)


def _trust(plan: Plan, role: str) -> tuple[Line, ...]:
    statements = plan.roles[role].trust.statements
    lines = [
        Line(words.trusts(principal.kind, shown(principal.value)), "user" if principal.kind == "RAM" else "gear-six",
             detail=words.conditional() if statement.conditions else "")
        for statement in statements
        for principal in statement.principals or (Principal("", "*"),)
    ]  # fmt: skip
    return (*lines[:MOST_LINES], *_more(len(lines) - MOST_LINES))


def _text(chosen: Chosen, holders: Holders | None) -> Iterator[Block]:
    if holders is None or not isinstance(chosen.key, AttachmentKey):
        return
    document, knowledge = holders.document(chosen.key.policy)
    lines = [_statement(each) for each in document.statements[:MOST_LINES]]
    doubt = [] if knowledge is Knowledge.KNOWN else [Line(words.doubt_sentence(knowledge), "info")]
    yield Block(words.statements(), (*doubt, *lines, *_more(len(document.statements) - MOST_LINES)))


def _statement(statement: Statement) -> Line:
    icon = "check" if statement.effect == "Allow" else "prohibit"
    resources = words.all_resources()
    if statement.resources != ("*",) or statement.not_resources:
        resources = ", ".join(shown(each) for each in statement.resources[:2])
    detail = " · ".join(part for part in (resources, words.conditional() if statement.conditions else "") if part)
    return Line(row_words.statement_name(statement), icon, detail=detail)


def _more(count: int) -> tuple[Line, ...]:
    return (Line(words.and_more(count)),) if count > 0 else ()
