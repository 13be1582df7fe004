"""Values and rules. Pure Python: no Qt, no clock, no disk, no threads."""
