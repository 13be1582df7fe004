"""Which lines of the log are run."""

import pytest

from ramkeep.core.plan.exchange.script_library import library
from ramkeep.core.plan.exchange.script_undo import UNDOING
from tests.core.plan.exchange.shells import run

BEFORE = library(compares=False) + UNDOING


@pytest.mark.parametrize(
    ("product", "action", "known"),
    [
        ("ram", "DeleteUser", True),
        ("ram", "DetachPolicyFromGroup", True),
        ("ims", "SetSecurityPreference", True),
        ("resourcemanager", "DetachPolicy", True),
        ("ram", "CreateUser", False),
        ("ram", "CreateAccessKey", False),
        ("ram", "AttachPolicyToUser", False),
        ("ecs", "DeleteUser", False),
        ("ims", "DeleteUser", False),
    ],
)
def test_only_what_takes_back_is_known(product: str, action: str, known: bool) -> None:
    assert (run('is_known "$@"', product, action, before=BEFORE).returncode == 0) == known


def test_a_change_is_told_by_the_names_in_it() -> None:
    text = 'tell "$@"; say "$doing"'
    words = ("ram", "UpdateUser", "UserName", "alice", "NewDisplayName", "Old")
    assert run(text, *words, before=BEFORE).stdout == "UpdateUser alice Old\n"
    words = ("ram", "DeletePolicyVersion", "PolicyName", "own", "VersionId", "v2")
    assert run(text, *words, before=BEFORE).stdout == "DeletePolicyVersion own v2\n"


def test_without_a_log_there_is_nothing_to_do() -> None:
    done = run("log=/nowhere/applied.log; take_everything_back", before=BEFORE)
    assert done.returncode == 0
    assert "Nothing is to be taken back" in done.stdout
