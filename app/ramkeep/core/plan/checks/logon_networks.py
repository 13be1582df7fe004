"""The networks from which people may log on to the console."""

from collections.abc import Iterator
from typing import Final

from ramkeep.core.plan.checks.advice import CHECKLIST
from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import Check
from ramkeep.core.plan.checks.problem import Finding, Place, Severity
from ramkeep.core.plan.policy.typed_values import network
from ramkeep.core.said import said

MOST_NETWORKS: Final = 40
MOST_CHARACTERS: Final = 512

_SOURCE: Final = "Alibaba Cloud, IMS 2019-08-15, SetSecurityPreference"


def _open(case: Case) -> Iterator[Finding]:
    texts = case.plan.security_preference.login_networks
    if not texts:
        yield Finding(_place(), said("People may log on to the console from every network."))
    for at, text in enumerate(texts):
        found = network(text)
        if found is not None and found.prefixlen == 0:
            words = said('"{network}" is every network, so that the others in the list have no effect.', network=text)
            yield Finding(_place(at), words, severity=Severity.WARNING)


def _private(case: Case) -> Iterator[Finding]:
    found = [network(text) for text in case.plan.security_preference.login_networks]
    if found and all(each is not None and each.is_private and each.prefixlen for each in found):
        words = said("All logon networks are private, and RAM sees people come from public addresses.")
        yield Finding(_place(), words)


def _refused(case: Case) -> Iterator[Finding]:
    for at, text in enumerate(case.plan.security_preference.login_networks):
        if network(text) is None:
            words = said(
                '"{text}" is no network. Write an address or a block, such as 203.0.113.0/24.',
                text=text,
            )
            yield Finding(_place(at), words)


def _too_many(case: Case) -> Iterator[Finding]:
    texts = case.plan.security_preference.login_networks
    length = len(";".join(texts))
    if len(texts) > MOST_NETWORKS:
        words = said("There are {count} networks; RAM takes {most}.", count=len(texts), most=MOST_NETWORKS)
        yield Finding(_place(), words)
    elif length > MOST_CHARACTERS:
        words = said(
            "The networks are {length} characters long together; RAM takes {most}.",
            length=length,
            most=MOST_CHARACTERS,
        )
        yield Finding(_place(), words)


def _place(*at: int) -> Place:
    return Place(None, None, ("security_preference", "login_networks", *at))


CHECKS: Final = (
    Check(
        name="logon-from-everywhere",
        severity=Severity.HINT,
        title="Console logon is not limited to networks",
        why="A stolen password is of no use outside of the networks of the office. The limit is for logon alone: it "
        "does not hold for AccessKeys, which conditions on acs:SourceIp can limit.",
        source=f"{CHECKLIST}; {_SOURCE}",
        find=_open,
        advice=(10,),
    ),
    Check(
        name="logon-networks-private",
        severity=Severity.DANGER,
        title="Console logon is limited to private networks",
        why="People reach RAM over the internet, with the public address of their office. With private networks alone "
        "nobody can log on with a password.",
        source="inferred",
        find=_private,
    ),
    Check(
        name="logon-network-refused",
        severity=Severity.ERROR,
        title="A logon network is no network",
        why="RAM takes IP addresses and blocks, and refuses the whole setting otherwise.",
        source=_SOURCE,
        find=_refused,
    ),
    Check(
        name="logon-networks-too-many",
        severity=Severity.ERROR,
        title="There are more logon networks than RAM takes",
        why=f"RAM takes {MOST_NETWORKS} networks and {MOST_CHARACTERS} characters. Put neighboring ones together.",
        source=_SOURCE,
        find=_too_many,
    ),
)
