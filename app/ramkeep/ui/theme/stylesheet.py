"""The style rules, few and by meaning.

Widgets choose a rule by the dynamic property `look`: labels `title`, `heading`, `small`, `muted`, `danger`, `warn`, `chip-success`...; buttons
`primary`, `plain`, `link`, `icon`, `danger`; frames `card`, `sidebar`, `statusbar`, `notice-warn`, `notice-danger`, `notice-info`.
"""

from string import Template

from ramkeep.ui.theme.fonts import MONO, Type, scale
from ramkeep.ui.theme.tokens import Tokens

_RULES = Template("""
* { font-family: "Inter", "Noto Sans CJK SC", "Microsoft YaHei UI", "PingFang SC", sans-serif; }
QWidget { font-size: ${body}px; color: $text; }
QMainWindow, QDialog, QWidget[look="page"] { background: $window; }
QFrame[look="card"] { background: $surface; border: 1px solid $border; border-radius: 12px; }
QFrame[look="sidebar"] { background: $sunken; border: none; border-right: 1px solid $border; }
QFrame[look="statusbar"] { background: $window; border: none; border-top: 1px solid $border; }
QFrame[look="well"] { background: $sunken; border: none; border-radius: 8px; }
QFrame[look="toast"] { background: $text; border: none; border-radius: 8px; }
QFrame[look="toast"] QLabel { color: $window; }
QStatusBar { background: $window; border: none; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
QFrame[look="line"] { background: $border; border: none; max-height: 1px; min-height: 1px; }
QFrame[look="line-beside"] { background: $border; border: none; max-width: 1px; min-width: 1px; }
QFrame[look="notice-info"] { background: $selected; border: none; border-radius: 8px; }
QFrame[look="notice-warn"] { background: $warn_bg; border: none; border-radius: 8px; }
QFrame[look="notice-danger"] { background: $danger_bg; border: none; border-radius: 8px; }
QFrame[look="notice-success"] { background: $success_bg; border: none; border-radius: 8px; }
QFrame[look="notice-info"] QLabel { color: $text; }
QFrame[look="notice-warn"] QLabel { color: $warn; }
QFrame[look="notice-danger"] QLabel { color: $danger; }
QFrame[look="notice-success"] QLabel { color: $success; }

QLabel { background: transparent; }
QLabel[look="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[look="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[look="small"] { font-size: ${small}px; }
QLabel[look="muted"] { font-size: ${small}px; color: $text_muted; }
QLabel[look="danger"] { font-size: ${small}px; color: $danger; }
QLabel[look="warn"] { font-size: ${small}px; color: $warn; }
QLabel[look="keycap"] { font-size: ${chip}px; font-weight: 600; color: $text_muted; background: $sunken;
  border: 1px solid $border; border-radius: 6px; padding: 2px 8px; }
QLabel[look="small-strong"] { font-size: ${small}px; font-weight: 600; }
QLabel[look="mono"] { font-family: $mono; font-size: ${small}px; }
QLabel[look="chip-allow"], QLabel[look="chip-deny"] { font-size: ${chip}px; font-weight: 600; border-radius: 6px; padding: 2px 8px; }
QLabel[look="chip-allow"] { background: $success_bg; color: $success; }
QLabel[look="chip-deny"] { background: $danger_bg; color: $danger; }
QLabel[look="code"] { font-size: ${code}px; font-weight: 500; }
QLabel[look="code-quiet"] { font-size: ${code}px; font-weight: 500; color: $text_muted; }
QLabel[look="success"] { font-size: ${small}px; color: $success; }

QPushButton { background: $surface; border: 1px solid $border_strong; border-radius: 8px; padding: 0 16px;
  min-height: 34px; font-weight: 500; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selected; }
QPushButton:focus { border: 2px solid $accent; padding: 0 15px; min-height: 32px; }
QPushButton:disabled { color: $text_disabled; border-color: $border; background: $window; }
QPushButton[look="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[look="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[look="primary"]:focus { border: 2px solid $text; }
QPushButton[look="primary"]:disabled { background: $border; color: $text_muted; border: 1px solid $border; }
QPushButton[look="segment"] { background: transparent; border: 1px solid $border; padding: 0 12px; }
QPushButton[look="segment"]:hover { background: $hover; }
QPushButton[look="segment"]:checked { background: $selected; border-color: $accent; font-weight: 600; }
QPushButton[look="segment"]:focus { border: 2px solid $accent; padding: 0 11px; }
QPushButton[look="segment-small"] { background: transparent; border: 1px solid $border; padding: 0 8px; min-height: 26px;
  font-size: ${small}px; }
QPushButton[look="segment-small"]:hover { background: $hover; }
QPushButton[look="segment-small"]:checked { background: $selected; border-color: $accent; font-weight: 600; }
QPushButton[look="segment-small"]:focus { border: 2px solid $accent; padding: 0 7px; min-height: 24px; }
QPushButton[look="plain-small"], QPushButton[look="primary-small"], QPushButton[look="link-small"] { padding: 0 8px;
  min-height: 26px; font-size: ${small}px; }
QPushButton[look="plain-small"]:focus { border: 2px solid $accent; padding: 0 7px; min-height: 24px; }
QPushButton[look="primary-small"] { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[look="primary-small"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[look="primary-small"]:focus { border: 2px solid $text; padding: 0 7px; min-height: 24px; }
QPushButton[look="primary-small"]:disabled { background: $border; color: $text_muted; border: 1px solid $border; }
QPushButton[look="link-small"] { background: transparent; border: 1px solid transparent; color: $accent; text-align: left; }
QPushButton[look="link-small"]:hover { background: $hover; }
QPushButton[look="link-small"]:focus { border: 2px solid $accent; padding: 0 7px; min-height: 24px; }
QPushButton[look="link-small"][level="warn"] { color: $warn; }
QPushButton[look="link-small"][level="danger"] { color: $danger; }
QPushButton[look="danger"] { color: $danger; border-color: $danger; }
QPushButton[look="danger"]:focus { border: 2px solid $danger; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; color: $accent; padding: 0 8px; }
QPushButton[look="link"]:hover { background: $hover; }
QPushButton[look="link"]:focus { border: 2px solid $accent; padding: 0 7px; }
QPushButton[look="tile"] { text-align: left; padding: 0 16px; min-height: 54px; border-color: $border; }
QPushButton[look="tile"]:hover { background: $hover; }
QPushButton[look="tile"]:focus { border: 2px solid $accent; padding: 0 15px; min-height: 52px; }
QPushButton[look="toast"] { background: transparent; color: $window; border: 1px solid $window; }
QPushButton[look="toast"]:hover { background: $text_muted; }
QPushButton[look="toast"]:focus { border: 2px solid $window; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 8px; min-width: 30px; min-height: 30px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $selected; }
QToolButton:focus { border: 2px solid $accent; min-width: 28px; min-height: 28px; }
QToolButton[look="inside"] { border-radius: 6px; }
QPushButton[look="chip"] { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 0 4px;
  min-height: 22px; text-align: left; font-size: ${small}px; font-weight: 400; }
QPushButton[look="chip"]:hover { color: $accent; }
QPushButton[look="chip"]:focus { border: 2px solid $accent; padding: 0 3px; min-height: 20px; }
QPushButton[look="open"] { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 0;
  min-height: 20px; text-align: left; font-weight: 400; }
QPushButton[look="open"]:hover { color: $accent; }
QPushButton[look="open-done"] { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 0;
  min-height: 20px; text-align: left; font-weight: 400; color: $text_muted; }
QPushButton[look="open-done"]:hover { color: $accent; }
QPushButton[look="open-done"]:focus { border: 2px solid $accent; min-height: 18px; }
QPushButton[look="open"]:focus { border: 2px solid $accent; min-height: 18px; }
QToolButton[look="chip"] { border-radius: 6px; min-width: 22px; min-height: 22px; }
QToolButton[look="chip"]:focus { min-width: 20px; min-height: 20px; }
QToolButton::menu-indicator { image: none; }

QAbstractScrollArea { background: transparent; border: none; }
QScrollArea[look="reading"] { border: 2px solid transparent; border-radius: 8px; }
QScrollArea[look="reading"]:focus { border-color: $accent; }
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateTimeEdit { background: $surface; border: 1px solid $border_strong; border-radius: 8px;
  padding: 0 12px; min-height: 34px; selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit { padding: 8px 12px; }
QPlainTextEdit[look="code"], QPlainTextEdit[look="code"]:focus { font-family: $mono; font-size: ${small}px; padding: 2px; }
QListView[look="chips"] { background: transparent; border: none; outline: none; }
QTextBrowser[look="paper"] { background: #FFFFFF; color: #17202B; border: 1px solid $border; border-radius: 8px; padding: 16px; }
QTextBrowser[look="paper"]:focus { border: 2px solid $accent; padding: 15px; }
QListView[look="lines"] { background: transparent; border: none; outline: none; font-size: ${small}px; }
QListView[look="lines"]::item { padding: 4px 8px; border-radius: 6px; }
QListView[look="lines"]::item:hover { background: $hover; }
QListView[look="lines"]::item:selected { background: $selected; color: $text; }
QListView[look="lines"]::item:selected:focus { border: 2px solid $accent; padding: 2px 6px; }
QListView[look="offers"] { background: $surface; border: 1px solid $border_strong; padding: 4px; outline: none; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateTimeEdit:focus { border: 2px solid $accent; padding: 0 11px; min-height: 32px; }
QPlainTextEdit:focus { padding: 7px 11px; }
QLineEdit:disabled, QComboBox:disabled { color: $text_disabled; border-color: $border; background: $window; }
QLineEdit[wrong="true"] { border-color: $danger; }
QDateTimeEdit::drop-down { border: none; width: 28px; }
QDateTimeEdit::down-arrow { image: url("$icons/chevron-$scheme.svg"); width: 14px; height: 14px; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow { image: url("$icons/chevron-$scheme.svg"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border; padding: 4px; outline: none;
  selection-background-color: $selected; selection-color: $text; }

QCheckBox, QRadioButton { spacing: 8px; background: transparent; min-height: 32px; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid $border_strong; border-radius: 4px; background: $surface; }
QCheckBox::indicator:hover { background: $hover; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$icons/tick-$scheme.svg"); }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent; image: url("$icons/dash-$scheme.svg"); }
QCheckBox::indicator:focus { border: 2px solid $accent; width: 14px; height: 14px; }
QCheckBox::indicator:checked:focus, QCheckBox::indicator:indeterminate:focus { border-color: $text; }
QCheckBox::indicator:disabled { border-color: $border; background: $window; }
QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid $border_strong; border-radius: 9px; background: $surface; }
QRadioButton::indicator:hover { background: $hover; }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid $accent; background: $on_accent; }
QRadioButton::indicator:focus { border-color: $accent; }
QRadioButton::indicator:disabled { border-color: $border; background: $window; }

QMenu { background: $surface; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 8px 24px 8px 12px; border-radius: 6px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $selected; color: $text; }
QMenu::item:disabled { color: $text_disabled; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QToolTip { background: $surface; color: $text; border: 1px solid $border_strong; padding: 4px 8px; font-size: ${small}px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: $border_strong; border-radius: 3px; min-height: 32px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QHeaderView, QHeaderView::section { background: transparent; border: none; color: $text_muted; }
QHeaderView::section { padding: 4px 8px; border-bottom: 1px solid $border; font-size: ${chip}px; font-weight: 600; }
QTableView { selection-background-color: $selected; selection-color: $text; }
QTableCornerButton::section { background: transparent; border: none; }
QTableView::item { padding: 0 5px; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
QProgressBar { background: $ring_track; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QProgressBar[look="meter-warn"]::chunk { background: $warn; }
QProgressBar[look="meter-danger"]::chunk { background: $danger; }
""")


def stylesheet(tokens: Tokens, icons: str) -> str:
    """The rules with this theme's colors and the desktop's letter size.

    Args:
        tokens: the colors.
        icons: the folder of the icons, `/` between its parts.
    """
    colors = {name: getattr(tokens, name) for name in tokens.__slots__ if name != "dark"}
    sizes = {style.name.lower(): round(style.value[0] * scale()) for style in Type}
    return _RULES.substitute(
        colors | sizes | {"icons": icons, "mono": MONO, "scheme": "dark" if tokens.dark else "light"}
    )
