"""A page about whatever is chosen in a plan and is no policy."""
