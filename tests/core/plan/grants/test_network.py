"""The network of a plan."""

from functools import cache

from ramkeep import resources
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.grants.holders import Holders
from ramkeep.core.plan.grants.network import EVERY_SERVICE, Network, Node, Sort, Tie, network, services_of
from ramkeep.core.plan.model.values import Group, Item, Membership, PolicyRef, PolicyType, User
from tests.core.plan.grants.company import allow, attached, company, custom, deny, system, text


@cache
def catalog() -> Catalog:
    return Catalog.read((resources.folder() / "data/catalog.txt").read_bytes())


def of(*more: Item, bundled: bool = False, apart: frozenset[tuple[Sort, str | PolicyRef]] = frozenset()) -> Network:
    plan = company(*more)
    return network(plan, Holders(plan, system()), catalog(), bundled=bundled, apart=apart)


def name(node: Node) -> str:
    return "+".join(key.name if isinstance(key, PolicyRef) else key for key in node.keys)


def told(found: Network) -> dict[tuple[str, str], Tie]:
    return {(name(found.nodes[each.source]), name(found.nodes[each.target])): each.tie for each in found.edges}


def place(found: Network, wanted: str) -> int:
    return next(at for at, node in enumerate(found.nodes) if name(node) == wanted)


def custom_policy(called: str) -> PolicyRef:
    return PolicyRef(PolicyType.CUSTOM, called)


def test_the_company_is_drawn_edge_by_edge() -> None:
    assert told(of()) == {
        ("alice", "readers"): Tie.MEMBER,
        ("bob", "deploy"): Tie.ASSUMES,
        ("readers", "read-books"): Tie.ATTACHED,
        ("readers", "read-films"): Tie.LIMITED,
        ("bob", "with-mfa"): Tie.ATTACHED,
        ("bob", "assume"): Tie.ATTACHED,
        ("deploy", "run"): Tie.ATTACHED,
        ("read-books", "oss"): Tie.GRANTS,
        ("read-films", "oss"): Tie.GRANTS,
        ("with-mfa", "ecs"): Tie.GRANTS,
        ("assume", "sts"): Tie.GRANTS,
        ("run", "ecs"): Tie.GRANTS,
    }


def test_those_without_anything_are_nodes_too() -> None:
    assert "carol" in map(name, of().nodes)
    assert "idle" in map(name, of(custom("idle", allow("log:GetLogs"))).nodes)


def test_nodes_stand_in_the_order_of_their_columns() -> None:
    columns = [node.column for node in of().nodes]
    assert columns == sorted(columns)
    assert set(columns) == {0, 1, 2, 3}


def test_an_attachment_at_account_scope_outweighs_one_on_a_resource_group() -> None:
    more = attached("group/readers", "read-films")
    assert told(of(more))["readers", "read-films"] is Tie.ATTACHED


def test_a_deny_is_told_on_the_edge_and_on_the_policy() -> None:
    found = of(custom("guard", allow("ecs:*"), deny("ecs:DeleteInstance")), attached("user/bob", "guard"))
    assert told(found)["guard", "ecs"] is Tie.REFUSES
    assert found.nodes[place(found, "guard")].refuses
    assert not found.nodes[place(found, "run")].refuses


def test_a_system_policy_without_a_copy_is_a_node() -> None:
    found = of(attached("user/carol", "AdministratorAccess", system=True))
    assert told(found)["AdministratorAccess", EVERY_SERVICE] is Tie.GRANTS


def test_paths_run_both_ways_through_a_node() -> None:
    found = of()
    nodes, edges = found.reached(place(found, "read-books"))
    assert {name(found.nodes[at]) for at in nodes} == {"alice", "readers", "read-books", "oss"}
    assert len(edges) == 3


def test_paths_do_not_turn_back() -> None:
    found = of()
    nodes, _ = found.reached(place(found, "bob"))
    assert "readers" not in {name(found.nodes[at]) for at in nodes}
    assert "run" in {name(found.nodes[at]) for at in nodes}


def test_users_of_the_same_groups_are_one_bundle() -> None:
    crowd = [item for n in range(14) for item in (User(f"dev{n:02}"), Membership("devs", f"dev{n:02}"))]
    found = of(Group("devs"), *crowd, bundled=True)
    bundle = next(node for node in found.nodes if "dev00" in node.keys)
    assert len(bundle.keys) == 14
    assert list(bundle.keys) == sorted(bundle.keys, key=str)
    assert sum(edge.source == found.nodes.index(bundle) for edge in found.edges) == 1


def test_somebody_with_a_policy_more_is_not_in_the_bundle() -> None:
    crowd = [item for n in range(3) for item in (User(f"dev{n}"), Membership("devs", f"dev{n}"))]
    found = of(Group("devs"), *crowd, attached("user/dev1", "run"), bundled=True)
    assert {name(node) for node in found.nodes if "dev" in name(node) and node.sort is Sort.USER} == {
        "dev0+dev2",
        "dev1",
    }


def test_those_who_are_to_stay_apart_do() -> None:
    crowd = [item for n in range(3) for item in (User(f"dev{n}"), Membership("devs", f"dev{n}"))]
    apart: frozenset[tuple[Sort, str | PolicyRef]] = frozenset((Sort.USER, f"dev{n}") for n in range(3))
    found = of(Group("devs"), *crowd, bundled=True, apart=apart)
    assert {"dev0", "dev1", "dev2"} <= set(map(name, found.nodes))


def test_policies_with_the_same_holders_and_services_are_one_bundle() -> None:
    more = [custom(f"log{n}", allow("log:Get*")) for n in range(3)]
    held = [attached("group/readers", f"log{n}") for n in range(3)]
    assert told(of(*more, *held, bundled=True))["readers", "log0+log1+log2"] is Tie.ATTACHED


def test_services_of_a_text() -> None:
    assert services_of(text(allow(["ecs:*", "OSS:Get*"]), deny("oss:PutObject")), catalog()) == (
        ("ecs", False),
        ("oss", True),
    )
    assert services_of(text(allow("*")), catalog()) == ((EVERY_SERVICE, False),)
    assert services_of(text({"Effect": "Deny", "NotAction": "sts:*", "Resource": "*"}), catalog()) == (
        (EVERY_SERVICE, True),
    )
    assert ("ecs", False) in services_of(text(allow("ec?:DescribeInstances")), catalog())


def test_a_policy_without_known_text_speaks_of_nothing() -> None:
    found = of(attached("user/carol", "AliyunNobodyKnowsFullAccess", system=True))
    assert not any(source == "AliyunNobodyKnowsFullAccess" for source, _ in told(found))
