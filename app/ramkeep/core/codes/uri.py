"""Enrollment URIs: otpauth://, steam:// and motp://, read as the authenticators of this world write them.

The form is described in Google's "Key Uri Format"; what other programs add or bend is noted where it is read.
No URL library is used: those lower the case of a secret, cut at `#` or decode a label before it is split.
"""

import re
from urllib.parse import quote, unquote_to_bytes

from ramkeep.core.codes import base32, yandex
from ramkeep.core.codes.credential import Algorithm, Credential, Kind, Secret, own_names
from ramkeep.core.codes.errors import NotAnEnrollment, ParameterRefused, SecretRefused, TooLong, UnknownKind
from ramkeep.core.codes.winauth import shared_secret

MAX_BYTES = 4096

_TYPES = {
    "totp": Kind.TOTP,
    "hotp": Kind.HOTP,
    "steam": Kind.STEAM,
    "motp": Kind.MOTP,
    "yaotp": Kind.YANDEX,
}
_ALGORITHMS = {algorithm.value: algorithm for algorithm in Algorithm}
_STEAM = "Steam"
_MERAKI = "/Meraki"
_WHOLE_NUMBER = re.compile(r"[0-9]{1,20}")
_PIN_LENGTH = re.compile(r"[0-9]{1,2}")
_PIN_DIGITS = re.compile(r"[0-9]+")
_COLON = re.compile(r"%3a", re.IGNORECASE)

Pairs = list[tuple[str, str]]


def bare(text: str) -> str:
    """The text without blanks, byte order mark, zero bytes or zbarimg's `QR-Code:` around it."""
    return text.strip("\ufeff\u200b\0 \t\r\n\v\f\x85\u00a0\u2028\u2029\u3000").removeprefix("QR-Code:").lstrip()


def parse(text: str) -> Credential:
    """Read one enrollment URI.

    Raises:
        NotAnEnrollment: the text is something else, or a migration code (see `migration`).
        UnknownKind: the type is none of totp, hotp, steam, motp and yaotp.
        SecretRefused: the secret is absent, empty or damaged.
        ParameterRefused: a parameter cannot be computed with, or is given twice with different values.
        TooLong: over 4096 bytes.
    """
    scheme, separator, rest = bare(text).partition("://")
    reader = _READERS.get(scheme.lower()) if separator else None
    if reader is None:
        raise NotAnEnrollment(_what_else(scheme.lower()))
    if len(rest) > MAX_BYTES or len(rest.encode("utf-8", "replace")) + len(scheme) + 3 > MAX_BYTES:
        raise TooLong(f"The URI is longer than {MAX_BYTES} bytes.")
    if not _is_writable(rest):
        raise NotAnEnrollment("The text is damaged: it holds half a character. Scan or copy it again.")
    return reader(rest)


def format(credential: Credential) -> str:
    """Write the URI that `parse` reads as this credential; the secret stands as it was given.

    A Yandex secret of a length or checksum that Yandex does not have is written, but `parse` refuses it.

    Raises:
        ParameterRefused: the PIN cannot be told from something else in a URI.
        TooLong: it would be over 4096 bytes.
    """
    parameters = "&".join(f"{_quoted(name)}={_quoted(value)}" for name, value in _parameters(credential))
    uri = f"{_HEADS[credential.kind]}{_written_label(credential)}?{parameters}"
    if len(uri) > MAX_BYTES:
        raise TooLong(f"The URI would be longer than {MAX_BYTES} bytes.")
    return uri


def _what_else(scheme: str) -> str:
    if scheme == "otpauth-migration":
        return "This is a migration code of Google Authenticator and holds several accounts; import it as such."
    return "This is not an enrollment code: it does not start with otpauth://, steam:// or motp://."


def _is_writable(text: str) -> bool:
    return text.isascii() or not any("\ud800" <= character <= "\udfff" for character in text)


def _read_otpauth(rest: str) -> Credential:
    head, _, query = rest.partition("?")
    name, _, label = head.partition("/")
    kind = _TYPES.get(name.lower())
    if kind is None:
        raise UnknownKind(f"The URI names a type that Ramkeep does not know. It knows {', '.join(_TYPES)}.")
    return _credential(kind, label, query)


def _read_motp(rest: str) -> Credential:
    label, _, query = rest.partition("?")
    return _credential(Kind.MOTP, label.removeprefix("/"), query)


def _read_steam(rest: str) -> Credential:
    return Credential(Kind.STEAM, base32.secret(_decoded("secret", rest.removesuffix("/"))), issuer=_STEAM)


_READERS = {"otpauth": _read_otpauth, "motp": _read_motp, "steam": _read_steam}


def _credential(kind: Kind, label: str, query: str) -> Credential:
    pairs = _pairs(query)
    names = own_names(kind)
    known = _known(pairs, names)
    extra = [(name, value) for name, value in pairs if name.lower() not in names]
    prefix, account = _split_label(label)
    stated = known.get("issuer", "").strip()
    if not prefix and not stated and account.endswith(_MERAKI) and ":" not in label:
        prefix, account = _MERAKI[1:], account.removesuffix(_MERAKI)
    kind = _settled_kind(kind, known, stated or prefix, extra)
    pin, extra = _read_pin(kind, known, extra)
    return Credential(
        kind,
        _read_secret(kind, known, extra),
        issuer=stated,
        account=account,
        algorithm=_read_algorithm(kind, known),
        digits=_read_number(known, "digits", 6) if kind in (Kind.TOTP, Kind.HOTP) else 6,
        period=_read_number(known, "period", 30) if kind in (Kind.TOTP, Kind.STEAM) else 30,
        counter=_read_number(known, "counter", 0) if kind is Kind.HOTP else 0,
        pin=pin,
        label_prefix=prefix,
        extra=tuple(extra),
    )


def _pairs(query: str) -> Pairs:
    """Names and values. Form encoders write a blank as `+`; a plus is likely meant but in these two."""
    pairs = []
    for piece in filter(None, query.split("&")):
        name, _, value = piece.partition("=")
        name = _decoded("", name)
        if name.lower() in ("issuer", "secret"):
            value = value.replace("+", " ")
        pairs.append((name, _decoded(name.lower(), value)))
    return pairs


def _decoded(name: str, text: str) -> str:
    raw = unquote_to_bytes(text)
    decoded = raw.decode("utf-8", "replace")
    if decoded.encode("utf-8") == raw:
        return decoded
    named = name if name in own_names(Kind.MOTP) else "a parameter"
    raise ParameterRefused(name, f"The value of {named} is damaged: it is not UTF-8 text.")


def _known(pairs: Pairs, names: frozenset[str]) -> dict[str, str]:
    known: dict[str, str] = {}
    for name, value in pairs:
        name = name.lower()
        if name in names and known.setdefault(name, value) != value:
            raise ParameterRefused(name, f"{name} is given twice with different values.")
    return known


def _split_label(label: str) -> tuple[str, str]:
    """Prefix and account. The label is split before decoding, so that an encoded colon stays in a name."""
    if ":" in label:
        prefix, _, account = label.partition(":")
    else:
        prefix, account = (["", *_COLON.split(label, maxsplit=1)])[-2:]
    return _decoded_name(prefix), _decoded_name(account)


def _decoded_name(text: str) -> str:
    return unquote_to_bytes(text).decode("utf-8", "replace").strip()


def _given(known: dict[str, str], name: str) -> str:
    """The value, or nothing where a program wrote its own nothing."""
    value = known.get(name, "").strip()
    return "" if value.lower() == "null" else value


def _settled_kind(kind: Kind, known: dict[str, str], issuer: str, extra: Pairs) -> Kind:
    """KeePassXC marks Steam by `encoder`, Stratum by `steam`, WinAuth by `data`, many by the issuer alone."""
    encoder = _given(known, "encoder").lower()
    if encoder not in ("", kind.value) and (kind, encoder) != (Kind.TOTP, Kind.STEAM.value):
        raise ParameterRefused("encoder", "The encoder is not one that Ramkeep knows, so its codes would be wrong.")
    if kind is not Kind.TOTP or encoder == Kind.TOTP.value:
        return kind
    if encoder or any(name.lower() == "steam" for name, _ in extra) or shared_secret(extra) is not None:
        return Kind.STEAM
    if issuer == _STEAM and _read_number(known, "digits", 5) not in (6, 8):
        return Kind.STEAM
    return kind


def _read_secret(kind: Kind, known: dict[str, str], extra: Pairs) -> Secret:
    if kind is Kind.STEAM and not _given(known, "encoder"):
        truth = shared_secret(extra)
        if truth is not None:
            return base32.secret_from_bytes(truth)
    if "secret" not in known:
        raise SecretRefused("The URI has no secret.")
    if kind is Kind.MOTP:
        return base32.hex_secret(known["secret"])
    secret = base32.secret(known["secret"])
    if kind is Kind.YANDEX:
        yandex.require_sound(secret)
    return secret


def _read_algorithm(kind: Kind, known: dict[str, str]) -> Algorithm:
    written = re.sub(r"[-_ ]", "", _given(known, "algorithm").upper()).removeprefix("HMAC")
    if not written or kind not in (Kind.TOTP, Kind.HOTP):
        return Algorithm.SHA1
    if written not in _ALGORITHMS:
        raise ParameterRefused("algorithm", f"The algorithm is none of {', '.join(_ALGORITHMS)}.")
    return _ALGORITHMS[written]


def _read_number(known: dict[str, str], name: str, default: int) -> int:
    written = _given(known, name)
    if not written:
        return default
    if not _WHOLE_NUMBER.fullmatch(written):
        raise ParameterRefused(name, f"{name} is not a whole number.")
    return int(written)


def _read_pin(kind: Kind, known: dict[str, str], extra: Pairs) -> tuple[Secret | None, Pairs]:
    """The PIN, and `extra` with its length where only that is told: some programs call both `pin`."""
    written = known.get("pin", "")
    if kind is Kind.YANDEX and _PIN_LENGTH.fullmatch(written):
        return None, [*extra, ("pin_length", written)]
    if not written:
        return None, extra
    return _yandex_pin(written) if kind is Kind.YANDEX else base32.pin(written), extra


def _yandex_pin(written: str) -> Secret:
    """Digits stand for themselves; anything else is Base32 of the PIN, as Aegis reads it, if it can be."""
    if _PIN_DIGITS.fullmatch(written):
        return base32.pin(written)
    try:
        return base32.pin(base32.decode(written).decode("utf-8"))
    except (SecretRefused, UnicodeDecodeError):
        return base32.pin(written)


_HEADS = {
    Kind.TOTP: "otpauth://totp/",
    Kind.HOTP: "otpauth://hotp/",
    Kind.STEAM: "otpauth://steam/",
    Kind.MOTP: "motp://",
    Kind.YANDEX: "otpauth://yaotp/",
}


def _quoted(text: str) -> str:
    return quote(text, safe="@")


def _written_label(credential: Credential) -> str:
    prefix, account = credential.label_prefix or credential.issuer, credential.account
    if prefix or ":" in account or account.endswith(_MERAKI):
        return f"{_quoted(prefix)}:{_quoted(account)}"
    return _quoted(account)


def _parameters(credential: Credential) -> Pairs:
    """In the order most programs use; defaults are left out, unless they would be read otherwise."""
    kind = credential.kind
    pairs = [("secret", _written_secret(credential))]
    if credential.issuer:
        pairs.append(("issuer", credential.issuer))
    if kind in (Kind.TOTP, Kind.HOTP) and credential.algorithm is not Algorithm.SHA1:
        pairs.append(("algorithm", credential.algorithm.value))
    if kind in (Kind.TOTP, Kind.HOTP) and (credential.digits != 6 or credential.issuer == _STEAM):
        pairs.append(("digits", str(credential.digits)))
    if kind in (Kind.TOTP, Kind.STEAM) and credential.period != 30:
        pairs.append(("period", str(credential.period)))
    if kind is Kind.HOTP:
        pairs.append(("counter", str(credential.counter)))
    if kind is Kind.STEAM or (kind is Kind.TOTP and _looks_like_steam(credential)):
        pairs.append(("encoder", kind.value))
    if credential.pin is not None:
        pairs.append(("pin", _written_pin(kind, credential.pin)))
    return pairs + list(credential.extra)


def _looks_like_steam(credential: Credential) -> bool:
    if credential.issuer == _STEAM and credential.digits not in (6, 8):
        return True
    return any(name.lower() in ("steam", "data") for name, _ in credential.extra)


def _written_secret(credential: Credential) -> str:
    """The text as it was given, unless the bytes are not what it says in the alphabet of the kind."""
    secret = credential.secret
    read = base32.hex_secret if credential.kind is Kind.MOTP else base32.secret
    try:
        if read(secret.written()) == secret:
            return secret.written()
    except (SecretRefused, TooLong):
        pass
    raw = secret.reveal()
    return raw.hex() if credential.kind is Kind.MOTP else base32.encode(raw)


def _written_pin(kind: Kind, pin: Secret) -> str:
    text = pin.reveal().decode("utf-8", "replace")
    if kind is Kind.MOTP and base32.pin(text) == pin:
        return text
    for written in (base32.encode(pin.reveal()), text):
        if kind is Kind.YANDEX and not _PIN_LENGTH.fullmatch(written) and _yandex_pin(written) == pin:
            return written
    raise ParameterRefused("pin", "The PIN cannot be written into a URI.")
