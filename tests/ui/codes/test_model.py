"""The rows behind the cards, as Qt and a screen reader see them."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.modeltest import ModelTester

from ramkeep.core.codes.credential import Kind
from ramkeep.services.codes_board import CodesBoard
from ramkeep.ui.codes.model import CodesModel
from tests.fakes.clock import FakeClock
from tests.ui.codes.scene import an_account, some_accounts

ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(1_700_000_008.0)


@pytest.fixture
def board() -> CodesBoard:
    board = CodesBoard()
    board.show(some_accounts())
    return board


@pytest.fixture
def model(qapp: object, board: CodesBoard, clock: FakeClock) -> CodesModel:
    model = CodesModel(board, clock)
    model.show(board.rows())
    return model


def spoken(model: CodesModel, row: int) -> str:
    return str(model.index(row).data(ACCESSIBLE))


def test_qt_finds_no_fault_with_it(model: CodesModel, board: CodesBoard, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    model.show(board.rows("git"))
    model.show(())
    model.show(board.rows())


def test_a_code_is_spoken_digit_by_digit_with_its_time(model: CodesModel, board: CodesBoard) -> None:
    code = board.view(model.rows[0], 1_700_000_008.0).code
    assert code is not None
    assert spoken(model, 0) == f"Alibaba Cloud, ops@example.com, {' '.join(code)}, 2 seconds left, favorite"


def test_a_hidden_code_is_not_spoken(model: CodesModel, board: CodesBoard) -> None:
    code = board.view(model.rows[2], 1_700_000_008.0).code
    board.hide_codes = True
    assert spoken(model, 2) == "Grafana, admin@grafana.internal, code hidden"
    assert str(code) not in str([model.index(2).data(role) for role in Qt.ItemDataRole])


@pytest.mark.parametrize(("row", "said"), [(4, "press Enter for the next code"), (6, "no code: ")])
def test_what_shows_no_code_says_why(model: CodesModel, row: int, said: str) -> None:
    assert said in spoken(model, row)


def test_the_same_rows_keep_their_selection(model: CodesModel, board: CodesBoard) -> None:
    reset, changed = QSignalSpy(model.modelReset), QSignalSpy(model.dataChanged)
    model.show(board.rows())
    assert (reset.count(), changed.count()) == (0, 1)
    model.show(board.rows("git"))
    assert reset.count() == 1


def test_a_letter_finds_the_next_row_that_starts_with_it(model: CodesModel) -> None:
    def found(start: int, text: str) -> list[int]:
        return [index.row() for index in model.match(model.index(start), Qt.ItemDataRole.DisplayRole, text)]

    assert found(0, "g") == [1]
    assert found(2, "G") == [2]
    assert found(3, "g") == [1]
    assert found(0, "阿") == [3]
    assert found(0, "zz") == []


def test_an_account_without_issuer_is_known_by_its_account(clock: FakeClock) -> None:
    board = CodesBoard()
    board.show([an_account(1, "", "mei"), an_account(2, "", "", kind=Kind.HOTP)])
    model = CodesModel(board, clock)
    model.show(board.rows())
    assert model.index(0).data() == "mei"
    assert spoken(model, 0).startswith("mei, ")
    assert model.index(1).data() == "Unnamed account"


def test_there_is_nothing_beyond_the_rows(model: CodesModel) -> None:
    assert model.rowCount(model.index(0)) == 0
    assert model.data(QModelIndex()) is None
    assert model.row_of(None) is None
