"""Accounts read back from what they answer, and files of every other sort."""

import json
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ramkeep.core.plan.exchange.errors import NothingFound, TooMuch, TwoAccounts
from ramkeep.core.plan.exchange.importing import read_files
from ramkeep.core.plan.exchange.incoming import Incoming, IncomingFile, NoteKind
from ramkeep.core.plan.model.plan import Kind, Plan, plan_of
from ramkeep.core.plan.model.plan_text import read_plan, write_plan
from ramkeep.core.plan.model.values import Membership, Policy, PolicyVersion, User
from tests.core.plan.exchange.account_answers import answers_of, as_told, files_of, with_ids
from tests.core.plan.model.strategies import document, plans, small_plan

TEXT = '{"Version":"1","Statement":[{"Effect":"Allow","Action":"ecs:*","Resource":"*"}]}'


def file(name: str, value: Any) -> IncomingFile:
    if isinstance(value, bytes):
        return IncomingFile(name, value)
    return IncomingFile(name, (value if isinstance(value, str) else json.dumps(value)).encode())


def kinds(incoming: Incoming) -> list[NoteKind]:
    return [note.kind for note in incoming.notes]


@settings(max_examples=60, deadline=None)
@given(plans().map(with_ids), st.randoms(use_true_random=False))
def test_an_account_comes_back_as_it_was(plan: Plan, chance: Any) -> None:
    files = files_of(answers_of(plan))
    chance.shuffle(files)
    incoming = read_files(files)
    assert incoming.plan == as_told(plan)
    assert incoming.notes == ()
    assert read_plan(write_plan(incoming.plan)) == incoming.plan
