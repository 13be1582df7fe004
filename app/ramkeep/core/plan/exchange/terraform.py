"""A plan as Terraform files. How they are used is told in `docs/exports.md`."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, cast

from ramkeep.core.plan.exchange.commands import attachments_of
from ramkeep.core.plan.exchange.export_words import left_out_of_terraform
from ramkeep.core.plan.exchange.exports import Export, ExportFile, refuse_unexportable
from ramkeep.core.plan.exchange.hcl import JsonText, Raw, Value, block, identifier, string
from ramkeep.core.plan.exchange.terraform_arguments import PROVIDER, PROVIDER_VERSION
from ramkeep.core.plan.exchange.terraform_settings import account_blocks, variable_blocks
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.values import Attachment, PolicyType, PrincipalKind, PrincipalRef, Role, User
from ramkeep.core.plan.policy.document import Document
from ramkeep.core.plan.policy.writing import to_json

# Attribute of a resource by which others name the object.
_NAMES: Final[Mapping[PrincipalKind, str]] = {
    PrincipalKind.USER: "name",
    PrincipalKind.GROUP: "group_name",
    PrincipalKind.ROLE: "role_name",
}
_PRINCIPAL_TYPES: Final[Mapping[PrincipalKind, str]] = {
    PrincipalKind.USER: "IMSUser",
    PrincipalKind.GROUP: "IMSGroup",
    PrincipalKind.ROLE: "ServiceRole",
}
_DOMAINS: Final[Mapping[PrincipalKind, tuple[str, str]]] = {
    PrincipalKind.USER: ("", "onaliyun.com"),
    PrincipalKind.GROUP: ("group.", "onaliyun.com"),
    PrincipalKind.ROLE: ("role.", "onaliyunservice.com"),
}


def export_terraform(plan: Plan) -> Export:
    """The plan as files for one folder. They hold no password and no key.

    Raises:
        NotExportable: the plan refers to what is not there, or says what no text of Terraform can carry.
    """
    refuse_unexportable(plan)
    blocks = {
        "versions.tf": _versions(),
        "variables.tf": variable_blocks(plan),
        "policies.tf": _policies(plan),
        "groups.tf": _groups(plan),
        "users.tf": _users(plan),
        "roles.tf": _roles(plan),
        "resource_groups.tf": _within_resource_groups(plan),
        "settings.tf": account_blocks(plan),
    }
    files = [(name, "\n".join(found)) for name, found in blocks.items()]
    return Export(tuple(ExportFile(name, text) for name, text in files if text), left_out_of_terraform(plan))


def _versions() -> list[str]:
    provider: dict[str, Value] = {"alicloud": {"source": PROVIDER, "version": f"~> {PROVIDER_VERSION}"}}
    return [block("terraform", [], {"required_version": ">= 1.3"}, [block("required_providers", [], provider)])]


def _policies(plan: Plan) -> list[str]:
    found = []
    for ref in sorted(plan.policies):
        policy = plan.policies[ref]
        if ref.type == PolicyType.CUSTOM:
            body: dict[str, Value] = {
                "policy_name": policy.name,
                "description": policy.description,
                "policy_document": _json(policy.document),
                "rotate_strategy": "DeleteOldestNonDefaultVersionWhenLimitExceeded",
                "tags": dict(sorted(policy.tags.items())),
            }
            found.append(_resource("alicloud_ram_policy", identifier(policy.name), body))
    return found


def _groups(plan: Plan) -> list[str]:
    groups = [
        _resource("alicloud_ram_group", identifier(name), {"group_name": name, "comments": plan.groups[name].comments})
        for name in sorted(plan.groups)
    ]
    members = [
        _resource(
            "alicloud_ram_user_group_attachment",
            identifier(key.group, key.user),
            {
                "group_name": _reference(PrincipalRef(PrincipalKind.GROUP, key.group)),
                "user_name": _reference(PrincipalRef(PrincipalKind.USER, key.user)),
            },
        )
        for key in sorted(plan.memberships)
    ]
    return [*groups, *members, *_attached_to(plan, PrincipalKind.GROUP)]


def _users(plan: Plan) -> list[str]:
    users = [plan.users[name] for name in sorted(plan.users)]
    return [*map(_user, users), *_logins(users), *_attached_to(plan, PrincipalKind.USER)]


def _user(user: User) -> str:
    body: dict[str, Value] = {
        "name": user.name,
        "display_name": user.display_name,
        "mobile": user.mobile,
        "email": user.email,
        "comments": user.comments,
    }
    return _resource("alicloud_ram_user", identifier(user.name), body)


def _logins(users: Iterable[User]) -> Iterator[str]:
    """After the password policy, so that it binds the first passwords."""
    for user in users:
        if user.console is not None and user.console.active:
            name = _reference(PrincipalRef(PrincipalKind.USER, user.name))
            body: dict[str, Value] = {
                "user_name": name,
                "password": Raw(f"var.login_passwords[{name.text}]"),
                "mfa_bind_required": user.console.mfa_bind_required,
                "password_reset_required": user.console.password_reset_required,
                "depends_on": [Raw("alicloud_ram_password_policy.account")],
            }
            yield _resource("alicloud_ram_login_profile", identifier(user.name), body)


def _roles(plan: Plan) -> list[str]:
    roles = [plan.roles[name] for name in sorted(plan.roles) if not plan.roles[name].service_linked]
    return [*map(_role, roles), *_attached_to(plan, PrincipalKind.ROLE)]


def _role(role: Role) -> str:
    body: dict[str, Value] = {
        "role_name": role.name,
        "description": role.description,
        "max_session_duration": role.max_session_seconds,
        "assume_role_policy_document": _json(role.trust),
        "tags": dict(sorted(role.tags.items())),
    }
    return _resource("alicloud_ram_role", identifier(role.name), body)


def _attached_to(plan: Plan, kind: PrincipalKind) -> Iterator[str]:
    for each in attachments_of(plan):
        if each.principal.kind == kind and not each.resource_group:
            label = identifier(each.principal.name, str(each.policy.type), each.policy.name)
            body = {f"{kind}_name": _reference(each.principal), **_policy(each)}
            yield _resource(f"alicloud_ram_{kind}_policy_attachment", label, body)


def _within_resource_groups(plan: Plan) -> list[str]:
    return [_within(plan, each) for each in attachments_of(plan) if each.resource_group]


def _within(plan: Plan, attachment: Attachment) -> str:
    principal, group = attachment.principal, plan.resource_groups[attachment.resource_group]
    before, after = _DOMAINS[principal.kind]
    account = "alicloud_ram_account_alias.account.account_alias" if plan.account.alias else "var.account_name"
    full_name = f'"${{{_reference(principal).text}}}@{before}${{{account}}}.{after}"'
    parts = (group.name, str(principal.kind), principal.name, str(attachment.policy.type), attachment.policy.name)
    body: dict[str, Value] = {
        "resource_group_id": group.id or Raw(f"var.resource_group_ids[{string(group.name)}]"),
        "principal_type": _PRINCIPAL_TYPES[principal.kind],
        "principal_name": Raw(full_name),
        **_policy(attachment),
    }
    return _resource("alicloud_resource_manager_policy_attachment", identifier(*parts), body)


def _policy(attachment: Attachment) -> dict[str, Value]:
    policy = attachment.policy
    name: Value = policy.name
    if policy.type == PolicyType.CUSTOM:
        name = Raw(f"alicloud_ram_policy.{identifier(policy.name)}.policy_name")
    return {"policy_type": str(policy.type), "policy_name": name}


def _reference(principal: PrincipalRef) -> Raw:
    return Raw(f"alicloud_ram_{principal.kind}.{identifier(principal.name)}.{_NAMES[principal.kind]}")


def _json(document: Document) -> JsonText:
    return JsonText(cast("Value", to_json(document)))


def _resource(kind: str, label: str, body: Mapping[str, Value]) -> str:
    """A text or a map that is empty is not written: the provider takes it for one that is not given."""
    return block("resource", [kind, label], {name: value for name, value in body.items() if value not in ("", {})})
