from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.editing.visible import escaped, text_of
from ramkeep.core.plan.policy.document import Document, Effect, Statement
from ramkeep.core.plan.policy.reading import read
from ramkeep.core.plan.policy.writing import write


def policy(name: str) -> Document:
    return Document((Statement(Effect.ALLOW, ("oss:*",), resources=(f"acs:oss:*:*:{name}",)),))


def test_what_is_hidden_is_written_out() -> None:
    text = text_of(policy("a\u202eb\u2029c\u00a0d\U000e0041"))
    assert "a\\u202eb\\u2029c\\u00a0d\\udb40\\udc41" in text
    assert read(text) == policy("a\u202eb\u2029c\u00a0d\U000e0041")


def test_names_in_any_script_stay() -> None:
    assert text_of(policy("桶-café-بيانات-😀")) == write(policy("桶-café-بيانات-😀")).rstrip()
    assert escaped("a\n\tb") == "a\n\tb"


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
def test_it_says_the_same(name: str) -> None:
    assert read(text_of(policy(name))) == policy(name)
