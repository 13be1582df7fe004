"""The fields of what is chosen in a plan, and what follows from it."""
