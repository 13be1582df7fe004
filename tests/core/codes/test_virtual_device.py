"""The answer of CreateVirtualMFADevice, whole, damaged and hostile."""

import base64
import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.codes import base32, uri
from ramkeep.core.codes.errors import EnrollmentRefused, PayloadDamaged, SecretRefused, TooLong
from ramkeep.core.codes.holder import Holder
from ramkeep.core.codes.virtual_device import MAX_ANSWER, DeviceRefused, agreed, is_device, read_device

# As long as the seed of the documentation's example: 64 characters, which are 40 bytes.
SEED = "JBSWY3DPEHPK3PXP" * 4
SERIAL = "acs:ram::1234567890123456:mfa/mei.chen"


def answer(**changes: object) -> str:
    """An answer as the API gives it."""
    device = {"SerialNumber": SERIAL, "Base32StringSeed": SEED, "QRCodePNG": base64.b64encode(b"png").decode()}
    return json.dumps({"VirtualMFADevice": device | changes, "RequestId": "04F0F334-1335-436C-A1D7-6C044FE73368"})


def test_a_whole_answer() -> None:
    text = answer()
    assert is_device(text)
    device = read_device(text)
    assert len(device.credential.secret.reveal()) == 40
    assert (device.credential.issuer, device.credential.account) == ("Aliyun", "mei.chen@1234567890123456")
    assert device.holder == Holder("1234567890123456", "mei.chen")
    assert device.picture == b"png"


def test_nothing_of_it_shows() -> None:
    device = read_device(answer())
    assert SEED not in repr(device)
    assert "png" not in repr(device)


def test_without_a_picture_and_with_an_odd_serial_number() -> None:
    device = read_device(answer(QRCodePNG="", SerialNumber="something"))
    assert device.holder is None
    assert device.picture == b""
    assert device.credential.account == ""


def test_the_picture_must_hold_the_same_secret() -> None:
    device = read_device(answer())
    same = uri.parse(f"otpauth://totp/Aliyun:mei.chen@corp?secret={SEED}&issuer=Aliyun")
    assert agreed(device, same) is same
    other = uri.parse("otpauth://totp/Aliyun:mei.chen@corp?secret=JBSWY3DPEHPK3PXP&issuer=Aliyun")
    with pytest.raises(DeviceRefused) as told:
        agreed(device, other)
    assert SEED not in told.value.reason
    assert base32.encode(device.credential.secret.reveal()) not in told.value.reason


@pytest.mark.parametrize(
    "text",
    [
        '{"VirtualMFADevice": ',
        '{"VirtualMFADevice": []}',
        '{"VirtualMFADevice": null}',
        "[" * 100_000,
        '{"VirtualMFADevice":' * 5000,
        answer(QRCodePNG="???"),
        answer(SerialNumber=5),
        answer(Base32StringSeed=["A"]),
    ],
)
def test_damaged_answers(text: str) -> None:
    with pytest.raises(PayloadDamaged) as told:
        read_device(text)
    assert SEED not in str(told.value)
    assert told.value.__cause__ is None
    assert told.value.__context__ is None


def test_an_empty_seed_and_too_long_a_text() -> None:
    with pytest.raises(SecretRefused):
        read_device(answer(Base32StringSeed=""))
    with pytest.raises(TooLong):
        read_device(answer(Extra="x" * MAX_ANSWER))


@given(
    st.text(max_size=200)
    | st.recursive(st.none() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)).map(json.dumps)
)
def test_any_other_text_is_refused_or_read(text: str) -> None:
    with suppress(EnrollmentRefused):
        assert read_device(text).credential.secret.bits


@pytest.mark.parametrize("text", ["", "otpauth://totp/x?secret=A", "[]", '{"other": 1}', 'x{"VirtualMFADevice"'])
def test_what_is_no_answer(text: str) -> None:
    assert not is_device(text)
