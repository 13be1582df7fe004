"""The forms of Action, Resource and Principal.

Source: Alibaba Cloud, "Policy structure and syntax" and "Policy elements"; CreateRole for the principals of trust
policies; "OSS bucket policy" for the bare list.
"""

import re

from ramkeep.core.plan.policy.document import Principal
from ramkeep.core.plan.policy.findings import Findings, nearest, shown
from ramkeep.core.plan.policy.json_text import Node
from ramkeep.core.plan.policy.problems import Gap, Kind
from ramkeep.core.said import said

PRINCIPAL_KINDS = ("RAM", "Service", "Federated")

_ACTION = re.compile(r"[A-Za-z0-9*?_.-]+:[A-Za-z0-9*?_./-]+\Z")
_ACTION_WITHOUT_COLON = re.compile(r"[A-Za-z0-9?_.-]*\*[A-Za-z0-9*?_.-]*\Z")
_SERVICE = re.compile(r"[A-Za-z0-9*-]+(?:\.[A-Za-z0-9*-]+)+\Z")
_FEDERATED = re.compile(r"acs:ram:[^:]*:[^:]*:(?:saml|oidc)-provider/.+\Z")
_RAM_ARN = re.compile(r"acs:(?:ram|sts):[^:]*:[^:]+:.+\Z")
_UID = re.compile(r"[0-9]{5,20}\Z")
_VARIABLE = re.compile(r"\$\{[^}]*\}")


def read_actions(node: Node, findings: Findings) -> tuple[str, ...]:
    """The patterns of Action or NotAction."""
    found = findings.strings(node, said("An action"))
    for item, text in found:
        _check_action(item, text, findings)
    return tuple(text for _, text in found)


def read_resources(node: Node, findings: Findings) -> tuple[str, ...]:
    """The patterns of Resource or NotResource."""
    found = findings.strings(node, said("A resource"))
    for item, text in found:
        _check_resource(item, text, findings)
    return tuple(text for _, text in found)


def read_principals(node: Node, findings: Findings) -> tuple[Principal, ...]:
    """Whom the statement speaks of: an object by kind, or the bare list of a bucket policy."""
    if not isinstance(node.value, dict):
        bare = findings.strings(node, said("A principal"))
        return tuple(_bare_principal(item, text, findings) for item, text in bare)
    if not node.value:
        findings.refuse(node, Kind.EMPTY, said("Principal names nobody."))
    found = []
    for kind, values in node.value.items():
        if kind not in PRINCIPAL_KINDS:
            reason = said("{kind} is no kind of principal. RAM knows RAM, Service and Federated.", kind=shown(kind))
            findings.refuse_name(values, Kind.INVALID_PRINCIPAL, reason, _meant_kind(kind))
            continue
        for item, text in findings.strings(values, said("A principal")):
            _check_principal(item, kind, text, findings)
            found.append(Principal(kind, text))
    return tuple(found)


def note_variables(node: Node, text: str, findings: Findings) -> None:
    """Say that RAM documents no policy variables when the text looks like one."""
    if _VARIABLE.search(text):
        words = said("RAM documents no policy variables; this is taken as plain text.")
        findings.note(node, Gap.VARIABLE, words)


def _bare_principal(node: Node, text: str, findings: Findings) -> Principal:
    if not text:
        reason = said("A principal is empty. Write the UID of a user or account, or * for everybody.")
        findings.refuse(node, Kind.INVALID_PRINCIPAL, reason)
    return Principal("", text)


def _check_action(node: Node, text: str, findings: Findings) -> None:
    if text == "*" or _ACTION.match(text):
        return
    if _ACTION_WITHOUT_COLON.match(text):
        words = said("An action without a colon is on no page of RAM; it is taken as a pattern over service:action.")
        findings.note(node, Gap.ACTION_FORM, words)
        return
    reason = said(
        '{action} is no action. Write service:action, such as ecs:DescribeInstances, or "*".', action=shown(text)
    )
    meant = text.strip() if _ACTION.match(text.strip()) else ""
    findings.refuse(node, Kind.INVALID_ACTION, reason, meant)


def _check_resource(node: Node, text: str, findings: Findings) -> None:
    note_variables(node, text, findings)
    if text == "*":
        return
    if not text.startswith("acs:"):
        reason = said(
            '{resource} is no resource. Write acs:service:region:account:resource, or "*".', resource=shown(text)
        )
        meant = "acs:" + text[4:] if text[:4].lower() in {"arn:", "acs:"} else ""
        if text.lower().startswith("arn:aws:"):
            meant = "acs:" + text[8:]
        findings.refuse(node, Kind.INVALID_RESOURCE, reason, meant if len(meant) < 200 else "")
    elif text.count(":") != 4:
        words = said(
            "An ARN has five fields (acs:service:region:account:resource); this one has another number of colons."
        )
        findings.note(node, Gap.ARN_FORM, words)


def _check_principal(node: Node, kind: str, text: str, findings: Findings) -> None:
    match kind:
        case "RAM":
            good, form = text == "*" or bool(_RAM_ARN.match(text) or _UID.match(text)), "acs:ram::<account>:root"
        case "Service":
            good, form = text == "*" or bool(_SERVICE.match(text)), "ecs.aliyuncs.com"
        case _:
            good, form = bool(_FEDERATED.match(text)), "acs:ram::<account>:saml-provider/<name>"
    if not good:
        reason = said(
            "{principal} is no {kind} principal. Write it like {form}.", principal=shown(text), kind=kind, form=form
        )
        findings.refuse(node, Kind.INVALID_PRINCIPAL, reason)


def _meant_kind(kind: str) -> str:
    return "RAM" if kind in {"AWS", "User", "Role", "Account"} else nearest(kind, PRINCIPAL_KINDS)
