"""Pieces of HTML in which every text is escaped: there is no other way to put one in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from ramkeep.ui.theme.paper import REPORT


@dataclass(frozen=True, slots=True)
class Td:
    """A cell with a look of its own.

    Attributes:
        look: a class of `REPORT`.
        over: how many columns it is over.
    """

    text: str
    look: str = ""
    over: int = 1


def page(title: str, language: str, body: Iterable[str]) -> str:
    """A whole page."""
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(title)}</title>\n<style>{REPORT}</style>\n</head>\n<body>\n{''.join(body)}</body>\n</html>\n"
    )


def heading(text: str, level: int = 2) -> str:
    """A heading."""
    return f"<h{level}>{escape(text)}</h{level}>\n"


def paragraph(text: str, look: str = "") -> str:
    """A paragraph."""
    return f"<p{_class(look)}>{escape(text)}</p>\n"


def table(heads: Sequence[str], rows: Iterable[Sequence[str | Td]]) -> str:
    """A table over the whole width; its heads come again on every page of paper."""
    head = "".join(f"<th>{escape(text)}</th>" for text in heads)
    body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>\n" for row in rows)
    return (
        '<table width="98%" cellspacing="0" cellpadding="4">\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{body}</tbody>\n</table>\n"
    )


def _cell(cell: str | Td) -> str:
    if isinstance(cell, str):
        return f"<td>{escape(cell)}</td>"
    over = f' colspan="{cell.over}"' if cell.over > 1 else ""
    return f"<td{_class(cell.look)}{over}>{escape(cell.text)}</td>"


def _class(look: str) -> str:
    return f' class="{escape(look)}"' if look else ""
