"""Plans and edits, as hypothesis draws them, and a few made by hand."""

import json
from dataclasses import replace

from hypothesis import strategies as st

from ramkeep.core.plan.model.edits import Add, Batch, Change, Edit, Remove, Rename, Set, apply, removal
from ramkeep.core.plan.model.errors import EditRefused
from ramkeep.core.plan.model.plan import Kind, Plan, plan_of
from ramkeep.core.plan.model.settings import (
    FULL_ACCESS,
    About,
    Account,
    ControlLevel,
    Directory,
    Ignored,
    LoginMfa,
    OwnLimits,
    PasswordPolicy,
    Progress,
    Review,
    Root,
    SecurityPreference,
    Standing,
    StepDone,
)
from ramkeep.core.plan.model.values import (
    AccessKey,
    Attachment,
    ConsoleLogin,
    ControlPolicy,
    Group,
    Item,
    Membership,
    MfaState,
    Policy,
    PolicyRef,
    PolicyType,
    PolicyVersion,
    PrincipalKind,
    PrincipalRef,
    ResourceGroup,
    Role,
    User,
)
from ramkeep.core.plan.policy.document import Document
from ramkeep.core.plan.policy.reading import read

ACCOUNT_ID = "1234567890123456"

# Few names, so that edits meet each other; one that RAM does not take, for a plan may come from a file.
NAMES = ("alice", "bob", "carol", "dev", "阿里")
GOOD_NAMES = NAMES[:4]

_texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | _texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_texts, inner, max_size=3),
    max_leaves=5,
)
extras = st.just({}) | st.dictionaries(st.sampled_from(["new_field", "x-color", "字段"]), json_values, max_size=2)
tags = st.just({}) | st.dictionaries(_texts, _texts, max_size=2)
_names = st.sampled_from(NAMES)
_told = _names.flatmap(lambda name: st.sampled_from([f'user "{name}"', f'group "{name}"', f'policy "{name}"']))
_steps = st.just("root-mfa") | _names.map("users-mfa/{}".format)
_arns = st.sampled_from(
    [
        "*",
        "acs:oss:*:*:bucket/*",
        *(f"acs:ram:*:*:{kind}/{name}" for kind in ("user", "role", "group", "policy") for name in ("alice", "bob")),
        f"acs:ram::{ACCOUNT_ID}:user/alice",
    ]
)


def document(action: str = "ecs:*", resource: str = "*", effect: str = "Allow") -> Document:
    """A policy of one statement."""
    statement = {"Effect": effect, "Action": action, "Resource": resource}
    return read(json.dumps({"Version": "1", "Statement": [statement]}))


def trust(arn: str = f"acs:ram::{ACCOUNT_ID}:root") -> Document:
    """A trust policy for one principal of RAM."""
    statement = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"RAM": [arn]}}
    return read(json.dumps({"Version": "1", "Statement": [statement]}))


def policy(name: str, *documents: Document) -> Policy:
    """A custom policy with a version for each document."""
    versions = documents or (document(),)
    return Policy(name, tuple(PolicyVersion(f"v{at}", each) for at, each in enumerate(versions, 1)))


def attached(kind: PrincipalKind, name: str, custom: str = "", system: str = "", scope: str = "") -> Attachment:
    """A policy attached to a principal."""
    ref = PolicyRef(PolicyType.CUSTOM, custom) if custom else PolicyRef(PolicyType.SYSTEM, system)
    return Attachment(PrincipalRef(kind, name), ref, scope)


def small_plan() -> Plan:
    """Two users, a group, a role, a policy for each sort of use, and a directory."""
    to_alice = document("oss:GetObject", "acs:ram:*:*:user/alice")
    items = [
        User("alice", "Alice", ConsoleLogin(mfa_bind_required=True), mfa=MfaState.VIRTUAL, email="alice@example.com"),
        User("bob", api=True, access_keys=(AccessKey("key-1"),), note="a program"),
        Group("dev", comments="developers"),
        Role("deploy", trust(f"acs:ram::{ACCOUNT_ID}:user/alice")),
        policy("own", to_alice, document("ecs:Describe*")),
        Policy("ReadOnlyAccess", (PolicyVersion("v3", document("*:Describe*")),), PolicyType.SYSTEM),
        ControlPolicy("no-delete", document("*:Delete*", "*", "Deny")),
        ResourceGroup("prod", "rg-acfmxazb4ph6aiy"),
        Membership("dev", "alice"),
        Membership("dev", "bob", note="until March"),
        attached(PrincipalKind.USER, "bob", custom="own", scope="prod"),
        attached(PrincipalKind.GROUP, "dev", system="ReadOnlyAccess"),
        attached(PrincipalKind.ROLE, "deploy", custom="own"),
    ]
    levels = (ControlLevel("Root"), ControlLevel("folder", (FULL_ACCESS, "no-delete")))
    settings = [Account(ACCOUNT_ID, "example"), Directory(Standing.MEMBER, levels), About("Example", "made up")]
    return plan_of(items, settings)


documents = st.builds(document, st.sampled_from(["ecs:*", "*", "ram:Get*"]), _arns, st.sampled_from(["Allow", "Deny"]))
trusts = st.builds(
    trust, st.sampled_from([f"acs:ram::{ACCOUNT_ID}:{what}" for what in ("root", "user/alice", "role/bob")])
)
users = st.builds(
    User,
    _names,
    _texts,
    st.none() | st.builds(ConsoleLogin, st.booleans(), st.booleans(), extra=extras),
    st.booleans(),
    st.sampled_from(MfaState),
    st.lists(st.builds(AccessKey, st.sampled_from(["k1", "k2"]), note=_texts, extra=extras), max_size=2).map(tuple),
    email=_texts,
    tags=tags,
    note=_texts,
    extra=extras,
    former_names=st.lists(_names, max_size=1).map(tuple),
)
groups = st.builds(Group, _names, _texts, _texts, _texts, extras)
roles = st.builds(Role, _names, trusts, _texts, st.integers(3600, 43200), st.booleans(), note=_texts, extra=extras)
policies = st.builds(
    lambda made, type, default, note, extra: replace(made, type=type, default=default, note=note, extra=extra),
    st.builds(lambda name, texts: policy(name, *texts), _names, st.lists(documents, min_size=1, max_size=2)),
    st.sampled_from(PolicyType),
    st.sampled_from(["", "v1"]),
    _texts,
    extras,
)
control_policies = st.builds(ControlPolicy, _names, documents, _texts, _texts, extras)
resource_groups = st.builds(ResourceGroup, _names, _texts, note=_texts, extra=extras)
_refs = st.builds(PolicyRef, st.sampled_from(PolicyType), _names)
memberships = st.builds(Membership, _names, _names, st.just("") | _texts, extras)
attachments = st.builds(
    Attachment,
    st.builds(PrincipalRef, st.sampled_from(PrincipalKind), _names),
    _refs,
    st.just("") | _names,
    st.just("") | _texts,
    extras,
)
items = st.one_of(users, groups, roles, policies, control_policies, resource_groups, memberships, attachments)
_levels = st.builds(
    ControlLevel, st.sampled_from(["Root", "folder"]), st.lists(_names, max_size=2).map(tuple), _texts, extras
)
settings = st.one_of(
    st.builds(About, _texts, _texts),
    st.builds(
        Account, st.just(ACCOUNT_ID) | st.just(""), _texts, st.builds(Root, st.sampled_from(MfaState), extra=extras)
    ),
    st.builds(PasswordPolicy, st.integers(8, 32), st.booleans(), note=_texts, extra=extras),
    st.builds(
        SecurityPreference,
        login_networks=st.lists(_texts, max_size=2).map(tuple),
        mfa_for_login=st.sampled_from(LoginMfa),
        extra=extras,
    ),
    st.builds(Directory, st.sampled_from(Standing), st.lists(_levels, max_size=2).map(tuple), extra=extras),
    st.builds(OwnLimits, st.dictionaries(st.sampled_from(["users", "groups"]), st.integers(0, 9999)), _texts, extras),
    st.builds(
        Review,
        st.lists(
            st.builds(Ignored, st.just("unknown-action"), _texts | _told, _texts, st.just("2026-11-26"), extras),
            max_size=2,
        ).map(tuple),
        extras,
    ),
    st.builds(
        Progress,
        st.lists(st.builds(StepDone, _steps, _texts, _texts, _texts, extras), max_size=2).map(tuple),
        extras,
    ),
)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """A plan that holds together: what does not fit is left out."""
    plan = replace(Plan(), extra=draw(extras))
    order = st.lists(users, max_size=4), st.lists(groups, max_size=3), st.lists(items, max_size=14)
    drawn: list[Item] = [item for each in order for item in draw(each)]
    for edit in [*(Add(item, as_found=True) for item in drawn), *map(Set, draw(st.lists(settings, max_size=3)))]:
        plan = _tried(plan, edit)
    return plan


@st.composite
def edits(draw: st.DrawFn, plan: Plan) -> Edit:
    """An edit, that may or may not fit the plan."""
    kind = draw(st.sampled_from(Kind))
    there = sorted(plan.items(kind), key=repr)
    choices: list[st.SearchStrategy[Edit]] = [st.builds(Add, items), st.builds(Set, settings)]
    if there:
        keys = st.sampled_from(there)
        choices += [st.builds(Remove, st.just(kind), keys), keys.map(lambda key: removal(plan, kind, key))]
        choices += [st.builds(Change, items)]
    if there and kind not in {Kind.MEMBERSHIP, Kind.ATTACHMENT}:
        names = st.sampled_from([plan.items(kind)[key].name for key in there])
        choices.append(st.builds(Rename, st.just(kind), names, st.sampled_from([*GOOD_NAMES, "x"])))
    return draw(st.one_of(choices))


@st.composite
def batches(draw: st.DrawFn, plan: Plan) -> Batch:
    """Edits that fit, one after another."""
    found = []
    for _ in range(draw(st.integers(0, 4))):
        edit = draw(edits(plan))
        after = _tried(plan, edit)
        if after is not plan:
            found.append(edit)
            plan = after
    return Batch(tuple(found))


def _tried(plan: Plan, edit: Edit) -> Plan:
    try:
        return apply(plan, edit)
    except EditRefused:
        return plan
