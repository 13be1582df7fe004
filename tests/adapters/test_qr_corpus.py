"""Pictures of others, where they lie beside the checkout: how many are read, and that none is misread.

A sample in all positions; `benchmarks/qr_corpus.py` measures the whole. The floors are what was measured, less a
little for other versions of the decoders.
"""

from functools import cache

import pytest
from benchmarks.qr_corpus import CORPUS, GROUPS, Score, measured, pictures, readers

from ramkeep.adapters.picture_opencv import OpenCvPictureLoader
from ramkeep.adapters.qr_zxing import ZxingQrReader

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not here")

EVERY = 5
FLOORS = {"ZXING 1-6": (98, 98), "OTHER SMALL": (97, 97), "PHOTOGRAPHS": (93, 90)}


@cache
def scores() -> dict[str, Score]:
    by_set = measured(pictures(CORPUS, EVERY), {"ramkeep": readers()["ramkeep"]})
    return {name: of_set["ramkeep"] for name, of_set in by_set.items()}


@pytest.mark.parametrize("group", FLOORS)
def test_codes_are_read(group: str) -> None:
    score = sum((each for name, each in scores().items() if GROUPS[group](name)), Score())
    assert score.counted > 20
    reached = (100 * score.any / score.counted, 100 * score.all / score.counted)
    assert all(share >= floor for share, floor in zip(reached, FLOORS[group], strict=True)), reached


def test_no_text_is_wrong() -> None:
    assert [wrong for score in scores().values() for wrong in score.wrong] == []


def test_nothing_is_read_where_there_is_no_code() -> None:
    score = scores()["zxing-falsepositives"]
    assert score.any == score.counted > 0


AUTHENTICATORS = CORPUS.parent / "authenticators"


@pytest.mark.parametrize(
    ("file", "start"),
    [
        ("proton/qr/GoogleAuthenticatorExport_1.png", "otpauth-migration://offline?data=CjcKFGoYhiGo"),
        ("proton/qr/GoogleAuthImportScreenshotCropped.jpg", "otpauth-migration://offline?data=Cj8KFFRoaXNTaG91"),
        ("extract_otp_secrets/example_export.png", "otpauth-migration://offline?data=CjMKCkhlbGxvId6t"),
        ("otpauth-dim13/example.png", "otpauth://totp/Example:alice@google.com?"),
    ],
)
def test_pictures_of_other_authenticators_are_read(file: str, start: str) -> None:
    frame = OpenCvPictureLoader().load((AUTHENTICATORS / file).read_bytes())
    (code,) = ZxingQrReader().read_picture(frame)
    assert code.text.startswith(start)
