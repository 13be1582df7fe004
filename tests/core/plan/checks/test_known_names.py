from ramkeep.core.plan.checks.known_names import has_actions, is_known_service, is_used, meant_service, rows
from tests.core.plan.catalog.sample import shipped, small
from tests.core.plan.checks.texts import case


def test_names_in_known_system_policies_are_used() -> None:
    # AliyunRAMReadOnlyAccess, version 3.
    assert is_used(case(), "accessanalyzer:Get*")
    assert is_used(case(), "RAM:list*")
    assert not is_used(case(), "ram:EraseEverything")


def test_services_are_known_by_catalog_and_by_system_policies() -> None:
    for code in ("ecs", "ims", "accessanalyzer", "adbaps", "e*"):
        assert is_known_service(case(), code)
    assert not is_known_service(case(), "sls")


def test_services_with_actions() -> None:
    assert has_actions(shipped(), "ecs")
    assert not has_actions(shipped(), "accessanalyzer")
    assert not has_actions(shipped(), "zzz")


def test_what_people_call_a_service() -> None:
    assert meant_service(shipped(), "sls") == "log"
    assert meant_service(shipped(), "R-kvstore") == "kvstore"
    # Two services have invoices.
    assert meant_service(shipped(), "invoice") == ""
    assert meant_service(shipped(), "zzz") == ""


def test_rows_are_those_of_the_catalog() -> None:
    assert rows(small(), "ecs:*instance") == tuple(small().rows("ecs:*instance"))
