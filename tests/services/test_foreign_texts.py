import pytest

from ramkeep.core.codes.errors import NotAnEnrollment
from ramkeep.services.foreign_texts import ForeignText, Thing, thing_of


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("https://example.com/a?b", Thing.WEB_ADDRESS),
        (" HTTP://EXAMPLE.COM", Thing.WEB_ADDRESS),
        ("www.example.com", Thing.WEB_ADDRESS),
        ("WIFI:T:WPA;S:home;P:secret;;", Thing.WIFI),
        ("BEGIN:VCARD\nN:Mei", Thing.CONTACT),
        ("MECARD:N:Mei;;", Thing.CONTACT),
        ("mailto:mei@example.com", Thing.MAIL),
        ("tel:+123", Thing.PHONE),
        ("SMSTO:123:hello", Thing.MESSAGE),
        ("geo:1,2", Thing.PLACE),
        ("BEGIN:VEVENT", Thing.EVENT),
        ("FIDO:/0123", Thing.PASSKEY),
        ("phonefactor://activate_account?code=1", Thing.OTHER_APP),
        ("https://m-1b9bef70.duosecurity.com/activate/XYZ", Thing.OTHER_APP),
        ("", Thing.EMPTY),
        ("   ", Thing.EMPTY),
        ("hello", Thing.TEXT),
        ("httpserver", Thing.TEXT),
    ],
)
def test_kinds_of_things(text: str, thing: Thing) -> None:
    assert thing_of(text) is thing


def test_the_refusal_names_the_thing_and_nothing_of_the_text() -> None:
    refusal = ForeignText(thing_of("WIFI:T:WPA;S:home;P:hunter2;;"))
    assert isinstance(refusal, NotAnEnrollment)
    assert refusal.reason == "This is no enrollment code but a Wi-Fi network. Nothing was opened."
