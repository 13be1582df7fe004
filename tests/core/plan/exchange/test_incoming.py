"""Notes of an import."""

from ramkeep.core.plan.exchange.incoming import Coverage, ImportNote, Incoming, IncomingFile, NoteKind, Notes
from ramkeep.core.plan.model.plan import Plan


def test_notes_of_a_loss_come_first_and_each_once() -> None:
    notes = Notes()
    notes.add(NoteKind.NAMED, "a", "x.json")
    notes.add(NoteKind.UNREADABLE, "b", "y.json", 3, 4)
    notes.add(NoteKind.NAMED, "a", "x.json")
    assert [str(note) for note in notes.all()] == ["y.json, line 3, column 4: b", "x.json: a"]
    assert str(ImportNote(NoteKind.NAMED, "about all")) == "about all"


def test_too_many_notes_are_counted() -> None:
    notes = Notes()
    for at in range(2500):
        notes.add(NoteKind.BARE, str(at))
    found = notes.all()
    assert len(found) == 2001
    assert "500 more notes" in found[-1].reason


def test_the_data_of_a_file_is_not_shown() -> None:
    assert "hush" not in repr(IncomingFile("x.json", b"hush"))


def test_an_import_is_whole_unless_a_note_tells_of_a_loss() -> None:
    named, lost = ImportNote(NoteKind.NAMED, "a"), ImportNote(NoteKind.INCOMPLETE, "b")
    assert Incoming(Plan(), (named,), Coverage()).is_whole
    assert not Incoming(Plan(), (named, lost), Coverage()).is_whole
