"""Questions as people write them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ramkeep.core.plan.asking.question import Circumstances, Form
from ramkeep.core.plan.asking.sentences import Reading, read_sentence
from tests.core.plan.asking.known import catalog, people


def read(text: str) -> Reading:
    return read_sentence(text, people(), catalog())


CAN, WHY, WHO, WHAT = Form.CAN, Form.WHY_NOT, Form.WHO, Form.WHAT


@pytest.mark.parametrize(
    ("text", "form", "who", "action"),
    [
        ("who can delete an ECS instance?", WHO, "", "ecs:DeleteInstance"),
        ("Who can delete the ECS instances", WHO, "", "ecs:DeleteInstance"),
        ("which users are allowed to create buckets", WHO, "", "oss:PutBucket"),
        ("can anyone delete users?", WHO, "", "ram:DeleteUser"),
        ("who can restart servers", WHO, "", "ecs:RebootInstance"),
        ("who can attach policies to users", WHO, "", "ram:AttachPolicyToUser"),
        ("who can create access keys", WHO, "", "ram:CreateAccessKey"),
        ("who can delete an rds instance", WHO, "", "rds:DeleteDBInstance"),
        ("who can ram:CreateUser", WHO, "", "ram:CreateUser"),
        ("why can mei not read this bucket?", WHY, "mei.chen", "oss:GetObject"),
        ("Why can’t alice read this bucket?", WHY, "alice", "oss:GetObject"),
        ("why is bob not allowed to delete users?", WHY, "bob", "ram:DeleteUser"),
        ("bob cannot delete buckets", WHY, "bob", "oss:DeleteBucket"),
        ("can li.wei create users", CAN, "li.wei", "ram:CreateUser"),
        ("can Mei Chen list buckets", CAN, "mei.chen", "oss:ListObjects"),
        ("is alice allowed to read oss://books/2026.csv", CAN, "alice", "oss:GetObject"),
        ("may bob stop a vm", CAN, "bob", "ecs:StopInstance"),
        ("bob can reboot servers", CAN, "bob", "ecs:RebootInstance"),
        ("Please tell me can bob assume the role", CAN, "bob", "sts:AssumeRole"),
        ("can root create ram users", CAN, "root", "ram:CreateUser"),
        ("what can alice do?", WHAT, "alice", ""),
        ("what is bob allowed to do", WHAT, "bob", ""),
        ("what permissions does bob have", WHAT, "bob", ""),
        ("谁能删除 ECS 实例？", WHO, "", "ecs:DeleteInstance"),
        ("谁可以创建用户", WHO, "", "ram:CreateUser"),
        ("请问哪些人能重启服务器", WHO, "", "ecs:RebootInstance"),
        ("为什么alice不能读取这个存储桶？", WHY, "alice", "oss:GetObject"),
        ("alice 为什么不能读取存储桶", WHY, "alice", "oss:GetObject"),
        ("为什么 bob 无法删除 RDS 数据库", WHY, "bob", "rds:DeleteDBInstance"),
        ("bob能不能删除ECS实例", CAN, "bob", "ecs:DeleteInstance"),
        ("李伟能创建用户吗", CAN, "li.wei", "ram:CreateUser"),
        ("bob可以做什么？", WHAT, "bob", ""),
        ("bob有哪些权限", WHAT, "bob", ""),
        ("谁能ecs:DeleteInstance", WHO, "", "ecs:DeleteInstance"),
        ("bob能不能在acs:ecs:*:*:instance/i-1上执行ecs:StopInstance？", CAN, "bob", "ecs:StopInstance"),
    ],
)
def test_a_sentence_is_understood(text: str, form: Form, who: str, action: str) -> None:
    found = read(text)
    assert found.form is form
    assert next(iter(found.who.people), "") == who
    assert next(iter(found.actions), "") == action
    assert found.left == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("can bob delete an ecs instance with MFA?", Circumstances(mfa=True)),
        ("can bob delete a server without mfa over http", Circumstances(mfa=False, https=False)),
        ("can bob delete a server from 203.0.113.7 via https", Circumstances(https=True, address="203.0.113.7")),
        ("can alice read objects in resource group films", Circumstances(resource_group="films")),
        ("bob能不能用MFA删除ECS实例", Circumstances(mfa=True)),
        ("bob没有MFA能删除ECS实例吗", Circumstances(mfa=False)),
        ("alice能从203.0.113.7读取文件吗", Circumstances(address="203.0.113.7")),
        ("bob能删除资源组films里的ECS实例吗", Circumstances(resource_group="films")),
        ("bob能删除资源组生产环境里的ECS实例吗", Circumstances(resource_group="生产环境")),
    ],
)
def test_circumstances_are_taken(text: str, told: Circumstances) -> None:
    found = read(text)
    assert found.circumstances == told
    assert found.who.is_sure
    assert found.actions


def test_a_resource_is_taken_as_it_is_written() -> None:
    found = read("can alice oss:GetObject on acs:oss:*:*:books/2026.csv?")
    assert found.resource == "acs:oss:*:*:books/2026.csv"
    assert found.action_is_sure
    assert read("can alice read oss://books/").resource == "acs:oss:*:*:books/*"


@pytest.mark.parametrize(
    ("text", "resource"),
    [
        ("alice能读取acs:oss:*:*:books/2026.csv吗", "acs:oss:*:*:books/2026.csv"),
        ("为什么alice不能读取oss://books/2026.csv？", "acs:oss:*:*:books/2026.csv"),
        ("谁能读取oss://books/文档/报表.csv", "acs:oss:*:*:books/文档/报表.csv"),
        ("bob能在acs:ecs:*:*:instance/*上执行ecs:StopInstance吗", "acs:ecs:*:*:instance/*"),
        ("can alice oss:GetObject on acs:oss:*:*:books/2026.csv.", "acs:oss:*:*:books/2026.csv"),
        ('can alice read "oss://books/2026.csv"', "acs:oss:*:*:books/2026.csv"),
    ],
)
def test_a_resource_ends_where_the_sentence_goes_on(text: str, resource: str) -> None:
    found = read(text)
    assert found.resource == resource
    assert found.actions != ()
    assert found.left == ()


def test_the_kind_of_a_resource_helps_to_find_the_action() -> None:
    assert read("can bob delete acs:ecs:*:*:instance/i-1").actions[0] == "ecs:DeleteInstance"


def test_what_could_be_meant_else_is_kept() -> None:
    found = read("why can mei not read this bucket?")
    assert found.who.people == ("mei.chen", "mei.wang")
    assert not found.who.is_sure
    assert found.actions[:2] == ("oss:GetObject", "oss:ListObjects")
    assert found.points


def test_a_name_that_nobody_has_is_told() -> None:
    found = read("can zebediah create users")
    assert (found.who.text, found.who.people) == ("zebediah", ())


def test_an_action_written_wrong_offers_those_that_are_near() -> None:
    found = read("can bob ecs:DeleteInstnce")
    assert found.actions[0] == "ecs:DeleteInstance"
    assert not found.action_is_sure
    assert found.left == ("ecs:DeleteInstnce",)


def test_words_that_make_no_sense_are_told() -> None:
    found = read("can bob frobnicate the gizmoid")
    assert found.actions == ()
    assert found.left == ("frobnicate", "gizmoid")
    assert read("good morning").form is None
    assert read("good morning").left == ("good morning",)


def test_what_can_takes_words_to_look_at() -> None:
    assert read("what can bob do in oss").things == ("oss",)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80) | st.text(alphabet="whocandeletebucket?谁能删除为什么 :/*acs", max_size=80))
def test_any_text_is_read(text: str) -> None:
    found = read(text)
    assert all(catalog().find(name) for name in found.actions)
