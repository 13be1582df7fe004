"""Names, tags, contact data and dates, as RAM wants them."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import Check
from ramkeep.core.plan.checks.problem import Finding, Fix, Place, Severity
from ramkeep.core.plan.checks.single_users import in_each_user
from ramkeep.core.plan.model.edits import Change, Rename
from ramkeep.core.plan.model.file_json import Path
from ramkeep.core.plan.model.names import NameProblem, name_fault
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.references import key_of_name
from ramkeep.core.plan.model.values import User
from ramkeep.core.plan.model.words import kind_word
from ramkeep.core.plan.policy.typed_values import moment
from ramkeep.core.said import said

_SDKS: Final = "SDKs alibabacloud-ram20150501 1.3.0 and alibabacloud-ims20190815 3.5.0"
_CLASH: Final = "inferred"

_MOBILE = re.compile(r"[0-9]{1,4}-[0-9]{4,15}", re.ASCII)
_MOBILE_OF_CHINA = re.compile(r"(?:\+?86[ -]?)?(1[3-9][0-9](?:[ -]?[0-9]{4}){2})", re.ASCII)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")


def _of_sort(
    is_it: Callable[[NameProblem], bool], mend: Callable[[Case, NameProblem], Fix | None] = lambda _case, _problem: None
) -> Callable[[Case], Iterator[Finding]]:
    """Looks for those problems with names that are of a sort."""

    def find(case: Case) -> Iterator[Finding]:
        for problem in case.name_problems:
            if is_it(problem):
                yield Finding(_place(problem), _words(problem), mend(case, problem))

    return find


def _is_clash(problem: NameProblem) -> bool:
    return problem.source == _CLASH


def _place(problem: NameProblem) -> Place:
    if not problem.name:
        return Place(None, None, ("account", problem.field))
    return Place(problem.kind, key_of_name(problem.kind, problem.name), (problem.field,))


def _words(problem: NameProblem) -> str:
    if not problem.name:
        return problem.reason
    return said('The {kind} "{name}": {reason}', kind=kind_word(problem.kind), name=problem.name, reason=problem.reason)


def _renaming(case: Case, problem: NameProblem) -> Fix | None:
    """Hyphens in the place of signs that RAM does not take, where that gives a name that is free."""
    if problem.field != "name":
        return None
    kind, name = problem.kind, problem.name
    cleaned = "".join(each if _is_kept(kind, each) else "-" for each in name).strip("-")
    if name_fault(kind, cleaned) or key_of_name(kind, cleaned) in case.plan.items(kind):
        return None
    return Fix(said('Rename it to "{name}"', name=cleaned), Rename(kind, name, cleaned))


def _is_kept(kind: Kind, sign: str) -> bool:
    """Letters of other scripts stay, so that a name of them is left to a person."""
    return not sign.isascii() or sign.isalnum() or not name_fault(kind, f"a{sign}a")


def _mobile(user: User) -> Iterator[Finding]:
    if user.mobile and not _MOBILE.fullmatch(user.mobile):
        words = said('The mobile number of "{user}" is not written like 86-18600008888.', user=user.name)
        yield Finding(Place(Kind.USER, user.name, ("mobile",)), words, _mobile_fix(user))


def _mobile_fix(user: User) -> Fix | None:
    found = _MOBILE_OF_CHINA.fullmatch(user.mobile)
    if found is None:
        return None
    number = "86-" + re.sub(r"[ -]", "", found[1])
    return Fix(said("Write {number}", number=number), Change(replace(user, mobile=number)))


def _email(user: User) -> Iterator[Finding]:
    if user.email and not _EMAIL.fullmatch(user.email):
        words = said('The e-mail address of "{user}" has no @ between a name and a domain.', user=user.name)
        yield Finding(Place(Kind.USER, user.name, ("email",)), words)


def _dates(user: User) -> Iterator[Finding]:
    for path, text in _dates_of(user):
        if text and moment(text) is None:
            words = said('"{text}" of "{user}" is no date like 2026-11-23T08:30:00Z.', text=text, user=user.name)
            yield Finding(Place(Kind.USER, user.name, path), words)


def _dates_of(user: User) -> Iterator[tuple[Path, str]]:
    if user.console:
        yield ("console", "last_logon"), user.console.last_logon
        yield ("console", "password_changed"), user.console.password_changed
    for at, key in enumerate(user.access_keys):
        yield ("access_keys", at, "created"), key.created
        yield ("access_keys", at, "last_used"), key.last_used


CHECKS: Final = (
    Check(
        name="name-refused",
        severity=Severity.ERROR,
        title="A name or another text that RAM does not take",
        why="RAM refuses the object, and whatever comes after it in a script.",
        source=_SDKS,
        find=_of_sort(lambda problem: problem.sure, _renaming),
    ),
    Check(
        name="name-doubtful",
        severity=Severity.WARNING,
        title="A name or another text that RAM may not take",
        why="Its pages, its SDKs and Terraform do not say the same, or say nothing. What fits all of them is safe.",
        source=f"{_SDKS}; notes of terraform-provider-alicloud",
        find=_of_sort(lambda problem: not problem.sure and not _is_clash(problem)),
    ),
    Check(
        name="name-clash",
        severity=Severity.WARNING,
        title="Two names differ in upper and lower case only",
        why="No page says whether RAM tells them apart, and people do not. Rename one.",
        source="inferred",
        find=_of_sort(_is_clash),
    ),
    Check(
        name="mobile-form",
        severity=Severity.HINT,
        title="A mobile number is not in RAM's form",
        why="RAM takes the code of the country, a hyphen and the number; otherwise no message arrives.",
        source="Alibaba Cloud, RAM 2015-05-01, CreateUser",
        find=in_each_user(_mobile),
    ),
    Check(
        name="email-form",
        severity=Severity.HINT,
        title="An e-mail address is none",
        why="Messages to the user would be lost.",
        source="Alibaba Cloud, RAM 2015-05-01, CreateUser",
        find=in_each_user(_email),
    ),
    Check(
        name="date-form",
        severity=Severity.WARNING,
        title="A date cannot be read",
        why="Checks of how old a key is, or when someone last logged on, pass over it.",
        source="Alibaba Cloud, IMS 2019-08-15, GetCredentialReport",
        find=in_each_user(_dates),
    ),
)
