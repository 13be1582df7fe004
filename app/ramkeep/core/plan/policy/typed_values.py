"""The quoted values of conditions as numbers, dates, truth values and IP networks.

Source: Alibaba Cloud, "Policy elements" (acs:CurrentTime is ISO 8601, offsets allowed) and "Conditional operators".
Each function gives None for a text that is not of its type.
"""

import re
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import NamedTuple

LONGEST = 128

_PLAIN_NUMBER = re.compile(r"-?[0-9]{1,40}(?:\.[0-9]{1,40})?\Z")
_NUMBER = re.compile(r"[+-]?(?:[0-9]{1,40}(?:\.[0-9]{0,40})?|\.[0-9]{1,40})(?:[eE][+-]?[0-9]{1,3})?\Z")
_DATE = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)?)?\Z", re.ASCII
)
_NETWORK = re.compile(r"[0-9A-Fa-f.:]{2,45}(?:/[0-9]{1,3})?\Z")

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network


class Moment(NamedTuple):
    """A point in time: since the start of the year 1, in UTC when `zoned`, else in a zone that was not given."""

    since: timedelta
    zoned: bool


def number(text: str) -> Decimal | None:
    """A decimal number, perhaps with an exponent of up to three digits."""
    return Decimal(text) if _NUMBER.match(text) else None


def is_plain_number(text: str) -> bool:
    """Whether the number is written as in RAM's pages: digits, perhaps a minus and a fraction."""
    return _PLAIN_NUMBER.match(text) is not None


def truth(text: str) -> bool | None:
    """`true` or `false`, in any case."""
    return {"true": True, "false": False}.get(text.lower()) if len(text) <= LONGEST else None


@lru_cache(maxsize=4096)
def moment(text: str) -> Moment | None:
    """An ISO 8601 date, with or without time, seconds, fraction and zone."""
    found = _DATE.match(text)
    if found is None:
        return None
    year, month, day, hour, minute, second, fraction, zone = found.groups()
    if int(hour or 0) > 23 or int(minute or 0) > 59 or int(second or 0) > 59 or not _is_zone(zone):
        return None
    try:
        days = date(int(year), int(month), int(day)).toordinal()
    except ValueError:
        return None
    clock = timedelta(hours=int(hour or 0), minutes=int(minute or 0), seconds=int(second or 0))
    clock += timedelta(microseconds=int((fraction or "0").ljust(6, "0")[:6]))
    return Moment(timedelta(days=days) + clock - _offset(zone), zone is not None)


@lru_cache(maxsize=4096)
def network(text: str) -> Network | None:
    """An IPv4 or IPv6 address or CIDR block; bits after the prefix are ignored."""
    if not _NETWORK.match(text):
        return None
    try:
        return ip_network(text, strict=False)
    except ValueError:
        return None


@lru_cache(maxsize=4096)
def address(text: str) -> Address | None:
    """One IP address."""
    if not _NETWORK.match(text):
        return None
    try:
        return ip_address(text)
    except ValueError:
        return None


def within(place: Address, block: Network) -> bool:
    """Whether the address lies in the block. An IPv4 address written as IPv6 (`::ffff:`) lies in both kinds."""
    mapped = getattr(place, "ipv4_mapped", None)
    return place in block or (mapped is not None and mapped in block)


def _is_zone(zone: str | None) -> bool:
    return zone is None or zone == "Z" or (int(zone[1:3]) < 24 and int(zone[-2:]) < 60)


def _offset(zone: str | None) -> timedelta:
    if zone is None or zone == "Z":
        return timedelta()
    ahead = timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:]))
    return ahead if zone[0] == "+" else -ahead
