"""Which camera is in use while cameras come and go."""

from hypothesis import given
from hypothesis import strategies as st

from ramkeep.services.camera_choice import CameraChoice
from ramkeep.services.ports import CameraDevice

FRONT, DESK, TWIN = CameraDevice("0", "Front"), CameraDevice("1", "Desk"), CameraDevice("2", "Front")
machines = st.lists(st.sampled_from([FRONT, DESK, TWIN, CameraDevice("3", "Front")]), unique=True)


def chosen_from(*devices: CameraDevice, preferred: str = "") -> CameraChoice:
    choice = CameraChoice()
    choice.prefer(preferred)
    choice.update(devices)
    choice.decide()
    return choice


def test_the_preferred_one_is_taken_or_else_the_first() -> None:
    assert chosen_from(FRONT, DESK, preferred="1").device == DESK
    assert chosen_from(FRONT, DESK, preferred="sold").device == FRONT
    assert chosen_from().device is None


def test_one_that_is_gone_stays_chosen_and_comes_back() -> None:
    choice = chosen_from(FRONT, DESK)
    choice.update([DESK])
    assert (choice.device, choice.number, choice.name) == (None, -1, "Front")
    choice.update([DESK, FRONT])
    assert (choice.device, choice.number) == (FRONT, 1)


def test_one_that_comes_back_elsewhere_is_known_by_its_name_and_stays_preferred() -> None:
    choice = chosen_from(FRONT, preferred="0")
    choice.update([])
    choice.update([CameraDevice("0", "Desk"), TWIN])
    assert choice.device == TWIN
    choice.decide()
    assert choice.device == TWIN


def test_a_namesake_that_was_there_before_is_another_camera() -> None:
    choice = chosen_from(FRONT, TWIN)
    choice.update([TWIN])
    assert choice.device is None


def test_a_start_without_the_last_one_takes_another() -> None:
    choice = chosen_from(FRONT)
    choice.update([DESK])
    choice.decide()
    assert choice.device == DESK


def test_what_a_person_chooses_is_preferred_from_then_on() -> None:
    choice = chosen_from(FRONT, DESK, preferred="0")
    assert choice.choose(1) == DESK
    choice.decide()
    assert choice.device == DESK


@given(st.lists(st.tuples(st.booleans(), machines), max_size=8))
def test_the_chosen_one_is_always_there_or_none(changes: list[tuple[bool, list[CameraDevice]]]) -> None:
    choice = CameraChoice()
    for decides, devices in changes:
        name = choice.name
        choice.update(devices)
        assert choice.name == name
        if decides:
            choice.decide()
            assert (choice.device is None) == (not devices)
        assert (choice.device is None) == (choice.number == -1)
        assert choice.device is None or choice.devices[choice.number] == choice.device
