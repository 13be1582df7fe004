"""The file of the catalog: what is read and what is refused."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.catalog import reading
from ramkeep.core.plan.catalog.action import State
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.catalog.errors import CatalogDamaged, CatalogRefused, CatalogTooLarge, NewerFormat, NotACatalog
from ramkeep.core.plan.catalog.reading import read_columns, read_heading
from tests.core.plan.catalog.sample import TEXT

LINES = TEXT.splitlines(keepends=True)


def changed(old: str, new: str) -> bytes:
    assert old in TEXT
    return TEXT.replace(old, new).encode()


def test_the_heading_is_read_alone() -> None:
    assert read_heading(b"ramkeep-catalog 1\ndate 2026-11-23\nanything").date == date(2026, 11, 23)


def test_every_line_finds_its_column() -> None:
    columns = read_columns(TEXT.encode())
    assert "".join(columns.letters) == "uCdgugcgguu"
    assert columns.names[:2] == ["AttachDisk", "CreateInstance"]
    assert [(each.code, each.start, each.stop) for each in columns.services] == [
        ("ecs", 0, 6),
        ("efc", 6, 6),
        ("kvstore", 6, 8),
        ("oss", 8, 11),
    ]
    assert [(start, origin.version, origin.state) for start, origin in columns.groups] == [
        (0, "2014-05-26", State.CURRENT),
        (5, "2014-05-26", State.RETIRED),
        (6, "2015-01-01", State.CURRENT),
        (8, "", State.SPECIAL),
    ]


@pytest.mark.parametrize("data", [b"", b"{}", b"\x1f\x8b", b"ramkeep-catalog one\n", TEXT.encode("utf-16")])
def test_other_bytes_are_no_catalog(data: bytes) -> None:
    with pytest.raises(NotACatalog, match="first line"):
        read_columns(data)


def test_a_later_form_is_named() -> None:
    with pytest.raises(NewerFormat, match="form 2"):
        read_columns(changed("ramkeep-catalog 1", "ramkeep-catalog 2"))


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("date 2026-11-23", "date 2026-13-23", 2),
        ("date 2026-11-23", "made 2026-11-23", 2),
        ("source npm old-package 0.0.1", "source disk old-package", 4),
        ("pattern 3 acs:oss:{region}:{account}:{bucket}\n", "pattern 4 acs:oss:{region}:{account}:{bucket}\n", 6),
        ("pattern 3 acs:oss:{region}:{account}:{bucket}\n", "pattern 3 arn:{bucket}\n", 6),
        ("service ecs documented", "service ecs surely", 8),
        ("service ecs documented", "service E/S documented", 8),
        ("aliases server vm\n", "whatever server vm\n", 9),
        ("group ecs 2014-05-26 1 current", "group ecs 2014-05-26 9 current", 10),
        ("group ecs 2014-05-26 1 current", "group ecs 1 current", 10),
        ("group ecs 2014-05-26 1 current\n", "", 10),
        ("u AttachDisk", "x AttachDisk", 11),
        ("C CreateInstance", "C Create Instance", 12),
        ("C CreateInstance", "C Créate", 12),
        ("C CreateInstance\n", "\nC CreateInstance\n", 12),
        ("resources 1 2", "resources 1 3", 27),
        ("resources 1 2", "resources 0", 27),
        ("narrow 1 PutBucket", "narrow 1", 32),
        ("instead oss:HeadObject oss:GetObject", "instead oss:HeadObject", 35),
        ("end 11", "end 12", 36),
        ("end 11", "end 11\nend 11", 37),
        ("end 11\n", "end 11\nu Late\n", 37),
    ],
)
def test_a_damaged_line_is_named(old: str, new: str, line: int) -> None:
    with pytest.raises(CatalogDamaged, match=rf"^Line {line} ") as refused:
        read_columns(changed(old, new))
    assert refused.value.line == line


def test_bytes_that_are_not_text_are_named_by_their_line() -> None:
    with pytest.raises(CatalogDamaged, match="Line 4 of the catalog is not UTF-8"):
        read_columns(TEXT.encode().replace(b"old-package", b"old-\xffpackage"))


@pytest.mark.parametrize("kept", range(3, len(LINES)))
def test_a_file_that_ends_early_is_refused(kept: int) -> None:
    with pytest.raises(CatalogDamaged):
        read_columns("".join(LINES[:kept]).encode())


@pytest.mark.parametrize(
    ("bound", "most"), [("MAX_BYTES", 100), ("MAX_ACTIONS", 10), ("MAX_LINES", 20), ("MAX_STATEMENTS", 9)]
)
def test_a_file_over_a_bound_is_refused(bound: str, most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, bound, most)
    with pytest.raises(CatalogTooLarge, match=str(most)):
        read_columns(TEXT.encode())


def test_a_line_over_its_bound_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_LINE", 60)
    with pytest.raises(CatalogDamaged, match="Line 5 of the catalog is too long"):
        read_columns(TEXT.encode())


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refuse(data)
    read_or_refuse(b"ramkeep-catalog 1\ndate 2026-11-23\n" + data)


@given(st.data())
def test_a_catalog_with_any_damage_is_read_or_refused(data: st.DataObject) -> None:
    lines = list(LINES)
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(2, len(lines) - 1))
        piece = data.draw(st.sampled_from(LINES) | st.text(max_size=20) | st.from_regex(r"[a-z]{1,9} [0-9 a-z]{0,9}\n"))
        lines[place : place + data.draw(st.integers(0, 2))] = [piece]
    read_or_refuse("".join(lines).encode("utf-8", "replace"))


def read_or_refuse(data: bytes) -> None:
    try:
        catalog = Catalog.read(data)
    except CatalogRefused as refused:
        reason = refused.reason
        line = refused.line
    else:
        assert all(action.name == name for action, name in zip(catalog.expand("*"), catalog.names, strict=True))
        return
    assert reason.endswith(".")
    assert line is None or 1 <= line <= data.count(b"\n") + 1
