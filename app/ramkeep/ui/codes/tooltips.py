"""What is said over a part of a card."""

from ramkeep.services.codes_board import CodeView
from ramkeep.ui.codes import words
from ramkeep.ui.codes.card_layout import CardLayout, Part, metrics
from ramkeep.ui.theme.fonts import Type
from ramkeep.ui.widgets.tooltip import plain


def of(view: CodeView, layout: CardLayout, part: Part) -> str:
    """The tooltip as rich text, with every name escaped; empty for none."""
    text = {
        Part.COPY: words.copy(),
        Part.MORE: words.more(),
        Part.NEXT: words.next_code() if view.code is not None else "",
        Part.DOTS: words.show_for_a_while(),
        Part.CHIP: view.trouble,
        Part.NAMES: _names(view, layout),
        Part.CARD: "",
    }[part]
    return plain(text)


def _names(view: CodeView, layout: CardLayout) -> str:
    """Everything, but only where the card shows less."""
    heading = metrics(Type.HEADING).horizontalAdvance(words.heading_of(view.account))
    details = "  ·  ".join(filter(None, (words.details_of(view.account), words.note_of(view.account))))
    fits = max(heading, metrics(Type.SMALL).horizontalAdvance(details)) <= layout.names.width()
    return "" if fits else words.everything_of(view.account)
