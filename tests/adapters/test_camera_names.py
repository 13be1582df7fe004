"""Cameras out of the folders that Linux keeps about them."""

import shutil
import sys
from pathlib import Path

import pytest

from ramkeep.adapters.camera_names import CameraList, cameras, gives_pictures
from ramkeep.services.ports import CameraDevice


def node(folder: Path, number: int, name: str, index: str = "0") -> None:
    made = folder / f"video{number}"
    made.mkdir(parents=True)
    (made / "name").write_text(f"{name}\n")
    (made / "index").write_text(f"{index}\n")


def test_each_camera_is_there_once_in_the_order_of_its_number(tmp_path: Path) -> None:
    node(tmp_path, 10, "Desk camera")
    node(tmp_path, 2, "Integrated Camera: Integrated Camera")
    node(tmp_path, 3, "Integrated Camera: Integrated Camera", index="1")
    assert cameras(tmp_path, Path("/dev")) == (
        CameraDevice("/dev/video2", "Integrated Camera"),
        CameraDevice("/dev/video10", "Desk camera"),
    )


def test_a_camera_without_a_name_gets_a_number(tmp_path: Path) -> None:
    (tmp_path / "video0").mkdir()
    assert [camera.name for camera in cameras(tmp_path)] == ["Camera 1"]


def test_a_machine_without_cameras_has_none(tmp_path: Path) -> None:
    (tmp_path / "video-nonsense").mkdir()
    assert cameras(tmp_path) == ()
    assert cameras(tmp_path / "absent") == ()


def test_the_path_that_stays_the_same_is_preferred(tmp_path: Path) -> None:
    node(tmp_path / "class", 0, "Desk camera")
    lasting = tmp_path / "dev/v4l/by-id/usb-Maker_Desk_camera-video-index0"
    lasting.parent.mkdir(parents=True)
    (tmp_path / "dev/video0").touch()
    lasting.symlink_to("../../video0")
    found = cameras(tmp_path / "class", tmp_path / "dev", lambda _: True)
    assert found == (CameraDevice(str(lasting), "Desk camera"),)


def test_what_gives_no_pictures_is_left_out(tmp_path: Path) -> None:
    node(tmp_path, 0, "Desk camera")
    node(tmp_path, 1, "Encoder of a chip")
    assert [camera.name for camera in cameras(tmp_path, Path("/dev"), lambda path: path.name == "video0")] == [
        "Desk camera"
    ]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="device files are Linux's")
def test_what_is_no_camera_says_so_itself() -> None:
    assert not gives_pictures(Path("/dev/null"))
    assert gives_pictures(Path("/dev/absent"))  # opening it will tell why it cannot be used


class Machine:
    """Folders as Linux keeps them; counts how often a camera is asked what it is."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.devices = folder / "class", folder / "dev"
        self.folder.mkdir()
        (self.devices / "v4l/by-id").mkdir(parents=True)
        self.asked: list[str] = []
        self.list = CameraList(self.folder, self.devices, self._is_camera)

    def plug(self, number: int, name: str) -> None:
        node(self.folder, number, name)
        (self.devices / f"video{number}").touch()

    def names(self) -> list[str]:
        return [camera.name for camera in self.list.now()]

    def _is_camera(self, path: Path) -> bool:
        self.asked.append(path.name)
        return True


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_the_list_follows_what_is_plugged_in_and_out(machine: Machine) -> None:
    assert machine.names() == []
    machine.plug(0, "Front camera")
    machine.plug(1, "Desk camera")
    assert machine.names() == ["Front camera", "Desk camera"]
    shutil.rmtree(machine.folder / "video0")
    (machine.devices / "video0").unlink()
    assert machine.names() == ["Desk camera"]


def test_a_camera_is_not_woken_up_while_nothing_comes_or_goes(machine: Machine) -> None:
    machine.plug(0, "Front camera")
    for _ in range(3):
        assert machine.names() == ["Front camera"]
    assert machine.asked == ["video0"]
    machine.plug(1, "Desk camera")
    machine.names()
    assert machine.asked == ["video0", "video0", "video1"]


def test_a_lasting_path_that_comes_later_is_taken_over(machine: Machine) -> None:
    machine.plug(0, "Front camera")
    assert machine.list.now()[0].id == str(machine.devices / "video0")
    lasting = machine.devices / "v4l/by-id/usb-Front-index0"
    lasting.symlink_to("../../video0")
    assert machine.list.now()[0].id == str(lasting)


def test_a_name_that_comes_later_is_taken_over(machine: Machine) -> None:
    (machine.folder / "video0").mkdir()
    assert machine.names() == ["Camera 1"]
    (machine.folder / "video0/name").write_text("Front camera\n")
    assert machine.names() == ["Front camera"]


def test_a_permission_that_comes_later_is_noticed(machine: Machine) -> None:
    machine.plug(0, "Front camera")
    machine.names()
    (machine.devices / "video0").chmod(0o600)
    machine.names()
    assert machine.asked == ["video0", "video0"]


def test_without_any_folder_there_are_no_cameras(tmp_path: Path) -> None:
    assert CameraList(tmp_path / "absent", tmp_path / "absent").now() == ()
