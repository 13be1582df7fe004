"""The policy editor: one text as a form and as JSON."""
