"""The choices a person makes about the program."""

from dataclasses import asdict, dataclass, fields
from typing import Any

from ramkeep.services.ports import Settings

THEMES = ("system", "light", "dark")
LANGUAGES = ("system", "en", "zh_CN")
LOCK_AFTER = (60, 300, 900, 3600, 0)
CLEAR_AFTER = (10, 30, 60)


@dataclass(frozen=True, slots=True)
class Preferences:
    """Every choice with its default.

    Attributes:
        lock_after: idle seconds; 0 never.
        clear_after: seconds a code stays on the clipboard.
        hide_codes: show dots until asked.
        show_next: show the coming code when the current one is about to expire.
        lock_with_screen: lock when the desktop locks or sleeps.
        camera: id of the camera used last.
    """

    theme: str = "system"
    language: str = "system"
    lock_after: int = 300
    clear_after: int = 30
    hide_codes: bool = False
    show_next: bool = True
    lock_with_screen: bool = True
    lock_minimized: bool = False
    mirror_camera: bool = True
    camera: str = ""


_CHOICES: dict[str, tuple[object, ...]] = {
    "theme": THEMES,
    "language": LANGUAGES,
    "lock_after": LOCK_AFTER,
    "clear_after": CLEAR_AFTER,
}


def load(settings: Settings) -> Preferences:
    """Read them; a value of the wrong type or out of its choices counts as not set."""
    found: dict[str, Any] = {}
    for field in fields(Preferences):
        value = settings.get(field.name)
        if type(value) is type(field.default) and value in _CHOICES.get(field.name, (value,)):
            found[field.name] = value
    return Preferences(**found)


def save(settings: Settings, preferences: Preferences) -> None:
    """Keep them."""
    settings.put(asdict(preferences))
