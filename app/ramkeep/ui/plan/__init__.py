"""The room of the planner."""
