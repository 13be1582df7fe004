"""The encrypted vault: its bytes, its key slots and its contents."""
