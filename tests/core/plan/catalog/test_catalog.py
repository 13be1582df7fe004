"""Finding, expanding and what the shipped file says."""

import gzip
import json
from fnmatch import fnmatchcase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.catalog.action import Certainty, Level, LevelSource, State
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.catalog.errors import CatalogDamaged, CatalogTooLarge
from tests.core.plan.catalog.sample import SHARED, SHIPPED, TEXT, shipped, small

REFERENCE = SHARED / "catalog.jsonl.gz"
MOST_BYTES = 1_500_000


def names(catalog: Catalog, pattern: str) -> list[str]:
    return [action.name for action in catalog.expand(pattern)]


@pytest.mark.parametrize("name", ["ecs:DescribeInstances", "ECS:describeinstances"])
def test_an_action_is_found_in_any_case(name: str) -> None:
    action = small().find(name)
    assert action is not None
    assert (action.name, action.service, action.level) == ("ecs:DescribeInstances", "ecs", Level.GET)
    assert (action.origin.version, action.origin.source.title) == ("2014-05-26", "alibabacloud_ecs20140526 7.11.8")


@pytest.mark.parametrize("name", ["", "ecs", "ecs:", "ecs:DescribeInstance", "DescribeInstances", "ecs:Describe*"])
def test_another_name_is_not(name: str) -> None:
    assert small().find(name) is None


def test_services_tell_what_they_are_called() -> None:
    oss = small().service("OSS")
    assert oss is not None
    assert (oss.title, oss.certainty, oss.aliases, oss.products, oss.actions) == (
        "Object Storage Service",
        Certainty.DOCUMENTED,
        ("bucket", "storage"),
        ("oss",),
        3,
    )
    assert [pattern.text for pattern in oss.resources] == [
        "acs:oss:{region}:{account}:{bucket}",
        "acs:oss:{region}:{account}:{bucket}/{object}",
    ]


def test_a_service_may_be_known_without_its_actions() -> None:
    efc = small().service("efc")
    assert efc is not None
    assert (efc.actions, efc.products, small().actions("efc"), small().actions("none")) == (0, (), (), ())


def test_a_product_leads_to_its_code() -> None:
    assert [service.code for service in small().services_of_product("R-kvstore")] == ["kvstore"]
    assert small().services_of_product("kvstore") == ()


def test_an_action_has_the_resources_it_can_be_narrowed_to() -> None:
    found = {action.name: [each.glob for each in action.resources] for action in small().actions("oss")}
    assert found == {
        "oss:GetObject": ["acs:oss:*:*:*/*"],
        "oss:PutBucket": ["acs:oss:*:*:*"],
        "oss:PutObject": ["acs:oss:*:*:*/*"],
    }


@pytest.mark.parametrize(
    ("name", "expected"),
    [("ecs:CreateInstance", True), ("ram:BindMFADevice", False), ("oss:GetObject", False), ("ecs:RunInstances", False)],
)
def test_the_shipped_file_knows_what_cannot_be_narrowed(name: str, expected: bool) -> None:
    action = shipped().find(name)
    assert action is not None
    assert action.takes_all_resources_only is expected
    assert "*" not in [pattern.text for service in shipped().services for pattern in service.resources]


def test_a_name_of_the_api_leads_to_what_is_checked_instead() -> None:
    assert [action.name for action in small().instead("oss:copyobject")] == ["oss:GetObject", "oss:PutObject"]
    assert small().instead("oss:GetObject") == ()


def test_a_retired_action_says_so() -> None:
    action = small().find("ecs:DescribeAncientInstances")
    assert action is not None
    assert action.origin.state is State.RETIRED


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("ecs:describe*", ["ecs:DescribeInstances", "ecs:DescribeAncientInstances"]),
        ("*:CreateInstance", ["ecs:CreateInstance", "kvstore:CreateInstance"]),
        ("oss:Put?????", ["oss:PutObject"][:0]),
        ("oss:Put??????", ["oss:PutBucket", "oss:PutObject"]),
        ("ecs:", []),
        ("none:*", []),
        ("", []),
    ],
)
def test_a_pattern_covers_the_actions_that_match_it(pattern: str, expected: list[str]) -> None:
    assert names(small(), pattern) == expected


def test_a_star_covers_all() -> None:
    assert tuple(names(small(), "*")) == small().names
    assert len(small()) == 11


@given(st.text(alphabet="ecskvo:*?DisrbInPutGt", max_size=12))
def test_a_pattern_matches_as_the_standard_library_does(pattern: str) -> None:
    expected = [name for name in small().names if fnmatchcase(name.lower(), pattern.lower())]
    assert names(small(), pattern) == expected


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("d DeleteInstance", "d createinstance", "action 'ecs:createinstance' twice"),
        ("service efc observed", "service ecs observed", "service 'ecs' twice"),
        ("narrow 1 PutBucket", "narrow 1 PutBasket", "'oss:PutBasket', which it does not list"),
        ("instead oss:HeadObject oss:GetObject", "instead oss:HeadObject oss:Got", "'oss:Got', which it does not"),
    ],
)
def test_a_file_that_contradicts_itself_is_refused(old: str, new: str, words: str) -> None:
    with pytest.raises(CatalogDamaged, match=words):
        Catalog.read(TEXT.replace(old, new).encode())


def test_an_action_narrowed_over_and_over_is_refused() -> None:
    with pytest.raises(CatalogTooLarge, match="'GetObject' in more than 64 ways"):
        Catalog.read(TEXT.replace("narrow 1 PutBucket", "narrow 1" + 100 * " GetObject").encode())


def test_an_empty_catalog_answers_everything_with_nothing() -> None:
    empty = Catalog.read(b"ramkeep-catalog 1\ndate 2026-11-23\nend 0\n")
    assert (len(empty), empty.names, empty.services) == (0, (), ())
    assert (empty.search("a"), empty.suggest("ecs:Run"), empty.expand("*"), empty.find("a:b")) == ((), (), (), None)


def test_the_shipped_file_is_small_and_whole() -> None:
    assert SHIPPED.stat().st_size < MOST_BYTES
    assert len(shipped()) > 20_000
    assert len(shipped().services) > 250


@pytest.mark.parametrize(
    ("name", "level", "source", "state"),
    [
        ("ecs:RunInstances", Level.CREATE, LevelSource.GUESS, State.CURRENT),
        ("ecs:CopyImage", Level.UPDATE, LevelSource.DOCUMENTED, State.CURRENT),
        ("dds:DescribeHistoryTasksStat", Level.LIST, LevelSource.DOCUMENTED, State.CURRENT),
        ("kvstore:CreateGlobalDistributeCache", Level.UPDATE, LevelSource.DOCUMENTED, State.CURRENT),
        ("ram:PassRole", Level.UPDATE, LevelSource.GUESS, State.SPECIAL),
        ("oss:GetObjectVersion", Level.GET, LevelSource.GUESS, State.SPECIAL),
        ("log:GetLogStoreLogs", Level.GET, LevelSource.GUESS, State.SPECIAL),
        ("mns:PublishMessage", Level.UPDATE, LevelSource.GUESS, State.SPECIAL),
        ("cr:PullRepository", Level.GET, LevelSource.GUESS, State.SPECIAL),
        ("ots:BatchGetRow", Level.GET, LevelSource.GUESS, State.SPECIAL),
        ("ram:GetAccountSummary", Level.GET, LevelSource.DOCUMENTED, State.CURRENT),
        ("bssapi:QueryAccountBalance", Level.GET, LevelSource.GUESS, State.CURRENT),
    ],
)
def test_the_shipped_file_knows(name: str, level: Level, source: LevelSource, state: State) -> None:
    action = shipped().find(name)
    assert action is not None
    assert (action.level, action.level_source, action.origin.state) == (level, source, state)


@pytest.mark.parametrize(
    ("product", "codes"),
    [
        ("R-kvstore", ["kvstore"]),
        ("Dds", ["dds"]),
        ("Cbn", ["cen"]),
        ("Sls", ["log"]),
        ("Ims", ["ram"]),
        ("waf-openapi", ["yundun-waf"]),
        ("BssOpenApi", ["bss", "bssapi"]),
        ("CloudAPI", ["apigateway"]),
    ],
)
def test_the_shipped_file_maps_products_to_codes(product: str, codes: list[str]) -> None:
    assert [service.code for service in shipped().services_of_product(product)] == codes


@pytest.mark.parametrize("name", ["oss:HeadObject", "oss:CreateBucket", "log:GetLogs"])
def test_the_shipped_file_lists_no_name_that_ram_does_not_check(name: str) -> None:
    assert shipped().find(name) is None
    assert shipped().instead(name)


@pytest.mark.skipif(not REFERENCE.exists(), reason="the reference list is not beside this checkout")
def test_the_shipped_file_has_every_action_of_the_reference_list() -> None:
    with gzip.open(REFERENCE, "rt", encoding="utf-8") as lines:
        listed = {json.loads(line)["action"] for line in lines}
    missing = {name for name in listed if not shipped().find(name) and not shipped().instead(name)}
    assert missing == set()
