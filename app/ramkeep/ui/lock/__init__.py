"""The lock screen, and the way past it."""
