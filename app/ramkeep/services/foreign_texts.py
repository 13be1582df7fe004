"""Names the kind of thing a QR code is when it is no enrollment. Nothing in it is opened or looked up."""

import re
from enum import StrEnum

from ramkeep.core.codes.errors import NotAnEnrollment


class Thing(StrEnum):
    """What a text is for."""

    WEB_ADDRESS = "web address"
    WIFI = "Wi-Fi network"
    CONTACT = "contact"
    MAIL = "mail address"
    PHONE = "phone number"
    MESSAGE = "text message"
    PLACE = "place on a map"
    EVENT = "calendar event"
    PASSKEY = "passkey sign-in"
    OTHER_APP = "code for another app's own sign-in"
    EMPTY = "empty text"
    TEXT = "plain text"


class ForeignText(NotAnEnrollment):
    """A text that is no enrollment.

    Attributes:
        thing: what it is instead.
    """

    def __init__(self, thing: Thing) -> None:
        super().__init__(f"This is no enrollment code but a {thing.value}. Nothing was opened.")
        self.thing = thing


# Beginnings that QR codes use, in lower case; Microsoft, Duo and Okta enroll their own push apps by them.
_BEGINNINGS = (
    (Thing.PASSKEY, ("fido:",)),
    (Thing.OTHER_APP, ("phonefactor:", "duo:", "oktaverify:", "com.okta.authenticator:", "msauth:")),
    (Thing.WEB_ADDRESS, ("http://", "https://", "www.", "ftp://", "urlto:")),
    (Thing.WIFI, ("wifi:",)),
    (Thing.CONTACT, ("begin:vcard", "mecard:", "bizcard:")),
    (Thing.MAIL, ("mailto:", "matmsg:", "smtp:")),
    (Thing.PHONE, ("tel:", "facetime:")),
    (Thing.MESSAGE, ("sms:", "smsto:", "mms:", "mmsto:")),
    (Thing.PLACE, ("geo:",)),
    (Thing.EVENT, ("begin:vcalendar", "begin:vevent")),
)
_DUO_PAGE = re.compile(r"https://m-[0-9a-z]{1,20}\.duosecurity\.com/(activate|iphone)/", re.IGNORECASE)
_LONGEST_LOOK = 200


def thing_of(text: str) -> Thing:
    """What a text that is no enrollment seems to be; its first 200 characters decide."""
    start = text[:_LONGEST_LOOK].strip().lower()
    if not start:
        return Thing.EMPTY
    if _DUO_PAGE.match(start):
        return Thing.OTHER_APP
    return next((thing for thing, beginnings in _BEGINNINGS if start.startswith(beginnings)), Thing.TEXT)
