"""What Ramkeep knows of system policies: facts of their pages, guesses from names, and the file that comes with it."""

from pathlib import Path

import pytest

from ramkeep.core.plan.access import NamedPolicy, Outcome, Policies, Request, decide
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.grants.system_policies import Knowledge, SystemPolicies, SystemPolicy
from ramkeep.core.plan.grants.system_reading import read_facts
from ramkeep.core.plan.policy.context import Context
from ramkeep.core.plan.policy.document import Document, Effect, Statement
from ramkeep.core.plan.policy.reading import review

ROOT = Path(__file__).parents[4]
DATA = (ROOT / "resources/data/system_policies.json").read_bytes()
NAMES = ROOT / "../shared/ram/system_policy_names.txt"

# In the list, but no policies: placeholders of a page and a slip of its writer.
NO_POLICIES = {"AliyunXxxFullAccess", "AliyunXxxReadOnlyAccess", "AliyunDRDSReadOnlyAccessyAccess"}

# Codes that the catalog does not have, since no package lists their actions.
NOT_IN_CATALOG = {
    *("ahas", "antcloudauth", "bailiancontrol", "bailiandata", "cmn", "dhs", "dlf", "dlf-dss", "ims"),
    *("live-interaction", "pubdns", "sfm", "threatdetection", "yundun-ddos", "yundun-ddosdip"),
}


@pytest.fixture(scope="module")
def shipped() -> SystemPolicies:
    return SystemPolicies.read(DATA)


def found(policies: SystemPolicies, name: str) -> SystemPolicy:
    policy = policies.find(name)
    assert policy is not None
    return policy


def outcome(policy: SystemPolicy, action: str, resource: str = "*", **context: str) -> Outcome:
    held = Policies((NamedPolicy(policy.name, policy.document, ""),))
    given = Context({key.replace("_", ":"): value for key, value in context.items()})
    return decide(held, Request(action, (resource,), given, "acs:ram::1234567890123456:user/alice")).outcome


def allows(policy: SystemPolicy, action: str, resource: str = "*", **context: str) -> bool:
    return outcome(policy, action, resource, **context) is Outcome.ALLOW


def test_an_administrator_may_do_everything(shipped: SystemPolicies) -> None:
    policy = found(shipped, "AdministratorAccess")
    assert policy.document == Document((Statement(Effect.ALLOW, ("*",), resources=("*",)),))
    assert policy.knowledge is Knowledge.KNOWN


def test_a_power_user_may_not_manage_identities(shipped: SystemPolicies) -> None:
    policy = found(shipped, "PowerUserAccess")
    assert policy.knowledge is Knowledge.APPROXIMATE
    assert "v2 of 2025-09-17, without the end of its third statement" in policy.source
    for action in ("ecs:RunInstances", "oss:DeleteBucket", "ram:ListRoles", "ram:CreateServiceLinkedRole"):
        assert allows(policy, action)
    for action in ("ram:CreateUser", "ram:AttachPolicyToUser", "ims:CreateUser", "resourcemanager:CreateControlPolicy"):
        assert not allows(policy, action)
    assert not allows(policy, "cloudsso:CreateUser")
    assert not allows(policy, "bssapi:ModifyAccountRelation")


def test_reading_ram(shipped: SystemPolicies) -> None:
    """The page of AliyunRAMReadOnlyAccess, v3 of 3 December 2025."""
    policy = found(shipped, "AliyunRAMReadOnlyAccess")
    assert policy.knowledge is Knowledge.KNOWN
    assert policy.source == 'Alibaba Cloud, "Resource Access Management: AliyunRAMReadOnlyAccess", v3 of 2025-12-03'
    for action in ("ram:GetUser", "ram:ListUsers", "ram:GenerateCredentialReport", "accessanalyzer:ListAnalyzers"):
        assert allows(policy, action)
    for action in ("ram:CreateUser", "ram:GenerateAnything", "accessanalyzer:CreateAnalyzer", "ecs:DescribeInstances"):
        assert not allows(policy, action)


@pytest.mark.parametrize(
    ("name", "allowed", "refused"),
    [
        ("AliyunOSSReadOnlyAccess", "oss:GetObject", "oss:PutObject"),
        ("AliyunVPCFullAccess", "vpc:CreateVpc", "vpc:CreateNatGateway"),
        ("AliyunVPCReadOnlyAccess", "vpc:DescribeVpcs", "vpc:DescribeEipAddresses"),
        ("AliyunKMSReadOnlyAccess", "kms:ListKeys", "kms:GetSecretValue"),
        ("AliyunKMSCryptoUserAccess", "kms:GenerateMac", "kms:CreateKey"),
        ("AliyunBSSReadOnlyAccess", "bssapi:QueryAccountBalance", "bss:PayOrder"),
        ("AliyunMongoDBReadOnlyAccess", "dds:DescribeDBInstances", "dds:RestartDBInstance"),
        ("AliyunActionTrailReadOnlyAccess", "actiontrail:LookupEvents", "actiontrail:DeleteTrail"),
    ],
)
def test_texts_that_were_read(shipped: SystemPolicies, name: str, allowed: str, refused: str) -> None:
    policy = found(shipped, name)
    assert policy.knowledge is Knowledge.KNOWN
    assert (allows(policy, allowed), allows(policy, refused)) == (True, False)


@pytest.mark.parametrize(
    ("name", "refused"), [("AliyunECSFullAccess", "ram:CreateUser"), ("AliyunECSReadOnlyAccess", "ecs:RunInstances")]
)
def test_a_text_of_an_old_page_is_no_sure_one(shipped: SystemPolicies, name: str, refused: str) -> None:
    policy = found(shipped, name)
    assert policy.knowledge is Knowledge.APPROXIMATE
    assert "without what later versions changed, which was not read" in policy.source
    assert allows(policy, "ecs:DescribeInstances")
    assert allows(policy, "vpc:DescribeVpcs")
    assert not allows(policy, refused)


def test_assuming_any_role(shipped: SystemPolicies) -> None:
    policy = found(shipped, "AliyunSTSAssumeRoleAccess")
    assert policy.document == Document((Statement(Effect.ALLOW, ("sts:AssumeRole",), resources=("*",)),))
    assert policy.source.endswith("v1 of 2017-04-27")


def test_conditions_and_resources_of_texts_count(shipped: SystemPolicies) -> None:
    trail = found(shipped, "AliyunActionTrailFullAccess")
    assert allows(trail, "ram:PassRole", acs_Service="actiontrail.aliyuncs.com")
    assert not allows(trail, "ram:PassRole", acs_Service="ecs.aliyuncs.com")
    redis = found(shipped, "AliyunKvstoreFullAccess")
    assert allows(redis, "hdm:GetInstance", "acs:kvstore:cn-hangzhou:1234567890123456:instance/r-1")
    assert not allows(redis, "hdm:GetInstance", "acs:rds:cn-hangzhou:1234567890123456:dbinstance/rm-1")


@pytest.mark.parametrize(
    ("name", "allowed", "refused"),
    [
        ("AliyunLogFullAccess", "log:DeleteProject", "ram:CreateUser"),
        ("AliyunLogReadOnlyAccess", "log:GetLogStoreLogs", "log:DeleteProject"),
        ("AliyunRAMFullAccess", "ram:CreateUser", "ecs:RunInstances"),
        ("AliyunBSSFullAccess", "bssapi:CreateInstance", "ram:CreateUser"),
        ("AliyunMongoDBFullAccess", "dds:DeleteDBInstance", "kvstore:DeleteInstance"),
        ("AliyunCENReadOnlyAccess", "cen:DescribeCens", "cen:CreateCen"),
        ("AliyunEIPFullAccess", "vpc:AllocateEipAddress", "vpc:DeleteVpc"),
        ("AliyunTDSRreadOnlyAccess", "tdsr:ListProject", "tdsr:CreateProject"),
        ("ReadOnlyAccess", "ecs:DescribeInstances", "ecs:RunInstances"),
    ],
)
def test_texts_made_from_names(shipped: SystemPolicies, name: str, allowed: str, refused: str) -> None:
    policy = found(shipped, name)
    assert policy.knowledge is Knowledge.APPROXIMATE
    assert policy.source.startswith("Made from the name, for ")
    assert (allows(policy, allowed), allows(policy, refused)) == (True, False)


def test_a_name_that_tells_nothing_grants_nothing(shipped: SystemPolicies) -> None:
    assert found(shipped, "AliyunBSSOrderAccess") == SystemPolicy(
        "AliyunBSSOrderAccess", Document(()), Knowledge.UNKNOWN
    )


def test_someone_elses_name_is_not_found(shipped: SystemPolicies) -> None:
    assert shipped.find("AliyunYesterdaysNewFullAccess") is None
    assert shipped.find("aliyunossreadonlyaccess") is None
    assert shipped.find("") is None


def test_each_name_is_the_same_object_each_time(shipped: SystemPolicies) -> None:
    for name in shipped.names:
        policy = found(shipped, name)
        assert shipped.find(name) is policy
        assert found(shipped, name).document is policy.document


@pytest.mark.skipif(not NAMES.exists(), reason="no ../shared beside the checkout")
def test_every_name_of_the_list_is_found(shipped: SystemPolicies) -> None:
    listed = set(NAMES.read_text().split())
    assert listed > NO_POLICIES
    assert listed - NO_POLICIES <= set(shipped.names)
    assert not NO_POLICIES & set(shipped.names)


def test_names_are_sorted_and_given_once(shipped: SystemPolicies) -> None:
    assert list(shipped.names) == sorted(set(shipped.names))


def test_every_shipped_text_is_one_that_ram_takes_and_says_where_it_was_read() -> None:
    facts = read_facts(DATA)
    for name, text in facts.texts.items():
        reading = review(text.document)
        assert (name, reading.problems, reading.notes) == (name, (), ())
        assert text.source
    assert len(facts.texts) > 100


def test_every_known_name_has_statements_and_every_unknown_one_has_none(shipped: SystemPolicies) -> None:
    for name in shipped.names:
        policy = found(shipped, name)
        unknown = policy.knowledge is Knowledge.UNKNOWN
        assert (unknown, unknown) == (not policy.document.statements, not policy.source)


def test_every_code_of_a_guess_is_in_the_catalog_or_known_from_elsewhere() -> None:
    catalog = Catalog.read((ROOT / "resources/data/catalog.txt").read_bytes())
    scopes = read_facts(DATA).scopes
    codes = {code.partition(":")[0] for scope in scopes.values() for code in scope.codes if "*" not in code}
    assert {code for code in codes if catalog.service(code) is None} == NOT_IN_CATALOG
    assert all(scope.why.endswith(".") for scope in scopes.values())


def test_guesses_on_part_of_a_service_cover_actions_of_the_catalog() -> None:
    """Carts, contracts and, under this code, resource groups have no actions in any package."""
    catalog = Catalog.read((ROOT / "resources/data/catalog.txt").read_bytes())
    nouns = {code for scope in read_facts(DATA).scopes.values() for code in scope.codes if ":" in code}
    without = {code for code in nouns if not catalog.rows(code.replace(":", ":*") + "*")}
    assert without == {"bss:Cart", "bss:Contract", "ram:ResourceGroup"}


def test_every_scope_is_used(shipped: SystemPolicies) -> None:
    sources = "\n".join(found(shipped, name).source for name in shipped.names)
    for scope in read_facts(DATA).scopes.values():
        assert f"for {', '.join(scope.codes)}. {scope.why}" in sources


def test_what_was_probably_meant(shipped: SystemPolicies) -> None:
    assert shipped.suggest("AliyunEcsFullAcess") == "AliyunECSFullAccess"
    assert shipped.suggest("AdministratorAcces") == "AdministratorAccess"
    assert shipped.suggest("zzz") == ""


def test_the_file_has_a_date_and_sources(shipped: SystemPolicies) -> None:
    assert shipped.date.isoformat() >= "2026-11-26"
    assert all(shipped.sources)


def test_a_text_that_ram_would_refuse_counts_as_unknown() -> None:
    whole = b'"Action": "sts:AssumeRole"'
    assert DATA.count(whole) == 1
    policies = SystemPolicies.read(DATA.replace(whole, b'"Action": "AssumeRole"'))
    policy = found(policies, "AliyunSTSAssumeRoleAccess")
    assert (policy.knowledge, policy.document) == (Knowledge.UNKNOWN, Document(()))
    assert "$.Statement[0].Action" in policy.source
