"""`ramkeep tour` as a whole, on a machine without a display: every file is there, and the window is painted."""

import os
import subprocess
import sys
from pathlib import Path


def test_the_tour(tmp_path: Path) -> None:
    import cv2

    folder = tmp_path / "tour"
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, "-m", "ramkeep", "tour", "--keep", str(folder)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "pyotp, an independent program, says" in done.stdout
    assert {path.name for path in folder.iterdir()} >= {
        "enrollment.png",
        "vault.ramkeep",
        "settings.json",
        "window.png",
    }
    window = cv2.imread(str(folder / "window.png"))
    assert window.shape[:2] == (700, 1080)
    # A page with cards and a sidebar has many tones; an unpainted one has few.
    assert len({tuple(pixel) for row in window[::7, ::7].tolist() for pixel in map(tuple, row)}) > 10
