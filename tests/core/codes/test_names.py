import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.codes.names import MAX_SHOWN, called, hidden_positions, shown, shown_line, shown_sentence

FLAG_OF_ENGLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
hostile = st.text(alphabet="ab \u202e\u2066\u2068\u2069\u200b\u200d\u200c\ufe0f\n\x00🏴👩א中\U000e0067é", max_size=30)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Aliyun",
        "阿里云 (生产)",
        "Ünïcode + Co",
        "🏴‍☠️",
        "🏳️‍🌈",
        "👩🏽‍💻",
        FLAG_OF_ENGLAND,
        "क्‍ष",
        "A\u3000B",
        "x" * MAX_SHOWN,
    ],
)
def test_harmless_names_stay_as_they_are(name: str) -> None:
    assert shown(name) == name
    assert hidden_positions(name) == ()


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("a\u202egnp", "a[U+202E]gnp"),
        ("a\nb\x00", "a[U+000A]b[U+0000]"),
        ("Ali\u200byun", "Ali[U+200B]yun"),
        ("Ali\u200dyun", "Ali[U+200D]yun"),
        ("\u200dx", "[U+200D]x"),
        ("\ufeffx", "[U+FEFF]x"),
        ("x\u00ady", "x[U+00AD]y"),
        ("a\u2028b", "a[U+2028]b"),
        ("a\u3164b", "a[U+3164]b"),
        ("\ud800", "[U+D800]"),
        ("x\U000e0041", "x[U+E0041]"),
        ("\x1b[31m", "[U+001B][31m"),
        ("\x7f\x9b", "[U+007F][U+009B]"),
        ("\u2068a\u2069b", "[U+2068]a[U+2069]b"),
    ],
)
def test_hidden_characters_are_marked(name: str, safe: str) -> None:
    assert shown(name) == safe
    assert hidden_positions(name)


def test_names_that_run_from_right_to_left_are_isolated() -> None:
    assert shown("علی‌بابا") == "\u2068علی‌بابا\u2069"
    assert shown("שלום 12") == "\u2068שלום 12\u2069"
    assert shown("א\u202eב") == "\u2068א[U+202E]ב\u2069"
    assert hidden_positions("علی‌بابا") == ()


def test_long_names_are_cut() -> None:
    assert shown("x" * 10**6) == "x" * (MAX_SHOWN - 1) + "…"
    assert len(shown("\n" * 10**6)) == MAX_SHOWN


@given(st.one_of(st.text(), hostile))
def test_what_is_shown_hides_nothing_and_stays(name: str) -> None:
    safe = shown(name)
    assert shown(safe) == safe
    inner = safe[1:-1] if safe.startswith("\u2068") else safe
    assert hidden_positions(inner) == ()
    categories = {unicodedata.category(character) for character in inner if character not in "\u200c\u200d"}
    tags = any("\U000e0020" <= character <= "\U000e007f" for character in inner)
    assert not categories & ({"Cc", "Cs", "Zl", "Zp"} if tags else {"Cc", "Cf", "Cs", "Zl", "Zp"})
    assert not any(
        unicodedata.bidirectional(character) in ("RLO", "LRO", "RLE", "LRE", "RLI", "LRI") for character in inner
    )


@given(st.one_of(st.text(max_size=40), hostile))
def test_what_is_not_hidden_is_kept(name: str) -> None:
    hidden = set(hidden_positions(name))
    kept = "".join(character for position, character in enumerate(name) if position not in hidden)
    rest = iter(shown(name))
    assert all(character in rest for character in kept)


@pytest.mark.parametrize(
    ("issuer", "account", "said"),
    [
        ("Aliyun", "root", "Aliyun (root)"),
        ("Aliyun", "", "Aliyun"),
        ("", "root", "root"),
        ("", "", "without a name"),
        ("A\n", "r\u202e", "A[U+000A] (r[U+202E])"),
    ],
)
def test_called(issuer: str, account: str, said: str) -> None:
    assert called(issuer, account) == said


def test_a_sentence_is_made_safe_word_by_word_and_keeps_its_length() -> None:
    text = 'User "eve\u202e" may ' + "read " * 200
    assert shown_sentence(text) == 'User "eve[U+202E]" may ' + "read " * 200
    assert shown_sentence("a\x07b c") == "a[U+0007]b c"


def test_a_line_is_marked_whole_and_keeps_the_isolates_of_its_names() -> None:
    name = shown("שלום 12")
    assert shown_line(f"{'x' * 300} {name}: a\u202eb\u200b\n") == f"{'x' * 300} {name}: a[U+202E]b[U+200B][U+000A]"


@given(hostile)
def test_a_marked_line_stays_as_it_is(line: str) -> None:
    assert shown_line(shown_line(line)) == shown_line(line)
    assert not set(shown_line(line)) & set("\u202e\u2066\u200b\n\x00")
