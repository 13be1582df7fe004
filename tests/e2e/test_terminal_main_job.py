"""The main job through the terminal: from a QR code in a PNG to codes that independent programs agree with.

Every step is a run of `python -m ramkeep` with real files; the password comes by a file descriptor.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pyotp
import pytest
import segno

from ramkeep.adapters.clock_system import SystemClock

PASSWORD = "tarn quilt ember oxbow"
SECRET = "NBSWY3DPEB3W64TMMQQGM4TPNUQGC3RAMFWGS6LVNYQGM2LOM4QHI2LNMU4DGZLR"
ADDRESS = f"otpauth://totp/Aliyun:alice%40example.onaliyun.com?secret={SECRET}&issuer=Aliyun"
COUNTED = "otpauth://hotp/Bank:bob?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Bank&counter=0"
CLOCK = SystemClock()
COUNTED_CODES = ["755224", "287082", "359152"]


class Home:
    """A person's home folder, and the program run in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.vault = folder / "vault.ramkeep"
        self.printed = ""
        config = folder / "config/ramkeep"
        config.mkdir(parents=True)
        # What a first run would have measured: the least cost that is ever chosen.
        (config / "settings.json").write_text('{"kdf": {"memory_kib": 65536, "passes": 3, "lanes": 4}}')

    def run(self, *words: str, password: str = PASSWORD, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        """Run a command that gets its password from a descriptor."""
        read_end, write_end = os.pipe()
        os.write(write_end, password.encode() + b"\n")
        os.close(write_end)
        environment = os.environ | {"RAMKEEP_VAULT": str(self.vault), "XDG_CONFIG_HOME": str(self.folder / "config")}
        command = [sys.executable, "-m", "ramkeep", *words, "--password-fd", str(read_end)]
        done = subprocess.run(
            command,
            input=data,
            capture_output=True,
            env=environment,
            pass_fds=[read_end],
            timeout=60,
            start_new_session=True,
        )
        os.close(read_end)
        self.printed += done.stdout.decode() + done.stderr.decode()
        return done


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


@pytest.fixture
def enrolled(home: Home, tmp_path: Path) -> Home:
    """A home whose vault was made from the picture of a QR code."""
    picture = tmp_path / "code.png"
    segno.make(ADDRESS, error="m").save(str(picture), scale=5, border=4)
    done = home.run("add", "--yes", str(picture))
    assert done.returncode == 0, done.stderr
    return home


def in_one_period(home: Home, *words: str) -> tuple[str, float]:
    """What a command prints when no period ended meanwhile, and a moment of that period."""
    while True:
        before = CLOCK.now()
        printed = home.run(*words).stdout.decode().strip()
        after = CLOCK.now()
        if before // 30 == after // 30:
            return printed, before


def test_from_a_picture_to_a_code(enrolled: Home) -> None:
    listed = enrolled.run("list", "--json")
    assert [(entry["issuer"], entry["account"]) for entry in json.loads(listed.stdout)] == [
        ("Aliyun", "alice@example.onaliyun.com")
    ]
    code, at = in_one_period(enrolled, "code", "aliyun")
    assert code == pyotp.TOTP(SECRET).at(int(at))


@pytest.mark.skipif(shutil.which("oathtool") is None, reason="oathtool is not installed")
def test_oathtool_agrees(enrolled: Home) -> None:
    following, at = in_one_period(enrolled, "code", "aliyun", "--next")
    command = ["oathtool", "--totp", "--base32", "--now", f"@{int(at) + 30}", SECRET]
    assert following == subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_a_drifting_clock_is_told(enrolled: Home) -> None:
    while True:
        before = CLOCK.now()
        done = enrolled.run("verify", "aliyun", pyotp.TOTP(SECRET).at(int(before) - 60))
        if before // 30 == CLOCK.now() // 30:
            break
    assert done.returncode == 0
    assert b"2 steps (60 s) behind" in done.stdout
    assert b"1 minute fast" in done.stdout


def test_wrong_codes_and_passwords_have_their_exit_codes(enrolled: Home) -> None:
    assert enrolled.run("verify", "aliyun", "abcdef").returncode == 7
    assert enrolled.run("code", "aliyun", password="wrong").returncode == 3
    assert enrolled.run("code", "nobody").returncode == 6
    assert enrolled.run("code", "aliyun", "--copy", password="wrong").returncode == 3
    data = bytearray(enrolled.vault.read_bytes())
    data[-1] ^= 1
    enrolled.vault.write_bytes(data)
    assert enrolled.run("list").returncode == 4


def test_a_counter_counts(home: Home) -> None:
    assert home.run("add", "--yes", "-", data=COUNTED.encode()).returncode == 0
    assert home.run("code", "bank").returncode == 1
    codes = [home.run("code", "bank", "--next").stdout.decode().strip() for _ in COUNTED_CODES]
    assert codes == COUNTED_CODES
    assert json.loads(home.run("list", "--json").stdout)[0]["counter"] == 3


def test_nothing_secret_is_printed_or_left_in_the_open(enrolled: Home) -> None:
    enrolled.run("list")
    enrolled.run("list", "--json")
    enrolled.run("code", "nobody")
    enrolled.run("add", "--yes", "-", data=ADDRESS.encode())
    enrolled.run("add", "--yes", "-", data=ADDRESS.replace("secret=N", "secret=!").encode())
    for secret in (SECRET, SECRET[1:], PASSWORD):
        assert secret not in enrolled.printed
        for path in enrolled.folder.rglob("*"):
            assert path.name == "code.png" or not path.is_file() or secret.encode() not in path.read_bytes()


def test_whoever_stops_reading_is_no_trouble(enrolled: Home) -> None:
    read_end, write_end = os.pipe()
    os.write(write_end, PASSWORD.encode() + b"\n")
    os.close(write_end)
    command = [sys.executable, "-m", "ramkeep", "list", "--vault", str(enrolled.vault), "--password-fd", str(read_end)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, pass_fds=[read_end])
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    os.close(read_end)
    assert process.wait(timeout=60) == 0
    assert process.stderr.read() == b""
    process.stderr.close()


def test_a_reader_that_leaves_before_anything_was_stored_is_no_success(enrolled: Home) -> None:
    before = enrolled.vault.read_bytes()
    read_end, write_end = os.pipe()
    os.write(write_end, PASSWORD.encode() + b"\n")
    os.close(write_end)
    options = ["add", "--yes", "--vault", str(enrolled.vault), "--password-fd", str(read_end), "-"]
    process = subprocess.Popen(
        [sys.executable, "-m", "ramkeep", *options],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        pass_fds=[read_end],
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdout.close()
    os.close(read_end)
    process.stdin.write(b"otpauth://totp/GitLab:mei?secret=KRSXG5CTMVRXEZLUKRSXG5CT&issuer=GitLab")
    process.stdin.close()
    assert process.wait(timeout=60) == 1
    assert enrolled.vault.read_bytes() == before
