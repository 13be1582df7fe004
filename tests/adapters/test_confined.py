"""What is left to a process that looks at strangers' files."""

import subprocess
import sys

import pytest

CONFINED = """
import os, resource, socket, sys
from ramkeep.adapters.confined import confine
if os.geteuid() == 0:
    os.setuid(65534)
confine(4, threads=sys.argv[2] == "threads")
os.close(2)
def tried(what, work):
    try:
        work()
    except (OSError, MemoryError):
        print("no", what)
tried("memory", lambda: bytearray(2 << 30))
tried("files", lambda: open(sys.argv[1], "w"))
tried("reading", lambda: open("/etc/hostname"))
tried("network", socket.socket)
def fork():
    if os.fork() == 0:
        os._exit(0)
tried("processes", fork)
print(resource.getrlimit(resource.RLIMIT_CPU)[0])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
@pytest.mark.parametrize("threads", [False, True])
def test_it_takes_little_and_reaches_nothing(tmp_path: object, *, threads: bool) -> None:
    """With the one descriptor that it can free itself."""
    command = [sys.executable, "-c", CONFINED, f"{tmp_path}/x", "threads" if threads else "none"]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, timeout=30)
    refused = ["no memory", "no files", "no reading", "no network", *([] if threads else ["no processes"])]
    assert ran.stdout.split("\n")[:-2] == refused
    assert ran.stdout.split("\n")[-2] == "4"
