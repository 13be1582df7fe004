"""What a check card remarks about a credential, in sentences."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from ramkeep.core.codes.account import Account
from ramkeep.core.codes.names import called
from ramkeep.core.codes.review import Remark, RemarkCode, Severity
from ramkeep.ui.enroll import check_words, words
from ramkeep.ui.worded import worded

translate = QCoreApplication.translate

NOTICE_KINDS = {Severity.DANGER: "danger", Severity.CAUTION: "warn", Severity.INFO: "info"}

# Told by the code's own place on the card.
_TOLD_ELSEWHERE = frozenset({RemarkCode.COUNTER_BASED})


def sentence(remark: Remark, twins: Sequence[Account] = ()) -> str:
    """What to know and what to do; empty for what the card shows otherwise.

    Args:
        remark: the remark.
        twins: the accounts of the vault that it means.
    """
    if remark.code in _TOLD_ELSEWHERE:
        return ""
    text = _sentences()[remark.code]
    if remark.code is RemarkCode.SAME_CREDENTIAL and twins:
        return _already_there(twins[0])
    if remark.code is RemarkCode.LOOK_ALIKE and not remark.text:
        text = translate("enroll", "The name mixes letters of several alphabets. Make sure that you trust its source.")
    return text.format(text=words.shortened(remark.text), number=QLocale().toString(remark.number))


def _already_there(twin: Account) -> str:
    name = words.shortened(worded(called(twin.credential.issuer, twin.credential.account)))
    day = check_words.day(twin.added_at)
    if not day:
        return translate("enroll", "Already in the vault as {name}.").format(name=name)
    return translate("enroll", "Already in the vault as {name}, added {day}.").format(name=name, day=day)


def _sentences() -> dict[RemarkCode, str]:
    return {
        RemarkCode.LOOK_ALIKE: translate(
            "enroll", "The name looks like “{text}” but is written with other letters. Make sure who gave you the code."
        ),
        RemarkCode.HIDDEN_CHARACTERS: translate(
            "enroll", "The name holds characters that nobody sees: {text}. Type it anew, or do not add it."
        ),
        RemarkCode.SAME_CREDENTIAL: translate("enroll", "Already in the vault."),
        RemarkCode.REPLACEMENT: translate(
            "enroll",
            "The vault has this account with another secret. Both are kept;"
            " remove the old one once the new one has worked.",
        ),
        RemarkCode.WEAK_SECRET: translate(
            "enroll", "The secret is short ({number} bits) and easier to guess. Ask the site for a new one if it can."
        ),
        RemarkCode.ODD_DIGITS: translate("enroll", "Codes of {number} digits are unusual. Compare with the site."),
        RemarkCode.ODD_PERIOD: translate(
            "enroll", "A new code every {number} seconds is unusual. Compare with the site."
        ),
        RemarkCode.ODD_ALGORITHM: translate("enroll", "The algorithm {text} is unusual. Compare with the site."),
        RemarkCode.ISSUER_DIFFERS: translate("enroll", "The label names “{text}” in place of the issuer."),
        RemarkCode.NO_NAME: translate("enroll", "It has no name yet. Give it one, so that you find it again."),
        RemarkCode.OTHER_HOLDER: translate(
            "enroll", "The label names “{text}”, which is somebody else. Make sure that you scan the right code."
        ),
        RemarkCode.PIN_MISSING: translate("enroll", "Its codes need your PIN. Type it here, or later on its card."),
    }
