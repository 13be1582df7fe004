"""Reads the Condition element.

Source: Alibaba Cloud, "Conditional operators" (9 December 2025). That IfExists and Null are refused was measured
twice by others on live accounts.
"""

import re

from ramkeep.core.plan.policy.document import Condition
from ramkeep.core.plan.policy.findings import Findings, nearest, shown
from ramkeep.core.plan.policy.json_text import Node
from ramkeep.core.plan.policy.operators import OPERATORS, Family, Operator, Quantifier, find_operator
from ramkeep.core.plan.policy.patterns import note_variables
from ramkeep.core.plan.policy.problems import Gap, Kind
from ramkeep.core.plan.policy.typed_values import is_plain_number, moment, network, number, truth
from ramkeep.core.said import said

_KEY = re.compile(r"[A-Za-z0-9_-]+:[^\s:][^\x00-\x1f]*\Z")

_FORMS = {
    Family.NUMERIC: said('a number, such as "10"'),
    Family.DATE: said('a date, such as "2026-01-31T16:00:00+08:00"'),
    Family.BOOL: said('"true" or "false"'),
    Family.IP: said('an IP address or CIDR block, such as "203.0.113.0/24"'),
}


def read_conditions(node: Node, findings: Findings) -> tuple[Condition, ...]:
    """Every key under every operator, in the order of the text."""
    operators = findings.members(node, "Condition")
    if not operators and isinstance(node.value, dict):
        findings.note(node, Gap.EMPTY_CONDITION, said("An empty Condition restricts nothing; it is dropped."))
    return tuple(condition for name, keys in operators.items() for condition in _read_operator(name, keys, findings))


def _read_operator(name: str, keys: Node, findings: Findings) -> list[Condition]:
    found = find_operator(name)
    if found is None:
        _refuse_operator(name, keys, findings)
        return []
    quantifier, operator = found
    if quantifier is not Quantifier.NONE:
        words = said("{operator}: appears in Alibaba's own policies, but on no public page.", operator=quantifier)
        findings.note(keys, Gap.SET_OPERATOR, words)
    members = findings.members(keys, said("An operator's keys"))
    if not members and isinstance(keys.value, dict):
        findings.note(keys, Gap.EMPTY_CONDITION, said("An operator without keys restricts nothing; it is dropped."))
    return [_read_key(name, operator, key, values, findings) for key, values in members.items()]


def _read_key(name: str, operator: Operator, key: str, values: Node, findings: Findings) -> Condition:
    if not _KEY.match(key):
        reason = said("{key} is no condition key. Write prefix:name, such as acs:SourceIp.", key=shown(key))
        findings.refuse_name(values, Kind.INVALID_CONDITION_KEY, reason)
    found = findings.strings(values, said("A condition value"))
    for item, text in found:
        _check_value(operator, item, text, findings)
    if operator.family is Family.BOOL and len(found) > 1:
        reason = said("Bool takes one value; with both it would always hold, so remove the condition instead.")
        findings.refuse(values, Kind.INVALID_CONDITION_VALUE, reason)
    return Condition(name, key, tuple(text for _, text in found))


def _check_value(operator: Operator, node: Node, text: str, findings: Findings) -> None:
    note_variables(node, text, findings)
    if not _fits(operator.family, text):
        form = _FORMS[operator.family]
        reason = said("{value} is no value for this operator; write {form}.", value=shown(text), form=form)
        findings.refuse(node, Kind.INVALID_CONDITION_VALUE, reason)
    elif operator.family is Family.NUMERIC and not is_plain_number(text):
        words = said("No page of RAM writes a number so; digits with an optional minus and fraction are sure.")
        findings.note(node, Gap.NUMBER_FORM, words)
    elif operator.family is Family.DATE and not (text.endswith("Z") or re.search(r"[+-]\d\d:?\d\d\Z", text[10:])):
        words = said("RAM's dates carry a zone; without one this is taken as UTC. Add Z or +08:00.")
        findings.note(node, Gap.DATE_FORM, words)


def _fits(family: Family, text: str) -> bool:
    match family:
        case Family.NUMERIC:
            return number(text) is not None
        case Family.DATE:
            return moment(text) is not None
        case Family.BOOL:
            return truth(text) is not None
        case Family.IP:
            return network(text) is not None
    return True


def _refuse_operator(name: str, keys: Node, findings: Findings) -> None:
    base = name.rpartition(":")[2]
    if base == "Null" or base.endswith("IfExists"):
        meant = name.removesuffix("IfExists")
        suggestion = meant if base != "Null" and find_operator(meant) else ""
        reason = said(
            "{operator} is not supported by RAM. It has neither Null nor the suffix IfExists.", operator=shown(name)
        )
        findings.refuse_name(keys, Kind.UNSUPPORTED_OPERATOR, reason, suggestion)
        return
    reason = said("{operator} is no condition operator of RAM.", operator=shown(name))
    findings.refuse_name(keys, Kind.INVALID_OPERATOR, reason, nearest(base, OPERATORS))
