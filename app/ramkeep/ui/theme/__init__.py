"""How the window looks: the only place that names a color, a size or a font."""
