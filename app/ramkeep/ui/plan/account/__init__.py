"""What an account has one of: its limits and its settings."""
