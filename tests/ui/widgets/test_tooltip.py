"""A tooltip is what it says, whatever is in it."""

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from ramkeep.ui.widgets.elided_label import ElidedLabel
from ramkeep.ui.widgets.tooltip import plain

EVIL = '<img src="file:///etc/hostname"><b>Verified</b> & so on'


def test_markup_is_shown_and_not_obeyed(qapp: QApplication) -> None:
    document = QTextDocument()
    document.setHtml(plain(EVIL))
    assert document.toPlainText() == EVIL


def test_no_text_is_no_tooltip() -> None:
    assert plain("") == ""


def test_a_line_that_is_cut_has_its_whole_text_there(qapp: QApplication) -> None:
    line = ElidedLabel(EVIL * 5)
    line.resize(60, 20)
    line.show()
    assert "&lt;img" in line.toolTip()
    line.resize(9000, 20)
    qapp.processEvents()
    assert line.toolTip() == ""
    line.close()
