"""Files that are a policy each, as people keep them: each becomes a custom policy that is named after its file."""

import re
from typing import Final

from ramkeep.core.plan.exchange.facts import Facts
from ramkeep.core.plan.exchange.incoming import NoteKind
from ramkeep.core.plan.exchange.reading_policies import add_text
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import PolicyRef, PolicyType
from ramkeep.core.plan.policy.problems import with_guess
from ramkeep.core.plan.policy.reading import review
from ramkeep.core.said import said

_MOST_PROBLEMS: Final = 20
_LONGEST_NAME: Final = 128
_NOT_IN_NAMES: Final = re.compile(r"[^A-Za-z0-9-]+")
_EXTENSION: Final = re.compile(r"\.[A-Za-z]{1,6}\Z")
_NAMELESS: Final = "policy"


def policy_name(file: str) -> str:
    """The name of a file made fit for RAM: letters, digits and hyphens, 128 at most."""
    stem = _EXTENSION.sub("", file.replace("\\", "/").rpartition("/")[2])
    fit = _NOT_IN_NAMES.sub("-", stem).strip("-")[:_LONGEST_NAME].rstrip("-")
    return fit or _NAMELESS


def add_loose(file: str, text: str, facts: Facts) -> None:
    """Take the policy of a file; what RAM would not take is told with its place, and left out."""
    reading = review(text)
    if reading.document is None:
        for problem in reading.problems[:_MOST_PROBLEMS]:
            told = with_guess(problem.reason, problem.suggestion)
            reason = said("{path}: {reason}", path=problem.path, reason=told)
            facts.notes.add(NoteKind.UNREADABLE, reason, file, problem.line, problem.column)
        return
    if any(statement.principals for statement in reading.document.statements):
        reason = said(
            "This policy names principals: it belongs to a role or a bucket, and is no custom policy. It was left out."
        )
        facts.notes.add(NoteKind.UNUSED, reason, file)
        return
    name = _free(policy_name(file), facts)
    ref = PolicyRef(PolicyType.CUSTOM, name)
    facts.know(Kind.POLICY, ref, file)
    facts.loose.add(ref)
    add_text(facts, ref, "v1", text, file)
    facts.notes.add(NoteKind.NAMED, said('The policy of this file is called "{name}".', name=name), file)


def _free(name: str, facts: Facts) -> str:
    """The name, with a number when it is taken."""
    taken = {key.name for kind, key in facts.listed if kind == Kind.POLICY and key.type == PolicyType.CUSTOM}
    taken |= {ref.name for ref in facts.texts if ref.type == PolicyType.CUSTOM}
    number, free = 1, name
    while free in taken:
        number += 1
        end = f"-{number}"
        free = name[: _LONGEST_NAME - len(end)] + end
    return free
