"""The plan as a graph: who holds what, and what it speaks of."""
