"""QR codes drawn by zxing-cpp."""

MODULE_PIXELS = 8


def draw_qr(text: str) -> bytes:
    """A QR code that says `text`, with its quiet zone, as the bytes of a PNG.

    Raises:
        ValueError: the text is longer than a QR code can hold.
    """
    import cv2
    import numpy as np
    import zxingcpp

    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    picture = np.array(barcode.to_image(scale=MODULE_PIXELS, add_quiet_zones=True))
    return bytes(cv2.imencode(".png", picture)[1])
