"""The words of the report."""

from PySide6.QtCore import QCoreApplication

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.checks.dangers import Danger
from ramkeep.core.plan.grants.overview import Power

translate = QCoreApplication.translate


def unnamed() -> str:
    """Title of a plan without one."""
    return translate("plan", "Access plan")


def subtitle(account: str, alias: str) -> str:
    """Under the title."""
    if not account:
        return translate("plan", "Who can do what in the Alibaba Cloud account")
    name = f"{shown(account)} ({shown(alias)})" if alias else shown(account)
    return translate("plan", "Who can do what in the Alibaba Cloud account {name}").format(name=name)


def made(date: str) -> str:
    """Under it."""
    return translate("plan", "As planned on {date} · made by Ramkeep").format(date=date)


def summary() -> str:
    """Heading."""
    return translate("plan", "At a glance")


def counts(users: int, groups: int, roles: int, policies: int) -> str:
    """What is in the plan."""
    told = (
        translate("plan", "%n user(s)", "", users),
        translate("plan", "%n group(s)", "", groups),
        translate("plan", "%n role(s)", "", roles),
        translate("plan", "%n policy(s) of its own", "", policies),
    )
    return " · ".join(told)


def dangerous() -> str:
    """Heading."""
    return translate("plan", "Who can do the dangerous things")


def danger(which: Danger) -> str:
    """One of them."""
    return {
        Danger.EVERYTHING: translate("plan", "Do everything in the account"),
        Danger.PERMISSIONS: translate("plan", "Change who may do what"),
        Danger.CLIMB: translate("plan", "Become an administrator without being one"),
        Danger.TRACES: translate("plan", "Switch off the record of what was done (ActionTrail)"),
        Danger.ENCRYPTION_KEYS: translate("plan", "Have encryption keys deleted (KMS)"),
        Danger.SERVERS: translate("plan", "Delete servers (ECS)"),
        Danger.DATABASES: translate("plan", "Delete databases (RDS)"),
        Danger.STORAGE: translate("plan", "Delete stored files or buckets (OSS)"),
        Danger.PUBLISH: translate("plan", "Make stored files public (OSS)"),
        Danger.FIREWALL: translate("plan", "Open servers to the internet (security groups)"),
    }[which]


def danger_heads() -> tuple[str, str]:
    """Heads of the columns."""
    return translate("plan", "What"), translate("plan", "Who")


def nobody() -> str:
    """In the place of names."""
    return translate("plan", "nobody")


def limited(name: str) -> str:
    """A name of somebody who can do it with limits."""
    return f"{name}*"


def limited_note() -> str:
    """What the star says."""
    return translate("plan", "* on some resources alone, or under conditions such as MFA or a network.")


def role(name: str) -> str:
    """A role among users."""
    return translate("plan", "role {name}").format(name=name)


def people() -> str:
    """Heading."""
    return translate("plan", "People and programs")


def people_heads() -> tuple[str, ...]:
    """Heads of the columns."""
    return (
        translate("plan", "Name"),
        translate("plan", "Display name"),
        translate("plan", "Groups"),
        translate("plan", "Console logon"),
        translate("plan", "MFA"),
        translate("plan", "AccessKeys"),
    )


def yes(on: bool) -> str:
    """A mark in a table."""
    return translate("plan", "yes") if on else translate("plan", "no")


def demanded() -> str:
    """No device is bound, and the next logon asks for one."""
    return translate("plan", "at next logon")


def matrix() -> str:
    """Heading."""
    return translate("plan", "What each can do, by service")


def matrix_legend() -> str:
    """Under it."""
    return translate(
        "plan",
        "L list · R read · W write · A every action · small letter: on some resources alone, or under conditions · "
        "empty: nothing. Administrators can do everything everywhere.",
    )


def administrator() -> str:
    """A row that needs no letters."""
    return translate("plan", "administrator: everything")


def services_left_out(count: int) -> str:
    """Columns that do not fit."""
    return translate("plan", "%n more service(s), of fewer people, are left out of this table.", "", count)


def uncertain(names: str) -> str:
    """Policies whose text is not known for sure."""
    return translate("plan", "What these system policies grant is not known for sure: {names}.").format(names=names)


def rows_left_out(count: int) -> str:
    """Under a table that was cut."""
    return translate("plan", "and %n more", "", count)


def problems() -> str:
    """Heading."""
    return translate("plan", "Open problems")


def problem_heads() -> tuple[str, ...]:
    """Heads of the columns."""
    return translate("plan", "Severity"), translate("plan", "Problem"), translate("plan", "Where")


def no_problems() -> str:
    """There are none."""
    return translate("plan", "None.")


def ignored() -> str:
    """Heading."""
    return translate("plan", "Problems that were accepted")


def ignored_heads() -> tuple[str, ...]:
    """Heads of the columns."""
    return translate("plan", "Problem"), translate("plan", "Reason"), translate("plan", "Since")


def limits() -> str:
    """Heading."""
    return translate("plan", "Limits")


def limit_heads() -> tuple[str, ...]:
    """Heads of the columns."""
    return translate("plan", "What"), translate("plan", "Used"), translate("plan", "Most"), translate("plan", "Note")


def settings() -> str:
    """Heading."""
    return translate("plan", "Settings of the account")


def setting_heads() -> tuple[str, str]:
    """Heads of the columns."""
    return translate("plan", "Setting"), translate("plan", "Value")


def letter(power: Power, *, limited: bool) -> str:
    """A cell of the table."""
    found = {
        Power.NONE: "",
        Power.LIST: translate("plan", "L", "letter for list"),
        Power.READ: translate("plan", "R", "letter for read"),
        Power.WRITE: translate("plan", "W", "letter for write"),
        Power.ADMIN: translate("plan", "A", "letter for all actions"),
    }[power]
    return found.lower() if limited else found
