"""Files made by hand, and what an import says of them."""

import json
from typing import Any

from ramkeep.core.plan.exchange.importing import read_files
from ramkeep.core.plan.exchange.incoming import Incoming, IncomingFile, NoteKind

ACCOUNT = "1234567890123456"
TEXT = '{"Version":"1","Statement":[{"Effect":"Allow","Action":"ecs:*","Resource":"*"}]}'
OTHER_TEXT = TEXT.replace("ecs:*", "oss:*")
ODD_TEXT = '{"Version":"2","Statement":[{"Effect":"Allow","Action":"ecs:*","Resource":"*"}]}'
TRUST = (
    '{"Version":"1","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole",'
    f'"Principal":{{"RAM":["acs:ram::{ACCOUNT}:root"]}}}}]}}'
)


def file(name: str, value: Any) -> IncomingFile:
    """A file with bytes, a text, or a JSON value."""
    if isinstance(value, bytes):
        return IncomingFile(name, value)
    return IncomingFile(name, (value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)).encode())


def imported(**files: Any) -> Incoming:
    """What files say, each by its name without `.json`."""
    return read_files([file(f"{name}.json", value) for name, value in files.items()])


def reasons(incoming: Incoming, kind: NoteKind) -> list[str]:
    """The notes of a kind, with their files."""
    return [str(note) for note in incoming.notes if note.kind == kind]


def users(*names: str, truncated: bool = False) -> dict[str, Any]:
    """An answer to ListUsers."""
    return {"Users": {"User": [{"UserName": name, "UserId": "1"} for name in names]}, "IsTruncated": truncated}


def policy(name: str, text: str = TEXT, type: str = "Custom", version: str = "v1") -> dict[str, Any]:
    """An answer to GetPolicy."""
    return {
        "Policy": {"PolicyName": name, "PolicyType": type, "DefaultVersion": version},
        "DefaultPolicyVersion": {"VersionId": version, "IsDefaultVersion": True, "PolicyDocument": text},
    }


def held(*policies: tuple[str, str]) -> dict[str, Any]:
    """An answer to ListPoliciesForUser and its like: types and names."""
    rows = [{"PolicyType": type, "PolicyName": name, "AttachDate": "2015-01-23T12:33:18Z"} for type, name in policies]
    return {"Policies": {"Policy": rows}}


def remarks(incoming: Incoming) -> list[str]:
    """Every note but those of what no file speaks of, for folders that are no whole account."""
    return [str(note) for note in incoming.notes if note.kind != NoteKind.UNTOLD]
