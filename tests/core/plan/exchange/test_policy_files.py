"""Policies as files."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from ramkeep.core.plan.exchange.policy_files import export_policies, file_name
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.policy.reading import read
from ramkeep.core.plan.policy.writing import write
from tests.core.plan.exchange.whole_plans import shuffled, whole_plan
from tests.core.plan.model.strategies import document, plans, policy


def test_each_sort_of_policy_has_a_folder() -> None:
    plan = whole_plan()
    files = {file.name: file.text for file in export_policies(plan).files}
    assert list(files) == ["policies/no-delete.json", "policies/own.json", "trust/deploy.json", "control/keep.json"]
    assert files["trust/deploy.json"] == write(plan.roles["deploy"].trust)
    assert files["control/keep.json"] == write(document("ecs:Delete*", "*", "Deny"))


@settings(max_examples=40)
@given(plans())
def test_every_file_reads_back_as_a_policy_of_the_plan(plan: Plan) -> None:
    export = export_policies(plan)
    known = [policy.document for policy in plan.policies.values()]
    known += [role.trust for role in plan.roles.values()] + [each.document for each in plan.control_policies.values()]
    assert all(read(file.text) in known for file in export.files)
    names = [file.name.casefold() for file in export.files]
    assert len(set(names)) == len(names)
    assert export_policies(shuffled(plan)).files == export.files


def test_names_that_differ_in_case_alone_are_two_files_everywhere() -> None:
    plan = plan_of([policy("own"), policy("Own"), policy("OWN")])
    names = [file.name.casefold() for file in export_policies(plan).files]
    assert len(set(names)) == 3


def test_names_that_lead_elsewhere_or_mean_a_device_are_made_safe() -> None:
    for name in ("../../etc/passwd", "con", "nul.txt", ".hidden", "a/b", "a\\b", "阿里", "a" * 500, "x.", "-rf"):
        assert re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_-]*___[0-9a-f]{20}\.json", file_name(name))
        assert len(file_name(name)) <= 140
    assert file_name("own-2.b_c") == "own-2.b_c.json"


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=6), unique=True))
def test_file_names_never_clash(names: list[str]) -> None:
    found = {file_name(name).casefold() for name in names}
    assert len(found) == len(names)
