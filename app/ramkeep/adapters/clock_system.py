"""The computer's clock."""

import time


class SystemClock:
    """`ports.Clock` of this computer."""

    def now(self) -> float:
        """Seconds since 1970, as the computer's clock shows."""
        return time.time()  # noqa: TID251 - the one place that reads it

    def monotonic(self) -> float:
        """Seconds since an arbitrary moment; never goes back."""
        return time.monotonic()
