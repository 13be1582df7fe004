"""The matrix: who can do how much with which service."""
