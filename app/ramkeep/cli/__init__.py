"""The terminal: arguments in, services, plain tables or JSON out."""
