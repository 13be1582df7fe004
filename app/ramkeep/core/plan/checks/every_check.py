"""All checks there are, by theme."""

from typing import Final

from ramkeep.core.plan.checks.check import Check, TextCheck

EVERY_CHECK: Final[tuple[Check | TextCheck, ...]] = ()
