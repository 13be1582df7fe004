import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.codes.errors import SecretRefused
from ramkeep.core.codes.winauth import shared_secret


@given(st.binary(min_size=1, max_size=40))
def test_the_secret_of_a_record(raw: bytes) -> None:
    record = json.dumps({"account_name": "x", "shared_secret": base64.b64encode(raw).decode()})
    assert shared_secret([("issuer", "{}"), ("Data", record)]) == raw


@pytest.mark.parametrize("text", ["", "x", "[]", "7", "{}", '{"shared_secret": 7}', "{" * 5000, "[" * 60, "9" * 5000])
def test_no_record(text: str) -> None:
    assert shared_secret([("data", text)]) is None


@pytest.mark.parametrize("secret", ["", "not base64", "zvIayp3J_v-v", "äää", "A"])
def test_a_record_whose_secret_is_damaged(secret: str) -> None:
    with pytest.raises(SecretRefused) as refused:
        shared_secret([("data", json.dumps({"shared_secret": secret}))])
    assert not secret or secret not in refused.value.reason.split()


@given(st.text())
def test_any_text(text: str) -> None:
    assert shared_secret([("data", text)]) is None
