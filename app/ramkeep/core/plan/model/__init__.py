"""A plan of an account: its objects, limits and edits, and the file it is kept in."""
