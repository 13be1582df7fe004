"""The words about a camera that comes and goes, and about its light."""

from PySide6.QtCore import QCoreApplication

from ramkeep.services.camera_light import Light
from ramkeep.ui.enroll import words

translate = QCoreApplication.translate


def unplugged(camera: str, *, others: bool) -> str:
    """When the camera in use is gone."""
    if others:
        text = translate("enroll", "{camera} was unplugged. Plug it in again, or choose another camera.")
    else:
        text = translate("enroll", "{camera} was unplugged. Plug it in again.")
    return text.format(camera=words.shortened(camera))


def light(light: Light) -> str:
    """What to do about the light; nothing when it is good."""
    return {
        Light.GOOD: "",
        Light.DARK: translate("enroll", "Too dark. Turn up the lamp, or the screen that shows the code."),
        Light.GLARE: translate("enroll", "Too bright. Turn down the screen that shows the code."),
    }[light]
