"""The words about files that still show a secret after it was added."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ramkeep.services.secret_files import SecretFile
from ramkeep.ui.enroll import words
from ramkeep.ui.enroll.refusal_words import about
from ramkeep.ui.worded import worded

translate = QCoreApplication.translate


def still_shown(files: Sequence[SecretFile]) -> str:
    """What is to be known of the files."""
    if len(files) == 1:
        text = translate("enroll", "{name} still shows the secret to anyone who can open it.")
        return text.format(name=words.shortened(files[0].name))
    text = translate("enroll", "{count} files still show secrets to anyone who can open them:")
    return text.format(count=len(files))


def what_deleting_does() -> str:
    """What deleting does and does not do."""
    return translate(
        "enroll",
        "Deleting is for good: nothing goes to the trash. The disk is not overwritten, so a part may be recovered, "
        "and copies elsewhere, as in a backup, stay.",
    )


def delete(count: int) -> str:
    """The button that deletes."""
    if count == 1:
        return translate("enroll", "Delete file")
    return translate("enroll", "Delete {count} files").format(count=count)


def keep() -> str:
    """The button that leaves everything as it is."""
    return translate("enroll", "Keep")


def done() -> str:
    """The button once nothing is to be asked."""
    return translate("enroll", "Done")


def file_list() -> str:
    """Name of the lines about files."""
    return translate("enroll", "Files")


def left(count: int) -> str:
    """Over the reasons why files were left."""
    if count == 1:
        return translate("enroll", "The file was not deleted")
    return translate("enroll", "{count} files were not deleted").format(count=count)


def why_left(file: SecretFile, reason: str) -> str:
    """Why one file was left."""
    return about(file.name, worded(reason))


def not_deleted(reason: str) -> str:
    """When deleting broke off."""
    return translate("enroll", "The files could not be deleted: {reason}").format(reason=reason)
