"""What the fields of a question offer while somebody writes into them."""

from collections.abc import Callable, Sequence
from itertools import islice

from ramkeep.core.plan.asking.people import People
from ramkeep.core.plan.asking.sentences import Reading, read_sentence
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.editing.completing import MOST, Completion, actions, resources
from ramkeep.core.plan.editing.resource_kinds import ResourceKind
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.values import PrincipalKind
from ramkeep.ui.plan.ask import words
from ramkeep.ui.plan.model import PlanModel

Offer = Callable[[Sequence[Completion]], None]


class LookingUp:
    """Looks into one plan after another. What takes longer than a picture runs off the window's thread."""

    def __init__(self) -> None:
        self.model: PlanModel | None = None
        self._people: tuple[Plan, People] | None = None

    def people(self, text: str, done: Offer) -> None:
        """Users, roles and groups."""
        if self.model is None:
            done(())
            return
        found = self._people_of(self.model.plan).matching(text.strip(), MOST)
        done([Completion(ref, words.kind(_kind(ref, self.model.plan))) for ref in found])

    def actions(self, text: str, done: Offer) -> None:
        """Actions of the catalog, by words or as they are spelled."""
        if self.model is None or not text.strip():
            done(())
            return
        desk = self.model.desk
        self.model.tasks.run(lambda: _actions(text.strip(), desk.catalog), done)

    def resources(self, action: str, text: str, done: Offer) -> None:
        """The forms of resources that the documentation has for an action, or else for its service."""
        if self.model is None:
            done(())
            return
        desk, account = self.model.desk, self.model.plan.account.id
        self.model.tasks.run(lambda: _resources(action, text.strip(), desk.catalog, account), done)

    def read(self, sentence: str, done: Callable[[Reading], None]) -> None:
        """What a sentence asks."""
        if self.model is None:
            return
        desk, plan = self.model.desk, self.model.plan
        self.model.tasks.run(lambda: read_sentence(sentence, self._people_of(plan), desk.catalog), done)

    def _people_of(self, plan: Plan) -> People:
        if self._people is None or self._people[0] is not plan:
            self._people = (plan, People(plan))
        return self._people[1]


def _kind(ref: str, plan: Plan) -> PrincipalKind:
    kind, slash, _ = ref.partition("/")
    if slash and kind in set(PrincipalKind):
        return PrincipalKind(kind)
    return PrincipalKind.USER if ref in plan.users else PrincipalKind.ROLE


def _actions(text: str, catalog: Catalog) -> list[Completion]:
    if ":" in text:
        return [each for each in islice(actions(text, catalog), MOST) if "*" not in each.text]
    found = catalog.search(text, MOST)
    return [Completion(each.name, each.words, each.level.access) for each in found]


def _resources(action: str, text: str, catalog: Catalog, account: str) -> list[Completion]:
    known = catalog.find(action)
    if known is not None and known.resources:
        kinds = [ResourceKind(known.service, each.text) for each in known.resources]
        found = [Completion(kind.filled({"account": account}), kind.title) for kind in kinds]
    else:
        found = list(resources([action.partition(":")[0]], catalog, account))
    wanted = text.lower()
    return [each for each in found if each.text != "*" and (not wanted or wanted in each.text.lower())]
