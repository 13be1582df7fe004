"""An account as it is, brought into a plan."""
