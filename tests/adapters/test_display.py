"""Whether a window can open is told by the environment."""

import pytest

from ramkeep.adapters.display import display_missing


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_display_of_any_kind_is_enough(name: str) -> None:
    assert display_missing({name: "x"}, "linux") is None


@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ""}])
def test_without_one_the_commands_are_named(environment: dict[str, str]) -> None:
    missing = display_missing(environment, "linux")
    assert missing is not None
    assert "ramkeep tour" in missing.fix


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_one(platform: str) -> None:
    assert display_missing({}, platform) is None
