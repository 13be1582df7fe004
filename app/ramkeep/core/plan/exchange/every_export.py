"""All the forms a plan goes out in."""

from collections.abc import Callable, Mapping
from typing import Final

from ramkeep.core.plan.exchange.exports import Export, ExportFile
from ramkeep.core.plan.exchange.policy_files import export_policies
from ramkeep.core.plan.exchange.script import export_script
from ramkeep.core.plan.exchange.terraform import export_terraform
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.plan_text import write_plan


def export_plan(plan: Plan) -> Export:
    """The plan itself, as its file.

    Raises:
        PlanNotWritable: a value cannot be written.
    """
    return Export((ExportFile("plan.json", write_plan(plan)),))


EXPORTS: Final[Mapping[str, Callable[[Plan], Export]]] = {
    "script": export_script,
    "terraform": export_terraform,
    "policies": export_policies,
    "plan": export_plan,
}
