"""Reads the text of a policy.

Source: Alibaba Cloud, "Policy structure and syntax" (help/doc-detail/93739) and "Policy elements" (93738).
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from ramkeep.core.plan.policy.condition_block import read_conditions
from ramkeep.core.plan.policy.document import Document, Effect, Principal, Statement
from ramkeep.core.plan.policy.errors import PolicyTextError
from ramkeep.core.plan.policy.findings import Findings, nearest, shown
from ramkeep.core.plan.policy.json_text import Node, read_json
from ramkeep.core.plan.policy.patterns import read_actions, read_principals, read_resources
from ramkeep.core.plan.policy.problems import Gap, Kind, Note, Problem
from ramkeep.core.said import said

_TOP = ("Version", "Statement")
_ELEMENTS = ("Effect", "Action", "NotAction", "Resource", "NotResource", "Principal", "Condition", "Sid")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says, and what there is to say about the text.

    Attributes:
        document: None when there are problems.
        notes: what was accepted though undocumented.
        root: the JSON with its places; None when the text is no JSON.
    """

    document: Document | None
    problems: tuple[Problem, ...]
    notes: tuple[Note, ...]
    root: Node | None = field(default=None, repr=False, compare=False)

    def place(self, path: str) -> tuple[int, int] | None:
        """Line and column, from 1, of the value at a JSON path; None when there is no such value."""
        node = self.root
        while node is not None and node.path != path:
            node = next((child for child in _children(node) if _leads(child.path, path)), None)
        return None if node is None else (node.line, node.column)


def read(text: str) -> Document:
    """The policy that the text says.

    Raises:
        PolicyTextError: RAM would refuse the text; every reason is given.
    """
    reading = review(text)
    if reading.document is None:
        raise PolicyTextError(reading.problems)
    return reading.document


def review(text: str) -> Reading:
    """The policy with everything that was found while reading it; never refuses."""
    try:
        root, repeated = read_json(text)
    except PolicyTextError as refusal:
        return Reading(None, refusal.problems, ())
    findings = Findings(repeated)
    document = Document(_read_statements(root, findings))
    problems = tuple(sorted(findings.problems, key=lambda problem: (problem.line, problem.column)))
    return Reading(None if problems else document, problems, tuple(findings.notes), root)


def _read_statements(root: Node, findings: Findings) -> tuple[Statement, ...]:
    members = findings.members(root, said("A policy"))
    if not isinstance(root.value, dict):
        return ()
    _refuse_unknown(members, _TOP, said("a policy"), findings)
    _check_version(root, members, findings)
    if "Statement" not in members:
        findings.refuse(root, Kind.MISSING_ELEMENT, said("The policy has no Statement."))
        return ()
    statement = members["Statement"]
    if not isinstance(statement.value, list):
        reason = said("Statement must be a list; put the statement in brackets.")
        findings.refuse(statement, Kind.WRONG_TYPE, reason)
        return ()
    if not statement.value:
        reason = said("Statement is an empty list. A policy needs at least one statement.")
        findings.refuse(statement, Kind.EMPTY, reason)
    return tuple(_read_statement(each, findings) for each in statement.value)


def _check_version(root: Node, members: dict[str, Node], findings: Findings) -> None:
    if "Version" not in members:
        findings.refuse(root, Kind.MISSING_ELEMENT, said('The policy has no Version. Add "Version": "1".'))
        return
    version = findings.string(members["Version"], "Version")
    if version not in {None, "1"}:
        reason = said('The version of every RAM policy is "1".')
        findings.refuse(members["Version"], Kind.INVALID_VERSION, reason, "1")


def _read_statement(node: Node, findings: Findings) -> Statement:
    members = findings.members(node, said("A statement"))
    if not isinstance(node.value, dict):
        return Statement(Effect.DENY, ())
    _refuse_unknown(members, _ELEMENTS, said("a statement"), findings)
    effect = _read_effect(node, members, findings)
    actions, not_actions = _one_of(node, members, "Action", findings)
    resources, not_resources = _one_of(node, members, "Resource", findings, required="Principal" not in members)
    if not_resources and resources is not None:
        words = said(
            "NotResource was in RAM's grammar until 2020 and is on no page since; RAM may refuse it or ignore it."
        )
        findings.note(resources, Gap.NOT_RESOURCE, words)
    return Statement(
        effect,
        read_actions(actions, findings) if actions is not None else (),
        not_actions,
        read_resources(resources, findings) if resources is not None else (),
        not_resources,
        _read_principals(members, findings),
        read_conditions(members["Condition"], findings) if "Condition" in members else (),
        _read_sid(members, findings),
    )


def _read_effect(node: Node, members: dict[str, Node], findings: Findings) -> Effect:
    if "Effect" not in members:
        findings.refuse(node, Kind.MISSING_ELEMENT, said("The statement has no Effect. Add Allow or Deny."))
        return Effect.DENY
    text = findings.string(members["Effect"], "Effect")
    if text in set(Effect):
        return Effect(text)
    if text is not None:
        reason = said("{effect} is no effect. It is Allow or Deny, written so.", effect=shown(text))
        findings.refuse(members["Effect"], Kind.INVALID_EFFECT, reason, nearest(text, Effect))
    return Effect.DENY


def _one_of(
    node: Node, members: dict[str, Node], name: str, findings: Findings, *, required: bool = True
) -> tuple[Node | None, bool]:
    """The element or its Not form, and whether it is the Not form."""
    plain, opposite = members.get(name), members.get(f"Not{name}")
    if plain is not None and opposite is not None:
        reason = said("A statement has either {name} or Not{name}, never both.", name=name)
        findings.refuse_name(opposite, Kind.CONFLICTING_ELEMENTS, reason)
    if plain is None and opposite is None and required:
        no_action = said("The statement has no Action or NotAction.")
        reason = no_action if name == "Action" else said("The statement has no Resource.")
        findings.refuse(node, Kind.MISSING_ELEMENT, reason)
    return (plain, False) if plain is not None else (opposite, opposite is not None)


def _read_principals(members: dict[str, Node], findings: Findings) -> tuple[Principal, ...]:
    return read_principals(members["Principal"], findings) if "Principal" in members else ()


def _read_sid(members: dict[str, Node], findings: Findings) -> str:
    if "Sid" not in members:
        return ""
    words = said("Sid is not in RAM's grammar, but appears in policies that RAM took.")
    findings.note(members["Sid"], Gap.SID, words)
    return findings.string(members["Sid"], "Sid") or ""


def _refuse_unknown(members: dict[str, Node], known: tuple[str, ...], owner: str, findings: Findings) -> None:
    for name, node in members.items():
        if name not in known:
            reason = said("{name} is no element of {owner}.", name=shown(name), owner=owner)
            findings.refuse_name(node, Kind.UNKNOWN_ELEMENT, reason, nearest(name, known))


def _children(node: Node) -> Iterable[Node]:
    if isinstance(node.value, dict):
        return node.value.values()
    return node.value if isinstance(node.value, list) else ()


def _leads(start: str, path: str) -> bool:
    return path.startswith(start) and path[len(start) : len(start) + 1] in {"", ".", "["}
