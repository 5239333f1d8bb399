#!/usr/bin/env python3
"""Our engine and the peers side by side: process against process, interleaved, on one machine in one run.

A time counts only where the number of answers, or the cost of the cheapest, is right: complete, the same from everyone, and the known one. Everything else is
shown as what it is. Exit code 1 where a count differs.

compare.py [--views mcs,mus,cheapest] [--names A-T5-s3,…] [--family A] [--peers clingo,…] [--repetitions 3] [--timeout 60] [--out FOLDER]
"""
import argparse
import csv
import os
import select
import signal
import subprocess
import sys
import tempfile
import time
import instance_export as export
import solvers
import table

HERE = os.path.dirname(os.path.abspath(__file__))
INSTANCES = os.path.join(HERE, "..", "instances")
FIELDS = ["instance", "view", "solver", "repetition", "status", "count", "seconds", "processor", "first_ms", "peak_mb", "load", "note"]


def run(solver, command, timeout, folder):
    """One run of one process: the output, the seconds, those on a processor, the peak in megabytes, and whether it had to be ended."""
    told = os.path.join(folder, "peak")
    output = os.path.join(folder, "output")
    with open(output, "wb") as out:
        begin = time.monotonic()
        # A small process in between tells the peak of its child: that of a child of Python would never be below Python's.
        child = subprocess.Popen(["/usr/bin/time", "-q", "-f", "%M", "-o", told] + command, stdout=out, stderr=subprocess.STDOUT,
                                 stdin=subprocess.DEVNULL, cwd=folder, start_new_session=True)
        # Waiting for the end itself: Popen.wait with a timeout looks every 50 ms only.
        end = os.pidfd_open(child.pid)
        try:
            ended = not select.select([end], [], [], timeout)[0]
        except BaseException:
            # Stopping the runner stops what it runs.
            os.killpg(child.pid, signal.SIGKILL)
            raise
        seconds = time.monotonic() - begin
        if ended:
            inner = subprocess.run(["ps", "-o", "pid=", "--ppid", str(child.pid)], capture_output=True, text=True).stdout.split()
            for pid in inner:
                os.kill(int(pid), solver.stop)
            if not select.select([end], [], [], 5)[0]:
                for pid in inner:
                    os.kill(int(pid), signal.SIGKILL)
            seconds = time.monotonic() - begin
        os.close(end)
        _, child.returncode, used = os.wait4(child.pid, 0)
    with open(output, errors="replace") as out:
        text = out.read()
    with open(told) as peak:
        lines = peak.read().split()
    return text, seconds, used.ru_utime + used.ru_stime, int(lines[-1]) / 1024 if lines and lines[-1].isdigit() else None, ended


def known():
    with open(os.path.join(INSTANCES, "known.csv")) as rows:
        return {(r["instance"], r["view"]): r for r in csv.DictReader(rows)}


def ladder():
    with open(os.path.join(INSTANCES, "ladder.txt")) as lines:
        return [line.split("|")[0].strip() for line in lines if "|" in line and not line.startswith("#")]


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--views", default="mcs,mus,cheapest")
    asked.add_argument("--names", default="")
    asked.add_argument("--family", default="", help="first letters of the names, for example AB")
    asked.add_argument("--peers", default="clingo,marco-minisat,marco-z3", help="none for our engine alone")
    asked.add_argument("--repetitions", type=int, default=3)
    asked.add_argument("--timeout", type=float, default=60)
    asked.add_argument("--ours-timeout", type=float, help="another limit for our engine")
    asked.add_argument("--all-peers-everywhere", action="store_true",
                       help="also run a peer where it did not finish on an easier instance of the family")
    asked.add_argument("--out", default=os.path.join(HERE, "..", "..", "artifacts", "compare"))
    a = asked.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    wanted = a.peers.split(",")
    everyone = [p for p in solvers.peers() if p.name in wanted]
    for peer in everyone:
        if not peer.command:
            print(f"{peer.name} is absent: see install.sh", file=sys.stderr)
    everyone = [p for p in everyone if p.command]
    ours_limit = a.ours_timeout or a.timeout
    ours = solvers.Ours(ours_limit)
    if not ours.command:
        sys.exit("our program is absent: see install.sh")
    os.makedirs(a.out, exist_ok=True)
    facts, rows, gave_up = known(), [], {}
    names = a.names.split(",") if a.names else [n for n in ladder() if not a.family or n[0] in a.family]
    with open(os.path.join(a.out, "runs.csv"), "w", newline="") as file:
        writer = csv.DictWriter(file, FIELDS)
        writer.writeheader()
        for name in names:
            path = os.path.abspath(os.path.join(INSTANCES, name + ".json"))
            for view in a.views.split(","):
                found = measure(name, path, view, everyone, ours, a, ours_limit, gave_up)
                for row in found:
                    writer.writerow(row)
                file.flush()
                rows += found
                print(table.progress(name, view, found, facts.get((name, view))), flush=True)
    text, wrong = table.markdown(rows, facts, a)
    with open(os.path.join(a.out, "table.md"), "w") as file:
        file.write(text)
    print(text)
    sys.exit(1 if wrong else 0)


def measure(name, path, view, everyone, ours, a, ours_limit, gave_up):
    rows = []
    with tempfile.TemporaryDirectory(prefix="compare") as folder:
        # Writing what a peer reads is not part of its time.
        entrants = [(ours, ours.prepare_file(path, view), ours_limit)]
        for peer in (p for p in everyone if view in p.views):
            easier = gave_up.get((peer.name, view, name[0]))
            if easier and not a.all_peers_everywhere:
                rows.append(dict(instance=name, view=view, solver=peer.name, status="not run", note=f"did not finish {easier}"))
            else:
                entrants.append((peer, peer.prepare(export.load(path), view, folder), a.timeout))
        out = set()
        for repetition in range(a.repetitions):
            for solver, command, timeout in entrants:
                if solver in out:
                    continue
                grace = 10 if solver is ours else 0
                text, seconds, processor, peak, ended = run(solver, command, timeout + grace, folder)
                count, complete = solver.read(text)
                status = "complete" if complete and not ended else "partial" if ended or count is not None else "error"
                if status != "complete":
                    # Once is enough to know that it does not finish.
                    out.add(solver)
                    gave_up.setdefault((solver.name, view, name[0]), name)
                rows.append(dict(
                    instance=name, view=view, solver=solver.name, repetition=repetition, status=status, count=count,
                    seconds=round(seconds, 4), processor=round(processor, 4), first_ms=ours.first(text) if solver is ours else None,
                    peak_mb=peak and round(peak, 1), load=os.getloadavg()[0],
                    note=text[-200:].replace("\n", " ") if status == "error" else ""))
    return rows


if __name__ == "__main__":
    main()
