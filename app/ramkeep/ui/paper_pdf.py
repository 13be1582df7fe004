"""A page of HTML on paper: a PDF document on A4, with page numbers."""

import re
from datetime import datetime
from hashlib import sha256

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from ramkeep.ui.theme.fonts import on_paper

_DOTS = 300
# What Qt takes from the clock and by chance; each is replaced by something as long, so that all offsets hold.
_WHEN = re.compile(rb"/(?:CreationDate|ModDate) \(D:\d{14}")
_MARK = re.compile(rb"(?<=/ID \[)[^\]]*")
_HEX = re.compile(rb"[0-9a-f-]{8,}", re.IGNORECASE)
# Without one of its own Qt writes one with the time and a random mark.
_XMP = """<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"/>
<?xpacket end="w"?>
"""
_MARGIN = QMarginsF(0, 0, 0, 0)


def paper_pdf(html: str, title: str, at: datetime) -> bytes:
    """The document; QTextDocument adds margins of two centimeters and the numbers.

    Args:
        html: of `theme.paper` in its looks.
        title: of the document.
        at: when it is made, in UTC; the same page, title and moment give the same document.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Ramkeep")
    writer.setDocumentXmpMetadata(QByteArray(_XMP.encode()))
    writer.setResolution(_DOTS)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, _MARGIN))
    document_of(html).print_(writer)
    buffer.close()
    made = _WHEN.sub(lambda found: found[0][:-14] + f"{at:%Y%m%d%H%M%S}".encode(), bytes(data.data()))
    digest = sha256(html.encode() + at.isoformat().encode()).hexdigest().encode()
    return _MARK.sub(lambda found: _HEX.sub(lambda mark: (digest * 2)[: len(mark[0])], found[0]), made)


def document_of(html: str) -> QTextDocument:
    """The page as it is laid out."""
    document = QTextDocument()
    document.setDefaultFont(on_paper())
    document.setHtml(html)
    return document
