"""The condition keys that every service may carry, and their types.

Source: Alibaba Cloud, "Permission policy elements", "Conditional operators" (9 December 2025), "Control policy",
"Key Management Service: condition keys" and "Object Storage Service: RAM Policy overview".
"""

from dataclasses import dataclass
from typing import Final

from ramkeep.core.plan.policy.operators import Family


@dataclass(frozen=True, slots=True)
class KnownKey:
    """A condition key.

    Attributes:
        name: as documented; for a tag, what stands before the slash.
        family: the type of its values.
        other: a second spelling that the documentation uses.
        service: the only service whose calls carry it; empty for all.
        always: every call carries it.
    """

    name: str
    family: Family
    other: str = ""
    service: str = ""
    always: bool = False

    @property
    def spellings(self) -> tuple[str, str]:
        """Both documented spellings."""
        return self.name, self.other or self.name


_ALL = (
    KnownKey("acs:CurrentTime", Family.DATE, always=True),
    KnownKey("acs:SecureTransport", Family.BOOL, always=True),
    KnownKey("acs:SourceIp", Family.IP, other="acs:SourceIP", always=True),
    KnownKey("acs:MFAPresent", Family.BOOL),
    KnownKey("acs:PrincipalARN", Family.STRING, other="acs:PrincipalArn", always=True),
    KnownKey("acs:PrincipalRDId", Family.STRING),
    KnownKey("acs:PrincipalRDPath", Family.STRING),
    KnownKey("acs:SourceVpc", Family.STRING),
    KnownKey("acs:VpcSourceIp", Family.IP),
    KnownKey("acs:AccessId", Family.STRING, service="oss"),
    KnownKey("acs:UserAgent", Family.STRING, service="oss"),
    KnownKey("acs:ResourceGroupId", Family.STRING),
    KnownKey("acs:Service", Family.STRING),
    KnownKey("acs:ResourceTag", Family.STRING),
    KnownKey("acs:RequestTag", Family.STRING),
)

TAGS: Final = frozenset({"acs:resourcetag", "acs:requesttag"})
KEYS: Final = tuple(each.name for each in _ALL if each.name.lower() not in TAGS)

# What AWS calls them, in small letters.
FOREIGN: Final = {
    "aws:currenttime": "acs:CurrentTime",
    "aws:securetransport": "acs:SecureTransport",
    "aws:sourceip": "acs:SourceIp",
    "aws:multifactorauthpresent": "acs:MFAPresent",
    "aws:principalarn": "acs:PrincipalARN",
    "aws:sourcevpc": "acs:SourceVpc",
    "aws:vpcsourceip": "acs:VpcSourceIp",
    "aws:resourcetag": "acs:ResourceTag",
    "aws:requesttag": "acs:RequestTag",
}

_KNOWN: Final = {each.name.lower(): each for each in _ALL}


def known_key(key: str) -> KnownKey | None:
    """What is known of a key in any spelling; None for keys of services, and for tags without a tag's key."""
    start, slash, tag = key.lower().partition("/")
    return _KNOWN.get(start) if (start in TAGS) is bool(slash and tag) else None
