"""What the system promises once the process is hardened."""

import subprocess
import sys

import pytest

HARDENED = """
import ctypes, resource
from ramkeep.adapters.hardening import harden
harden()
harden()
print(resource.getrlimit(resource.RLIMIT_CORE), end=" ")
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_a_hardened_process_leaves_no_core_and_cannot_be_looked_into() -> None:
    done = subprocess.run([sys.executable, "-c", HARDENED], capture_output=True, text=True, check=True)
    assert done.stdout == "(0, 0) 0\n"
