from collections.abc import Callable

import pytest

from ramkeep.adapters.qr_bent import Suspect
from ramkeep.adapters.qr_decoding import decoded
from ramkeep.adapters.qr_looks import Look
from ramkeep.adapters.qr_suspects import Patience, unbent
from tests.adapters.test_qr_zxing import LONG, bottle, code, on, page

PICTURE = bottle(on(page(340, 340), (24, 24, code(LONG[:60], scale=7))), 0.6)


def never() -> bool:
    return False


def suspects() -> list[Suspect]:
    return decoded(Look(PICTURE), failures=True)[1]


def elsewhere(count: int) -> list[Suspect]:
    """Places where no code is, each its own."""
    return [Suspect(((x, 300), (x + 9, 300), (x + 9, 309), (x, 309)), 3) for x in range(5, 20 * count, 20)]


def texts(patience: Patience, several: list[Suspect], cancelled: Callable[[], bool] = never) -> list[str]:
    return [found.text for found in unbent(PICTURE, several, cancelled, patience)]


def test_a_bent_code_is_read_once_and_stays_in_its_place() -> None:
    assert suspects()
    found = unbent(PICTURE, suspects() * 3, never)
    assert [each.text for each in found] == [LONG[:60]]
    assert found[0].corners in [suspect.corners for suspect in suspects()]


@pytest.mark.parametrize(("ranked", "tried", "read"), [(15, 1, [LONG[:60]]), (10, 1, []), (15, 0, [])])
def test_patience_bounds_what_is_ranked_and_tried(ranked: int, tried: int, read: list[str]) -> None:
    assert texts(Patience(ranked, tried), elsewhere(10) + suspects()) == read


def test_nothing_is_read_once_cancelled() -> None:
    assert texts(Patience(24, 3), suspects(), lambda: True) == []
