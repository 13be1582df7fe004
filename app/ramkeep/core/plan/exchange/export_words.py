"""What exports do not carry, said in sentences: nothing of a plan is dropped in silence."""

from collections.abc import Iterable, Iterator

from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.settings import Directory, SecurityPreference
from ramkeep.core.plan.model.unread import unread_of
from ramkeep.core.plan.model.values import MfaState, PolicyType
from ramkeep.core.said import listed, row, said, together

_MOST_NAMED = 10


def left_out_of_script(plan: Plan) -> tuple[str, ...]:
    """Of the shell script."""
    return (
        *_people(
            plan,
            said(
                "The script asks for each at the terminal, or reads a line for each user, in the order of their names, "
                "from standard input. It gives them to the command aliyun as an argument, so that other users of the "
                "same computer may see them for a moment."
            ),
        ),
        *_group_names(plan),
        *_policies(plan),
        *_unread(plan),
        *_service_linked(plan),
        *_beside_ram(plan),
        *_script_alone(plan),
    )


def left_out_of_terraform(plan: Plan) -> tuple[str, ...]:
    """Of the Terraform files."""
    return (
        *_people(
            plan,
            said(
                "They come from the variable login_passwords, and Terraform writes them into its state: keep that "
                "safe, and have them changed at the first logon."
            ),
        ),
        *_group_names(plan),
        *_policies(plan),
        *_unread(plan),
        *_service_linked(plan),
        *_beside_ram(plan),
        *_terraform_alone(plan),
    )


def left_out_of_policy_files(plan: Plan) -> tuple[str, ...]:
    """Of the policies as JSON files."""
    return (
        said("The files hold the texts of policies alone: no users, groups, memberships, attachments or settings."),
        *_policies(plan),
        *_unread(plan),
        *_service_linked(plan),
    )


def _people(plan: Plan, where_passwords_come_from: str) -> Iterator[str]:
    users = [plan.users[name] for name in sorted(plan.users)]
    log_on = [user.name for user in users if user.console is not None and user.console.active]
    if log_on:
        needed = said(
            "No password is in the files. First passwords of {names} are needed.",
            names=_named(log_on),
        )
        yield together(needed, where_passwords_come_from)
    off = [user.name for user in users if user.console is not None and not user.console.active]
    if off:
        yield said(
            "The console logon of {names} is switched off in the plan. None is made for them, and one that is there "
            "stays as it is: switch it off in the console.",
            names=_named(off),
        )
    keys = [user.name for user in users if user.access_keys]
    if keys:
        yield said(
            "AccessKeys are not made: those of {names} must be made and handed over by themselves.", names=_named(keys)
        )
    api = [user.name for user in users if user.api and not user.access_keys]
    if api:
        yield said(
            "Users that are meant to call the API get no AccessKey: make one where it is needed, for {names}.",
            names=_named(api),
        )
    reached = [user.name for user in users if user.email or user.mobile]
    if reached:
        yield said(
            "E-mail addresses and phone numbers are taken on the China site alone. These users have one: {names}.",
            names=_named(reached),
        )
    devices = [user.name for user in users if user.mfa != MfaState.NONE]
    if devices:
        yield said("MFA devices are not bound: {names} must do that at the next logon.", names=_named(devices))


def _group_names(plan: Plan) -> Iterator[str]:
    shown = sorted(name for name, group in plan.groups.items() if group.display_name)
    if shown:
        yield said(
            "Display names of groups are not set: the RAM API has none. These groups have one: {names}.",
            names=_named(shown),
        )


def _policies(plan: Plan) -> Iterator[str]:
    custom = [plan.policies[ref] for ref in sorted(plan.policies) if ref.type == PolicyType.CUSTOM]
    several = [policy.name for policy in custom if len(policy.versions) > 1]
    if several:
        yield said(
            "Only the default version of a policy is carried. These have others: {names}.", names=_named(several)
        )
    copies = sorted(ref.name for ref in plan.policies if ref.type == PolicyType.SYSTEM)
    if copies:
        yield said("Texts of system policies are Alibaba Cloud's and are not written: {names}.", names=_named(copies))


def _unread(plan: Plan) -> Iterator[str]:
    unread = unread_of(plan.account)
    if unread.policies:
        names = _named(sorted(policy.ref.name for policy in unread.policies))
        yield said(
            "Policies of the account that were not read are left out, with what they are attached to: {names}.",
            names=names,
        )
    if unread.roles:
        names = _named(sorted(role.name for role in unread.roles))
        yield said(
            "Roles of the account that were not read are left out, with what is attached to them: {names}.",
            names=names,
        )


def _service_linked(plan: Plan) -> Iterator[str]:
    roles = sorted(name for name, role in plan.roles.items() if role.service_linked)
    if roles:
        yield said(
            "Service-linked roles are made by their services, with what is attached to them: {names} are left out.",
            names=_named(roles),
        )


def _beside_ram(plan: Plan) -> Iterator[str]:
    if plan.control_policies or plan.directory != Directory():
        yield said(
            "Control policies and the place in a resource directory are left out: they belong to the management "
            "account. The export of policies as JSON files has their texts."
        )
    yield said("MFA and AccessKeys of the owner of the account are set in the console alone.")
    yield said("Notes, the limits of the account, and what a report told of logons and keys stay in the plan.")


def _script_alone(plan: Plan) -> Iterator[str]:
    yield said(
        "The script takes nothing away that the plan does not name: users, rights and tags that are there besides stay. "
        "A text that is empty in the plan leaves the one that is there."
    )
    if any(user.console and user.console.password_reset_required for user in plan.users.values()):
        yield said("That a password is to be changed at the next logon is said with the first password alone.")
    if any(ref.type == PolicyType.CUSTOM for ref in plan.policies):
        yield said(
            "A policy that is there with another text gets a new version; if it has five, RAM drops the oldest one, "
            "which undo.sh cannot bring back."
        )
    if not plan.security_preference.verification_types:
        yield said("The ways of verification (SMS, e-mail) are not in the plan and stay as they are in the account.")


def _terraform_alone(plan: Plan) -> Iterator[str]:
    tagged = sorted(name for name, user in plan.users.items() if user.tags)
    if tagged:
        yield said("Tags of users are not written, for the provider has none: {names}.", names=_named(tagged))
    away = sorted(name for name, role in plan.roles.items() if not role.console and not role.service_linked)
    if away:
        yield said(
            "That roles may not be used in the console is not written, for the provider cannot say it: {names}.",
            names=_named(away),
        )
    planned = sorted(name for name, group in plan.resource_groups.items() if not group.id)
    if planned:
        yield said(
            "Resource groups are not made. The IDs of {names} come from the variable resource_group_ids.",
            names=_named(planned),
        )
    yield said(
        "How many days a first password is good for, and whether passwords known from leaks are refused, are not written, "
        "for the provider cannot say it: set them in the console."
    )
    if plan.security_preference.manage_service_credentials != SecurityPreference().manage_service_credentials:
        yield said("That users may manage their service credentials is not written, for the provider cannot say it.")
    yield said(
        "Terraform makes everything anew. What is in the account already is to be imported first; the script compares "
        "by itself."
    )
    yield said(
        "Terraform cannot take the password policy and the security preferences back: destroying leaves them as they "
        "are."
    )


def _named(names: Iterable[str]) -> str:
    found = list(names)
    return listed(found, _MOST_NAMED) if len(found) > _MOST_NAMED else row(found)
