"""PDF files with pictures on their pages, written byte by byte (ISO 32000-1, 7.5)."""

import zlib
from collections.abc import Sequence

import numpy as np

A4 = (595.0, 842.0)


def pdf(
    pages: Sequence[np.ndarray | None], size: tuple[float, float] = A4, *, locked: bool = False, drawing: bytes = b""
) -> bytes:
    """A page for each gray picture, which stands in its middle, a third as wide; an empty page for None.

    Args:
        locked: it asks for a password.
        drawing: what every page draws besides.
    """
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
    kids: list[int] = []
    for picture in pages:
        painted, resources = drawing, b""
        if picture is not None:
            height, width = picture.shape
            form = f"/Width {width}/Height {height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode"
            objects.append(_stream(f"/Type/XObject/Subtype/Image{form}", zlib.compress(picture.tobytes())))
            resources = f"/XObject<</P {len(objects)} 0 R>>".encode()
            side = min(size) / 3
            painted += f"q {side} 0 0 {side * height / width} {side} {side} cm /P Do Q".encode()
        objects.append(_stream("", painted))
        box = f"[0 0 {size[0]} {size[1]}]".encode()
        kids.append(len(objects) + 1)
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox%b/Resources<<%b>>/Contents %d 0 R>>" % (box, resources, len(objects))
        )
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(f'{kid} 0 R' for kid in kids)}]>>".encode()
    return _file(objects, _LOCK if locked else b"")


# No password has these hashes (ISO 32000-1, 7.6.3).
_LOCK = b"/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O<%b>/U<%b>>>/ID[<00><00>]" % (b"11" * 32, b"22" * 32)


def _stream(form: str, data: bytes) -> bytes:
    return f"<<{form}/Length {len(data)}>>stream\n".encode() + data + b"\nendstream"


def _file(objects: Sequence[bytes], trailer: bytes) -> bytes:
    made, places = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj" % number + each + b"endobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    end = b"trailer<</Size %d/Root 1 0 R%b>>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, len(made))
    return made + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + end
