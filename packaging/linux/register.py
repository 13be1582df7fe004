"""Makes this checkout's Ramkeep known to the desktop: its entry, its icon, and that it opens otpauth links.

`make desktop` calls it. It writes under ~/.local/share only, where every desktop looks for what one user installed;
`--remove` takes it away again.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ID = "org.ramkeep.Ramkeep"
PROGRAM = ROOT / ".venv/bin/ramkeep"


def main() -> int:
    """Register, or take away with `--remove`."""
    share = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share")
    entry = share / "applications" / f"{ID}.desktop"
    icon = share / "icons/hicolor/scalable/apps" / f"{ID}.svg"
    if "--remove" in sys.argv[1:]:
        entry.unlink(missing_ok=True)
        icon.unlink(missing_ok=True)
    else:
        _put(icon, (ROOT / "resources/icons/ramkeep.svg").read_text(encoding="utf-8"))
        _put(entry, entry_text(PROGRAM))
        print(f"Ramkeep is in the menu and opens otpauth links: {entry}")
    if program := shutil.which("update-desktop-database"):
        subprocess.run([program, "-q", str(entry.parent)], check=False)
    return 0


def entry_text(program: Path) -> str:
    """The desktop entry, starting `program`."""
    text = (ROOT / f"packaging/linux/{ID}.desktop").read_text(encoding="utf-8")
    # Quoted as the Desktop Entry Specification asks ("The Exec key"): backslashes count twice in a string value.
    quoted = "".join(f"\\\\{letter}" if letter in '"`$\\' else letter for letter in str(program)).replace("%", "%%")
    return text.replace("Exec=ramkeep ", f'Exec="{quoted}" ')


def _put(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
