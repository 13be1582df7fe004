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
    """An account on its first day, with RAM's default settings (IMS SetPasswordPolicy and SetSecurityPreference)."""
    kinds = ("users", "groups", "roles", "policies", "resource_groups")
    lists = ("members", "attached", "attached_within")
    settings = {"password_policy": dict(_PASSWORDS), "security_preference": dict(_PREFERENCE)}
    return {"id": account_id, "alias": "", **{kind: {} for kind in kinds}, **{name: [] for name in lists}, **settings}


_PASSWORDS = {
    "MinimumPasswordLength": "8",
    **dict.fromkeys(("RequireLowercaseCharacters", "RequireUppercaseCharacters"), "false"),
    **dict.fromkeys(("RequireNumbers", "RequireSymbols", "PasswordNotContainUserName", "HardExpire"), "false"),
    **dict.fromkeys(("MinimumPasswordDifferentCharacter", "MaxPasswordAge", "PasswordReusePrevention"), "0"),
    "MaxLoginAttemps": "0",
    "InitialPasswordAge": "14",
    "InterceptRiskPasswordOnApi": "false",
}
_PREFERENCE = {
    **dict.fromkeys(("AllowUserToChangePassword", "AllowUserToManageMFADevices"), "true"),
    **dict.fromkeys(("AllowUserToLoginWithPasskey", "AllowUserToManagePersonalDingTalk"), "true"),
    **dict.fromkeys(("AllowUserToManageAccessKeys", "EnableSaveMFATicket"), "false"),
    "LoginSessionDuration": "6",
    "LoginNetworkMasks": "",
    "MFAOperationForLogin": "independent",
    "VerificationTypes": "[]",
    "MaxIdleDaysForUsers": "730",
    "MaxIdleDaysForAccessKeys": "730",
}


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
