"""What was chosen is found again; what makes no sense is not."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.services import preferences
from ramkeep.services.preferences import CLEAR_AFTER, LANGUAGES, LOCK_AFTER, THEMES, Preferences
from tests.fakes.settings import MemorySettings

CHOSEN = st.builds(
    Preferences,
    theme=st.sampled_from(THEMES),
    language=st.sampled_from(LANGUAGES),
    lock_after=st.sampled_from(LOCK_AFTER),
    clear_after=st.sampled_from(CLEAR_AFTER),
    hide_codes=st.booleans(),
    show_next=st.booleans(),
    lock_with_screen=st.booleans(),
    lock_minimized=st.booleans(),
    mirror_camera=st.booleans(),
    camera=st.text(max_size=20),
)
JSON = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.lists(st.integers())


def test_nothing_kept_gives_the_defaults() -> None:
    assert preferences.load(MemorySettings()) == Preferences()


@given(CHOSEN)
def test_what_is_saved_is_loaded(chosen: Preferences) -> None:
    settings = MemorySettings()
    preferences.save(settings, chosen)
    assert preferences.load(settings) == chosen


def test_saving_leaves_the_other_settings_alone() -> None:
    settings = MemorySettings({"window": "somewhere"})
    preferences.save(settings, Preferences(theme="dark"))
    assert settings.get("window") == "somewhere"


@pytest.mark.parametrize(
    ("name", "value"),
    [("theme", "pink"), ("lock_after", 7), ("lock_after", "300"), ("hide_codes", 1), ("clear_after", True)],
)
def test_a_value_out_of_its_choices_counts_as_not_set(name: str, value: object) -> None:
    assert preferences.load(MemorySettings({name: value})) == Preferences()


@given(st.dictionaries(st.sampled_from([field.name for field in fields(Preferences)]), JSON))
def test_whatever_stands_in_the_file_the_types_are_right(values: dict[str, object]) -> None:
    loaded = preferences.load(MemorySettings(values))
    assert [type(getattr(loaded, field.name)) for field in fields(loaded)] == [
        type(field.default) for field in fields(loaded)
    ]
