"""Which words tell what is compared, and why nothing is to be seen."""

from ramkeep.core.plan.model.values import PrincipalRef
from ramkeep.ui.plan.matrix import words
from ramkeep.ui.plan.matrix.arrangement import Arrangement, View
from ramkeep.ui.plan.matrix.picture import Picture
from ramkeep.ui.plan.matrix.tools import NOTHING, SAVED
from ramkeep.ui.punctuation import labeled


def compared(
    picture: Picture, view: View, picks: tuple[PrincipalRef, ...], against: tuple[str, str]
) -> tuple[str, str]:
    """The text of the strip and the name of its switch; both empty where nothing is compared."""
    if len(picks) > 1:
        differing = sum(1 for byte in picture.difference if byte)
        zoomed = bool(picture.wanted.service)
        text = words.pair_differs(picks[0].name, picks[1].name, differing, zoomed=zoomed)
        return text, words.only_differences()
    if picks:
        return words.one_picked(picks[0].name), ""
    sort, branch = against
    if sort == NOTHING:
        return "", ""
    changed = sum(1 for ref, changes in picture.changes.items() if ref.kind is view.kind and any(changes))
    gone = sum(1 for ref in picture.gone if ref.kind is view.kind)
    where = words.against_saved() if sort == SAVED else words.against_branch(branch)
    return labeled(where, words.gains_and_losses(changed, gone=gone)), words.only_changes()


def why_nothing(picture: Picture, view: View, arrangement: Arrangement, is_compared: bool) -> tuple[str, ...]:
    """Heading, sentence and button in the place of cells; an empty heading where there are cells."""
    if arrangement.rows and arrangement.columns:
        return ("",)
    if not any(ref.kind is view.kind for ref in picture.rows):
        return words.nobody(view.kind)
    if view.names.strip() or view.services.strip():
        return words.nothing_matches()
    if view.only_changes and is_compared:
        return words.nothing_differs()
    return words.nothing_allowed()
