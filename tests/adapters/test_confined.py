"""What is left to a process that looks at strangers' files."""

import subprocess
import sys

import pytest

CONFINED = """
import resource, sys
from ramkeep.adapters.confined import confine
confine(4)
try:
    bytearray(2 << 30)
except MemoryError:
    print("no memory")
try:
    open(sys.argv[1], "w").write("x")
except OSError:
    print("no files")
print(resource.getrlimit(resource.RLIMIT_CPU)[0])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_it_takes_little_memory_and_time_and_writes_no_files(tmp_path: object) -> None:
    command = [sys.executable, "-c", CONFINED, f"{tmp_path}/x"]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, timeout=30)
    assert ran.stdout.split("\n")[:3] == ["no memory", "no files", "4"]
