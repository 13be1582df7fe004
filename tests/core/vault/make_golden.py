"""Made the vaults in tests/data/vaults, once: `python -m tests.core.vault.make_golden FOLDER`.

Kept to show how they came about and to make those of a later format. It never writes over a file.
"""

import base64
import json
import sys
from dataclasses import replace
from pathlib import Path

from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.codes.credential import Algorithm, Credential, Kind, Secret
from ramkeep.core.vault.contents import Contents, Unreadable
from ramkeep.core.vault.header import Slot
from ramkeep.core.vault.kdf import FLOOR
from ramkeep.core.vault.seal import OpenVault, Sealed, create
from tests.core.vault.strategies import counted_bytes
from tests.fakes.vault_file import CHEAP


def golden() -> dict[str, tuple[str, Sealed]]:
    """Each golden vault with its password."""
    plain, strong = "golden", "阿里云 密码 пароль"
    return {
        "v1-empty": (plain, create(Contents(), plain, CHEAP, counted_bytes())),
        "v1-every-kind": (plain, create(Contents(_every_kind()), plain, CHEAP, counted_bytes())),
        "v1-strong-password": (strong, create(Contents(_every_kind()[:1]), strong, FLOOR, counted_bytes())),
        "v1-newer-parts": (plain, _with_newer_parts(plain)),
    }


def _every_kind() -> tuple[Account, ...]:
    return (
        _account(1, Credential(Kind.TOTP, _base32("JBSW Y3DP-ehpk3pxp"), "Aliyun", "运维@example.onaliyun.com")),
        _account(2, Credential(Kind.HOTP, _base32("GEZDGNBVGY3TQOJQ"), "Counter", "a", digits=8, counter=2**64 - 1)),
        _account(3, Credential(Kind.STEAM, _base32("STEAMSTEAMSTEAM2"), "Steam", "gamer")),
        _account(4, Credential(Kind.MOTP, Secret(b"\x01\x23\xab", "0123AB"), "mOTP", "b", pin=Secret(b"1234", "1234"))),
        _account(5, Credential(Kind.YANDEX, Secret(bytes(range(16)), "AAAQEAYEAUDAOCAJBIFQYDIOB4"), "Yandex", "c")),
        _account(
            6,
            Credential(
                Kind.TOTP,
                Secret(bytes(range(64)), "a text that only its owner understands"),
                "Microsoft",
                "d",
                Algorithm.SHA512,
                10,
                2**31 - 1,
                label_prefix="Contoso",
                extra=(("image", "https://example.com/a?b=c&d=é"), ("image", ""), ("ünknown", "值")),
            ),
            note='Line one\nline "two" \\ \u2028',
            favorite=True,
            added_at=1_789_000_000,
        ),
    )


def _with_newer_parts(password: str) -> Sealed:
    random = counted_bytes()
    newer = replace(_every_kind()[0], extra={"icon": {"name": "cloud", "scale": 1.5}, "tags": ["work"]})
    lines = (b'{"type":"passkey","id":"1","n":1.00}', b"not JSON at all \xff")
    held = Contents((newer,), tuple(map(Unreadable, lines)), {"groups": [{"name": "Work"}]})
    vault = create(held, password, CHEAP, random).vault
    slots = (Slot(9, b"k" * 16, 3, b"a keyring's own"), *vault.header.slots)
    header = replace(vault.header, version=2, slots=slots, unknown=((7, b"seven"), (1000, b"")))
    return OpenVault(header, held, vault._master, vault.header.slots[0].id).seal(held, after=829, random=random)


def _base32(text: str) -> Secret:
    letters = "".join(filter(str.isalnum, text)).upper()
    return Secret(base64.b32decode(letters + "=" * (-len(letters) % 8)), text)


def _account(number: int, credential: Credential, **more: object) -> Account:
    return Account(AccountId(f"{number:032x}"), credential, **more)  # type: ignore[arg-type]


def described(account: Account) -> dict[str, object]:
    """An account as plain values, the way tests/data/vaults/expected.json tells it."""
    credential = account.credential
    return {
        "id": account.id,
        "kind": credential.kind,
        "secret": credential.secret.reveal().hex(),
        "secret_text": credential.secret.written(),
        "issuer": credential.issuer,
        "account": credential.account,
        "algorithm": credential.algorithm,
        "digits": credential.digits,
        "period": credential.period,
        "counter": credential.counter,
        "pin": credential.pin and credential.pin.written(),
        "label_prefix": credential.label_prefix,
        "parameters": [list(pair) for pair in credential.extra],
        "note": account.note,
        "favorite": account.favorite,
        "added_at": account.added_at,
        "extra": dict(account.extra),
    }


def main(folder: Path) -> None:
    """Write the vaults and what is in them."""
    expected = {}
    for name, (password, (data, vault)) in golden().items():
        with (folder / f"{name}.ramkeep").open("xb") as file:
            file.write(data)
        expected[name] = {
            "password": password,
            "generation": vault.header.generation,
            "accounts": [described(account) for account in vault.contents.accounts],
            "unreadable": [entry.line.hex() for entry in vault.contents.unreadable],
            "extra": dict(vault.contents.extra),
        }
    with (folder / "expected.json").open("x", encoding="utf-8") as file:
        json.dump(expected, file, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
