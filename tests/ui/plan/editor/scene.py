"""A plan with a few policies, and the editor on the screen."""

import json
from dataclasses import dataclass

from pytestqt.qtbot import QtBot

from ramkeep.core.plan.model.plan import Kind, plan_of
from ramkeep.core.plan.model.settings import Account
from ramkeep.core.plan.model.values import (
    ControlPolicy,
    Policy,
    PolicyRef,
    PolicyType,
    PolicyVersion,
    Role,
    User,
)
from ramkeep.core.plan.policy.document import Document
from ramkeep.core.plan.policy.reading import read
from ramkeep.services.plan_session import PlanSession
from ramkeep.ui.plan.editor.editor import PolicyEditor
from ramkeep.ui.plan.editor.json_edit import JsonEdit
from ramkeep.ui.plan.editor.statement_card import StatementCard
from ramkeep.ui.plan.model import Chosen, PlanModel
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from tests.fakes.desk import desk

ACCOUNT = "1234567890123456"
INVOICES, SERVERS, OTHER = "oss-read-invoices", "ecs-start-stop", "two-versions"


def policy_text(*statements: dict[str, object]) -> str:
    """A policy of these statements."""
    return json.dumps({"Version": "1", "Statement": list(statements)})


def one(action: object = "oss:GetObject", resource: object = "acs:oss:*:*:invoices/*", **more: object) -> Document:
    """A policy of one statement that allows."""
    return read(policy_text({"Effect": "Allow", "Action": action, "Resource": resource, **more}))


TRUST = read(policy_text({"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "ecs.aliyuncs.com"}}))


def _policy(name: str, *documents: Document, kind: PolicyType = PolicyType.CUSTOM) -> Policy:
    versions = tuple(PolicyVersion(f"v{at + 1}", document) for at, document in enumerate(documents))
    return Policy(name, versions, kind, default="v1")


@dataclass(frozen=True, slots=True)
class Scene:
    """What a test talks to."""

    editor: PolicyEditor
    model: PlanModel

    def choose(self, name: str, kind: Kind = Kind.POLICY, sort: PolicyType = PolicyType.CUSTOM) -> None:
        """Choose an object in the plan."""
        key = PolicyRef(sort, name) if kind is Kind.POLICY else name
        self.model.choose(Chosen(kind, key))

    def document(self, name: str = INVOICES) -> Document:
        """What the plan says."""
        return self.model.plan.policies[PolicyRef(PolicyType.CUSTOM, name)].document

    @property
    def edit(self) -> JsonEdit:
        """The text."""
        return self.editor.json.edit

    def card(self, index: int = 0) -> StatementCard:
        """A statement in the form."""
        return self.editor.form.cards[index]

    def undo_label(self) -> str:
        """What undo would take back."""
        return self.model.session.undo_label


def set_up(qtbot: QtBot, theme: Theme, tasks: Tasks) -> Scene:
    """The editor with the first policy chosen and the catalog read."""
    plan = plan_of(
        [
            _policy(INVOICES, one()),
            _policy(SERVERS, one(["ecs:StartInstance", "ecs:DescribeInstanses"], "*")),
            _policy(OTHER, one("ecs:*", "*"), one("ecs:Describe*", "*")),
            _policy("AliyunOSSReadOnlyAccess", one("oss:Get*", "*"), kind=PolicyType.SYSTEM),
            Role("app", TRUST),
            ControlPolicy("guard", one("*", "*")),
            User("mei"),
        ],
        [Account(ACCOUNT)],
    )
    model = PlanModel(desk().parts.plans, PlanSession(plan), tasks)
    editor = PolicyEditor(theme)
    qtbot.addWidget(editor)
    editor.resize(420, 700)
    editor.show()
    qtbot.waitExposed(editor)
    editor.show_plan(model)
    scene = Scene(editor, model)
    qtbot.waitUntil(lambda: editor.lookup.catalog is not None and model.is_up_to_date, timeout=20_000)
    scene.choose(INVOICES)
    return scene
