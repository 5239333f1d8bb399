#!/usr/bin/env python3
"""Our engine and the peers side by side: process against process, interleaved, on one machine in one run.

A time counts only where the number of answers, or the cost of the cheapest, is right: complete, the same from everyone, and the known one. Everything else is
shown as what it is. Exit code 1 where a count differs.

Three groups of problems: the ladder; public ones, read from a folder that is no part of the project; thin structures, made on the way.

compare.py [--groups ladder,public,thin] [--views mcs,mus,cheapest,front,even] [--names A-T5-s3,…] [--family A,fm,path] [--peers clingo,…]
           [--public FOLDER] [--before PROGRAM] [--repetitions 3] [--timeout 60] [--limits thin=5] [--minutes 30] [--out FOLDER]
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
import problems
import solvers
import table

HERE = os.path.dirname(os.path.abspath(__file__))
ARTIFACTS = os.path.join(HERE, "..", "..", "artifacts")
FIELDS = ["group", "family", "instance", "view", "solver", "repetition", "status", "count", "seconds", "processor", "reading_ms", "ground_ms", "first_ms",
          "peak_mb", "load", "note"]
LONG = 5  # seconds: what takes longer is not repeated, since chance is a small part of it


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


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--groups", default="ladder,public,thin")
    asked.add_argument("--views", default=",".join(solvers.VIEWS))
    asked.add_argument("--names", default="")
    asked.add_argument("--family", default="", help="what the names begin with, for example A,fm,path")
    asked.add_argument("--peers", default="clingo,marco-minisat,cp-sat,marco-z3", help="none for our engine alone")
    asked.add_argument("--public", default=problems.PUBLIC, help="the folder of the public instances")
    asked.add_argument("--repetitions", type=int, default=3)
    asked.add_argument("--timeout", type=float, default=60)
    asked.add_argument("--limits", default="", help="another limit for a group, for example thin=5,ladder=10")
    asked.add_argument("--ours-timeout", type=float, help="another limit for our engine")
    asked.add_argument("--before", help="an earlier build of FeasibilityEngine.Peers, to run beside the present one")
    asked.add_argument("--minutes", type=float, default=float("inf"), help="begin no further row after so many; what is left is named")
    asked.add_argument("--all-peers-everywhere", action="store_true",
                       help="also run a peer where it did not finish on an easier instance of the family")
    asked.add_argument("--out", default=os.path.join(ARTIFACTS, "compare"))
    a = asked.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    begin = time.monotonic()
    wanted = a.peers.split(",")
    everyone = [p for p in solvers.peers() if p.name in wanted]
    for peer in everyone:
        if not peer.command:
            print(f"{peer.name} is absent: see install.sh", file=sys.stderr)
    everyone = [p for p in everyone if p.command]
    a.limits = {group: float(limit) for group, limit in (part.split("=") for part in a.limits.split(",") if part)}
    ours = [solvers.Ours()]
    if a.before:
        ours.append(solvers.Ours("before", os.path.abspath(a.before)))
    if not ours[0].command:
        sys.exit("our program is absent: see install.sh")
    os.makedirs(a.out, exist_ok=True)
    asked_for, facts = problems.chosen(a, os.path.join(ARTIFACTS, "thin"))
    rows, gave_up, left, hopeless = [], {}, [], []
    with open(os.path.join(a.out, "runs.csv"), "w", newline="") as file:
        writer = csv.DictWriter(file, FIELDS)
        writer.writeheader()
        for problem in asked_for:
            for view in a.views.split(","):
                if time.monotonic() - begin > a.minutes * 60:
                    left.append(f"{problem.name} {view}")
                    continue
                found = measure(problem, view, everyone, ours, a, gave_up)
                if not found:
                    hopeless.append(f"{problem.name} {view}")
                    continue
                for row in found:
                    writer.writerow(dict(row, count=table.plain(row.get("count"))))
                file.flush()
                rows += found
                print(table.progress(problem.name, view, found, facts.get((problem.name, view))), flush=True)
    text, wrong = table.markdown(rows, facts, a, left, hopeless)
    with open(os.path.join(a.out, "table.md"), "w") as file:
        file.write(text)
    print(text)
    print(f"{(time.monotonic() - begin) / 60:.1f} minutes; {os.path.normpath(a.out)} has runs.csv and table.md")
    sys.exit(1 if wrong else 0)


def measure(problem, view, everyone, ours, a, gave_up):
    limit = a.limits.get(problem.group, a.timeout)
    rows, head = [], dict(group=problem.group, family=problem.family, instance=problem.name, view=view)
    with tempfile.TemporaryDirectory(prefix="compare") as folder:
        # Writing what a peer reads is not part of its time.
        own_limit = a.ours_timeout or limit
        entrants = [(solver, solver.prepare_file(problem.path, view, own_limit), own_limit) for solver in ours]
        peers = [p for p in everyone if view in p.views]
        if view in ("front", "even") and not a.all_peers_everywhere and all((s.name, view, problem.ladder) in gave_up for s in peers + ours[:1]):
            return []
        for peer in peers:
            easier = gave_up.get((peer.name, view, problem.ladder))
            if easier and not a.all_peers_everywhere:
                rows.append(dict(head, solver=peer.name, status="not run", note=f"did not finish {easier}"))
            else:
                entrants.append((peer, peer.prepare(export.load(problem.path), view, folder, limit), limit))
        out = set()
        for repetition in range(a.repetitions):
            for solver, command, timeout in entrants:
                if solver in out:
                    continue
                text, seconds, processor, peak, ended = run(solver, command, timeout + solver.grace, folder)
                count, complete = solver.read(text)
                status = "complete" if complete and not ended else "partial" if ended or count is not None else "error"
                if status != "complete":
                    # Once is enough to know that it does not finish.
                    gave_up.setdefault((solver.name, view, problem.ladder), problem.name)
                if status != "complete" or seconds > LONG:
                    out.add(solver)
                ms = (lambda stage: solver.milliseconds(text, stage)) if solver in ours else lambda stage: None
                rows.append(dict(
                    head, solver=solver.name, repetition=repetition, status=status, count=count, seconds=round(seconds, 4),
                    processor=round(processor, 4), reading_ms=ms("load"), ground_ms=ms("ground"), first_ms=ms("first"),
                    peak_mb=peak and round(peak, 1), load=os.getloadavg()[0], note=text[-200:].replace("\n", " ") if status == "error" else ""))
    return rows


if __name__ == "__main__":
    main()
