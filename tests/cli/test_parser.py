"""The command line: the window by default, an address for it, commands, and no secret in a complaint."""

import pytest

from ramkeep.cli.exits import MEANINGS, Exit
from ramkeep.cli.parser import parse


def test_nothing_means_the_window() -> None:
    arguments = parse([])
    assert (arguments.command, arguments.vault, arguments.camera, arguments.uri) == (None, None, None, None)


@pytest.mark.parametrize("address", ["otpauth://totp/a?secret=AA", "otpauth-migration://offline?data=AA", "STEAM://x"])
def test_an_address_is_for_the_window(address: str) -> None:
    arguments = parse(["--vault", "v", "--camera=c", address])
    assert (arguments.command, arguments.vault, arguments.camera, arguments.uri) == (None, "v", "c", address)


@pytest.mark.parametrize("words", [["--vault", "v", "list"], ["list", "--vault", "v"], ["list", "--vault=v"]])
def test_the_vault_may_stand_before_or_after_the_command(words: list[str]) -> None:
    assert parse(words).vault == "v"


def test_words_of_a_query_stay_together() -> None:
    assert parse(["code", "aliyun", "alice", "--json"]).query == ["aliyun", "alice"]
    arguments = parse(["verify", "aliyun", "alice", "123456"])
    assert (arguments.query, arguments.code) == (["aliyun", "alice"], "123456")


def test_a_password_descriptor_is_a_number() -> None:
    assert parse(["list", "--password-fd", "3"]).password_fd == 3


@pytest.mark.parametrize(
    "words",
    [
        ["lst"],
        ["add"],
        ["code"],
        ["verify", "aliyun"],
        ["code", "a", "--copy", "--json"],
        ["list", "--password-fd", "-1"],
        ["list", "--password-fd", "x"],
        ["list", "--password", "tarn"],
        ["--camera", "c", "list"],
        ["--no-such-option"],
        ["plan", "actions", "ecs", "--limit", "0"],
        ["plan", "actions", "ecs", "--limit", "-1"],
    ],
)
def test_mistakes_end_with_the_code_for_usage(words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(words)
    assert ended.value.code == Exit.USAGE


def test_a_complaint_repeats_no_secret(capsys: pytest.CaptureFixture[str]) -> None:
    address = "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP"
    for words in ([address, address], ["list", "--json", f"--{address}"], ["tour", address], ["JBSWY3DPEHPK3PXP"]):
        with pytest.raises(SystemExit):
            parse(words)
    assert "JBSWY3DP" not in capsys.readouterr().err


def test_help_tells_the_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(["--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    assert set(MEANINGS) == set(Exit)
    assert all(meaning in said for meaning in MEANINGS.values())
    assert "--camera" in said
