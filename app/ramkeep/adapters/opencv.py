"""OpenCV, loaded when a picture or a camera first needs it, quiet and with its limits set."""

import importlib
import os
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]
    Floats = NDArray[np.float32]
else:
    Pixels = Floats = Any  # names for annotations; numpy is not loaded for them

MAX_PIXELS = 40_000_000

# Read by OpenCV when it is loaded or when it opens a video (its documentation, "Environment variables
# reference"). A video file may name other files and servers; only files are followed.
_ENVIRONMENT = {
    "OPENCV_IO_MAX_IMAGE_PIXELS": str(MAX_PIXELS),
    "OPENCV_LOG_LEVEL": "OFF",
    "OPENCV_FFMPEG_LOGLEVEL": "-8",
    "OPENCV_FFMPEG_CAPTURE_OPTIONS": "protocol_whitelist;file",
    "OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT": "4",
}


@cache
def opencv() -> Any:
    """The module `cv2`. Takes a third of a second the first time."""
    for name, value in _ENVIRONMENT.items():
        os.environ.setdefault(name, value)
    cv2 = importlib.import_module("cv2")
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
    return cv2
