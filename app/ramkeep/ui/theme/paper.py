"""How a page looks that is printed or read in a browser: always on white."""

from string import Template
from typing import Final

from ramkeep.ui.theme.tokens import LIGHT

_LETTERS: Final = 'Inter, "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif'

# Margins are in pixels, which QTextDocument knows as well as a browser.
PAPER: Final = f"""body {{ font-family: {_LETTERS}; font-size: 10pt; max-width: 45em; margin: auto; }}
h1 {{ font-size: 18pt; margin-bottom: 4px; }}
h2 {{ font-size: 13pt; margin-top: 24px; margin-bottom: 4px; }}
h3 {{ font-size: 10.5pt; margin-top: 14px; margin-bottom: 2px; }}
p, ol {{ margin-top: 2px; margin-bottom: 4px; }}
li {{ margin-top: 2px; margin-bottom: 2px; }}
.muted {{ color: {LIGHT.text_muted}; }}"""

# A report about a plan: plain enough for QTextDocument.
REPORT: Final = Template("""
body { font-family: $letters; font-size: 10pt;
  color: $text; background-color: $surface; line-height: 140%; }
h1 { font-size: 20pt; font-weight: 600; margin-top: 0; margin-bottom: 4px; }
h2 { font-size: 13pt; font-weight: 600; margin-top: 24px; margin-bottom: 8px; }
p { margin-top: 0; margin-bottom: 8px; }
p.quiet { color: $text_muted; font-size: 9pt; }
table { border-collapse: collapse; margin-bottom: 8px; }
th { text-align: left; font-size: 8pt; font-weight: 600; color: $text_muted; background-color: $sunken;
  padding: 4px 8px; border: 1px solid $border; }
td { font-size: 9pt; padding: 4px 8px; border: 1px solid $border; vertical-align: top; }
td.name { white-space: nowrap; }
td.middle { text-align: center; font-weight: 600; padding: 4px 4px; }
td.list { background-color: $power_list_bg; }
td.read { background-color: $power_read_bg; }
td.write { background-color: $power_write_bg; }
td.admin { background-color: $power_admin_bg; color: $power_admin; }
td.danger { color: $danger; font-weight: 600; }
td.warn { color: $warn; font-weight: 600; }
""").substitute({name: getattr(LIGHT, name) for name in LIGHT.__slots__} | {"letters": _LETTERS})
