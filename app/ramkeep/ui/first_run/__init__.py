"""The first start: a password, a first account, and where things are."""
