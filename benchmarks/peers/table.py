"""Turns runs into the table of compare.py."""
import collections
import math
import os
import statistics

SLOW = 0.5  # seconds: from here on the target is a ratio, below it a difference
CLOSE = 0.050


def agrees(count, known):
    """As KnownCount.Agrees: the very number, or its number of digits where only that is known."""
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
            first=middle(r.get("first_ms") for r in runs))
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
    return f"{count:,}" if count < 10**15 else f"{count:.4e}" if count < 10**300 else f"about 10^{len(str(count)) - 1}"


def progress(name, view, rows, known):
    found = summary(rows)
    parts = [f"{s} {f['status']}" + (f" {f['seconds']:.3f}s" if f["seconds"] is not None else "") for s, f in found.items()]
    return f"{name} {view}: {'; '.join(parts)} {judge(found, known)}"


def markdown(rows, facts, asked):
    by = collections.OrderedDict()
    for row in rows:
        by.setdefault((row["instance"], row["view"]), []).append(row)
    lines, slow, quick, unfinished, wrong, first_late = [], [], [], [], [], []
    for (name, view), runs in by.items():
        found, known = summary(runs), facts.get((name, view))
        problem = judge(found, known)
        if problem:
            wrong.append(f"{name} {view}: {problem}")
        ours = found["ours"]
        peers = {s: f for s, f in found.items() if s != "ours"}
        done = {s: f for s, f in peers.items() if f["status"] == "complete"}
        best = min(done, key=lambda s: done[s]["seconds"]) if done else None
        finished = ours["status"] == "complete" and not problem
        ratio = done[best]["seconds"] / ours["seconds"] if best and finished else None
        if best and done[best]["seconds"] > SLOW:
            slow.append((name, view, ratio, done[best]["processor"] / ours["processor"] if ratio else None))
        elif best:
            quick.append((name, view, ours["seconds"] - done[best]["seconds"] if finished else None))
        else:
            unfinished.append((name, view, ours, peers))
        if finished and ours["first"] is not None and ours["first"] > 50:
            first_late.append(f"{name} {view} {ours['first']:.0f} ms")
        quoted = f"{known['best_peer']} {known['best_peer_s']}".strip() if known and known["best_peer_s"] else ""
        lines.append("| " + " | ".join([
            name, view, number(ours["count"]) + ("" if ours["status"] == "complete" else " so far"),
            best or ("not within %g s" % asked.timeout if any(f["status"] != "not run" for f in peers.values()) else "not run"),
            f"{done[best]['seconds']:.3f}" if best else "", quoted,
            f"{ours['seconds']:.3f}" if finished else problem or ours["status"],
            f"{ratio:.1f}" if ratio else "", f"{ours['first']:.1f}" if ours["first"] is not None else "",
            f"{done[best]['peak']:.0f}" if best and done[best]["peak"] else "", f"{ours['peak']:.0f}" if ours["peak"] else ""]) + " |")
    head = ("| instance | view | answers | best peer here | its s | quoted, not run here: s | ours s | ratio | first answer ms | its MB | our MB |\n"
            "| --- | --- | ---: | --- | ---: | --- | ---: | ---: | ---: | ---: | ---: |\n")
    return head + "\n".join(lines) + "\n\n" + verdicts(slow, quick, unfinished, wrong, first_late, asked, rows), wrong


def geometric(ratios):
    return math.exp(sum(map(math.log, ratios)) / len(ratios)) if ratios else float("nan")


def verdicts(slow, quick, unfinished, wrong, first_late, asked, rows):
    told = []
    ratios = [r for _, _, r, _ in slow if r]
    processor = [p for _, _, _, p in slow if p]
    if slow:
        mean, by_processor = geometric(ratios), geometric(processor)
        told.append(f"- Best peer over {SLOW} s: {len(slow)} rows, {len(ratios)} of them finished by us; geometric mean of the ratios {mean:.1f}, "
                    f"least {min(ratios, default=float('nan')):.1f}; by processor time, which a busy machine disturbs less, mean {by_processor:.1f}.")
        missing = [f"{n} {v}" for n, v, r, _ in slow if not r]
        if missing:
            told.append("  Not finished by us: " + ", ".join(missing) + ".")
    if quick:
        near = [d for _, _, d in quick if d is not None and d <= CLOSE]
        told.append(f"- Best peer within {SLOW} s: {len(quick)} rows; in {len(near)} of them we are within 50 ms of it or faster"
                    + (f", at worst {max((d for _, _, d in quick if d is not None), default=0) * 1000:+.0f} ms." if near else "."))
        for name, view, difference in quick:
            if difference is None or difference > CLOSE:
                told.append(f"  - {name} {view}: " + ("not finished by us" if difference is None else f"{difference * 1000:+.0f} ms"))
    if unfinished:
        done = [u for u in unfinished if u[2]["status"] == "complete"]
        told.append(f"- No peer finished in {asked.timeout:g} s: {len(unfinished)} rows, {len(done)} of them finished by us.")
        for name, view, ours, peers in unfinished:
            if ours["status"] != "complete":
                others = "; ".join(f"{s} {number(f['count'])} in {f['seconds']:.0f} s" for s, f in peers.items() if f["count"] is not None)
                told.append(f"  - {name} {view}: {number(ours['count'])} answers in {ours['seconds']:.0f} s, the first after "
                            f"{ours['first']:.0f} ms; {others}" if ours["first"] is not None else f"  - {name} {view}: nothing; {others}")
    told.append("- First answer later than 50 ms after the start of the search: " + (", ".join(first_late) or "none") + ".")
    told.append("- Wrong counts: " + ("; ".join(wrong) if wrong else "none") + ".")
    loads = [r["load"] for r in rows if r.get("load") is not None]
    told.append(f"- {asked.repetitions} repetitions, interleaved, medians; {os.cpu_count()} logical cores; load average {min(loads):.1f} to {max(loads):.1f}.")
    return "\n".join(told) + "\n"
