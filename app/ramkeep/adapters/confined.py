"""What a child process takes from itself before it looks at a stranger's file."""

from contextlib import suppress

_MEMORY = 1 << 30  # bytes


def confine(seconds: int, *, threads: bool = False) -> None:
    """Little memory and `seconds` of the processor, no files, no further processes, no core dump; as far as it goes.

    Args:
        threads: it needs some, which Linux counts as processes.
    """
    with suppress(ImportError):
        import resource

        limits = {"RLIMIT_AS": _MEMORY, "RLIMIT_CPU": seconds, "RLIMIT_CORE": 0, "RLIMIT_FSIZE": 0, "RLIMIT_NOFILE": 0}
        if not threads:
            limits["RLIMIT_NPROC"] = 0
        for name, limit in limits.items():
            with suppress(AttributeError, ValueError, OSError):
                resource.setrlimit(getattr(resource, name), (limit, limit))
