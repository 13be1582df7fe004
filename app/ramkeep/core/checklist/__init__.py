"""The way of a new account: its steps, what speaks for each, and how far one is."""
