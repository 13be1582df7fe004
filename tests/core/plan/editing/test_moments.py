import pytest

from ramkeep.core.plan.editing.moments import MomentParts, moment_parts, offset_zone
from ramkeep.core.plan.policy.typed_values import moment


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("2012-11-11T23:59:59Z", MomentParts("2012-11-11", "23:59:59", "Z")),
        ("2026-01-31T16:00:00+08:00", MomentParts("2026-01-31", "16:00:00", "+08:00")),
        ("2026-01-31T16:00", MomentParts("2026-01-31", "16:00:00")),
        ("2026-01-31", MomentParts("2026-01-31")),
        ("2026-02-31", None),
        ("soon", None),
    ],
)
def test_parts_of_dates(text: str, parts: MomentParts | None) -> None:
    assert moment_parts(text) == parts
    if parts is not None:
        assert moment(str(parts)) == moment(text)


def test_zones() -> None:
    assert [offset_zone(each) for each in (0, 28800, -12600)] == ["Z", "+08:00", "-03:30"]
    assert moment(f"2026-01-31T16:00:00{offset_zone(19800)}") is not None
