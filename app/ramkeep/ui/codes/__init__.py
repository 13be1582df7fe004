"""The room of the codes: the list, its cards, and what can be wished for on one."""
