"""The tree model stays true to the plan, and its indexes to their rows."""

from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ramkeep.core.plan.model import bulk
from ramkeep.core.plan.model.edits import Add, Batch, Edit, Remove, Rename, apply
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.values import Membership, User
from ramkeep.ui.plan.tree.rows import Row, Section, section
from ramkeep.ui.plan.tree.structure_model import StructureModel
from tests.core.plan.grants.company import company

USERS, GROUPS = section(Section.USERS), section(Section.GROUPS)
READERS = Row(Kind.GROUP, "readers")


def listed(model: StructureModel, path: tuple[Row, ...]) -> list[str]:
    index = model.index_of(path)
    return [model.index(place, 0, index).data() for place in range(model.rowCount(index))]


def looked_at(plan: Plan) -> StructureModel:
    model = StructureModel()
    model.show(plan)
    for path in ((USERS,), (GROUPS,), (GROUPS, READERS)):
        assert listed(model, path)
    return model


def after(plan: Plan, *edits: Edit) -> Plan:
    return apply(plan, Batch(edits))


def test_it_is_a_sound_model_through_edits(qtmodeltester: ModelTester) -> None:
    model = looked_at(company())
    qtmodeltester.check(model)
    plan = after(company(), Add(User("dora")), Add(Membership("readers", "dora")))
    model.show(plan)
    qtmodeltester.check(model)
    assert listed(model, (USERS,)) == ["alice", "bob", "carol", "dora"]
    assert listed(model, (GROUPS, READERS)) == ["alice", "dora", "read-books", "read-films"]
    model.show(after(plan, *bulk.removed(plan, [(Kind.USER, "alice"), (Kind.USER, "carol")])))
    qtmodeltester.check(model)
    assert listed(model, (USERS,)) == ["bob", "dora"]


def test_every_row_is_found_where_it_stands_after_edits() -> None:
    model = looked_at(company())
    plan = company()
    for edit in (Add(User("bea")), Rename(Kind.USER, "alice", "zoe"), Remove(Kind.USER, "carol")):
        plan = apply(plan, edit)
        model.show(plan)
        names = listed(model, (USERS,))
        assert [model.index_of((USERS, Row(Kind.USER, name))).row() for name in names] == list(range(len(names)))
    assert not model.index_of((USERS, Row(Kind.USER, "alice"))).isValid()


def test_thousands_of_rows_are_found_without_looking_at_all_for_each() -> None:
    compared = 0

    class Name(str):
        __slots__ = ()

        def __eq__(self, other: object) -> bool:
            nonlocal compared
            compared += 1
            return str.__eq__(self, str(other))

        __hash__ = str.__hash__

    names = [Name(f"user-{number:04}") for number in range(2_000)]
    model = StructureModel()
    model.show(Plan(users={str(name): User(str(name)) for name in names}))
    assert [model.index_of((USERS, Row(Kind.USER, name))).row() for name in names] == list(range(2_000))
    assert compared < 10 * len(names)


def test_one_row_comes_and_the_others_keep_their_indexes(qtbot: QtBot) -> None:
    model = looked_at(company())
    carol = QPersistentModelIndex(model.index_of((USERS, Row(Kind.USER, "carol"))))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted):
        model.show(after(company(), Add(User("bea"))))
    assert carol.data() == "carol"
    assert carol.row() == 3


def test_a_renamed_row_moves_and_keeps_what_is_under_it(qtbot: QtBot) -> None:
    model = looked_at(company())
    group = QPersistentModelIndex(model.index_of((GROUPS, READERS)))
    inside = QPersistentModelIndex(model.index_of((GROUPS, READERS, Row(Kind.USER, "alice"))))
    with qtbot.assertNotEmitted(model.modelReset):
        plan = after(company(), Rename(Kind.GROUP, "readers", "people"))
        model.show(plan)
        assert inside.data() == "alice"
        model.show(after(plan, Rename(Kind.USER, "alice", "zoe")))
    assert group.data() == "people"
    assert inside.data() == "zoe"
    assert listed(model, (USERS,)) == ["bob", "carol", "zoe"]


def test_many_rows_at_once_are_laid_out_anew(qtbot: QtBot) -> None:
    model = looked_at(company())
    with qtbot.waitSignal(model.modelReset):
        model.show(after(company(), *(Add(User(f"u{number:03}")) for number in range(100))))
    assert len(listed(model, (USERS,))) == 103


def test_a_section_comes_with_its_first_object_and_goes_with_its_last() -> None:
    model = looked_at(company())
    first = [model.index(place, 0).data() for place in range(model.rowCount())]
    everybody = [("readers", name) for name in ("bob", "carol")]
    plan = after(company(), *(Add(Membership(*each)) for each in everybody))
    model.show(plan)
    assert [model.index(place, 0).data() for place in range(model.rowCount())] == [
        each for each in first if each != "Users without group"
    ]
    model.show(company())
    assert [model.index(place, 0).data() for place in range(model.rowCount())] == first


def test_users_go_onto_groups_and_policies_onto_users_groups_and_roles(qtbot: QtBot) -> None:
    model = looked_at(company())
    alice, bob = Row(Kind.USER, "alice"), Row(Kind.USER, "bob")
    policy = next(row for row in model.outline.children(section(Section.POLICIES)) if row.key.name == "run")
    group = model.index_of((GROUPS, READERS))
    member = model.index_of((GROUPS, READERS, alice))
    user, role = model.index_of((USERS, bob)), model.index_of((section(Section.ROLES), Row(Kind.ROLE, "deploy")))
    assert model.takes((bob,), group)
    assert model.takes((bob,), member)
    assert not model.takes((alice,), user)
    assert not model.takes((bob,), model.index_of((GROUPS,)))
    assert model.takes((policy,), group)
    assert model.takes((policy,), user)
    assert not model.takes((policy,), role)  # it has it already
    assert not model.takes((policy, bob), group)
    data = model.mimeData([model.index_of((USERS, bob))])
    with qtbot.waitSignal(model.dropped) as dropped:
        assert model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, member)
    assert dropped.args == [(bob,), READERS]


def test_what_is_read_out_names_the_kind(qtbot: QtBot) -> None:
    model = looked_at(company())
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index_of((GROUPS, READERS)).data(role).startswith("Group readers")
    assert model.index_of((GROUPS,)).data(role).startswith("Groups")


def test_hostile_names_are_shown_harmless(qtbot: QtBot) -> None:
    model = StructureModel()
    model.show(company(User("a\u202eb<b>")))
    name = model.index_of((USERS, Row(Kind.USER, "a\u202eb<b>")))
    assert name.data() == "a[U+202E]b<b>"
    assert "<b>" not in name.data(Qt.ItemDataRole.ToolTipRole)
