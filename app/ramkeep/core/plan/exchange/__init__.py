"""What comes into a plan from an account, and what goes out of it."""
