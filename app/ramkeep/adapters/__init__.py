"""One outside thing a module, each behind a port of `ramkeep.services.ports`."""
