"""OpenCV as this program sets it up."""

import subprocess
import sys

PROBE = """
import sys
from ramkeep.adapters import camera_opencv, opencv, picture_opencv, qr_zxing, screen_portal
heavy = {"cv2", "numpy", "zxingcpp", "deqr", "pyzbar", "jeepney"}
assert not heavy & set(sys.modules), heavy & set(sys.modules)
cv2 = opencv.opencv()
import numpy
for size in ((6000, 6000), (6400, 6400)):
    bare = numpy.zeros(size, numpy.uint8)
    data = cv2.imencode(".png", bare)[1]
    try:
        print(cv2.imdecode(data, cv2.IMREAD_UNCHANGED).shape)
    except cv2.error:
        print("refused")
cv2.imdecode(numpy.frombuffer(bare[:100].tobytes(), numpy.uint8), cv2.IMREAD_UNCHANGED)
cv2.VideoCapture("/nonexistent.avi")
"""


def test_it_is_loaded_late_keeps_its_limit_and_says_nothing() -> None:
    ran = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, check=False, timeout=60)
    assert ran.stdout.split("\n")[:2] == ["(6000, 6000)", "refused"]
    assert ran.stderr == ""
