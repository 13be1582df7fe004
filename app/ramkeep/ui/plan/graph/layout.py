"""Where the nodes of a network stand: in columns, with few crossings, near to what they are tied to.

The order within a column is that of the mean places of the neighbors, taken from the left and from the right in turn,
and the best of those orders counts (Sugiyama, Tagawa and Toda 1981). Heights follow from the places of the neighbors,
as near as the distances between nodes allow. The same network is always laid out the same way.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ramkeep.core.plan.grants.network import COLUMNS, Network

HEIGHT, GAP, SLOT = 36.0, 8.0, 12.0
"""Pixels: of a node, between two of them, and of the slot in which an edge passes a column."""
COLUMN_COUNT = max(COLUMNS.values()) + 1
_ORDERINGS = 6
_PLACINGS = 4
_LOOSE = 1e-6


@dataclass(frozen=True, slots=True)
class Picture:
    """A network laid out.

    Attributes:
        middles: the height of the middle of each node, in pixels from the top.
        slots: for the edges that pass a column, by their places: the height at which they do.
        columns: the nodes of each column from the top down.
        height: of everything.
    """

    network: Network = field(default_factory=Network)
    middles: tuple[float, ...] = ()
    slots: Mapping[int, float] | None = None
    columns: tuple[tuple[int, ...], ...] = ((),) * COLUMN_COUNT
    height: float = 0.0

    def slot(self, edge: int) -> float | None:
        """The height at which an edge passes a column; None when it passes none."""
        return (self.slots or {}).get(edge)


@dataclass(slots=True)
class _Graph:
    """Nodes, and behind them a slot for every node with edges that pass a column."""

    layers: list[list[int]]
    left: dict[int, list[int]]
    right: dict[int, list[int]]
    slot_of: dict[int, int]
    nodes: int

    def height(self, vertex: int) -> float:
        return HEIGHT if vertex < self.nodes else SLOT


def lay_out(network: Network) -> Picture:
    """Find a place for every node."""
    graph = _graph(network)
    _order(graph)
    middles = _places(graph)
    slots = {
        at: middles[graph.slot_of[edge.source]]
        for at, edge in enumerate(network.edges)
        if _passes(network, edge.source, edge.target)
    }
    columns = tuple(tuple(each for each in layer if each < graph.nodes) for layer in graph.layers)
    height = max((middle + HEIGHT / 2 for middle in middles.values()), default=0.0)
    return Picture(network, tuple(middles[at] for at in range(graph.nodes)), slots, columns, height)


def _passes(network: Network, source: int, target: int) -> bool:
    return network.nodes[target].column - network.nodes[source].column > 1


def _graph(network: Network) -> _Graph:
    count = len(network.nodes)
    layers: list[list[int]] = [[] for _ in range(COLUMN_COUNT)]
    for at, node in enumerate(network.nodes):
        layers[node.column].append(at)
    left: defaultdict[int, list[int]] = defaultdict(list)
    right: defaultdict[int, list[int]] = defaultdict(list)
    slot_of: dict[int, int] = {}
    for edge in network.edges:
        source = edge.source
        if _passes(network, source, edge.target):
            if source not in slot_of:
                slot_of[source] = slot = count + len(slot_of)
                layers[network.nodes[source].column + 1].append(slot)
                left[slot].append(source)
                right[source].append(slot)
            source = slot_of[source]
        right[source].append(edge.target)
        left[edge.target].append(source)
    return _Graph(layers, left, right, slot_of, count)


def _order(graph: _Graph) -> None:
    """Put the columns into the best order that was met; what nothing is tied to comes last."""
    for layer in graph.layers:
        layer.sort(key=lambda each: not (graph.left.get(each) or graph.right.get(each)))
    best, fewest = [list(layer) for layer in graph.layers], _crossings(graph)
    for turn in range(_ORDERINGS):
        forward = turn % 2 == 0
        numbers = range(1, COLUMN_COUNT) if forward else range(COLUMN_COUNT - 2, -1, -1)
        for number in numbers:
            beside = graph.layers[number - 1 if forward else number + 1]
            _sort(graph.layers[number], beside, graph.left if forward else graph.right)
        crossings = _crossings(graph)
        if crossings < fewest:
            best, fewest = [list(layer) for layer in graph.layers], crossings
    graph.layers = best


def _sort(layer: list[int], beside: Sequence[int], tied: Mapping[int, list[int]]) -> None:
    """By the mean places of the neighbors; those without any keep their places among the others."""
    place = {vertex: at for at, vertex in enumerate(beside)}
    means = {
        vertex: sum(place[each] for each in neighbors) / len(neighbors)
        for vertex in layer
        if (neighbors := tied.get(vertex, []))
    }
    moving = iter(sorted(means, key=lambda each: means[each]))
    layer[:] = [next(moving) if vertex in means else vertex for vertex in layer]


def _crossings(graph: _Graph) -> int:
    """How many pairs of edges cross."""
    total = 0
    for layer, beside in zip(graph.layers, graph.layers[1:], strict=False):
        place = {vertex: at for at, vertex in enumerate(beside)}
        ends = [at for vertex in layer for at in sorted(place[each] for each in graph.right.get(vertex, ()))]
        total += _inversions(ends, len(beside))
    return total


def _inversions(numbers: Sequence[int], most: int) -> int:
    """How many pairs stand the wrong way round, counted by a binary indexed tree."""
    tree, total = [0] * (most + 1), 0
    for seen, number in enumerate(numbers):
        at, not_greater = number + 1, 0
        while at:
            not_greater += tree[at]
            at &= at - 1
        total += seen - not_greater
        at = number + 1
        while at <= most:
            tree[at] += 1
            at += at & -at
    return total


def _places(graph: _Graph) -> dict[int, float]:
    middles: dict[int, float] = {}
    offsets = {number: _offsets(layer, graph) for number, layer in enumerate(graph.layers)}
    for number, layer in enumerate(graph.layers):
        middles.update(zip(layer, offsets[number], strict=True))
    order = [*range(1, COLUMN_COUNT), *range(COLUMN_COUNT - 2, -1, -1)]
    for _ in range(_PLACINGS):
        for number in order:
            _settle(graph.layers[number], offsets[number], graph, middles)
    top = min((middle - HEIGHT / 2 for middle in middles.values()), default=0.0)
    return {vertex: middle - top for vertex, middle in middles.items()}


def _offsets(layer: Sequence[int], graph: _Graph) -> list[float]:
    """The heights of the middles when everything stands as close as it may."""
    found, at = [], 0.0
    for vertex in layer:
        height = graph.height(vertex)
        found.append(at + height / 2)
        at += height + GAP
    return found


def _settle(layer: Sequence[int], offsets: Sequence[float], graph: _Graph, middles: dict[int, float]) -> None:
    """Bring a column as near to its neighbors as its order allows: least squares by pooling (isotonic regression)."""
    blocks: list[tuple[float, float, int]] = []
    for vertex, offset in zip(layer, offsets, strict=True):
        neighbors = [*graph.left.get(vertex, ()), *graph.right.get(vertex, ())]
        wanted = sum(middles[each] for each in neighbors) / len(neighbors) if neighbors else middles[vertex]
        weight, mean, count = (1.0 if neighbors else _LOOSE), wanted - offset, 1
        while blocks and blocks[-1][1] > mean:
            other_weight, other, others = blocks.pop()
            mean = (mean * weight + other * other_weight) / (weight + other_weight)
            weight, count = weight + other_weight, count + others
        blocks.append((weight, mean, count))
    at = 0
    for _, mean, count in blocks:
        for place in range(at, at + count):
            middles[layer[place]] = mean + offsets[place]
        at += count


def nearest(picture: Picture, column: Sequence[int], middle: float) -> int | None:
    """The node of a column that stands nearest to a height; None for an empty column."""
    if not column:
        return None
    heights = [picture.middles[each] for each in column]
    at = bisect_right(heights, middle)
    around = column[max(at - 1, 0) : at + 1]
    return min(around, key=lambda each: abs(picture.middles[each] - middle))
