"""Cameras out of the folders that Linux keeps about them."""

from pathlib import Path

from ramkeep.adapters.camera_names import cameras
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
