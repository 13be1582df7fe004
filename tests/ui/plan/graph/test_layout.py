"""Where nodes stand."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from ramkeep.core.plan.grants.network import Edge, Network, Node, Sort, Tie
from ramkeep.ui.plan.graph.layout import GAP, HEIGHT, Picture, lay_out, nearest

SORTS = (Sort.USER, Sort.GROUP, Sort.POLICY, Sort.SERVICE)


def network(counts: tuple[int, int, int, int], *ties: tuple[int, int]) -> Network:
    nodes = [Node(sort, (f"{sort}{n:03}",)) for sort, count in zip(SORTS, counts, strict=True) for n in range(count)]
    return Network(tuple(nodes), tuple(Edge(*tie, Tie.ATTACHED) for tie in ties))


def crossings(picture: Picture) -> int:
    edges = picture.network.edges
    columns = [picture.network.nodes[edge.source].column for edge in edges]
    return sum(
        columns[a] == columns[b]
        and (picture.middles[edges[a].source] - picture.middles[edges[b].source])
        * (picture.middles[edges[a].target] - picture.middles[edges[b].target])
        < 0
        for a in range(len(edges))
        for b in range(a)
    )


def test_nothing_has_a_picture() -> None:
    assert lay_out(Network()).height == 0


def test_crossed_edges_are_uncrossed() -> None:
    picture = lay_out(network((3, 3, 0, 0), (0, 5), (1, 4), (2, 3)))
    assert crossings(picture) == 0


def test_a_tree_has_no_crossings() -> None:
    ties = [(user, 8 + user % 4) for user in range(8)] + [(8 + group, 12 + group % 2) for group in range(4)]
    assert crossings(lay_out(network((8, 4, 2, 0), *ties))) == 0


def test_a_single_chain_is_a_straight_line() -> None:
    picture = lay_out(network((1, 1, 1, 1), (0, 1), (1, 2), (2, 3)))
    assert len(set(picture.middles)) == 1


def test_an_edge_that_passes_a_column_has_a_slot_between_the_nodes() -> None:
    picture = lay_out(network((2, 1, 2, 0), (0, 2), (2, 3), (1, 4)))
    slot = picture.slot(2)
    assert slot is not None
    assert abs(slot - picture.middles[2]) >= HEIGHT / 2
    assert picture.slot(0) is None


def test_what_nothing_is_tied_to_comes_last() -> None:
    picture = lay_out(network((3, 1, 0, 0), (1, 3), (2, 3)))
    assert picture.columns[0][-1] == 0


def test_nearest_in_a_column() -> None:
    picture = lay_out(network((3, 0, 0, 0)))
    assert nearest(picture, picture.columns[0], picture.middles[1] + 3) == 1
    assert nearest(picture, (), 0) is None


@st.composite
def networks(draw: st.DrawFn) -> Network:
    counts = draw(st.tuples(*(st.integers(0, 8),) * 4))
    plain = network(counts)
    pairs = [
        (a, b)
        for a, one in enumerate(plain.nodes)
        for b, other in enumerate(plain.nodes)
        if 0 < other.column - one.column <= (2 if one.column == 0 and other.column == 2 else 1)
    ]
    ties = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=40)) if pairs else []
    return network(counts, *ties)


@settings(max_examples=60, deadline=None)
@given(networks())
def test_no_two_nodes_overlap_and_all_are_inside(drawn: Network) -> None:
    picture = lay_out(drawn)
    assert sorted(each for column in picture.columns for each in column) == list(range(len(drawn.nodes)))
    for column in picture.columns:
        heights = [picture.middles[each] for each in column]
        for upper, lower in pairwise(heights):
            assert lower - upper >= HEIGHT + GAP - 1e-6
        for each in heights:
            assert HEIGHT / 2 - 1e-6 <= each <= picture.height - HEIGHT / 2 + 1e-6


@settings(max_examples=30, deadline=None)
@given(networks())
def test_the_same_network_is_laid_out_the_same_way(drawn: Network) -> None:
    assert lay_out(drawn) == lay_out(drawn)
