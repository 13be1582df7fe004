"""Statements as hypothesis draws them, with everything that RAM's language has."""

from hypothesis import strategies as st

from ramkeep.core.plan.policy.document import Condition, Document, Effect, Principal, Statement

_patterns = st.sampled_from(["ecs:*", "ecs:DescribeInstances", "oss:Get*", "*", "nosuch:Thing"])
_resources = st.sampled_from(["*", "acs:oss:*:*:bucket/*", "acs:ecs:cn-hangzhou:*:instance/i-1"])
conditions = st.sampled_from(
    [
        Condition("Bool", "acs:MFAPresent", ("true",)),
        Condition("Bool", "acs:MFAPresent", ("false",)),
        Condition("Bool", "acs:SecureTransport", ("true",)),
        Condition("IpAddress", "acs:SourceIp", ("203.0.113.0/24", "2001:db8::/32")),
        Condition("NotIpAddress", "acs:SourceIp", ("203.0.113.0/24",)),
        Condition("DateLessThan", "acs:CurrentTime", ("2027-01-31T16:00:00+08:00",)),
        Condition("DateGreaterThan", "acs:CurrentTime", ("2026-01-31T16:00:00Z",)),
        Condition("DateGreaterThan", "acs:CurrentTime", ("2026-01-31T16:00:00Z", "2026-02-01T16:00:00Z")),
        Condition("StringEquals", "acs:ResourceTag/team", ("a", "b")),
        Condition("StringLike", "oss:Prefix", ("home/*",)),
        Condition("ForAllValues:StringEquals", "ram:TrustedPrincipalTypes", ("Service",)),
        Condition("NoSuchOperator", "acs:SourceIp", ("x",)),
    ]
)
statements = st.builds(
    Statement,
    st.sampled_from(Effect),
    st.lists(_patterns, min_size=1, max_size=3).map(tuple),
    st.booleans(),
    st.lists(_resources, min_size=1, max_size=3).map(tuple),
    st.booleans(),
    st.just(()) | st.just((Principal("RAM", "acs:ram::1234567890123456:root"),)),
    st.lists(conditions, max_size=4, unique_by=lambda each: (each.operator, each.key)).map(tuple),
    st.sampled_from(["", "Sid1"]),
)
documents = st.lists(statements, min_size=1, max_size=3).map(lambda found: Document(tuple(found)))
