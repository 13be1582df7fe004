"""Colors by meaning, and the scale of spaces, corners and letters."""

from dataclasses import dataclass

SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32, SPACE_48 = 4, 8, 12, 16, 24, 32, 48
RADIUS_ROW, RADIUS_CONTROL, RADIUS_AVATAR, RADIUS_CARD = 6, 8, 10, 12
CONTROL_HEIGHT = 36
FOCUS_WIDTH = 2
COLUMN_WIDTH = 880

# Lines over a camera's picture, whatever the theme: #AARRGGBB.
PICTURE_LIGHT, PICTURE_HALO, PICTURE_ACCENT = "#D8FFFFFF", "#82000000", "#FF0A5FBF"


@dataclass(frozen=True, slots=True)
class Tokens:
    """One color a meaning, as `#RRGGBB`.

    Attributes:
        window: the page.
        surface: cards, fields, panels.
        sunken: the sidebar, chips.
        border: decoration only; `border_strong` where an edge carries meaning.
        on_accent: text on `accent`.
        power_list: letter and edge of a cell of the matrix, on `power_list_bg`; the others alike. The hues are those
            of Okabe and Ito: sky blue, blue, vermilion and purple.
    """

    dark: bool
    window: str
    surface: str
    sunken: str
    hover: str
    selected: str
    border: str
    border_strong: str
    text: str
    text_muted: str
    text_disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    ring_track: str
    warn: str
    warn_bg: str
    danger: str
    danger_bg: str
    success: str
    success_bg: str
    power_list: str
    power_list_bg: str
    power_read: str
    power_read_bg: str
    power_write: str
    power_write_bg: str
    power_admin: str
    power_admin_bg: str


LIGHT = Tokens(
    dark=False,
    window="#F5F6F8",
    surface="#FFFFFF",
    sunken="#EBEEF2",
    hover="#EFF2F6",
    selected="#DFECFB",
    border="#DCE1E8",
    border_strong="#7D8A9B",
    text="#17202B",
    text_muted="#4C5868",
    text_disabled="#8B95A3",
    accent="#0A5FBF",
    accent_hover="#084F9F",
    on_accent="#FFFFFF",
    ring_track="#DCE1E8",
    warn="#8A4A00",
    warn_bg="#FFF1DC",
    danger="#B3231B",
    danger_bg="#FDE8E6",
    success="#17693B",
    success_bg="#E2F4E9",
    power_list="#255A78",
    power_list_bg="#E3F3FC",
    power_read="#004E7D",
    power_read_bg="#B9DDF3",
    power_write="#7F3500",
    power_write_bg="#FBD3B4",
    power_admin="#FFFFFF",
    power_admin_bg="#8E3D72",
)

DARK = Tokens(
    dark=True,
    window="#13171D",
    surface="#1B2129",
    sunken="#0F1318",
    hover="#232B35",
    selected="#17334F",
    border="#2C3541",
    border_strong="#738194",
    text="#E7EBF0",
    text_muted="#A8B3C1",
    text_disabled="#6A7583",
    accent="#6DB1FF",
    accent_hover="#8CC2FF",
    on_accent="#05203F",
    ring_track="#2C3541",
    warn="#F3B65F",
    warn_bg="#3A2A10",
    danger="#FF8E85",
    danger_bg="#3D1B19",
    success="#6ED19A",
    success_bg="#143223",
    power_list="#9AD2F2",
    power_list_bg="#17303E",
    power_read="#C4E4FA",
    power_read_bg="#0C4A74",
    power_write="#FFD0AC",
    power_write_bg="#6A320A",
    power_admin="#3D1230",
    power_admin_bg="#E3A3CB",
)
