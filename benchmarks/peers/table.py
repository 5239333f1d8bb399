"""Turns runs into the table of compare.py."""
import collections
import math
import os
import statistics

SLOW = 0.5  # seconds: from here on the target is a ratio, below it a difference
CLOSE = 0.050  # seconds


def agrees(count, known):
    """As KnownCount.Agrees: the very number, or its number of digits where only that is known. Of the most even, the largest burden is known."""
    count = count[0] if isinstance(count, tuple) else count
    if known.startswith("~1e"):
        return len(str(count)) - 1 == int(known[3:])
    return count == int(known)


def summary(rows):
    """By solver: status, count, and the medians of what was measured."""
    by = collections.OrderedDict()
    for row in rows:
        by.setdefault(row["solver"], []).append(row)
    found = {}
    for solver, runs in by.items():
        worst = next((r for r in runs if r["status"] != "complete"), runs[0])
        found[solver] = dict(
            status=worst["status"], count=worst.get("count"), note=worst.get("note", ""), runs=len(runs),
            counts={r.get("count") for r in runs if r["status"] == "complete"},
            seconds=middle(r.get("seconds") for r in runs), processor=middle(r.get("processor") for r in runs), peak=middle(r.get("peak_mb") for r in runs),
            reading=middle(r.get("reading_ms") for r in runs), ground=middle(r.get("ground_ms") for r in runs), first=middle(r.get("first_ms") for r in runs))
    return found


def middle(values):
    values = [v for v in values if v is not None]
    return statistics.median(values) if values else None


def judge(found, known):
    """The counts that everyone must agree on, and what is wrong with them; empty where nothing is."""
    counts = set().union(*(f["counts"] for f in found.values()))
    if len(counts) > 1:
        return "counts differ: " + ", ".join(f"{s} {sorted(f['counts'])}" for s, f in found.items() if f["counts"])
    if known and counts and not agrees(next(iter(counts)), known["count"]):
        return f"{next(iter(counts))} found, {known['count']} known"
    return ""


def number(count):
    if count is None:
        return ""
    if isinstance(count, tuple):
        return f"{count[0]:,} of {count[1]:,}"
    return f"{count:,}" if count < 10**15 else f"{count:.4e}" if count < 10**300 else f"about 10^{len(str(count)) - 1}"


def plain(count):
    return " of ".join(map(str, count)) if isinstance(count, tuple) else count


def progress(name, view, rows, known):
    found = summary(rows)
    parts = [f"{s} {f['status']}" + (f" {f['seconds']:.3f}s" if f["seconds"] is not None else "") for s, f in found.items()]
    return f"{name} {view}: {'; '.join(parts)} {judge(found, known)}"


class Row:
    """One problem and one view: what everyone came to."""

    def __init__(self, runs, facts):
        self.group, self.family, self.name, self.view = (runs[0][key] for key in ("group", "family", "instance", "view"))
        self.known = facts.get((self.name, self.view))
        self.found = summary(runs)
        self.problem = judge(self.found, self.known)
        self.ours, self.before = self.found["ours"], self.found.get("before")
        self.peers = {s: f for s, f in self.found.items() if s not in ("ours", "before")}
        done = {s: f for s, f in self.peers.items() if f["status"] == "complete"}
        self.best = min(done, key=lambda s: done[s]["seconds"]) if done else None
        self.peer = done.get(self.best)
        self.finished = self.ours["status"] == "complete" and not self.problem
        both = self.peer and self.finished
        self.ratio = self.peer["seconds"] / self.ours["seconds"] if both else None
        self.by_processor = self.peer["processor"] / self.ours["processor"] if both and self.ours["processor"] else None
        self.later = self.ours["seconds"] - self.peer["seconds"] if both else None

    @property
    def title(self):
        return f"{self.name} {self.view}"

    @property
    def quoted(self):
        return f"{self.known['best_peer']} {self.known['best_peer_s']}".strip() if self.known and self.known["best_peer_s"] else ""

    @property
    def is_late(self):
        """Slower than the best peer by more than 50 ms and what our reading takes; also where only a peer finished."""
        return bool(self.peer) and (not self.finished or self.later > CLOSE + (self.ours["reading"] or 0) / 1000)

    def others(self):
        """What the peers that did not finish had found."""
        return "; ".join(f"{s} {number(f['count'])}" for s, f in self.peers.items() if f["status"] == "partial" and f["count"] is not None)

    def cells(self, quotes, timeout):
        tried = any(f["status"] != "not run" for f in self.peers.values())
        return [self.name, self.view, number(self.ours["count"]) + ("" if self.ours["status"] == "complete" else " so far"),
                self.best or ("none in %g s" % timeout + (f" ({self.others()} so far)" if self.others() and not self.finished else "") if tried else "not run"),
                f"{self.peer['seconds']:.3f}" if self.peer else ""] + ([self.quoted] if quotes else []) + [
                f"{self.ours['seconds']:.3f}" if self.finished else self.problem or self.ours["status"],
                times(self.ratio) if self.ratio else "", f"{self.later * 1000:.0f}" if self.later and self.later > 0 else "",
                *(f"{self.ours[ms]:.1f}" if self.ours[ms] is not None else "" for ms in ("reading", "ground", "first")),
                f"{self.peer['peak']:.0f}" if self.peer and self.peer["peak"] else "", f"{self.ours['peak']:.0f}" if self.ours["peak"] else ""]


def markdown(rows, facts, asked, left, hopeless):
    by = collections.OrderedDict()
    for row in rows:
        by.setdefault((row["group"], row["instance"], row["view"]), []).append(row)
    table = [Row(runs, facts) for runs in by.values()]
    parts = []
    for group in dict.fromkeys(row.group for row in table):
        of_group = [row for row in table if row.group == group]
        limit = asked.limits.get(group, asked.timeout)
        quotes = any(row.quoted for row in of_group)
        head = ["instance", "view", "answers", "best peer here", "its s"] + ["quoted, not run here: s"] * quotes + [
            "ours s", "ratio", "slower by ms", "reading ms", "ground ms", "first answer ms", "its MB", "our MB"]
        parts.append(f"**{group}**\n\n" + lines(head, [row.cells(quotes, limit) for row in of_group], right=(2,) + tuple(range(4, len(head))))
                     + "\n" + families(of_group) + "\n" + verdicts(of_group, limit))
    wrong = [f"{row.title}: {row.problem}" for row in table if row.problem]
    loads = [r["load"] for r in rows if r.get("load") is not None]
    parts.append("\n".join([
        "- Wrong answers: " + ("; ".join(wrong) if wrong else "none") + ".",
        *([f"- Not measured, since {asked.minutes:g} minutes were over: {', '.join(left)}."] if left else []),
        *([f"- Not tried, since nobody finished an easier one: {', '.join(hopeless)}."] if hopeless else []),
        f"- {asked.repetitions} repetitions, interleaved, medians; one of what does not finish or takes longer than 5 s; at most {asked.timeout:g} s each"
        + "".join(f", of {group} {limit:g} s" for group, limit in asked.limits.items()) + f"; "
        f"{os.cpu_count()} logical cores" + (f"; load average {min(loads):.1f} to {max(loads):.1f}." if loads else ".")]) + "\n")
    return "\n".join(parts), wrong


def lines(head, rows, right):
    rule = ["---:" if column in right else "---" for column in range(len(head))]
    return "".join("| " + " | ".join(cells) + " |\n" for cells in [head, rule] + rows)


def times(ratio):
    return f"{ratio:.1f}" if ratio >= 1 else f"{ratio:.2f}"


def geometric(ratios):
    return math.exp(sum(map(math.log, ratios)) / len(ratios)) if ratios else float("nan")


def families(table):
    """Family by family and view by view: the geometric mean of the ratios where a peer and we finished, and who finished alone."""
    cells = []
    for family in dict.fromkeys(row.family for row in table):
        of_family = [row for row in table if row.family == family]
        views = list(dict.fromkeys(row.view for row in of_family))
        for view in views + ["all"] * (len(views) > 1):
            of_view = [row for row in of_family if view in (row.view, "all")]
            both = [row for row in of_view if row.ratio]
            cells.append([family, view, str(len(of_view)), str(len(both)), *(
                (times(geometric([row.ratio for row in both])), times(min(row.ratio for row in both)),
                 times(geometric([row.by_processor for row in both if row.by_processor]))) if both else ("", "", "")),
                str(sum(row.finished and not row.peer for row in of_view)), str(sum(bool(row.peer) and not row.finished for row in of_view))])
    head = ["family", "view", "rows", "both finished", "geometric mean of the ratios", "least", "mean by processor time", "only we finished", "only a peer"]
    return lines(head, cells, right=range(2, len(head)))


def verdicts(table, limit):
    slow = [row for row in table if row.peer and row.peer["seconds"] > SLOW]
    quick = [row for row in table if row.peer and row.peer["seconds"] <= SLOW]
    told = []
    for these, text in (slow, f"over {SLOW} s"), (quick, f"within {SLOW} s"):
        both = [row for row in these if row.ratio]
        if these:
            told.append(f"- Best peer {text}: {len(these)} rows, {len(both)} of them finished by us" + ("." if not both else "; geometric mean of the ratios "
                        f"{times(geometric([row.ratio for row in both]))}, least {times(min(row.ratio for row in both))}; by processor time, "
                        f"which a busy machine disturbs less, {times(geometric([row.by_processor for row in both if row.by_processor]))}."))
    late = [row for row in table if row.is_late]
    told.append("- Slower than the best peer by more than 50 ms and what reading takes:" + (" none." if not late else ""))
    for row in sorted(late, key=lambda row: -(row.later or float("inf"))):
        told.append(f"  - {row.title}: " + (
            f"{row.later * 1000:.0f} ms, reading {row.ours['reading']:.0f} ms, making it ground {row.ours['ground']:.0f} ms ({row.best} {row.peer['seconds']:.3f} s, "
            f"ours {row.ours['seconds']:.3f} s)" if row.finished else f"not finished by us, {row.best} in {row.peer['seconds']:.3f} s"))
    unfinished = [row for row in table if not row.peer]
    if unfinished and any(row.peers for row in unfinished):
        done = [row for row in unfinished if row.finished]
        told.append(f"- No peer finished in {limit:g} s: {len(unfinished)} rows, {len(done)} of them finished by us.")
        for row in unfinished:
            if not row.finished:
                first = f", the first after {row.ours['first']:.0f} ms" if row.ours["first"] is not None else ""
                told.append(f"  - {row.title}: {number(row.ours['count']) or 'nothing'} in {row.ours['seconds']:.0f} s{first}"
                            + (f"; {row.others()}" if row.others() else ""))
    first = [f"{row.title} {row.ours['first']:.0f} ms ({row.ours['ground']:.0f} ms of them to make it ground)"
             for row in table if row.ours["first"] is not None and row.ours["first"] > 50]
    told.append("- First answer later than 50 ms after the start of the search: " + (", ".join(first) or "none") + ".")
    compared = [row for row in table if row.before and row.before["status"] == "complete" and row.finished]
    if compared:
        # Some milliseconds are noise.
        slower = [row for row in compared if row.ours["seconds"] > max(1.1 * row.before["seconds"], row.before["seconds"] + 0.005)]
        told.append(f"- Against the build before: {len(compared)} rows, geometric mean of the ratios "
                    f"{geometric([row.before['seconds'] / row.ours['seconds'] for row in compared]):.2f}; slower by more than a tenth and 5 ms: "
                    + (", ".join(f"{row.title} {row.before['seconds']:.3f} to {row.ours['seconds']:.3f} s" for row in slower) or "none") + ".")
    return "\n".join(told) + "\n"
