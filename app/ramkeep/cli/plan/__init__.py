"""The commands of `ramkeep plan`."""
