"""Decisions that Alibaba Cloud's documentation states or shows, in the form of `plans.policies_of` and `request_of`.

Every case gives the title of the page whose policy and outcome it is. None of them rests on an open question.
"""

from typing import Any

ACCOUNT, OTHER = "1234567890123456", "9876543210987654"
ALLOW, IMPLICIT, EXPLICIT = "Allow", "ImplicitDeny", "ExplicitDeny"
ALICE, ROOT = f"acs:ram::{ACCOUNT}:user/alice", f"acs:ram::{ACCOUNT}:root"
EVE = f"acs:ram::{OTHER}:user/eve"
OPS, SESSION = f"acs:ram::{ACCOUNT}:role/ops", f"acs:ram::{ACCOUNT}:assumed-role/ops/nightly"
UID = "27737962156157000"

Case = dict[str, Any]


def policy(*statements: dict[str, Any]) -> dict[str, Any]:
    return {"Version": "1", "Statement": list(statements)}


def grant(action: Any, resource: Any = "*", **more: Any) -> dict[str, Any]:
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


def ban(action: Any, resource: Any = "*", **more: Any) -> dict[str, Any]:
    return {"Effect": "Deny", "Action": action, "Resource": resource, **more}


def case(page: str, policies: dict[str, Any], action: str, resources: Any, expect: str, **more: Any) -> Case:
    """`more`: the context, and `principal`, `principal_id` or `root`."""
    context = {key: value for key, value in more.items() if ":" in key}
    request = {key: value for key, value in more.items() if key in ("principal", "principal_id", "resource_group")}
    listed = resources if isinstance(resources, list) else [resources]
    made: Case = {"page": page, "policies": policies, "expect": expect}
    made["request"] = {"action": action, "resources": listed, "context": context, **request}
    return {**made, **({"root": True} if more.get("root") else {})}


def ecs(kind: str, name: str, region: str = "cn-hangzhou") -> str:
    return f"acs:ecs:{region}:{ACCOUNT}:{kind}/{name}"


def oss(path: str, account: str = ACCOUNT) -> str:
    return f"acs:oss:*:{account}:{path}"


def identity(*statements: dict[str, Any]) -> dict[str, Any]:
    return {"account": [policy(*statements)]}


_ECS = "Use RAM to manage ECS permissions"
_TWO = identity(
    grant("ecs:*", ["acs:ecs:*:*:instance/i-001", "acs:ecs:*:*:instance/i-002"]), grant("ecs:Describe*")
)  # fmt: skip
_QINGDAO = identity(grant("ecs:Describe*", "acs:ecs:cn-qingdao:*:instance/*"))
_INSTANCE = grant("ecs:*", ["acs:ecs:*:*:instance/inst-01"])
_SNAPSHOTS = identity(
    _INSTANCE,
    grant("ecs:CreateSnapshot", ["acs:ecs:*:*:disk/dist-01", "acs:ecs:*:*:snapshot/*"]),
    grant(["ecs:Describe*"]),
)
_SNAPSHOT = [ecs("disk", "dist-01"), ecs("snapshot", "*")]
_TAGS = "Use tags to grant access to ECS instances by group"
_DEV = identity(grant("ecs:*", Condition={"StringEquals": {"ecs:tag/team": "dev"}}), grant("ecs:DescribeTag*"))
_MFA = "Authorize a RAM user to manage MFA devices"
_DEVICES = identity(
    grant(["ram:GetUserMFAInfo", "ram:BindMFADevice", "ram:UnbindMFADevice"], "acs:ram:*:*:user/alice"),
    grant(["ram:CreateVirtualMFADevice", "ram:DeleteVirtualMFADevice"]),
)
_KEYS_PAGE = "Manage AccessKey pairs"
_KEYS = identity(
    grant(["ram:CreateAccessKey", "ram:ListAccessKeys", "ram:UpdateAccessKey"], "acs:ram:*:*:user/alice")
)  # fmt: skip
_SELF, _BOB = f"acs:ram:*:{ACCOUNT}:user/alice", f"acs:ram:*:{ACCOUNT}:user/bob"

IDENTITY_CASES = (
    case(_ECS, _TWO, "ecs:StopInstance", ecs("instance", "i-001"), ALLOW),
    case(_ECS, _TWO, "ecs:DeleteInstance", ecs("instance", "i-002"), ALLOW),
    case(_ECS, _TWO, "ecs:StopInstance", ecs("instance", "i-003"), IMPLICIT),
    case(_ECS, _TWO, "ecs:DescribeInstances", ecs("instance", "*"), ALLOW),
    case(_ECS, _QINGDAO, "ecs:DescribeInstances", ecs("instance", "*", "cn-qingdao"), ALLOW),
    case(_ECS, _QINGDAO, "ecs:DescribeInstances", ecs("instance", "*", "cn-beijing"), IMPLICIT),
    case(_ECS, _QINGDAO, "ecs:DescribeDisks", ecs("disk", "*", "cn-qingdao"), IMPLICIT),
    case(_ECS, _QINGDAO, "ecs:DescribeSnapshots", ecs("snapshot", "*", "cn-qingdao"), IMPLICIT),
    case(_ECS, identity(_INSTANCE), "ecs:CreateSnapshot", _SNAPSHOT, IMPLICIT),
    case(_ECS, _SNAPSHOTS, "ecs:CreateSnapshot", _SNAPSHOT, ALLOW),
    case(_ECS, _SNAPSHOTS, "ecs:CreateSnapshot", [ecs("disk", "other"), ecs("snapshot", "*")], IMPLICIT),
    case(_TAGS, _DEV, "ecs:StopInstance", ecs("instance", "i-1"), ALLOW, **{"ecs:tag/team": "dev"}),
    case(_TAGS, _DEV, "ecs:StopInstance", ecs("instance", "i-2"), IMPLICIT, **{"ecs:tag/team": "ops"}),
    case(_TAGS, _DEV, "ecs:DescribeInstances", ecs("instance", "i-2"), IMPLICIT, **{"ecs:tag/team": "ops"}),
    case(_TAGS, _DEV, "ecs:DescribeTags", "*", ALLOW),
    case(_TAGS, _DEV, "ecs:DescribeTagKeys", "*", ALLOW),
    case(_MFA, _DEVICES, "ram:BindMFADevice", _SELF, ALLOW),
    case(_MFA, _DEVICES, "ram:BindMFADevice", _BOB, IMPLICIT),
    case(_MFA, _DEVICES, "ram:CreateVirtualMFADevice", f"acs:ram:*:{ACCOUNT}:mfa/*", ALLOW),
    case(_MFA, _DEVICES, "ram:CreateUser", f"acs:ram:*:{ACCOUNT}:user/*", IMPLICIT),
    case(_KEYS_PAGE, _KEYS, "ram:CreateAccessKey", _SELF, ALLOW),
    case(_KEYS_PAGE, _KEYS, "ram:CreateAccessKey", _BOB, IMPLICIT),
)

_OSS = "Common examples of RAM policies (OSS)"
_BUCKET = ["acs:oss:*:*:myphotos", "acs:oss:*:*:myphotos/*"]
_FULL = grant("oss:*", _BUCKET)
_READ = identity(grant("oss:ListObjects", _BUCKET[0]), grant("oss:GetObject", _BUCKET[1]))
_BROWSE = grant(["oss:ListBuckets", "oss:GetBucketStat", "oss:GetBucketInfo", "oss:GetBucketAcl"], "acs:oss:*:*:*")
_KEEP = identity(_FULL, ban(["oss:DeleteBucket"], [_BUCKET[0]]))
_YEARS = ["acs:oss:*:*:myphotos/hangzhou/2014/*", "acs:oss:*:*:myphotos/hangzhou/2015/*"]
_PATHS = identity(grant(["oss:GetObject"], _YEARS))
_PREFIXES = {"StringLike": {"oss:Prefix": ["hangzhou/2014/*", "hangzhou/2015/*"]}}
_LISTED = identity(
    grant(["oss:GetObject"], _YEARS), grant(["oss:ListObjects"], [_BUCKET[0]], Condition=_PREFIXES)
)  # fmt: skip
_STEPS = {"StringLike": {"oss:Delimiter": "/", "oss:Prefix": ["", "hangzhou/", "hangzhou/2014/*", "hangzhou/2015/*"]}}
_CONSOLE = identity(_BROWSE, grant(["oss:ListObjects"], [_BUCKET[0]], Condition=_STEPS))
_TAGGED = identity(
    grant("oss:*"),
    ban(
        ["oss:GetObject"],
        ["acs:oss:*:*:examplebucket/*"],
        Condition={"StringEquals": {"oss:ExistingObjectTag/status": "ok", "oss:ExistingObjectTag/key1": "value1"}},
    ),
)
_READS = grant(["oss:ListObjects", "oss:GetObject"], _BUCKET)
_OFFICE = {"acs:SourceIp": ["192.168.0.0/16", "172.12.0.0/16"]}
_FROM = identity(_BROWSE, {**_READS, "Condition": {"IpAddress": _OFFICE}})
_HOME = {"NotIpAddress": {"acs:SourceIp": ["192.168.0.0/16"]}}
_NOT_FROM = identity(_BROWSE, _READS, ban("oss:*", ["acs:oss:*:*:*"], Condition=_HOME))
_AGENT = {"acs:UserAgent": "java-sdk"}
_IP = {"IpAddress": {"acs:SourceIp": "192.168.0.1"}}
_SDK = identity(
    grant(
        ["oss:GetBucketAcl", "oss:ListObjects"],
        [oss("mybucket")],
        Condition={"StringEquals": {**_AGENT, "oss:Prefix": "foo"}, **_IP},
    ),
    grant(["oss:PutObject", "oss:GetObject"], [oss("mybucket/file*")], Condition={"StringEquals": _AGENT, **_IP}),
)
_ASKED = {"acs:UserAgent": "java-sdk", "acs:SourceIp": "192.168.0.1"}
_ROOTED = {"oss:Delimiter": "/", "oss:Prefix": ""}

BUCKET_CASES = (
    case(_OSS, identity(_FULL), "oss:DeleteBucket", oss("myphotos"), ALLOW),
    case(_OSS, identity(_FULL), "oss:PutObject", oss("myphotos/beijing/2014/a.jpg"), ALLOW),
    case(_OSS, identity(_FULL), "oss:PutObject", oss("others/a.jpg"), IMPLICIT),
    case(_OSS, _READ, "oss:ListObjects", oss("myphotos"), ALLOW),
    case(_OSS, _READ, "oss:GetObject", oss("myphotos/a.jpg"), ALLOW),
    case(_OSS, _READ, "oss:PutObject", oss("myphotos/a.jpg"), IMPLICIT),
    case(_OSS, identity(_BROWSE), "oss:ListBuckets", oss("*"), ALLOW),
    case(_OSS, identity(_BROWSE), "oss:GetBucketAcl", oss("myphotos"), ALLOW),
    case(_OSS, _KEEP, "oss:DeleteBucket", oss("myphotos"), EXPLICIT),
    case(_OSS, _KEEP, "oss:DeleteObject", oss("myphotos/a.jpg"), ALLOW),
    case(_OSS, _PATHS, "oss:GetObject", oss("myphotos/hangzhou/2014/a.jpg"), ALLOW),
    case(_OSS, _PATHS, "oss:GetObject", oss("myphotos/hangzhou/2013/a.jpg"), IMPLICIT),
    case(_OSS, _PATHS, "oss:ListObjects", oss("myphotos"), IMPLICIT, **{"oss:Prefix": "hangzhou/2014/"}),
    case(_OSS, _LISTED, "oss:ListObjects", oss("myphotos"), ALLOW, **{"oss:Prefix": "hangzhou/2014/"}),
    case(_OSS, _LISTED, "oss:ListObjects", oss("myphotos"), IMPLICIT, **{"oss:Prefix": "beijing/"}),
    case(_OSS, _LISTED, "oss:ListObjects", oss("myphotos"), IMPLICIT),
    case(_OSS, _CONSOLE, "oss:ListObjects", oss("myphotos"), ALLOW, **_ROOTED),
    case(_OSS, _CONSOLE, "oss:ListObjects", oss("myphotos"), ALLOW, **{**_ROOTED, "oss:Prefix": "hangzhou/2015/x"}),
    case(_OSS, _CONSOLE, "oss:ListObjects", oss("myphotos"), IMPLICIT, **{**_ROOTED, "oss:Prefix": "qingdao/"}),
    case(_OSS, _CONSOLE, "oss:ListObjects", oss("myphotos"), IMPLICIT, **{"oss:Prefix": "hangzhou/"}),
    case(
        _OSS, identity(grant("oss:*"), ban(["oss:DeleteObject"], [_BUCKET[1]])), "oss:DeleteObject", oss("myphotos/a"),
        EXPLICIT,
    ),
    case(
        _OSS, _TAGGED, "oss:GetObject", oss("examplebucket/a"), EXPLICIT,
        **{"oss:ExistingObjectTag/status": "ok", "oss:ExistingObjectTag/key1": "value1"},
    ),
    case(_OSS, _TAGGED, "oss:GetObject", oss("examplebucket/a"), ALLOW, **{"oss:ExistingObjectTag/status": "ok"}),
    case(_OSS, _FROM, "oss:GetObject", oss("myphotos/a"), ALLOW, **{"acs:SourceIp": "172.12.255.9"}),
    case(_OSS, _FROM, "oss:GetObject", oss("myphotos/a"), IMPLICIT, **{"acs:SourceIp": "172.13.0.9"}),
    case(_OSS, _FROM, "oss:ListBuckets", oss("*"), ALLOW, **{"acs:SourceIp": "172.13.0.9"}),
    case(_OSS, _NOT_FROM, "oss:GetObject", oss("myphotos/a"), ALLOW, **{"acs:SourceIp": "192.168.7.7"}),
    case(_OSS, _NOT_FROM, "oss:GetObject", oss("myphotos/a"), EXPLICIT, **{"acs:SourceIp": "203.0.113.9"}),
    case(_OSS, _NOT_FROM, "oss:ListBuckets", oss("*"), EXPLICIT, **{"acs:SourceIp": "203.0.113.9"}),
    case(_OSS, _SDK, "oss:ListObjects", oss("mybucket"), ALLOW, **{**_ASKED, "oss:Prefix": "foo"}),
    case(_OSS, _SDK, "oss:ListObjects", oss("mybucket"), IMPLICIT, **{**_ASKED, "oss:Prefix": "foobar"}),
    case(_OSS, _SDK, "oss:PutObject", oss("mybucket/file1"), ALLOW, **_ASKED),
    case(_OSS, _SDK, "oss:PutObject", oss("mybucket/other"), IMPLICIT, **_ASKED),
    case(_OSS, _SDK, "oss:PutObject", oss("mybucket/file1"), IMPLICIT, **{**_ASKED, "acs:UserAgent": "go-sdk"}),
    case(_OSS, _SDK, "oss:PutObject", oss("mybucket/file1"), IMPLICIT, **{**_ASKED, "acs:SourceIp": "192.168.0.2"}),
)  # fmt: skip

_EXAMPLES, _BUCKET_POLICY = "Examples (OSS bucket policy)", "Bucket Policy (OSS)"
_NAMED = {"Principal": [UID, "20214760404935000"]}


def bucket_policy(*statements: dict[str, Any], own: Any = ()) -> dict[str, Any]:
    return {"account": list(own), "resource": [policy(*statements)]}


_SHARED = bucket_policy(
    grant(["oss:GetObject", "oss:PutObject"], [oss("examplebucket/*")], **_NAMED),
    grant(["oss:ListObjects"], [oss("examplebucket")], **_NAMED, Condition={"StringLike": {"oss:Prefix": ["*"]}}),
)
_EVERYBODY = {"Principal": ["*"]}
_PUBLIC = bucket_policy(grant(["oss:ListObjects"], [oss("examplebucket")], **_EVERYBODY))
_FENCE = ban("oss:*", [oss("examplebucket")], **_EVERYBODY, Condition=_HOME)
_FENCED = bucket_policy(_FENCE, own=[policy(grant("oss:*"))])
_CLOSED = bucket_policy(ban("oss:*", [oss("examplebucket/*")], **_EVERYBODY))
_OUTSIDE, _INSIDE = {"acs:SourceIp": "203.0.113.9"}, {"acs:SourceIp": "192.168.3.4"}
_SESSIONS = bucket_policy(
    grant("oss:GetObject", oss("b/*"), Principal=[f"arn:sts::{ACCOUNT}:assumed-role/ops/nightly"])
)  # fmt: skip
_AUTHENTICATION, _KEY_POLICIES = "Authentication (OSS)", "Overview of key policies (KMS)"
_ABROAD = oss("b/x", OTHER)
_KEY, _KEY_ABROAD = f"acs:kms:cn-hangzhou:{ACCOUNT}:key/k", f"acs:kms:cn-hangzhou:{OTHER}:key/k"
_DECRYPT = [policy(grant("kms:Decrypt"))]
_USED_BY_ALICE = [policy(grant("kms:Decrypt", "*", Principal={"RAM": [ALICE]}))]

RESOURCE_CASES = (
    case(_EXAMPLES, _SHARED, "oss:PutObject", oss("examplebucket/a"), ALLOW, principal=ALICE, principal_id=UID),
    case(_EXAMPLES, _SHARED, "oss:PutObject", oss("examplebucket/a"), IMPLICIT, principal=ALICE, principal_id="299999"),
    case(
        _EXAMPLES, _SHARED, "oss:ListObjects", oss("examplebucket"), ALLOW, principal=ALICE, principal_id=UID,
        **{"oss:Prefix": ""},
    ),
    case(_EXAMPLES, _PUBLIC, "oss:ListObjects", oss("examplebucket"), ALLOW),
    case(_EXAMPLES, _PUBLIC, "oss:GetObject", oss("examplebucket/a"), IMPLICIT),
    case(_EXAMPLES, _FENCED, "oss:ListObjects", oss("examplebucket"), EXPLICIT, principal=ALICE, **_OUTSIDE),
    case(_EXAMPLES, _FENCED, "oss:ListObjects", oss("examplebucket"), ALLOW, principal=ALICE, **_INSIDE),
    case(_BUCKET_POLICY, _FENCED, "oss:ListObjects", oss("examplebucket"), EXPLICIT, root=True, **_OUTSIDE),
    case(_BUCKET_POLICY, _FENCED, "oss:ListObjects", oss("examplebucket"), ALLOW, root=True, **_INSIDE),
    case(_BUCKET_POLICY, _CLOSED, "oss:GetObject", oss("examplebucket/a"), ALLOW, root=True),
    case(_BUCKET_POLICY, _CLOSED, "oss:GetObject", oss("examplebucket/a"), EXPLICIT, principal=ALICE),
    case(_BUCKET_POLICY, _SESSIONS, "oss:GetObject", oss("b/x"), ALLOW, principal=SESSION),
    case(_BUCKET_POLICY, _SESSIONS, "oss:GetObject", oss("b/x"), IMPLICIT, principal=SESSION.replace("night", "dai")),
    case(_AUTHENTICATION, identity(grant("oss:*")), "oss:GetObject", _ABROAD, IMPLICIT, principal=ALICE),
    case(
        _AUTHENTICATION, bucket_policy(grant("oss:GetObject", "*", Principal=[UID])), "oss:GetObject", _ABROAD, ALLOW,
        principal=ALICE, principal_id=UID,
    ),
    case(_KEY_POLICIES, {"account": [], "resource": _USED_BY_ALICE}, "kms:Decrypt", _KEY, ALLOW, principal=ALICE),
    case(_KEY_POLICIES, {"account": _DECRYPT, "resource": []}, "kms:Decrypt", _KEY, ALLOW, principal=ALICE),
    case(_KEY_POLICIES, {"resource": _USED_BY_ALICE}, "kms:Decrypt", _KEY_ABROAD, IMPLICIT, principal=ALICE),
    case(_KEY_POLICIES, {"account": _DECRYPT}, "kms:Decrypt", _KEY_ABROAD, IMPLICIT, principal=ALICE),
    case(
        _KEY_POLICIES, {"account": _DECRYPT, "resource": _USED_BY_ALICE}, "kms:Decrypt", _KEY_ABROAD, ALLOW,
        principal=ALICE,
    ),
)  # fmt: skip

_FAQ, _TRUST = "FAQ about RAM roles and STS tokens", "Edit the trust policy of a RAM role"
_IDP_PAGE, _ASSUMING = "Create a RAM role for a trusted IdP", "Policy evaluation process of assuming a RAM role"
_ROLE = f"acs:ram:*:{ACCOUNT}:role/app"
_ASSUME = [policy(grant("sts:AssumeRole"))]


def trusting(principal: dict[str, Any], **more: Any) -> list[Any]:
    return [policy({"Action": "sts:AssumeRole", "Effect": "Allow", "Principal": principal, **more})]


_ACCOUNT_ROLE = trusting({"RAM": [ROOT]})
_IDP = f"acs:ram::{ACCOUNT}:saml-provider/Azure-AD"
_RECIPIENT = {"StringEquals": {"saml:recipient": ["https://signin.alibabacloud.com/saml-role/sso"]}}
_BY_IDP = trusting({"Federated": _IDP}, Condition=_RECIPIENT)
_ONE_ROLE = [policy(grant("sts:AssumeRole", f"acs:ram:*:{ACCOUNT}:role/app"))]
_SIGNING_ON = "sts:AssumeRoleWithSAML"
_DENIED = [policy(ban("*"))]

ROLE_CASES = (
    case(_FAQ, {"account": [], "trust": _ACCOUNT_ROLE}, "sts:AssumeRole", _ROLE, IMPLICIT, principal=ROOT),
    case(_FAQ, {"account": _ASSUME, "trust": _ACCOUNT_ROLE}, "sts:AssumeRole", _ROLE, ALLOW, principal=OPS),
    case(_FAQ, {"account": _ONE_ROLE, "trust": _ACCOUNT_ROLE}, "sts:AssumeRole", _ROLE, ALLOW, principal=ALICE),
    case(
        _FAQ, {"account": _ONE_ROLE, "trust": _ACCOUNT_ROLE}, "sts:AssumeRole", f"acs:ram:*:{ACCOUNT}:role/db", IMPLICIT,
        principal=ALICE,
    ),
    case(_FAQ, {"account": [], "trust": _ACCOUNT_ROLE}, "sts:AssumeRole", _ROLE, IMPLICIT, principal=ALICE),
    case(_TRUST, {"account": _ASSUME, "trust": _ACCOUNT_ROLE}, "sts:AssumeRole", _ROLE, ALLOW, principal=ALICE),
    case(_TRUST, {"account": _ASSUME, "trust": _ACCOUNT_ROLE}, "sts:AssumeRole", _ROLE, IMPLICIT, principal=EVE),
    case(
        _TRUST, {"account": _ASSUME, "trust": trusting({"RAM": [f"acs:ram::{ACCOUNT}:user/testuser"]})},
        "sts:AssumeRole", _ROLE, IMPLICIT, principal=ALICE,
    ),
    case(
        _TRUST, {"trust": trusting({"Service": ["ecs.aliyuncs.com"]})}, "sts:AssumeRole", _ROLE, ALLOW,
        principal="ecs.aliyuncs.com",
    ),
    case(
        _IDP_PAGE, {"trust": _BY_IDP}, _SIGNING_ON, _ROLE, ALLOW, principal=_IDP,
        **{"saml:recipient": "https://signin.alibabacloud.com/saml-role/sso"},
    ),
    case(
        _IDP_PAGE, {"trust": _BY_IDP}, _SIGNING_ON, _ROLE, IMPLICIT, principal=_IDP,
        **{"saml:recipient": "https://example.com/"},
    ),
    case(
        _ASSUMING, {"trust": trusting({"Federated": _IDP}), "session": _DENIED, "account": _DENIED}, _SIGNING_ON, _ROLE,
        ALLOW, principal=_IDP,
    ),
    case(_ASSUMING, {"account": _ASSUME, "trust": []}, "sts:AssumeRole", _ROLE, IMPLICIT, principal=ALICE),
    case(
        _ASSUMING, {"account": [*_ASSUME, *_DENIED], "trust": _ACCOUNT_ROLE}, "sts:AssumeRole", _ROLE, EXPLICIT,
        principal=ALICE,
    ),
    case(
        _ASSUMING, {"control": [_DENIED], "account": _ASSUME, "trust": _ACCOUNT_ROLE}, "sts:AssumeRole", _ROLE, EXPLICIT,
        principal=ALICE,
    ),
)  # fmt: skip

_CONTROL, _PROCESS = "Examples of custom access control policies", "Policy evaluation process"
_ALL = policy(grant("*"))
_KEEPER = "resourcedirectoryaccountaccessrole"
_NO_CHANGES = ban(
    ["ram:Attach*", "ram:Detach*", "ram:BindMFADevice", "ram:CreateAccessKey", "ram:DeleteUser", "ram:UpdateUser"],
    Condition={"StringNotLike": {"acs:PrincipalARN": f"acs:ram:*:*:role/{_KEEPER}"}},
)
_GUARD = {"control": [[_ALL, policy(_NO_CHANGES)]], "account": [_ALL]}
_ROLE_GUARD = {
    "control": [[_ALL, policy(ban(["ram:UpdateRole", "ram:DeleteRole"], f"acs:ram:*:*:role/{_KEEPER}"))]],
    "account": [_ALL],
}
_LAYERS = {"account": [policy(grant("ecs:*"))], "resource_group": {"rg-1": [policy(grant("rds:*"), ban("ecs:*"))]}}

LAYER_CASES = (
    case(_CONTROL, _GUARD, "ram:AttachPolicyToUser", _BOB, EXPLICIT, principal=ALICE),
    case(_CONTROL, _GUARD, "ram:ListUsers", "*", ALLOW, principal=ALICE),
    case(_CONTROL, _GUARD, "ram:DeleteUser", _BOB, ALLOW, principal=f"acs:ram::{ACCOUNT}:role/{_KEEPER}"),
    case(_CONTROL, _GUARD, "ram:DeleteUser", _BOB, ALLOW, principal=f"acs:ram::{ACCOUNT}:assumed-role/{_KEEPER}/admin"),
    case(_CONTROL, _ROLE_GUARD, "ram:DeleteRole", f"acs:ram:*:{ACCOUNT}:role/{_KEEPER}", EXPLICIT, principal=ALICE),
    case(_CONTROL, _ROLE_GUARD, "ram:DeleteRole", f"acs:ram:*:{ACCOUNT}:role/app", ALLOW, principal=ALICE),
    case(_PROCESS, {"session": [policy(ban("ecs:*"))], "account": [_ALL]}, "ecs:Run", "*", EXPLICIT, principal=OPS),
    case(_PROCESS, {"session": [policy(ban("ecs:*"))], "account": [_ALL]}, "ecs:Run", "*", ALLOW, principal=ALICE),
    case(_PROCESS, _LAYERS, "rds:Run", "*", ALLOW, principal=ALICE, resource_group="rg-1"),
    case(_PROCESS, _LAYERS, "rds:Run", "*", IMPLICIT, principal=ALICE, resource_group="rg-2"),
    case(_PROCESS, {"control": [[_ALL], []], "account": [_ALL]}, "ecs:Run", "*", IMPLICIT, principal=ALICE),
)

_SLS, _OTS = "Overview (Simple Log Service, RAM policies)", "Custom RAM policy (Tablestore)"
_STORE = f"acs:log:cn-hangzhou:{ACCOUNT}:project/p/logstore/s"
_UPLOAD = identity(grant(["log:Post*", "log:BatchPost*"], ["acs:log:*:*:project/p/logstore/s"]))
_READ_LOGS = identity(grant(["log:Get*", "log:List*"]))
_OTS_READ = identity(
    grant(["ots:BatchGet*", "ots:Describe*", "ots:Get*", "ots:List*", "ots:Consume*", "ots:Search"])
)  # fmt: skip
_TABLE = f"acs:ots:cn-hangzhou:{ACCOUNT}:instance/abc/table/xyz"

SERVICE_CASES = (
    case(_SLS, _UPLOAD, "log:PostLogStoreLogs", _STORE, ALLOW),
    case(_SLS, _UPLOAD, "log:PostLogStoreLogs", _STORE + "2", IMPLICIT),
    case(_SLS, _UPLOAD, "log:GetLogStoreLogs", _STORE, IMPLICIT),
    case(_SLS, _READ_LOGS, "log:GetLogStoreLogs", _STORE, ALLOW),
    case(_SLS, _READ_LOGS, "log:CreateLogStore", _STORE, IMPLICIT),
    case(_OTS, _OTS_READ, "ots:BatchGetRow", _TABLE, ALLOW),
    case(_OTS, _OTS_READ, "ots:PutRow", _TABLE, IMPLICIT),
    case(_OTS, identity(grant("ots:SQL*")), "ots:SQL_Select", _TABLE, ALLOW),
    case(_OTS, identity(grant("ots:SQL*")), "ots:GetRow", _TABLE, IMPLICIT),
    case(_OTS, identity(grant("ots:*", "acs:ots:*:*:*")), "ots:GetRow", _TABLE, ALLOW),
)

CASES: tuple[Case, ...] = (
    *IDENTITY_CASES, *BUCKET_CASES, *RESOURCE_CASES, *ROLE_CASES, *LAYER_CASES, *SERVICE_CASES,
)  # fmt: skip
