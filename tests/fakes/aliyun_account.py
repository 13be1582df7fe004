"""The account that the stand-in for `aliyun` keeps, and what its answers have in common."""

from typing import Any

Parameters = dict[str, str]
Account = dict[str, Any]
OWNER_KINDS = {"User": "users", "Group": "groups", "Role": "roles"}


class Refused(Exception):
    """RAM's answer that it does not do this."""

    def __init__(self, code: str, message: str = "refused") -> None:
        super().__init__(message)
        self.code = code


def empty_account(account_id: str = "1234567890123456") -> Account:
    """An account on its first day."""
    kinds = ("users", "groups", "roles", "policies", "resource_groups", "password_policy", "security_preference")
    lists = ("members", "attached", "attached_within")
    return {"id": account_id, "alias": "", **{kind: {} for kind in kinds}, **{name: [] for name in lists}}


def there(account: Account, kind: str, name: str) -> Any:
    if name not in account[kind]:
        raise Refused(f"EntityNotExist.{SINGULAR[kind]}", f"The {SINGULAR[kind]} does not exist.")
    return account[kind][name]


def create(account: Account, kind: str, name: str, value: dict[str, Any]) -> None:
    if name in account[kind]:
        raise Refused(f"EntityAlreadyExists.{SINGULAR[kind]}", f"The {SINGULAR[kind]} already exists.")
    account[kind][name] = value


SINGULAR = {"users": "User", "groups": "Group", "roles": "Role", "policies": "Policy"}


def only(given: Parameters, *names: str, new: bool = False) -> Parameters:
    """The parameters of these names; with `new` those that are called New... ."""
    found = {name: given.get(f"New{name}" if new else name) for name in names}
    return {name: value for name, value in found.items() if value is not None}


def refuse_while(condition: bool, code: str) -> None:
    if condition:
        raise Refused(code, "It is still in use.")


def is_attached(account: Account, kind: str, name: str) -> bool:
    within = any(each[1:3] == [kind, name] for each in account["attached_within"])
    return within or any(each[:2] == [kind, name] for each in account["attached"])


def domain_of(account: Account) -> str:
    """The part of logon names after the @."""
    return f"{account['alias'] or account['id']}.onaliyun.com"
