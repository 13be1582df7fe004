"""Pieces of HTML in which every text is escaped: there is no other way to put one in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from string import Template
from typing import Final

from ramkeep.ui.theme.tokens import LIGHT

# For paper and screen, whatever the theme of the window: dark letters on white. Plain enough for QTextDocument.
STYLE: Final = Template("""
body { font-family: Inter, "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; font-size: 10pt;
  color: $text; background-color: $surface; line-height: 140%; }
h1 { font-size: 20pt; font-weight: 600; margin-top: 0; margin-bottom: 4px; }
h2 { font-size: 13pt; font-weight: 600; margin-top: 24px; margin-bottom: 8px; }
p { margin-top: 0; margin-bottom: 8px; }
p.quiet { color: $text_muted; font-size: 9pt; }
table { border-collapse: collapse; margin-bottom: 8px; }
th { text-align: left; font-size: 8pt; font-weight: 600; color: $text_muted; background-color: $sunken;
  padding: 4px 8px; border: 1px solid $border; }
td { font-size: 9pt; padding: 4px 8px; border: 1px solid $border; vertical-align: top; }
td.middle { text-align: center; font-weight: 600; padding: 4px 4px; }
td.list { background-color: $power_list_bg; }
td.read { background-color: $power_read_bg; }
td.write { background-color: $power_write_bg; }
td.admin { background-color: $power_admin_bg; color: $power_admin; }
td.danger { color: $danger; font-weight: 600; }
td.warn { color: $warn; font-weight: 600; }
""").substitute({name: getattr(LIGHT, name) for name in LIGHT.__slots__})


@dataclass(frozen=True, slots=True)
class Td:
    """A cell with a look of its own.

    Attributes:
        look: a class of `STYLE`.
        over: how many columns it is over.
    """

    text: str
    look: str = ""
    over: int = 1


def page(title: str, language: str, body: Iterable[str]) -> str:
    """A whole page."""
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{''.join(body)}</body>\n</html>\n"
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
