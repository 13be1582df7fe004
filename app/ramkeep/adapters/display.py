"""Is there a display for windows to appear on?"""

import os
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ramkeep.services.ports import Unavailable


def display_missing(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> "Unavailable | None":
    """Why no window can open here; None when one can, as far as that is known without trying."""
    if platform in ("win32", "darwin") or any(
        environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        return None
    from ramkeep.services.ports import Unavailable

    return Unavailable(
        "There is no display here for the window.",
        "The commands work without one: ramkeep --help lists them, and ramkeep tour shows what Ramkeep does.",
    )
