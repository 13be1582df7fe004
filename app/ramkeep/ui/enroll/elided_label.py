"""A name on one line that gives way in its middle."""

from PySide6.QtWidgets import QSizePolicy

from ramkeep.core.codes.names import shown
from ramkeep.ui.widgets.elided_label import ElidedLabel


class NameLabel(ElidedLabel):
    """Shows a name from outside safely."""

    def __init__(self, look: str) -> None:
        super().__init__("", look)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str) -> None:
        """Show another name."""
        self.show_text(shown(name))
