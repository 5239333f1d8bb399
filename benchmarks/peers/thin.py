"""Thin structures as instances, made when they are needed: each precondition wants one end of an edge to be p and the other q, or is waived at
cost 1. So two exclude each other exactly where one's q is the other's p, and for forests the answers follow by recursion, without any search.
"""
import json
import os
import random

# Ascending within a family: a peer that does not finish one is not run on the next.
SIZES = [("path", 30, 0), ("path", 100, 0), ("path", 300, 0), ("path", 300, 1), ("path", 1000, 0), ("path", 1000, 1), ("path", 3000, 0),
         ("tree", 30, 0), ("tree", 100, 0), ("tree", 300, 1), ("tree", 1000, 0), ("cycle", 30, 0), ("cycle", 300, 1),
         ("grid", 10, 0), ("grid", 30, 0), ("grid", 30, 1), ("grid", 100, 0)]
WIDTH = 3  # of the grids


def name_of(family, size, shuffled):
    return f"{family}-{WIDTH}x{size}" + "-shuffled" * shuffled if family == "grid" else f"{family}-{size}" + "-shuffled" * shuffled


def edges_of(family, size):
    """The edges, each from the issue that is to be p to the one that is to be q."""
    if family == "path":
        return [(i, i + 1) for i in range(size)]
    if family == "cycle":
        return [(i, (i + 1) % size) for i in range(size)]
    if family == "tree":
        return [((i - 1) // 2, i) for i in range(1, size + 1)]
    along = [(x * WIDTH + y, (x + 1) * WIDTH + y) for x in range(size - 1) for y in range(WIDTH)]
    return [(x * WIDTH + y, x * WIDTH + y + 1) for x in range(size) for y in range(WIDTH - 1)] + along


def make(family, size, shuffled):
    """The instance. Shuffled, the order in which issues and preconditions are declared says nothing."""
    edges = edges_of(family, size)
    issues = 1 + max(max(edge) for edge in edges)
    if shuffled:
        drawn = random.Random(1)
        names = list(range(issues))
        drawn.shuffle(names)
        edges = [(names[x], names[y]) for x, y in edges]
        drawn.shuffle(edges)
    return {"format": "concede-instance/1", "name": name_of(family, size, shuffled), "parties": ["north", "south"],
            "issues": [{"name": f"i{i}", "values": ["p", "q"]} for i in range(issues)], "rules": [], "budgets": [],
            "pre": [{"party": k % 2, "name": f"c{k}", "rungs": [{"cost": 1, "clauses": [[["=", x, 0]], [["=", y, 1]]]}]}
                    for k, (x, y) in enumerate(edges)]}


def write(folder):
    """Writes all of them; gives the family, the name and the path of each."""
    os.makedirs(folder, exist_ok=True)
    written = []
    for family, size, shuffled in SIZES:
        name = name_of(family, size, shuffled)
        path = os.path.abspath(os.path.join(folder, name + ".json"))
        with open(path, "w") as file:
            json.dump(make(family, size, shuffled), file, separators=(",", ":"))
        written.append((family, name, path))
    return written


def known():
    """What is known without a search, as the rows of known.csv: the conflicts of all, the sets and the least cost of forests."""
    rows = {}
    for family, size, shuffled in SIZES:
        edges = edges_of(family, size)
        ends, starts = {}, {}
        for x, y in edges:
            starts[x] = starts.get(x, 0) + 1
            ends[y] = ends.get(y, 0) + 1
        answers = {"mus": sum(ends[i] * starts.get(i, 0) for i in ends)}
        if family in ("path", "tree"):
            answers["mcs"], answers["cheapest"] = forest(edges)
        for view, count in answers.items():
            rows[name_of(family, size, shuffled), view] = dict(count=str(count), best_peer="", best_peer_s="")
    return rows


def forest(edges):
    """
    The number of maximal choices of edges of which none ends where another begins, and how many edges the largest of them leaves out. Of each
    edge's subtree: how often with the edge kept, left out since one below is kept, and left out for the one above to rule out.
    """
    below = {}
    for x, y in edges:
        below.setdefault(x, []).append(y)
    starts = set(below) - {y for _, y in edges}
    found = {}
    for x, y in reversed(ordered(below, starts)):
        parts = [found[y, z] for z in below.get(y, [])]
        keep, alone, both = 1, 1, 1
        most_kept, most_left = 1, 0
        for k, b, a, kept, left in parts:
            keep *= b + a      # this edge is kept: those below are left out, ruled out by it or by one of their own
            alone *= b         # none below is kept
            both *= b + k      # those below settle themselves
            most_kept += left
            most_left += max(kept, left)
        found[x, y] = (keep, both - alone, alone, most_kept, most_left)
    count, kept = 1, 0
    for x in starts:
        for y in below[x]:
            k, b, _, most_kept, most_left = found[x, y]
            count *= k + b
            kept += max(most_kept, most_left)
    return count, len(edges) - kept


def ordered(below, starts):
    """The edges, each after the one above it."""
    edges, open_ = [], list(starts)
    while open_:
        x = open_.pop()
        for y in below.get(x, []):
            edges.append((x, y))
            open_.append(y)
    return edges
