"""Questions to the plan, and their answers."""
