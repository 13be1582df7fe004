"""The planner's tree: what is in the plan, what is chosen, and its fields."""
