"""All forms of a plan."""

import pytest

from ramkeep.core.plan.exchange.every_export import EXPORTS, export_plan
from ramkeep.core.plan.model.plan_text import read_plan
from ramkeep.core.plan.model.templates import starter
from tests.core.plan.grants.company import company


@pytest.mark.parametrize("form", EXPORTS)
def test_every_form_has_files_with_names_of_their_own(form: str) -> None:
    export = EXPORTS[form](company())
    assert export.files
    assert len({file.name for file in export.files}) == len(export.files)


def test_the_plan_as_its_file_reads_back() -> None:
    (file,) = export_plan(starter()).files
    assert file.name == "plan.json"
    assert read_plan(file.text) == starter()
