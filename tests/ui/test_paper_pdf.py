"""Pages on paper."""

from datetime import UTC, datetime

from PySide6.QtGui import QPdfWriter, QTextDocument

from ramkeep.ui.paper_pdf import document_of, paper_pdf
from ramkeep.ui.theme.paper import PAPER, REPORT
from ramkeep.ui.theme.theme import Theme

AT = datetime(2026, 11, 26, tzinfo=UTC)
BODY = "<h1>Whole</h1><h2>Part</h2><h3>Step</h3><p>Why.</p>"


def heights(style: str) -> list[float]:
    page = document_of(f"<html><head><style>{style}</style></head><body>{BODY}</body></html>")
    # As QTextDocument prints: laid out for the dots of the paper.
    writer = QPdfWriter("")
    writer.setResolution(300)
    page.documentLayout().setPaintDevice(writer)
    return [_line(page, at) for at in range(4)]


def _line(page: QTextDocument, at: int) -> float:
    layout = page.documentLayout()
    assert layout.documentSize().height() > 0
    return page.findBlockByNumber(at).layout().lineAt(0).height()


def test_headings_are_larger_than_what_they_head(theme: Theme) -> None:
    for style in (PAPER, REPORT):
        whole, part, step, text = heights(style)
        assert whole > part > text
        assert step >= text * 0.95


def test_the_same_page_and_moment_give_the_same_document(theme: Theme) -> None:
    document = paper_pdf("<p>Hello</p>", "Plan", AT)
    assert document.startswith(b"%PDF-")
    assert document == paper_pdf("<p>Hello</p>", "Plan", AT)
    assert b"/CreationDate (D:20261126000000" in document
