"""What a person needs while writing a policy: its text in pieces, what fits where, and its statements as a form."""
