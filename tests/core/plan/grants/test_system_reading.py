"""The file of system policies: what is read and what is refused."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.grants import system_reading
from ramkeep.core.plan.grants.errors import (
    NewerSystemPolicies,
    NotSystemPolicies,
    SystemPoliciesDamaged,
    SystemPoliciesRefused,
    SystemPoliciesTooLarge,
)
from ramkeep.core.plan.grants.system_reading import read_facts
from ramkeep.core.plan.grants.system_scopes import Scope

TEXT = """\
{
  "form": "ramkeep-system-policies 1",
  "date": "2026-11-26",
  "sources": ["A page"],
  "names": [
    "AliyunLogFullAccess",
    "AliyunHgwFullAccess"
  ],
  "scopes": {
    "Log": {"codes": ["log"], "why": "A page."}
  },
  "texts": {
    "AliyunOSSReadOnlyAccess": {
      "version": "v1",
      "updated": "2017-08-17",
      "document": {"Version": "1", "Statement": []}
    },
    "PowerUserAccess": {
      "source": "A repository",
      "unread": "the end",
      "document": {}
    }
  }
}
"""
LINES = TEXT.splitlines(keepends=True)


def changed(old: str, new: str) -> bytes:
    assert TEXT.count(old) == 1
    return TEXT.replace(old, new).encode()


def test_everything_is_read() -> None:
    facts = read_facts(TEXT.encode())
    assert (facts.date, facts.sources) == (date(2026, 11, 26), ("A page",))
    assert facts.names == ("AliyunLogFullAccess", "AliyunHgwFullAccess")
    assert facts.scopes == {"Log": Scope(("log",), "A page.")}
    oss, power = facts.texts["AliyunOSSReadOnlyAccess"], facts.texts["PowerUserAccess"]
    assert json.loads(oss.document) == {"Version": "1", "Statement": []}
    assert oss.source == 'Alibaba Cloud, "Resource Access Management: AliyunOSSReadOnlyAccess", v1 of 2017-08-17'
    assert (oss.unread, power.unread, power.source) == ("", "the end", "A repository")


def test_sources_may_be_missing() -> None:
    assert read_facts(changed('  "sources": ["A page"],\n', "")).sources == ()


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"null", b"\x1f\x8b", TEXT.encode("utf-16"), TEXT.encode()[10:]])
def test_other_bytes_are_no_system_policies(data: bytes) -> None:
    with pytest.raises(NotSystemPolicies, match="does not begin"):
        read_facts(data)


def test_a_later_form_is_named() -> None:
    with pytest.raises(NewerSystemPolicies, match="form 2"):
        read_facts(changed("ramkeep-system-policies 1", "ramkeep-system-policies 2"))


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ('"date": "2026-11-26",', '"date": "2026-13-26",', 3, "no date"),
        ('"date": "2026-11-26",', '"date": 20261126,', 3, "line of text"),
        ('  "date": "2026-11-26",\n', "", None, "no 'date'"),
        ('"sources": [', '"surces": [', 4, "'surces'"),
        ('["A page"]', '"A page"', 4, "no list"),
        ('    "AliyunHgwFullAccess"\n', '    "AliyunLogFullAccess"\n', 7, "names AliyunLogFullAccess twice"),
        ('    "AliyunHgwFullAccess"\n', '    "Aliyun Hgw"\n', 7, "'Aliyun Hgw'"),
        ('    "AliyunHgwFullAccess"\n', "    7\n", 5, "line of text"),
        ('    "AliyunHgwFullAccess"\n', '    "PowerUserAccess"\n', 18, "with a text and without"),
        ('    "AliyunHgwFullAccess"\n', '    "AliyunHgwFullAccess",\n', 8, "no JSON"),
        ('["log"]', '"log"', 10, "no list"),
        ('["log"]', "[]", 10, "codes do not read"),
        ('["log"]', '["Log*"]', 10, "codes do not read"),
        (', "why": "A page."', "", 10, "no 'why'"),
        ('"why": "A page."', '"why": "A\\npage."', 10, "line of text"),
        ('      "version": "v1",\n', "", 13, "without version and updated"),
        ('"updated": "2017-08-17"', '"updated": "last year"', 13, "no date"),
        ('"updated": "2017-08-17"', '"uptaded": "2017-08-17"', 13, "'uptaded'"),
        ('      "document": {}\n', '      "documents": {}\n', 18, "'documents'"),
        (',\n      "document": {}\n', "\n", 18, "no 'document'"),
        ('"PowerUserAccess": {', '"AliyunOSSReadOnlyAccess": {', 18, "twice"),
        ('"PowerUserAccess": {', '"Power User": {', 18, "'Power User'"),
        ('      "unread": "the end",', '      "unread": ["the end"],', 18, "line of text"),
        ('"document": {}', '"document": ' + "[" * 5000, None, "deep"),
        ('"document": {}', '"document": ' + "9" * 5000, None, "digits"),
    ],
)
def test_damage_is_named_with_its_line(old: str, new: str, line: int | None, words: str) -> None:
    with pytest.raises(SystemPoliciesDamaged, match=words) as refused:
        read_facts(changed(old, new))
    assert refused.value.line == line
    assert line is None or refused.value.reason.startswith(f"Line {line} of ")


@pytest.mark.parametrize("part", ["names", "scopes", "texts"])
def test_a_part_of_another_sort_is_refused(part: str) -> None:
    whole = json.loads(TEXT)
    with pytest.raises(SystemPoliciesDamaged, match=part):
        read_facts(json.dumps(whole | {part: 7}).encode())


@pytest.mark.parametrize("part", ["scopes", "texts"])
def test_an_entry_that_is_no_object_is_refused(part: str) -> None:
    whole = json.loads(TEXT)
    with pytest.raises(SystemPoliciesDamaged, match="is no object"):
        read_facts(json.dumps(whole | {part: {"Log": 7}}).encode())


def test_bytes_that_are_not_text_are_named_by_their_line() -> None:
    with pytest.raises(SystemPoliciesDamaged, match=r"Line 4 .* not UTF-8") as refused:
        read_facts(TEXT.encode().replace(b'A page"]', b'A\xffpage"]'))
    assert refused.value.line == 4


@pytest.mark.parametrize("kept", range(2, len(LINES)))
def test_a_file_that_ends_early_is_refused(kept: int) -> None:
    with pytest.raises(SystemPoliciesDamaged, match="no JSON"):
        read_facts("".join(LINES[:kept]).encode())


@pytest.mark.parametrize(("bound", "most"), [("MAX_BYTES", 100), ("MAX_POLICIES", 3)])
def test_a_file_over_a_bound_is_refused(bound: str, most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_reading, bound, most)
    with pytest.raises(SystemPoliciesTooLarge, match=str(most)):
        read_facts(TEXT.encode())


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refuse(data)
    read_or_refuse(b'{"form": "ramkeep-system-policies 1",' + data)


@given(st.data())
def test_a_file_with_any_damage_is_read_or_refused(data: st.DataObject) -> None:
    lines = list(LINES)
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(1, len(lines) - 1))
        piece = data.draw(st.sampled_from(LINES) | st.text(max_size=20))
        lines[place : place + data.draw(st.integers(0, 2))] = [piece]
    read_or_refuse("".join(lines).encode("utf-8", "replace"))


def read_or_refuse(data: bytes) -> None:
    try:
        facts = read_facts(data)
    except SystemPoliciesRefused as refused:
        reason = refused.reason
        line = refused.line
    else:
        assert not set(facts.names) & set(facts.texts)
        return
    assert reason.endswith(".")
    assert line is None or 1 <= line <= data.count(b"\n") + 1
