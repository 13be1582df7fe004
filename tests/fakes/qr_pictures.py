"""Real QR codes in real pictures and videos."""

import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

import cv2
import numpy as np
import segno

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
OTHER_SECRET = "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU"


def address(
    issuer: str = "GitHub", account: str = "mei", secret: str = SECRET, extra: str = "", kind: str = "totp"
) -> str:
    """An enrollment as sites write it."""
    return f"otpauth://{kind}/{quote(issuer)}:{quote(account)}?secret={secret}&issuer={quote(issuer)}{extra}"


def png(text: str, scale: int = 6) -> bytes:
    """A picture of one code."""
    out = io.BytesIO()
    segno.make(text, micro=False).save(out, kind="png", scale=scale, border=4)
    return out.getvalue()


def pixels(text: str, scale: int = 6) -> Any:
    """The same as blue, green and red."""
    return cv2.imdecode(np.frombuffer(png(text, scale), np.uint8), cv2.IMREAD_COLOR)


def scene(texts: Sequence[str], width: int = 1280, height: int = 720, shift: int = 0) -> Any:
    """A gray desk with codes lying side by side on it."""
    desk = np.full((height, width, 3), 130, np.uint8)
    left = 60 + shift
    for text in texts:
        code = pixels(text, 5)
        desk[120 : 120 + code.shape[0], left : left + code.shape[1]] = code
        left += code.shape[1] + 60
    return desk


def faint(text: str) -> Any:
    """A code in light on dark, hardly to be told from it, under the fine stripes that a photograph of a screen has."""
    code = cv2.cvtColor(pixels(text, 7), cv2.COLOR_BGR2GRAY).astype(np.float32)
    desk = np.full((700, 900), 160, np.float32)
    desk[150 : 150 + len(code), 250 : 250 + len(code)] = 112 - code / 255 * 12
    down, across = np.mgrid[0:700, 0:900]
    stripes = 0.5 * (1 + np.sin(2 * np.pi * (across * np.cos(0.1) + down * np.sin(0.1)) / 2.3))
    return np.clip(desk * (1 - 0.4 * stripes), 0, 255).astype(np.uint8)


def encoded(picture: Any) -> bytes:
    """A picture as the bytes of a PNG."""
    return bytes(cv2.imencode(".png", picture)[1].tobytes())


def video(path: Path, scenes: Iterable[Any], rate: int = 30) -> Path:
    """Scenes as a Motion JPEG video."""
    scenes = list(scenes)
    height, width = scenes[0].shape[:2]
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter_fourcc(*"MJPG"), rate, (width, height))
    for each in scenes:
        writer.write(each)
    writer.release()
    return path


def moving(texts: Sequence[str], frames: int = 30) -> list[Any]:
    """A few empty pictures, then the codes drifting to the right."""
    return [scene(())] * 5 + [scene(texts, shift=3 * number) for number in range(frames)]
