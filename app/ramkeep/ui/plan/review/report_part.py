"""The report: looked at, and saved as a web page or as a document."""

from datetime import UTC, datetime
from pathlib import PurePath

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from ramkeep.core.plan.checks.ignoring import Parted
from ramkeep.core.plan.checks.report import Report, report
from ramkeep.services.plan_ports import LooseFile
from ramkeep.ui.paper_pdf import paper_pdf
from ramkeep.ui.plan.model import Findings, PlanModel
from ramkeep.ui.plan.review import report_words, words
from ramkeep.ui.plan.review.report_html import report_html
from ramkeep.ui.theme.theme import Theme, set_look
from ramkeep.ui.theme.tokens import SPACE_8
from ramkeep.ui.widgets.busy_line import BusyLine
from ramkeep.ui.widgets.parts import button, label
from ramkeep.ui.worded import reason_of

# The preview is cut, so that it is laid out in no time; the files are whole.
_PREVIEW_ROWS = 12


class ReportPart(QWidget):
    """Makes the facts off the window's thread once the plan is checked."""

    def __init__(self, theme: Theme, model: PlanModel) -> None:
        super().__init__()
        self._model = model
        self._made_of: Findings | None = None
        self.report: Report | None = None
        self.busy = BusyLine(theme, words.working())
        self.view = QTextBrowser()
        self.told = label("", "muted", wrap=True)
        self.save_html = button(words.save_html())
        self.save_pdf = button(words.save_pdf(), "primary")
        self.save_pdf.setAutoDefault(False)
        self._lay_out()
        self.save_html.clicked.connect(lambda: self._ask("html", words.html_files()))
        self.save_pdf.clicked.connect(lambda: self._ask("pdf", words.pdf_files()))
        model.found.connect(self.make)
        self._enable()

    def make(self) -> None:
        """Make it of the newest findings, unless that was done, or nobody looks."""
        model, findings = self._model, self._model.findings
        if findings is None or findings is self._made_of or not self.isVisible():
            return
        self._made_of = findings
        self.busy.set_busy(True)
        at, desk = self._at(), model.desk
        parted = Parted(findings.problems, findings.ignored)

        def work() -> tuple[Report, str]:
            made = report(findings.plan, desk.catalog, desk.system, parted, at)
            return made, report_html(made, _day(at), _language(), _PREVIEW_ROWS)

        model.tasks.run(work, self._on_made)

    def release(self) -> None:
        """The dialog goes: follow the plan no longer."""
        self._model.found.disconnect(self.make)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.make()

    def _at(self) -> datetime:
        return datetime.fromtimestamp(self._model.desk.clock.now(), UTC)

    def _on_made(self, made: tuple[Report, str]) -> None:
        self.busy.set_busy(False)
        self.report, html = made
        self.view.setHtml(html)
        self._enable()

    def _enable(self) -> None:
        for part in (self.save_html, self.save_pdf):
            part.setEnabled(self.report is not None)

    def _ask(self, kind: str, files: str) -> None:
        made = self.report
        if made is None:
            return
        place, _ = QFileDialog.getSaveFileName(self, words.report_preview(), f"report.{kind}", files)
        if place:
            self._save(made, kind, PurePath(place))

    def _save(self, made: Report, kind: str, place: PurePath) -> None:
        at, folder = self._at(), self._model.desk.folder
        title = made.plan.about.title or report_words.unnamed()

        def work() -> None:
            html = report_html(made, _day(at), _language())
            data = html.encode() if kind == "html" else paper_pdf(html, title, at)
            folder.write(str(place.parent), [LooseFile(place.name, data)])

        self.busy.set_busy(True)
        self._model.tasks.run(work, lambda _: self._say(words.saved(str(place)), "success"), self._on_failed)

    def _on_failed(self, failure: Exception) -> None:
        self._say(words.save_failed(reason_of(failure)), "danger")

    def _say(self, text: str, look: str) -> None:
        self.busy.set_busy(False)
        set_look(self.told, look)
        self.told.setText(text)

    def _lay_out(self) -> None:
        self.view.setProperty("look", "paper")
        self.view.setOpenLinks(False)
        self.view.setAccessibleName(words.report_preview())
        self.view.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout()
        row.setSpacing(SPACE_8)
        row.addWidget(self.told, 1)
        row.addWidget(self.save_html)
        row.addWidget(self.save_pdf)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addWidget(label(words.report_sentence(), "muted", wrap=True))
        column.addWidget(self.busy)
        column.addWidget(self.view, 1)
        column.addLayout(row)


def _day(at: datetime) -> str:
    return at.date().isoformat()


def _language() -> str:
    return "zh" if QLocale().language() == QLocale.Language.Chinese else "en"
