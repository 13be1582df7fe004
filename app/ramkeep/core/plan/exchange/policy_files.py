"""Policies of a plan as JSON files: custom policies, trust policies of roles, and control policies."""

import re
from collections.abc import Iterator
from hashlib import sha256
from typing import Final

from ramkeep.core.plan.exchange.export_words import left_out_of_policy_files
from ramkeep.core.plan.exchange.exports import Export, ExportFile, refuse_unexportable
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.values import PolicyType
from ramkeep.core.plan.policy.document import Document
from ramkeep.core.plan.policy.writing import write

POLICIES: Final = "policies"
TRUST: Final = "trust"
CONTROL: Final = "control"

_SAFE = re.compile(r"[a-z0-9][a-z0-9._-]{0,127}\Z")
# Names that Windows keeps for devices, whatever follows a dot.
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?\Z")


def export_policies(plan: Plan) -> Export:
    """A file for each policy of the owner, in its canonical form.

    Raises:
        NotExportable: the plan refers to what is not there, or a policy cannot be said in RAM's language.
    """
    refuse_unexportable(plan)
    files = tuple(ExportFile(name, write(document)) for name, document in _documents(plan))
    return Export(files, left_out_of_policy_files(plan))


def file_name(name: str) -> str:
    """A name for the file of an object, without folder: another one for another object on every file system.

    A name of lower-case letters, digits and the signs . - _ stays as it is. Every other one gets a sum of its own at
    the end, for some file systems do not tell upper and lower case apart.
    """
    if _SAFE.match(name) and not _DEVICE.match(name) and "___" not in name and not name.endswith("."):
        return f"{name}.json"
    readable = re.sub(r"[^A-Za-z0-9-]+", "_", name)[:100].strip("_-")
    return f"{readable or 'x'}___{sha256(name.encode()).hexdigest()[:20]}.json"


def _documents(plan: Plan) -> Iterator[tuple[str, Document]]:
    for ref in sorted(plan.policies):
        if ref.type == PolicyType.CUSTOM:
            yield f"{POLICIES}/{file_name(ref.name)}", plan.policies[ref].document
    for name in sorted(plan.roles):
        if not plan.roles[name].service_linked:
            yield f"{TRUST}/{file_name(name)}", plan.roles[name].trust
    for name in sorted(plan.control_policies):
        yield f"{CONTROL}/{file_name(name)}", plan.control_policies[name].document
