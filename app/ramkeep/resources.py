"""Where the files that come with the program lie."""

from functools import cache
from pathlib import Path


@cache
def folder() -> Path:
    """The resources: inside the package when installed, beside `app/` in a checkout."""
    inside = Path(__file__).parent / "resources"
    return inside if inside.is_dir() else Path(__file__).parents[2] / "resources"
