"""Work runs off the UI thread, and comes back on it, or not at all when nobody waits any more."""

import threading
import weakref
from collections.abc import Callable
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ramkeep.ui.tasks import Tasks


def test_the_result_comes_back_on_the_thread_that_asked(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[bool] = []
    here = QThread.currentThread()
    tasks.run(
        lambda: QThread.currentThread() is here, lambda same: seen.extend((same, QThread.currentThread() is here))
    )
    qtbot.waitUntil(lambda: seen == [False, True])


def test_an_exception_goes_to_who_asked_or_to_the_signal(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[Exception] = []
    tasks.run(lambda: 1 // 0, lambda _: None, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], ZeroDivisionError)
    with qtbot.waitSignal(tasks.failed) as failed:
        tasks.run(lambda: 1 // 0, lambda _: None)
    assert isinstance(failed.args[0], ZeroDivisionError)


def test_work_on_the_vault_keeps_its_order(qtbot: QtBot, tasks: Tasks) -> None:
    gate, seen = threading.Event(), []
    tasks.run(lambda: gate.wait(5), lambda _: seen.append("first"), vault=True)
    tasks.run(lambda: None, lambda _: seen.append("second"), vault=True)
    tasks.run(lambda: None, lambda _: seen.append("other"))
    qtbot.waitUntil(lambda: seen == ["other"])
    gate.set()
    qtbot.waitUntil(lambda: seen == ["other", "first", "second"])


@pytest.mark.parametrize(("vault", "told"), [(True, ["ZeroDivisionError"]), (False, [])])
def test_who_is_gone_is_not_called_but_a_lost_save_is_told(
    qtbot: QtBot, tasks: Tasks, vault: bool, told: list[str]
) -> None:
    gate, called, failures = threading.Event(), [], []
    tasks.failed.connect(lambda failure: failures.append(type(failure).__name__))
    tasks.run(lambda: gate.wait(5), called.append, called.append, vault=vault)
    tasks.run(lambda: gate.wait(5) and 1 // 0, called.append, called.append, vault=vault)
    tasks.forget()
    tasks.run(lambda: "after", called.append, vault=vault)
    gate.set()
    qtbot.waitUntil(lambda: called == ["after"])
    tasks.wait()
    qtbot.waitUntil(lambda: failures == told)


@pytest.mark.parametrize(
    "told",
    [
        lambda label, note: label.setText,
        lambda label, note: lambda text: note(text, label),
        lambda label, note: partial(note, label),
        lambda label, note: partial(lambda _, text: note(label, text), None),
    ],
    ids=["its method", "closed over", "bound", "bound and closed over"],
)
def test_a_widget_that_is_gone_is_not_told(
    qtbot: QtBot, tasks: Tasks, told: Callable[[QLabel, Callable[..., None]], Callable[[str], None]]
) -> None:
    label, notes, ended = QLabel(), [], []
    callback = told(label, lambda *_: notes.append("told"))
    gate = threading.Event()
    tasks.run(lambda: gate.wait(5) and "text", callback)
    shiboken6.delete(label)
    gate.set()
    tasks.wait()
    tasks.run(lambda: None, ended.append)
    qtbot.waitUntil(lambda: len(ended) == 1)
    assert not notes


def test_what_the_work_was_made_with_ends_on_the_thread_of_the_window(qtbot: QtBot, tasks: Tasks) -> None:
    ended_on: list[threading.Thread] = []
    gate = threading.Event()

    def start() -> None:
        held = QObject()
        weakref.finalize(held, lambda: ended_on.append(threading.current_thread()))
        tasks.run(lambda: gate.wait(5) and held.objectName(), lambda _: None)

    start()
    gate.set()
    tasks.wait()
    assert not ended_on
    qtbot.waitUntil(lambda: len(ended_on) == 1)
    assert ended_on == [threading.main_thread()]
