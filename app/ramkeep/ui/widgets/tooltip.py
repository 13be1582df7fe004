"""Tooltips that show a text as it is."""

from html import escape


def plain(text: str) -> str:
    """The tooltip of `text`. Qt would take a name with tags in it for rich text, and load the pictures it names."""
    return f"<p style='white-space: pre-wrap'>{escape(text)}</p>" if text else ""
