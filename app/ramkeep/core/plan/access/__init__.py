"""Who may do what: RAM's evaluation order, with reasons."""

from ramkeep.core.plan.access.decision import Decision, Outcome
from ramkeep.core.plan.access.evaluator import decide
from ramkeep.core.plan.access.policies import NamedPolicy, Policies
from ramkeep.core.plan.access.request import Caller, Request
from ramkeep.core.plan.access.ways import conditions_for

__all__ = ["Caller", "Decision", "NamedPolicy", "Outcome", "Policies", "Request", "conditions_for", "decide"]
