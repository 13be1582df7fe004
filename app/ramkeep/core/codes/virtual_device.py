"""The answer of CreateVirtualMFADevice: a seed in Base32, and the same as a picture.

    {"VirtualMFADevice": {"SerialNumber": "acs:ram::<account>:mfa/<name>", "Base32StringSeed": "...",
     "QRCodePNG": "<Base64>"}, "RequestId": "..."}

Source: Alibaba Cloud, API reference of RAM 2015-05-01, CreateVirtualMFADevice. All of it is a secret: no sentence and
no representation here holds a part of it.
"""

import base64
import binascii
import json
import re
from dataclasses import dataclass, field
from typing import Final

from ramkeep.core.codes import base32
from ramkeep.core.codes.credential import Credential, Kind
from ramkeep.core.codes.errors import EnrollmentRefused, PayloadDamaged, TooLong
from ramkeep.core.codes.holder import Holder

MAX_ANSWER: Final = 512 * 1024
ISSUER: Final = "Aliyun"

_MARK: Final = '"VirtualMFADevice"'
_MAX_NESTING: Final = 64
_SERIAL: Final = re.compile(r"acs:ram::(?P<account>[0-9]{1,20}):mfa/(?P<name>[^/\s:]{1,64})")


class DeviceDamaged(PayloadDamaged):
    """The text is no whole answer."""


class DeviceRefused(EnrollmentRefused):
    """Seed and picture of an answer do not agree."""


@dataclass(frozen=True, slots=True)
class VirtualDevice:
    """A device that was made and is not bound yet.

    Attributes:
        credential: made of the seed alone.
        holder: who it is for, as far as its serial number tells; None when that has another form.
        picture: the bytes of the PNG; empty when there is none.
    """

    credential: Credential
    holder: Holder | None
    picture: bytes = field(repr=False)


def is_device(text: str) -> bool:
    """Does a text look like such an answer? What it holds may still be refused."""
    return text.lstrip("\ufeff \t\r\n")[:1] == "{" and _MARK in text[:MAX_ANSWER]


def read_device(text: str) -> VirtualDevice:
    """The device in an answer.

    Raises:
        TooLong: over 512 KiB.
        DeviceDamaged: no such answer, or its parts are not what they should be.
        SecretRefused: the seed is empty or no Base32.
    """
    if len(text) > MAX_ANSWER:
        raise TooLong("The answer is too long for one of CreateVirtualMFADevice.")
    device = _device(text)
    seed, serial, picture = (device.get(name, "") for name in ("Base32StringSeed", "SerialNumber", "QRCodePNG"))
    if not (isinstance(seed, str) and isinstance(serial, str) and isinstance(picture, str)):
        raise DeviceDamaged("The answer of CreateVirtualMFADevice is damaged. Copy it again, whole.")
    found = _SERIAL.fullmatch(serial)
    holder = None if found is None else Holder(found["account"], found["name"])
    account = "" if holder is None else f"{holder.user}@{holder.account}"
    credential = Credential(Kind.TOTP, base32.secret(seed), issuer=ISSUER, account=account)
    return VirtualDevice(credential, holder, _decoded(picture))


def agreed(device: VirtualDevice, pictured: Credential) -> Credential:
    """What the picture says, which has the label that Alibaba Cloud gave, once it is sure to be the same device.

    Raises:
        DeviceRefused: the picture holds another secret than the seed.
    """
    if pictured.identity != device.credential.identity:
        raise DeviceRefused(
            "The seed and the picture of this answer hold different secrets. Nothing was taken; make a new device."
        )
    return pictured


def _device(text: str) -> dict[str, object]:
    answer: object = None
    if text.count("{") + text.count("[") <= _MAX_NESTING:
        try:
            answer = json.loads(text.lstrip("\ufeff"))
        except (ValueError, RecursionError):
            # Told below, as the decoder's own exception carries the whole text.
            answer = None
    device = answer.get("VirtualMFADevice") if isinstance(answer, dict) else None
    if not isinstance(device, dict):
        raise DeviceDamaged("The answer of CreateVirtualMFADevice is damaged. Copy it again, whole.")
    return device


def _decoded(picture: str) -> bytes:
    try:
        return base64.b64decode("".join(picture.split()), validate=True)
    except (binascii.Error, ValueError):
        pass
    raise DeviceDamaged("The picture in the answer of CreateVirtualMFADevice is damaged. Copy it again, whole.")
