"""What is wrong in a plan, why it matters, and the edit that mends it."""
