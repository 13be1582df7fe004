"""RAM's policy language: text to values and back, what a pattern covers, when a condition holds."""

from ramkeep.core.plan.policy.document import Condition, Document, Effect, Principal, Statement
from ramkeep.core.plan.policy.errors import PolicyTextError
from ramkeep.core.plan.policy.reading import read
from ramkeep.core.plan.policy.writing import write

__all__ = ["Condition", "Document", "Effect", "PolicyTextError", "Principal", "Statement", "read", "write"]
