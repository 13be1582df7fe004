from ramkeep.core.plan.access import NamedPolicy, Policies
from ramkeep.core.plan.access.policies import Identity
from tests.core.plan.access.plans import allow, document


def test_policies_of_one_caller_are_values() -> None:
    policy = NamedPolicy("admin", document(allow()), "group admins")
    assert Policies((policy,)) == Policies(account=(NamedPolicy("admin", document(allow()), "group admins"),))
    assert Identity("a", Policies((policy,))) != Identity("b", Policies((policy,)))
