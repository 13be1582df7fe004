"""The scripts as texts."""

import subprocess
from typing import Any

import pytest
from hypothesis import given, settings

from ramkeep.core.plan.exchange.errors import NotExportable
from ramkeep.core.plan.exchange.script import APPLY, UNDO, export_script
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.values import ConsoleLogin, User
from tests.core.plan.exchange.whole_plans import carried, dangling, shuffled, whole_plan
from tests.core.plan.model.strategies import plans


def parses(text: str) -> bool:
    return subprocess.run(["sh", "-n"], input=text.encode(), check=False, capture_output=True).returncode == 0


@settings(max_examples=25)
@given(plan=plans())
def test_every_plan_gives_a_script_that_parses_and_the_same_bytes_in_any_order(plan: Plan) -> None:
    export = carried(export_script, plan)
    if export is None:
        return
    assert parses(export.files[0].text)
    assert export_script(shuffled(plan)).files == export.files


def test_the_files() -> None:
    apply, undo = export_script(whole_plan()).files
    assert (apply.name, undo.name) == (APPLY, UNDO)
    assert apply.executable
    assert undo.executable
    assert parses(undo.text)
    assert apply.text.startswith("#!/bin/sh\n")


def test_undo_is_the_same_for_every_plan() -> None:
    assert export_script(whole_plan()).files[1] == export_script(Plan()).files[1]


def test_names_are_quoted() -> None:
    name = "'; rm -rf / #"
    text = export_script(plan_of([User(name, "a\nb")])).files[0].text
    assert "\nuser ''\"'\"'; rm -rf / #' 'a\nb' '' '' ''\n" in text


def test_no_secret_is_written() -> None:
    text = export_script(plan_of([User("alice", console=ConsoleLogin())])).files[0].text
    assert "\nlogin alice false false\n" in text


@pytest.mark.parametrize("plan", [dangling(), plan_of([User("a\0b")])])
def test_what_cannot_be_said_is_refused(plan: Any) -> None:
    with pytest.raises(NotExportable):
        export_script(plan)
