import pytest

from ramkeep.core.plan.checks.check import TextKind
from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.policy import Document
from tests.core.plan.checks.texts import allow, findings, names_of, one, policy, trust

ID = "1234567890123456"
OIDC = {"Federated": f"acs:ram::{ID}:oidc-provider/github"}
SAML = {"Federated": f"acs:ram::{ID}:saml-provider/corp"}
BOUND = {"StringEquals": {"oidc:aud": "sts.aliyuncs.com", "oidc:sub": "repo:org/app"}}


def resourced(principal: object) -> Document:
    return allow("sts:AssumeRole", Principal=principal)


def speaking_of(*actions: str) -> Document:
    return policy({"Effect": "Allow", "Action": list(actions), "Principal": {"Service": "ecs.aliyuncs.com"}})


def test_a_trust_policy_speaks_of_assuming_alone() -> None:
    assert one("trust-of-other-actions", speaking_of("sts:*", "ecs:*")).mended == speaking_of("sts:AssumeRole")
    assert one("trust-of-other-actions", speaking_of("sts:AssumeRole", "ecs:*")).mended == speaking_of("sts:AssumeRole")
    excluding = policy({"Effect": "Allow", "NotAction": "ecs:*", "Principal": {"Service": "ecs.aliyuncs.com"}})
    assert one("trust-of-other-actions", excluding).mended is None
    for fine in (speaking_of("sts:AssumeRole"), speaking_of("sts:AssumeRole", "sts:SetSourceIdentity")):
        assert not findings("trust-of-other-actions", fine)


def test_a_trust_policy_that_lets_nobody_in_is_not_opened_by_a_fix() -> None:
    for closed in (speaking_of("ecs:*"), speaking_of("sts:GetCallerIdentity")):
        found = one("trust-of-other-actions", closed)
        assert "nobody can assume" in found.message
        assert found.mended is None


def test_a_trust_policy_has_no_resource() -> None:
    document = resourced({"Service": "ecs.aliyuncs.com"})
    assert one("trust-with-resource", document).mended == trust({"Service": "ecs.aliyuncs.com"})
    assert one("trust-with-resource", allow("sts:AssumeRole")).mended is None
    other = allow("sts:AssumeRole", "acs:ram:*:*:role/x", Principal={"Service": "ecs.aliyuncs.com"})
    assert one("trust-with-resource", other).mended is None


def test_a_trust_policy_has_principals() -> None:
    assert findings("trust-without-principal", allow("sts:AssumeRole"))
    assert not findings("trust-without-principal", trust({"Service": "ecs.aliyuncs.com"}))


def test_a_policy_that_is_attached_has_none() -> None:
    document = resourced({"RAM": f"acs:ram::{ID}:root"})
    # Whoever it is attached to would get what was meant for the principal alone.
    assert one("principal-out-of-place", document).mended is None
    assert not findings("principal-out-of-place", allow("*"))


def test_names_of_services() -> None:
    found = one(
        "service-principal-form",
        trust({"RAM": f"acs:ram::{ID}:root", "Service": ["fc.aliyuncs.com", "ec2.amazonaws.com"]}),
    )
    assert found.path == ("Statement", 0, "Principal", "Service", 1)
    assert found.mended is None
    assert one("service-principal-form", trust({"Service": "ECS.aliyuncs.com"})).mended == trust(
        {"Service": "ecs.aliyuncs.com"}
    )
    for principal in ({"Service": "ecs.aliyuncs.com"}, {"Service": f"{ID}.fc.aliyuncs.com"}, SAML, {"Service": "*"}):
        assert not findings("service-principal-form", trust(principal))


def test_oidc_needs_audience_and_subject() -> None:
    assert one("oidc-trust-too-wide", trust(OIDC)).severity is Severity.DANGER
    no_subject = {"StringEquals": {"oidc:aud": "sts.aliyuncs.com"}}
    found = one("oidc-trust-too-wide", trust(OIDC, no_subject))
    assert "oidc:sub" in found.message
    assert "oidc:aud" not in found.message
    assert findings("oidc-trust-too-wide", trust(OIDC, {**no_subject, "StringLike": {"oidc:sub": "*"}}))
    assert findings("oidc-trust-too-wide", trust(OIDC, {**no_subject, "StringNotEquals": {"oidc:sub": "x"}}))
    no_audience = {"StringLike": {"oidc:sub": "repo:org/*"}}
    assert one("oidc-trust-too-wide", trust(OIDC, no_audience)).severity is Severity.WARNING
    assert not findings("oidc-trust-too-wide", trust(OIDC, BOUND))
    assert not findings("oidc-trust-too-wide", trust(SAML))


def test_saml_needs_a_recipient() -> None:
    assert findings("saml-trust-without-recipient", trust(SAML))
    recipient = {"StringEquals": {"saml:recipient": "https://signin.aliyun.com/saml-role/sso"}}
    assert not findings("saml-trust-without-recipient", trust(SAML, recipient))
    assert not findings("saml-trust-without-recipient", trust(OIDC))


@pytest.mark.parametrize(
    "principal",
    [
        {"RAM": "*"},
        {"RAM": "acs:ram::*:root"},
        {"RAM": "acs:ram::*:user/alice"},
        {"Service": "*.aliyuncs.com"},
        {"Service": "*"},
    ],
)
def test_trusting_everyone(principal: object) -> None:
    assert one("trusts-everyone", trust(principal)).severity is Severity.DANGER
    assert one("trusts-everyone", trust(principal, {"Bool": {"acs:MFAPresent": "true"}})).severity is Severity.WARNING


@pytest.mark.parametrize("principal", [{"RAM": f"acs:ram::{ID}:root"}, {"RAM": f"acs:ram::{ID}:user/*"}, SAML])
def test_trusting_some(principal: object) -> None:
    assert not findings("trusts-everyone", trust(principal))


def test_a_denial_of_everyone_trusts_nobody() -> None:
    document = policy({"Effect": "Deny", "Action": "sts:AssumeRole", "Principal": {"RAM": "*"}})
    assert not findings("trusts-everyone", document)


def test_trusting_a_whole_account() -> None:
    found = one("trusts-whole-account", trust({"RAM": [f"acs:ram::{ID}:user/alice", f"acs:ram::{ID}:root"]}))
    assert found.path == ("Statement", 0, "Principal", "RAM", 1)
    assert ID in found.message
    assert not findings("trusts-whole-account", trust({"RAM": f"acs:ram::{ID}:user/alice"}))
    assert not findings("trusts-whole-account", trust({"RAM": "acs:ram::*:root"}))


def test_usual_trust_policies_have_no_problem() -> None:
    for principal, condition in (
        ({"Service": "ecs.aliyuncs.com"}, None),
        ({"RAM": f"acs:ram::{ID}:user/alice"}, {"Bool": {"acs:MFAPresent": "true"}}),
        (OIDC, BOUND),
    ):
        assert names_of(trust(principal, condition), TextKind.TRUST) == set()
