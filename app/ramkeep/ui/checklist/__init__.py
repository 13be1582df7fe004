"""The checklist: the way of a new account, step by step."""
