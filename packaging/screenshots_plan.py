"""The planner's pictures: a made-up company in its plan, and the views a person sees it in."""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ramkeep.core.plan.model.plan import Kind, Plan, plan_of
from ramkeep.core.plan.model.settings import About
from ramkeep.core.plan.model.templates import starter
from ramkeep.core.plan.model.values import (
    AccessKey,
    Attachment,
    ConsoleLogin,
    Membership,
    MfaState,
    Policy,
    PolicyRef,
    PolicyType,
    PolicyVersion,
    PrincipalKind,
    PrincipalRef,
    Role,
    User,
)
from ramkeep.core.plan.policy import read

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ramkeep.ui.rooms import Rooms
    from ramkeep.ui.theme.theme import Theme

ACCOUNT = "1234567890123456"
# Logon name, name in English and Chinese, group.
PEOPLE = (
    ("mei.chen", "Mei Chen", "陈梅", "developers"),
    ("li.wei", "Li Wei", "李伟", "developers"),
    ("omar.aziz", "Omar Aziz", "奥马尔", "developers"),
    ("zhang.min", "Zhang Min", "张敏", "finance"),
    ("ann.lee", "Ann Lee", "李安", "auditors"),
)
_INVOICES = ["acs:oss:*:*:invoices", "acs:oss:*:*:invoices/*"]
_OFFICE = {"IpAddress": {"acs:SourceIp": ["203.0.113.0/24"]}}
_MFA = {"Bool": {"acs:MFAPresent": "true"}}
_POLICIES: dict[str, list[dict[str, Any]]] = {
    "oss-read-invoices": [
        {"Effect": "Allow", "Action": ["oss:GetObject", "oss:ListObjects"], "Resource": _INVOICES, "Condition": _OFFICE}
    ],
    "ecs-start-stop": [
        {"Effect": "Allow", "Action": ["ecs:StartInstance", "ecs:StopInstance"], "Resource": "*", "Condition": _MFA},
        {"Effect": "Allow", "Action": "ecs:DescribeInstnces", "Resource": "*"},
    ],
    "deploy-functions": [{"Effect": "Allow", "Action": "fc:*", "Resource": "*"}],
}

Photograph = Callable[["QWidget", str], None]
Wait = Callable[[Callable[[], bool]], None]


def a_company(*, chinese: bool) -> Plan:
    """The first-day plan with five people, a program, three policies and a role; one action is misspelled."""
    first_day = starter(ACCOUNT, "books")
    items = [item for kind in Kind for item in first_day.items(kind).values()]
    console = ConsoleLogin(mfa_bind_required=True)
    for name, english, chinese_name, group in PEOPLE:
        items += [
            User(name, chinese_name if chinese else english, console, mfa=MfaState.VIRTUAL),
            Membership(group, name),
        ]
    items += [Policy(name, (PolicyVersion("v1", _text(*statements)),)) for name, statements in _POLICIES.items()]
    trust = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"RAM": f"acs:ram::{ACCOUNT}:user/ci-bot"}}
    items += [
        User("ci-bot", api=True, access_keys=(AccessKey("LTAI-ci-bot"),)),
        Role("deploy", _text(trust)),
        _attached(PrincipalKind.GROUP, "finance", "oss-read-invoices"),
        _attached(PrincipalKind.GROUP, "developers", "ecs-start-stop"),
        _attached(PrincipalKind.ROLE, "deploy", "deploy-functions"),
    ]
    about = About("书店" if chinese else "Bookshop")
    return plan_of(items, [about, first_day.account, first_day.password_policy, first_day.security_preference])


def draw_planner(
    rooms: "Rooms", theme: "Theme", photograph: Photograph, wait: Wait, ending: str, *, chinese: bool
) -> None:
    """Every picture of the planner and of the checklist."""
    from ramkeep.core.plan.asking.question import Circumstances, Form, Question
    from ramkeep.ui.plan.ask.view import AskView
    from ramkeep.ui.plan.model import Chosen
    from ramkeep.ui.plan.review.dialog import ReviewDialog
    from ramkeep.ui.plan.tree.view import TreeView

    window = rooms.window()
    rooms.go("show_plan")
    photograph(window, f"plan-start{ending}.png")
    rooms.plan.plans.make(a_company(chinese=chinese))
    model = rooms.plan.model
    assert model is not None
    wait(lambda: model.is_up_to_date)
    tree = rooms.plan.views.currentWidget()
    assert isinstance(tree, TreeView)
    model.choose(Chosen(Kind.USER, "mei.chen"))
    wait(lambda: tree.reach.powers is not None)
    photograph(window, f"plan-tree{ending}.png")
    model.choose(Chosen(Kind.POLICY, PolicyRef(PolicyType.CUSTOM, "ecs-start-stop")))
    photograph(window, f"plan-policy{ending}.png")
    for place, name in enumerate(("matrix", "graph"), start=1):
        rooms.plan.show_view(place)
        photograph(window, f"plan-{name}{ending}.png")
    rooms.plan.show_view(3)
    action, resource = "oss:GetObject", "acs:oss:*:*:invoices/2026.csv"
    view = rooms.plan.views.currentWidget()
    assert isinstance(view, AskView)
    view.ask(Question(Form.CAN, "zhang.min", action, resource, Circumstances(address="203.0.113.7")))
    photograph(window, f"plan-ask{ending}.png")
    rooms.plan.show_view(0)
    review = ReviewDialog(theme, model, None)
    review.show_part(1)
    review.show()
    photograph(review, f"plan-export{ending}.png")
    review.close()
    rooms.go("show_checklist")
    photograph(window, f"checklist{ending}.png")


def _text(*statements: dict[str, Any]) -> Any:
    return read(json.dumps({"Version": "1", "Statement": statements}))


def _attached(kind: PrincipalKind, name: str, policy: str) -> Attachment:
    return Attachment(PrincipalRef(kind, name), PolicyRef(PolicyType.CUSTOM, policy))
