"""One-time passwords: credentials, their codes, and the texts they travel in."""
