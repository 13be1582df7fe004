"""How a page looks that is printed or read in a browser: always on white."""

from typing import Final

from ramkeep.ui.theme.tokens import LIGHT

PAPER: Final = f"""body {{ font-family: sans-serif; font-size: 10pt; max-width: 45em; margin: auto; }}
h1 {{ font-size: 18pt; margin-bottom: 2pt; }}
h2 {{ font-size: 13pt; margin: 14pt 0 2pt; }}
h3 {{ font-size: 10.5pt; margin: 9pt 0 1pt; }}
p, ol {{ margin: 1pt 0 2pt; }}
li {{ margin: 1pt 0; }}
.muted {{ color: {LIGHT.text_muted}; }}"""
