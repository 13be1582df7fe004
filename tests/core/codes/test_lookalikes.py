import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.codes.lookalikes import GUARDED, WELL_KNOWN, looked_alike, mixes_scripts, skeleton


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("\u0410liyun", "Aliyun"),
        ("Al\u0456yun", "Aliyun"),
        ("Ali\u0443un", "Aliyun"),
        ("\u0391liyun", "Aliyun"),
        ("\uff21liyun", "Aliyun"),
        ("\U0001d400liyun", "Aliyun"),
        ("AIiyun", "Aliyun"),
        ("A1iyun", "Aliyun"),
        ("A|iyun", "Aliyun"),
        ("Al\u00edyun", "Aliyun"),
        ("Aliyum", "Aliyun"),
        ("Alyun", "Aliyun"),
        ("Aliyunn", "Aliyun"),
        ("Ailyum", "Aliyun"),
        ("Alyiun", "Aliyun"),
        ("Alibaba C1oud", "Alibaba Cloud"),
        ("Alibaba Clout", "Alibaba Cloud"),
        ("Alibab\u0430 Cloud", "Alibaba Cloud"),
        ("GoogIe", "Google"),
        ("G00gle", "Google"),
        ("PayPa1", "PayPal"),
        ("Arnazon", "Amazon"),
        ("\u0405team", "Steam"),
        ("T\u0432\u0456tter", ""),
    ],
)
def test_names_that_look_like_a_known_one(name: str, known: str) -> None:
    assert looked_alike(name, ()) == known


@pytest.mark.parametrize(
    "name",
    [
        *WELL_KNOWN,
        *map(str.upper, WELL_KNOWN),
        "AlibabaCloud",
        "alibaba-cloud",
        "Aliyun2",
        "Aliyun 02",
        "阿里云",
        "阿里云Aliyun",
        "Aliyun 阿里云",
        "Aliyun (prod)",
        "Alimama",
        "Яндекс",
        "",
        "  ",
        "—",
        "x",
    ],
)
def test_names_that_are_themselves(name: str) -> None:
    assert looked_alike(name, ()) == ""


def test_names_of_the_vault_are_known() -> None:
    others = ["Café Corp", "Initech"]
    assert looked_alike("lnitech", others) == "Initech"
    assert looked_alike("Cafe Corp", others) == "Café Corp"
    assert looked_alike("INITECH", others) == ""
    assert looked_alike("Initech2", others) == ""
    assert looked_alike("lnitech", [*others, "LNITECH"]) == "", "it is there itself"


def test_a_false_name_in_the_vault_does_not_hide_the_next() -> None:
    assert looked_alike("\u0410liyun", ["\u0410liyun"]) == "Aliyun"
    assert looked_alike("Aliyun", ["\u0410liyun"]) == ""


@pytest.mark.parametrize(
    "name", ["p\u0430ypal", "Micr\u03bfsoft", "\u0410BC", "x (\u0441loud)", "\uff21\u0430", "\u0430\u03bf"]
)
def test_mixed_alphabets(name: str) -> None:
    assert mixes_scripts(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Aliyun",
        "阿里云Aliyun",
        "アリババCloud",
        "알리바바Cloud",
        "Яндекс Mail",
        "Яндекс-ID",
        "Яндекс_ID",
        "\u00b5Torrent",
        "Ünïcode",
        "\uff21\uff22C",
        "Ωmega".replace("Ω", "\u2126"),
        "شركة Cloud",
        "ТОО 7up",
    ],
)
def test_alphabets_that_go_together(name: str) -> None:
    assert not mixes_scripts(name)


@given(st.text(max_size=60))
def test_a_skeleton_of_a_skeleton_is_itself(name: str) -> None:
    assert skeleton(skeleton(name)) == skeleton(name)


@given(st.sampled_from(GUARDED), st.data())
def test_one_edit_is_near(known: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(known) - 1))
    edited = data.draw(
        st.sampled_from(
            (known[:at] + known[at + 1 :], known[:at] + "q" + known[at:], known[:at] + "q" + known[at + 1 :])
        )
    )
    same = skeleton(edited) == skeleton(known) and edited[at : at + 1] != "q"
    assert looked_alike(edited, ()) == ("" if same else known)


@given(st.text(), st.lists(st.text(), max_size=3))
def test_any_names(name: str, others: list[str]) -> None:
    assert looked_alike(name, others) in {"", *WELL_KNOWN, *others}
    mixes_scripts(name)
