"""The planner's third view: the plan as a graph."""

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ramkeep.core.plan.grants.network import Node, NodeKey, Sort
from ramkeep.core.plan.model.plan import Kind
from ramkeep.ui.panes import lead
from ramkeep.ui.plan.graph import words
from ramkeep.ui.plan.graph.canvas import ZOOM_STEP, Canvas
from ramkeep.ui.plan.graph.finder import PictureFinder
from ramkeep.ui.plan.graph.layout import Picture
from ramkeep.ui.plan.graph.legend import Heads, Legend
from ramkeep.ui.plan.model import Chosen, PlanModel
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8
from ramkeep.ui.widgets.announce import announce
from ramkeep.ui.widgets.empty_state import EmptyState
from ramkeep.ui.widgets.parts import IconButton, button, label
from ramkeep.ui.widgets.search_field import SearchField

_LONGEST_SEARCH = 200
_KINDS = {Sort.USER: Kind.USER, Sort.GROUP: Kind.GROUP, Sort.ROLE: Kind.ROLE, Sort.POLICY: Kind.POLICY}
_Single = tuple[Sort, NodeKey]


class GraphView(QWidget):
    """The picture, with a line of tools over it and what its lines mean under it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._model: PlanModel | None = None
        self._is_choosing = False
        self._place_of: dict[_Single, int] = {}
        self.search = SearchField(theme, words.search_name(), words.search_hint(), _LONGEST_SEARCH)
        self.found = label("", "muted")
        self.bundle = button(words.bundle(), "segment")
        self.bundle.setCheckable(True)
        self.bundle.setToolTip(words.bundle_about())
        self.bundle.setAccessibleDescription(words.bundle_about())
        self.smaller = IconButton(theme, "minus", words.zoom_out())
        self.larger = IconButton(theme, "plus", words.zoom_in())
        self.fit = IconButton(theme, "corners-out", words.fit())
        self.percent = label("", "muted")
        self.canvas = Canvas(theme)
        self.heads = Heads(theme, self.canvas)
        self.nothing = EmptyState(theme, "graph", *words.nothing())
        self.finder = PictureFinder(self)
        self._lay_out(theme)
        self._connect()
        self._show_zoom()

    def show_plan(self, model: PlanModel | None) -> None:
        """Follow this plan from now on."""
        if self._model is not None:
            self._model.choice_changed.disconnect(self._on_choice)
        self._model = model
        self.search.clear()
        self.canvas.set_zoom(1.0)
        self._on_found(Picture(), lambda _: "")
        self.finder.show_plan(model)
        self.bundle.setChecked(self.finder.is_bundled)
        if model is not None:
            model.choice_changed.connect(self._on_choice)
            self.pages.setCurrentIndex(0)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What a key goes around among."""
        return (self,)

    def focus_search(self) -> None:
        """Go to where it is searched."""
        self.search.setFocus()
        self.search.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.finder.set_active(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.finder.set_active(False)

    def _lay_out(self, theme: Theme) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(SPACE_8)
        tools.addWidget(self.search)
        tools.addWidget(self.found)
        tools.addStretch(1)
        tools.addWidget(self.bundle)
        tools.addSpacing(SPACE_8)
        zoom = QHBoxLayout()
        zoom.setSpacing(SPACE_4)
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.percent.setMinimumWidth(self.percent.fontMetrics().horizontalAdvance(words.percent(10)) + SPACE_8)
        for part in (self.smaller, self.percent, self.larger, self.fit):
            zoom.addWidget(part)
        tools.addLayout(zoom)
        drawn = QWidget()
        column = QVBoxLayout(drawn)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addWidget(self.heads)
        column.addWidget(self.canvas, 1)
        column.addWidget(Legend(theme))
        self.pages = QStackedWidget()
        self.pages.addWidget(self._waiting())
        self.pages.addWidget(drawn)
        self.pages.addWidget(self.nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_8)
        whole.addLayout(tools)
        whole.addWidget(self.pages, 1)
        lead(self, self.canvas)

    @staticmethod
    def _waiting() -> QLabel:
        made = label(words.drawing(), "muted")
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return made

    def _connect(self) -> None:
        self.finder.found.connect(self._on_found)
        self.search.textChanged.connect(self._on_search)
        self.search.left_downward.connect(self._on_down)
        self.search.returnPressed.connect(self._on_down)
        self.bundle.clicked.connect(self._on_bundle)
        self.smaller.clicked.connect(lambda: self.canvas.set_zoom(self.canvas.zoom / ZOOM_STEP))
        self.larger.clicked.connect(lambda: self.canvas.set_zoom(self.canvas.zoom * ZOOM_STEP))
        self.fit.clicked.connect(self.canvas.fit)
        self.canvas.moved.connect(self._show_zoom)
        self.canvas.picked.connect(self._on_picked)
        self.canvas.unfold_wanted.connect(self._on_unfold)

    def _on_found(self, picture: Picture, title_of: Callable[[str], str]) -> None:
        current, is_first = self._current_key(), not self.canvas.nodes.picture.network.nodes
        self._place_of = {(node.sort, key): at for at, node in enumerate(picture.network.nodes) for key in node.keys}
        self.canvas.nodes.title_of = title_of
        keep = self.canvas.verticalOffset()
        self.canvas.show_picture(picture, None if current is None else self._place_of.get(current))
        if current is None:
            self.canvas.verticalScrollBar().setValue(keep)
        self.pages.setCurrentIndex(1 if picture.network.nodes else 2)
        self._on_search(self.search.text())
        chosen = self._mark_chosen()
        if is_first:
            self._begin(picture, chosen)

    def _begin(self, picture: Picture, chosen: list[int]) -> None:
        """Go to what is chosen, or have in the middle what most hangs on."""
        if chosen:
            self.canvas.go(chosen[-1])
            return
        ends = Counter(end for edge in picture.network.edges for end in (edge.source, edge.target))
        if ends:
            self.canvas.show_in_middle(ends.most_common(1)[0][0])

    def _current_key(self) -> _Single | None:
        nodes, current = self.canvas.nodes.picture.network.nodes, self.canvas.current
        return None if current is None or current >= len(nodes) else (nodes[current].sort, nodes[current].keys[0])

    def _on_search(self, text: str) -> None:
        wanted = text.strip().casefold()
        nodes = self.canvas.nodes.picture.network.nodes
        if not wanted:
            self.canvas.show_matching(None)
            self.found.clear()
            return
        title_of = self.canvas.nodes.title_of
        matching = frozenset(at for at, node in enumerate(nodes) if _answers(node, wanted, title_of))
        self.canvas.show_matching(matching)
        self.found.setText(words.found(len(matching)))

    def _on_down(self) -> None:
        """To the first that was found, or the picture."""
        matching = self.canvas.matching
        if matching:
            self.canvas.go(min(matching))
        self.canvas.setFocus()

    def _on_bundle(self, checked: bool) -> None:
        # Pressed while single bundles are unfolded, the switch folds those and stays on.
        self.finder.bundled = checked or bool(self.finder.apart)
        self.finder.apart = frozenset()
        self.bundle.setChecked(self.finder.bundled)
        self.finder.ask()

    def _on_unfold(self, place: int) -> None:
        node = self.canvas.nodes.picture.network.nodes[place]
        self.finder.apart |= {(node.sort, key) for key in node.keys}
        self.finder.ask()
        announce(self, words.node_name(node))

    def _on_picked(self, place: int) -> None:
        node = self.canvas.nodes.picture.network.nodes[place]
        if self._model is not None and node.sort in _KINDS:
            self._is_choosing = True
            self._model.choose(*(Chosen(_KINDS[node.sort], key) for key in node.keys))
            self._is_choosing = False
            self._mark_chosen()

    def _on_choice(self) -> None:
        places = self._mark_chosen()
        if places and not self._is_choosing:
            self.canvas.go(places[-1])

    def _mark_chosen(self) -> list[int]:
        sorts = {kind: sort for sort, kind in _KINDS.items()}
        choice = () if self._model is None else self._model.choice
        singles = [(sorts[each.kind], each.key) for each in choice if each.kind in sorts]
        places = [self._place_of[each] for each in singles if each in self._place_of]
        self.canvas.show_chosen(places)
        return places

    def _show_zoom(self) -> None:
        self.percent.setText(words.percent(self.canvas.zoom))


def _answers(node: Node, wanted: str, title_of: Callable[[str], str]) -> bool:
    names = [words.key_name(node.sort, key).casefold() for key in node.keys]
    if node.sort is Sort.SERVICE and isinstance(node.keys[0], str):
        names.append(title_of(node.keys[0]).casefold())
    return any(wanted in name for name in names)
