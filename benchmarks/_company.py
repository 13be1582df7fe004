"""A made-up company that asks who can do what, from one seed, and a plain evaluator to ask beside others.

The shape: 200 policies of 1 to 6 statements (12 % Deny, 3 % guard rails with NotAction, 25 % with a condition of one of
6 operators) over every action of 12 services of the shipped catalog; action patterns 60 % exact, 28 % prefix and star,
5 % infix, 7 % whole service; resources 35 % `*`, else exact, with `?`, prefix and star, or any region and account; 50
groups with 3 to 8 policies, 1000 users in 1 to 3 groups and with 0 to 2 policies of their own.
"""

import json
import random
import re
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from ipaddress import ip_address, ip_network
from pathlib import Path
from typing import Any

from ramkeep.core.plan.access import NamedPolicy, Policies
from ramkeep.core.plan.access.policies import Identity
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.policy import read

CATALOG = Path(__file__).parents[1] / "resources/data/catalog.txt"
USERS, GROUPS, POLICIES = 1000, 50, 200
ACCOUNT = "1234567890123456"
SERVICES = ("ecs", "vpc", "oss", "ram", "kms", "slb", "log", "ots", "fc", "dds", "mns", "tag")
SEED = 20261129

CONTEXTS: tuple[dict[str, str], ...] = (
    {"acs:SourceIp": "10.1.2.3", "acs:MFAPresent": "true", "acs:SecureTransport": "true"},
    {"acs:SourceIp": "198.51.100.7", "acs:SecureTransport": "true", "acs:ResourceTag/team": "dev"},
    {"acs:SourceIp": "2001:db8::1", "acs:MFAPresent": "false", "acs:CurrentTime": "2026-03-01T10:00:00+08:00"},
)
CONDITIONS: tuple[dict[str, dict[str, Any]], ...] = (
    {"IpAddress": {"acs:SourceIp": ["10.0.0.0/8", "192.168.0.0/16"]}},
    {"NotIpAddress": {"acs:SourceIp": ["198.51.100.0/24"]}},
    {"Bool": {"acs:MFAPresent": "true"}},
    {"StringEquals": {"acs:ResourceTag/team": ["dev", "ops"]}},
    {"StringLike": {"acs:ResourceTag/team": "d*"}},
    {"DateLessThan": {"acs:CurrentTime": "2026-06-01T00:00:00Z"}},
)
_WORD = re.compile(r"[A-Z][a-z]+")
_BLANK = re.compile(r"\{(\w+)\}")

Asked = tuple[str, str, str, int]


class Company:
    """Users, their policies and what they ask.

    Attributes:
        every_action: of the whole catalog; `actions` are those of the services in use.
        raw: the policies as JSON values, `documents` the same as read.
        users: by ARN, the places of the policies they hold.
    """

    def __init__(self, seed: int = SEED) -> None:
        self.random = random.Random(seed)  # noqa: S311 - the same company every time
        catalog = Catalog.read(CATALOG.read_bytes())
        self.every_action = catalog.names
        self._actions = {service: [each.name for each in catalog.actions(service)] for service in SERVICES}
        self.actions = [name for names in self._actions.values() for name in names]
        self._resources = {service: _resources_of(catalog, service) for service in SERVICES}
        self.resources = [text for texts in self._resources.values() for text in texts]
        self.raw = [self._policy() for _ in range(POLICIES)]
        self.documents = [read(json.dumps(raw)) for raw in self.raw]
        groups = [self.random.sample(range(POLICIES), self.random.randint(3, 8)) for _ in range(GROUPS)]
        self.users = {f"acs:ram::{ACCOUNT}:user/u{number}": self._held(groups) for number in range(USERS)}

    def identity(self, arn: str) -> Identity:
        """A user with the policies held."""
        return Identity(arn, Policies(tuple(NamedPolicy(f"p{at}", self.documents[at]) for at in self.users[arn])))

    def requests(self, count: int) -> list[Asked]:
        """ARN, action, resource and the place of the context; 3 in 10 are of what a policy of the user names."""
        arns = list(self.users)
        return [self._request(self.random.choice(arns)) for _ in range(count)]

    def never_asked(self, asked: Iterable[Asked]) -> list[Asked]:
        """The same with a resource in each that no other request has."""
        return [(arn, action, f"{text}-new-{at}", where) for at, (arn, action, text, where) in enumerate(asked)]

    def _request(self, arn: str) -> Asked:
        context = self.random.randrange(len(CONTEXTS))
        if self.random.random() < 0.7:
            action = self.random.choice(self.actions)
        else:
            statement = self.random.choice(self.raw[self.random.choice(self.users[arn])]["Statement"])
            pattern = self.random.choice(statement.get("Action") or statement["NotAction"])
            fitting = _covered(pattern, tuple(self._actions[pattern.partition(":")[0]]))
            action = self.random.choice(fitting or self.actions)
        return arn, action, self.random.choice(self._resources[action.partition(":")[0]]), context

    def _held(self, groups: list[list[int]]) -> list[int]:
        joined = self.random.sample(groups, self.random.randint(1, 3))
        direct = self.random.sample(range(POLICIES), self.random.randint(0, 2))
        return sorted({place for group in joined for place in group} | set(direct))

    def _policy(self) -> dict[str, Any]:
        return {"Version": "1", "Statement": [self._statement() for _ in range(self.random.randint(1, 6))]}

    def _statement(self) -> dict[str, Any]:
        chance = self.random.random
        service = self.random.choice(SERVICES)
        statement: dict[str, Any] = {"Effect": "Deny" if chance() < 0.12 else "Allow"}
        element = "Action"
        if chance() < 0.03:
            element, statement["Effect"] = "NotAction", "Deny"
        statement[element] = [self._action(service) for _ in range(self.random.randint(1, 6))]
        statement["Resource"] = [self._resource(service) for _ in range(self.random.randint(1, 3))]
        if chance() < 0.25:
            statement["Condition"] = self.random.choice(CONDITIONS)
        if element == "NotAction":
            # A guard rail around single resources; around all of them it would be most of the answer.
            statement["Resource"] = [self.random.choice(self._resources[service])]
        return statement

    def _action(self, service: str) -> str:
        name, kind = self.random.choice(self._actions[service]).partition(":")[2], self.random.random()
        words = _WORD.findall(name) or [name]
        if kind < 0.6:
            return f"{service}:{name}"
        if kind < 0.88:
            return f"{service}:{words[0]}*"
        return f"{service}:*{self.random.choice(words[1:] or words)}*" if kind < 0.93 else f"{service}:*"

    def _resource(self, service: str) -> str:
        if self.random.random() < 0.35:
            return "*"
        whole = self.random.choice(self._resources[service])
        anywhere = re.sub(r"\A(acs:[a-z]+):[^:]*:[^:]*:", r"\1:*:*:", whole)
        return self.random.choice((whole, whole[:-1] + "?", whole[:-2] + "*", anywhere))


class PlainEvaluator:
    """What one would write in an hour: every pattern a cached regular expression, every statement in turn."""

    def __init__(self, raw: list[dict[str, Any]], users: dict[str, list[int]]) -> None:
        self._raw, self._users = raw, users

    def can(self, arn: str, action: str, resource: str, context: dict[str, str]) -> str:
        """The outcome."""
        answer = "ImplicitDeny"
        for place in self._users[arn]:
            for statement in self._raw[place]["Statement"]:
                if self._applies(statement, action, resource, context):
                    if statement["Effect"] == "Deny":
                        return "ExplicitDeny"
                    answer = "Allow"
        return answer

    def _applies(self, statement: dict[str, Any], action: str, resource: str, context: dict[str, str]) -> bool:
        patterns = statement.get("Action") or statement["NotAction"]
        if any(regex(each, True).match(action) for each in patterns) is not ("Action" in statement):
            return False
        if not any(regex(each, False).match(resource) for each in statement["Resource"]):
            return False
        return all(
            _condition(operator, tuple(wanted) if isinstance(wanted, list) else (wanted,), context.get(key))
            for operator, keys in statement.get("Condition", {}).items()
            for key, wanted in keys.items()
        )


@cache
def regex(pattern: str, ignore_case: bool) -> re.Pattern[str]:
    """The pattern as a regular expression over the whole text."""
    body = "".join({"*": ".*", "?": "."}.get(letter, re.escape(letter)) for letter in pattern)
    return re.compile(body + r"\Z", re.DOTALL | (re.IGNORECASE if ignore_case else 0))


@cache
def _condition(operator: str, wanted: tuple[str, ...], given: str | None) -> bool:
    if given is None:
        return operator.startswith("Not")
    match operator:
        case "IpAddress" | "NotIpAddress":
            return any(ip_address(given) in ip_network(each) for each in wanted) is (operator == "IpAddress")
        case "StringLike":
            return any(regex(each, False).match(given) for each in wanted)
        case "DateLessThan":
            return any(datetime.fromisoformat(given) < datetime.fromisoformat(each) for each in wanted)
    return given in wanted


@cache
def _covered(pattern: str, names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in names if regex(pattern, True).match(name))


def _resources_of(catalog: Catalog, service: str) -> list[str]:
    """Twenty of every kind that the documentation names, in two regions."""
    known = catalog.service(service)
    kinds = [each.text for each in known.resources if each.text != "*"] if known is not None else []
    kinds = kinds or [f"acs:{service}:{{region}}:{{account}}:item/{{item}}"]
    return [
        _BLANK.sub(rf"\1-{number}", kind.format_map(_Place(region)))
        for kind in kinds
        for region in ("cn-hangzhou", "cn-beijing")
        for number in range(20)
    ]


class _Place(dict[str, str]):
    """Fills in region and account, and leaves the other blanks for later."""

    def __init__(self, region: str) -> None:
        super().__init__(region=region, account=ACCOUNT)

    def __missing__(self, key: str) -> str:
        return f"{{{key}}}"
