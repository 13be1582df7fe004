"""How questions begin in English and in Chinese, and so what form they have."""

import re
from typing import NamedTuple

from ramkeep.core.plan.asking.question import Form


class Opened(NamedTuple):
    """A sentence taken apart.

    Attributes:
        form: None when it is none of the forms.
        who: the part that begins with a name; in Chinese the name alone.
        rest: what stands after the name where that is known already.
    """

    form: Form | None
    who: str = ""
    rest: str = ""


_MAY = r"(?:can|could|may)"
_ABLE = r"(?:is|are) (?:able|allowed|permitted) to|(?:has|have) (?:the )?(?:permission|right|rights|permissions) to"
_ENGLISH = (
    (
        Form.WHO,
        rf"(?:who|which (?:users?|people|persons?|roles?)|what users?)(?: all| else)? (?:{_MAY}|{_ABLE}) (?P<rest>.+)",
    ),
    (Form.WHO, rf"{_MAY} (?:anyone|anybody|someone|somebody) (?P<rest>.+)"),
    (Form.WHY_NOT, r"why (?:can't|cannot|can not|couldn't|may not|isn't|is not|doesn't|does not) (?P<who>.+)"),
    (Form.WHY_NOT, rf"why (?:{_MAY}|is|does) (?P<who>.+\bnot\b.+)"),
    (Form.WHAT, rf"what (?:{_MAY}|is|are) (?P<who>.+\bdo\b.*)"),
    (Form.WHAT, r"what (?:permissions?|rights?|access) (?:does|has|do) (?P<who>.+)"),
    (Form.CAN, rf"(?:{_MAY}|is|does) (?P<who>.+)"),
)
_AFTER_NAME = re.compile(
    r"(?:(?:not|be|to|have|the|is|allowed|able|permitted|permission|permissions|right|rights)\b ?)+", re.IGNORECASE
)
_PLAIN = (
    (Form.WHY_NOT, re.compile(r"(?:can't|cannot|can not|may not|couldn't) (?P<rest>.+)", re.IGNORECASE)),
    (Form.CAN, re.compile(rf"(?:{_MAY}|is allowed to|is able to) (?P<rest>.+)", re.IGNORECASE)),
)

_ASKED_BY = "(?:能不能|可不可以|能否|可否|是否可以|是否能够?|可以|能够|能|有权限?)"
_DENIED_BY = "(?:不能够?|不可以|无法|没法|没有权限|没有权|没权限|无权)"
_CHINESE = (
    (Form.WHO, rf"(?:谁|哪些人|哪个人|什么人|哪些用户|哪个用户)都?{_ASKED_BY}(?P<rest>.+)"),
    (Form.WHY_NOT, rf"为(?:什么|何)(?P<who>.+?){_DENIED_BY}(?P<rest>.+)"),
    (Form.WHY_NOT, rf"(?P<who>.+?)为(?:什么|何){_DENIED_BY}(?P<rest>.+)"),
    (Form.WHAT, r"(?P<who>.+?)都?(?:能够|能|可以|有权)(?:做|干)(?:什么|哪些|啥)(?:事情?|操作)?"),
    (Form.WHAT, r"(?P<who>.+?)有(?:什么|哪些)权限"),
    (Form.CAN, rf"(?P<who>.+?){_ASKED_BY}(?P<rest>.+)"),
)
_ENGLISH_FORMS = tuple((form, re.compile(pattern, re.IGNORECASE)) for form, pattern in _ENGLISH)
_CHINESE_FORMS = tuple((form, re.compile(pattern, re.IGNORECASE)) for form, pattern in _CHINESE)


def opened_english(sentence: str) -> Opened:
    """The form of a sentence without marks at its end; one that begins with a name has none yet."""
    return _opened(sentence, _ENGLISH_FORMS)


def opened_chinese(sentence: str) -> Opened:
    """The form of a Chinese sentence, which may have names and actions in other letters."""
    return _opened(sentence.rstrip("吗呢呀 "), _CHINESE_FORMS)


def after_name(text: str) -> str:
    """What stands after the name, without the words that only join it: `not`, `allowed to`."""
    found = _AFTER_NAME.match(text)
    return text[found.end() :] if found else text


def opened_by_name(after: str) -> Opened:
    """The form of a sentence that begins with a name, by what stands after that: `can delete buckets`."""
    return _opened(after, _PLAIN)


def _opened(sentence: str, forms: tuple[tuple[Form, re.Pattern[str]], ...]) -> Opened:
    for form, pattern in forms:
        found = pattern.fullmatch(sentence)
        if found is not None:
            parts = found.groupdict()
            return Opened(form, (parts.get("who") or "").strip(), (parts.get("rest") or "").strip())
    return Opened(None)
