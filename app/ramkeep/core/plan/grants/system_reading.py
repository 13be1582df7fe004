"""The file of system policies, read and checked.

JSON, so that a text can be pasted from a policy's page or from RAM's GetPolicy:

    {
      "form": "ramkeep-system-policies 1",            the first member
      "date": "2026-11-26",                           when the file was made
      "sources": ["..."],                             where its facts were read
      "names": ["AliyunLogFullAccess"],               policies whose text is not known
      "scopes": {"Log": {"codes": ["log"],            what a name, or what stands between Aliyun and FullAccess or
                         "why": "..."}},              ReadOnlyAccess, speaks of; see `system_scopes`
      "texts": {"AliyunOSSReadOnlyAccess": {          policies whose text was read
        "version": "v1", "updated": "2017-08-17",     of the policy, as its page gives them; or
        "source": "...",                              where else it was read
        "unread": "...",                              what of it was not read; left out when all of it was
        "document": {"Version": "1", ...}}}           the text
    }

The documents are not looked into here: reading all of them takes longer than anything that is done with a few.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, NoReturn

from ramkeep.core.plan.grants.errors import (
    NewerSystemPolicies,
    NotSystemPolicies,
    SystemPoliciesDamaged,
    SystemPoliciesTooLarge,
)
from ramkeep.core.plan.grants.system_scopes import Scope

FORM: Final = 1
MAX_BYTES: Final = 8 * 1024 * 1024
MAX_POLICIES: Final = 20_000

_HEAD = re.compile(rb'\s*\{\s*"form"\s*:\s*"ramkeep-system-policies (\d{1,4})"')
_NAME = re.compile(r"[A-Za-z0-9-]{1,128}")
_CODE = re.compile(r"(?:\*|[a-z0-9][a-z0-9-]{0,63}\*?)(?::[A-Za-z0-9]{1,64})?")

_TOP = ("form", "date", "sources", "names", "scopes", "texts")
_TEXT = ("version", "updated", "source", "unread", "document")


@dataclass(frozen=True, slots=True)
class PolicyText:
    """The text of a system policy as the file has it.

    Attributes:
        document: JSON that nobody has checked to be a policy.
        source: where it was read.
        unread: what of the text was not read; empty when all of it was.
    """

    document: str
    source: str
    unread: str


@dataclass(frozen=True, slots=True)
class SystemFacts:
    """What the file says. `names` are the policies without a text."""

    date: date
    sources: tuple[str, ...]
    names: tuple[str, ...]
    scopes: Mapping[str, Scope]
    texts: Mapping[str, PolicyText]


def read_facts(data: bytes) -> SystemFacts:
    """Everything that the file says.

    Raises:
        SystemPoliciesRefused: see errors.
    """
    head = _HEAD.match(data)
    if head is None:
        raise NotSystemPolicies('This is no file of system policies: it does not begin with "form".')
    if int(head[1]) != FORM:
        raise NewerSystemPolicies(
            f"This file of system policies has the form {int(head[1])}, and this version of Ramkeep reads the form "
            f"{FORM}. Use a newer Ramkeep."
        )
    if len(data) > MAX_BYTES:
        raise SystemPoliciesTooLarge(f"The file of system policies has more than {MAX_BYTES:,} bytes.")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SystemPoliciesDamaged(f"Line {line} of the file of system policies is not UTF-8.", line) from None
    try:
        return _Reader(text).facts()
    except RecursionError:
        raise SystemPoliciesDamaged("The file of system policies has lists or objects nested too deep.") from None


class _Reader:
    """Turns JSON values into facts, and finds the line of what does not fit."""

    def __init__(self, text: str) -> None:
        self._text = text

    def facts(self) -> SystemFacts:
        top = self._object(self._parsed(), "The file", "", _TOP, optional=("sources",))
        names = self._names(top["names"])
        texts = self._entries(top["texts"], "texts")
        twin = next((name for name in names if name in texts), None)
        if twin is not None:
            self._refuse(f"gives {twin} with a text and without one", twin)
        if len(names) + len(texts) > MAX_POLICIES:
            raise SystemPoliciesTooLarge(f"The file of system policies has more than {MAX_POLICIES:,} policies.")
        return SystemFacts(
            self._date(top["date"], "date"),
            self._strings(top.get("sources", []), "sources"),
            names,
            {key: self._scope(key, value) for key, value in self._entries(top["scopes"], "scopes").items()},
            {name: self._policy_text(name, value) for name, value in texts.items()},
        )

    def _parsed(self) -> object:
        try:
            return json.loads(self._text, object_pairs_hook=self._members)
        except json.JSONDecodeError as error:
            reason = f"Line {error.lineno} of the file of system policies is no JSON: {error.msg}."
            raise SystemPoliciesDamaged(reason, error.lineno) from None
        except ValueError:
            raise SystemPoliciesDamaged("The file of system policies has a number of thousands of digits.") from None

    def _members(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        members = dict(pairs)
        if len(members) < len(pairs):
            twin = _twin(name for name, _ in pairs)
            self._refuse(f"gives {twin[:60]!r} twice in one object", twin)
        return members

    def _names(self, value: object) -> tuple[str, ...]:
        names = self._strings(value, "names")
        wrong = next((name for name in names if not _NAME.fullmatch(name)), None)
        if wrong is not None:
            self._refuse(f"has the name {wrong[:60]!r}, and RAM takes letters, digits and hyphens", wrong)
        if len(set(names)) < len(names):
            twin = _twin(names)
            self._refuse(f"names {twin} twice", twin)
        return names

    def _entries(self, value: object, what: str) -> dict[str, object]:
        """An object whose members are named after policies or parts of their names."""
        if not isinstance(value, dict):
            self._refuse(f"does not give {what} as an object", what)
        wrong = next((name for name in value if not _NAME.fullmatch(name)), None)
        if wrong is not None:
            self._refuse(f"has the name {wrong[:60]!r} in {what}, and RAM takes letters, digits and hyphens", wrong)
        return value

    def _scope(self, key: str, value: object) -> Scope:
        members = self._object(value, f"The scope {key}", key, ("codes", "why"))
        codes = self._strings(members["codes"], key)
        if not codes or not all(map(_CODE.fullmatch, codes)):
            self._refuse(f"has a scope {key} whose codes do not read; write them like log or vpc:Eip", key)
        return Scope(codes, self._string(members["why"], key))

    def _policy_text(self, name: str, value: object) -> PolicyText:
        members = self._object(value, f"The text {name}", name, _TEXT, optional=_TEXT[:-1])
        document, unread = json.dumps(members["document"]), self._string(members.get("unread", ""), name)
        if "source" in members:
            return PolicyText(document, self._string(members["source"], name), unread)
        if "version" not in members or "updated" not in members:
            self._refuse(f"gives {name} without version and updated, or else source", name)
        version, updated = self._string(members["version"], name), self._date(members["updated"], name)
        source = f'Alibaba Cloud, "Resource Access Management: {name}", {version} of {updated}'
        return PolicyText(document, source, unread)

    def _object(
        self, value: object, what: str, key: str, known: tuple[str, ...], optional: tuple[str, ...] = ()
    ) -> dict[str, object]:
        if not isinstance(value, dict):
            self._refuse(f"goes wrong: {what} is no object", key)
        strange = next((name for name in value if name not in known), None)
        if strange is not None:
            self._refuse(f"goes wrong: {what} has a member {strange[:60]!r}, which is not known", key or strange)
        missing = next((name for name in known if name not in value and name not in optional), None)
        if missing is not None:
            self._refuse(f"goes wrong: {what} has no {missing!r}", key)
        return value

    def _strings(self, value: object, key: str) -> tuple[str, ...]:
        if not isinstance(value, list):
            self._refuse(f"goes wrong: {key} has no list where one belongs", key)
        return tuple(self._string(each, key) for each in value)

    def _string(self, value: object, key: str) -> str:
        if not isinstance(value, str) or not value.isprintable():
            self._refuse(f"goes wrong: {key} has something else where a line of text belongs", key)
        return value

    def _date(self, value: object, key: str) -> date:
        try:
            return date.fromisoformat(self._string(value, key))
        except ValueError:
            self._refuse(f"goes wrong: {key} has no date such as 2026-11-26", key)

    def _refuse(self, what: str, key: str) -> NoReturn:
        at = self._text.rfind(json.dumps(key, ensure_ascii=False)) if key else -1
        if at < 0:
            raise SystemPoliciesDamaged(f"The file of system policies {what}.")
        line = self._text.count("\n", 0, at) + 1
        raise SystemPoliciesDamaged(f"Line {line} of the file of system policies {what}.", line)


def _twin(names: Iterable[str]) -> str:
    return next(name for name, count in Counter(names).items() if count > 1)
