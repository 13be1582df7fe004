"""The process that asks the portal: what it says is one line of JSON."""

import json
import subprocess

import pytest

from ramkeep.adapters import own_child
from ramkeep.adapters.portal_call import ABSENT, CHILD


@pytest.mark.parametrize("bus", ["unix:path=/nonexistent", "nonsense", ""])
def test_without_a_bus_there_is_no_portal(bus: str) -> None:
    command = own_child.command("portal_call", CHILD)
    asked = subprocess.run(command, input=json.dumps([bus, 5]), capture_output=True, text=True, timeout=60, check=True)
    assert json.loads(asked.stdout) == {"refused": ABSENT}
