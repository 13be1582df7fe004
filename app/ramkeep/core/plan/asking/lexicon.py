"""The words for doing things and for the things, in English and in Chinese, and what RAM calls them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

VERBS: Final[Mapping[str, tuple[str, ...]]] = {
    "add": ("add", "create"),
    "assume": ("assume",),
    "attach": ("attach",),
    "change": ("modify", "update", "set"),
    "copy": ("copy",),
    "create": ("create", "run"),
    "delete": ("delete", "release"),
    "describe": ("describe", "get"),
    "detach": ("detach",),
    "download": ("get",),
    "get": ("get", "describe"),
    "invoke": ("invoke",),
    "launch": ("run", "create"),
    "list": ("list", "describe"),
    "modify": ("modify", "update", "set"),
    "put": ("put",),
    "read": ("get", "describe", "list"),
    "reboot": ("reboot", "restart"),
    "release": ("release", "delete"),
    "remove": ("remove", "delete"),
    "reset": ("reset",),
    "run": ("run", "start", "invoke"),
    "start": ("start",),
    "stop": ("stop",),
    "update": ("update", "modify", "set"),
    "upload": ("put", "upload"),
    "view": ("describe", "get", "list"),
    "write": ("put", "modify", "update", "create"),
}
"""What a word may be in the names of actions, the likeliest first."""

SAME: Final[Mapping[str, str]] = {
    "alter": "change",
    "boot": "start",
    "call": "invoke",
    "destroy": "delete",
    "edit": "change",
    "enumerate": "list",
    "erase": "delete",
    "fetch": "get",
    "grant": "attach",
    "look": "view",
    "make": "create",
    "open": "read",
    "restart": "reboot",
    "save": "write",
    "see": "view",
    "show": "view",
    "shut": "stop",
    "terminate": "delete",
}

NOUNS: Final[Mapping[str, tuple[str, str]]] = {
    "access key": ("ram", "accesskey"),
    "accesskey": ("ram", "accesskey"),
    "bucket": ("oss", "bucket"),
    "cluster": ("cs", "cluster"),
    "database": ("rds", "dbinstance"),
    "disk": ("ecs", "disk"),
    "domain": ("alidns", "domain"),
    "file": ("oss", "object"),
    "function": ("fc", "function"),
    "group": ("ram", "group"),
    "image": ("ecs", "image"),
    "instance": ("ecs", "instance"),
    "load balancer": ("slb", "loadbalancer"),
    "machine": ("ecs", "instance"),
    "object": ("oss", "object"),
    "policy": ("ram", "policy"),
    "role": ("ram", "role"),
    "security group": ("ecs", "securitygroup"),
    "server": ("ecs", "instance"),
    "snapshot": ("ecs", "snapshot"),
    "user group": ("ram", "group"),
    "user": ("ram", "user"),
    "virtual machine": ("ecs", "instance"),
    "vm": ("ecs", "instance"),
    "vpc": ("vpc", "vpc"),
}
"""The service that a word is about when no other is named, and what stands in the names of actions."""

SAID: Final[Mapping[tuple[str, str], tuple[str, ...]]] = {
    ("add", "bucket"): ("oss:PutBucket",),
    ("add", "user"): ("ram:CreateUser", "ram:AddUserToGroup"),
    ("create", "bucket"): ("oss:PutBucket",),
    ("list", "bucket"): ("oss:ListObjects", "oss:ListBuckets"),
    ("read", "bucket"): ("oss:GetObject", "oss:ListObjects", "oss:GetBucketInfo"),
    ("view", "bucket"): ("oss:GetBucketInfo", "oss:ListObjects", "oss:GetObject"),
    ("write", "bucket"): ("oss:PutObject",),
    ("upload", "bucket"): ("oss:PutObject",),
    ("write", "object"): ("oss:PutObject",),
    ("assume", "role"): ("sts:AssumeRole",),
    ("view", "user"): ("ram:GetUser", "ram:ListUsers"),
}
"""What is meant where the words of the names would lead astray."""

_FILLERS: Final = frozenset(
    (
        *("a", "an", "the", "my", "our", "your", "his", "her", "their", "its", "it", "any", "some", "all", "every"),
        *("on", "in", "of", "to", "for", "with", "at", "from", "into", "up", "down"),
        *("please", "still", "ever", "do", "have", "account"),
    )
)
POINTING: Final = frozenset({"this", "that", "these", "those"})

_CHINESE: Final[Mapping[str, str]] = {
    "删除": "delete",
    "释放": "release",
    "移除": "remove",
    "创建": "create",
    "新建": "create",
    "添加": "add",
    "读取": "read",
    "读": "read",
    "查看": "view",
    "列出": "list",
    "下载": "download",
    "上传": "upload",
    "写入": "write",
    "写": "write",
    "修改": "modify",
    "更改": "change",
    "更新": "update",
    "启动": "start",
    "停止": "stop",
    "重启": "reboot",
    "重置": "reset",
    "扮演": "assume",
    "附加": "attach",
    "授予": "attach",
    "调用": "invoke",
    "云服务器": "server",
    "服务器": "server",
    "实例": "instance",
    "存储空间": "bucket",
    "存储桶": "bucket",
    "桶": "bucket",
    "文件": "file",
    "对象": "object",
    "数据库": "database",
    "云盘": "disk",
    "磁盘": "disk",
    "快照": "snapshot",
    "镜像": "image",
    "安全组": "security group",
    "负载均衡": "load balancer",
    "用户组": "user group",
    "用户": "user",
    "角色": "role",
    "权限策略": "policy",
    "策略": "policy",
    "访问密钥": "access key",
    "函数": "function",
    "集群": "cluster",
    "域名": "domain",
    "这个": "this",
    "那个": "that",
    "该": "this",
}
_BY_LENGTH = "|".join(sorted(_CHINESE, key=len, reverse=True))
_PIECE = re.compile(
    rf"(?P<known>{_BY_LENGTH})|(?P<plain>[A-Za-z0-9][A-Za-z0-9_.-]*)|(?P<small>执行|[的个一某所有任何在对上中里，。？、\s]+)|(?P<left>.)"
)
_WORD = re.compile(r"[^\W_][\w.-]*")
_PHRASES = sorted((each for each in NOUNS if " " in each), key=len, reverse=True)


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be done, in the words of the tables.

    Attributes:
        verb: a key of `VERBS`, or empty.
        things: keys of `NOUNS`, codes of services, and words that are in no table.
        points: it says `this` or `that` of something.
        left: what makes no sense here.
    """

    verb: str = ""
    things: tuple[str, ...] = ()
    points: bool = False
    left: tuple[str, ...] = ()


def wish_in_english(text: str) -> Wish:
    """What the words after the name ask for."""
    text = text.lower()
    for phrase in _PHRASES:
        text = re.sub(rf"\b{phrase}(?=s?\b)", phrase.replace(" ", "_"), text)
    words = [word.replace("_", " ") for word in _WORD.findall(text)]
    return _wish(words)


def wish_in_chinese(text: str) -> Wish:
    """The same for a text in Chinese."""
    words, left = [], []
    for piece in _PIECE.finditer(text):
        if piece["known"]:
            words.append(_CHINESE[piece["known"]])
        elif piece["plain"]:
            words.append(piece["plain"].lower())
        elif piece["left"]:
            left.append(piece["left"])
    found = _wish(words)
    return Wish(found.verb, found.things, found.points, (*found.left, *(("".join(left),) if left else ())))


def _wish(words: list[str]) -> Wish:
    verb, things, points = "", [], False
    for word in words:
        known = SAME.get(word, word)
        if word in POINTING:
            points = True
        elif not verb and known in VERBS:
            verb = known
        elif word not in _FILLERS:
            things.append(_single(word))
    return Wish(verb, tuple(things), points)


def _single(word: str) -> str:
    """One of a thing: `policies` and `policy`, `users` and `user`."""
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word
