#!/usr/bin/env python3
"""Everything that is measured, one thing after the other, in one run within a time budget. For a machine on which nothing else runs.

    benchmarks/quiet-run.py [--minutes 35] [--parts compare,structure,stages,start] [--timeout 10] [--limits thin=5,ladder=6] [--before PROGRAM] [--public FOLDER] [--built]

Builds first, which is not counted (--built: all is built). Writes artifacts/quiet-run: tables.md for benchmarks/README.md, runs.csv with every
single run of the side-by-side runner, and a log of each part. What the budget left no time for is named. Exit code 1 where an answer was wrong or
a part failed.
"""
import argparse
import datetime
import os
import pathlib
import platform
import signal
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
OUT = ROOT / "artifacts" / "quiet-run"
BENCHMARKS = ["dotnet", "run", "-c", "Release", "--no-build", "--project", "benchmarks/FeasibilityEngine.Benchmarks", "--"]

CLASSES = ["Stage", "Analysis", "Counting", "Inquiry", "Order", "Report", "Reading"]

# Of the whole budget, how much a part may take at the most; what one leaves, those after it have.
SHARES = {"compare": 0.7, "structure": 0.15, "stages": 0.25, "start": 0.15, "growth": 1}
LEAST = 20  # seconds: nothing begins with less


def run(name, command, seconds):
    """What the command printed, and what there is to say of how it ended."""
    log = OUT / f"{name}.log"
    with open(log, "w") as out:
        child = subprocess.Popen(list(map(str, command)), cwd=ROOT, stdout=out, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, start_new_session=True)
        try:
            code = child.wait(seconds)
        except subprocess.TimeoutExpired:
            os.killpg(child.pid, signal.SIGKILL)
            child.wait()
            return log.read_text(), f"cut off after {seconds:.0f} s"
        except BaseException:
            # Stopping the run stops what it runs.
            os.killpg(child.pid, signal.SIGKILL)
            raise
    return log.read_text(), f"failed with exit code {code}: see {log.relative_to(ROOT)}" if code else ""


def compare(seconds, asked):
    # A row in hand may take as long as everyone's limit; so much is kept back.
    minutes = max(0, seconds - 6 * asked.timeout) / 60
    command = ["python3", "benchmarks/peers/compare.py", "--peers", "clingo,marco-minisat,cp-sat", "--timeout", asked.timeout, "--limits", asked.limits, "--minutes", f"{minutes:.2f}",
               "--groups", "public,thin,ladder", "--out", OUT]
    if asked.before:
        command += ["--before", os.path.abspath(asked.before)]
    if asked.public:
        command += ["--public", asked.public]
    _, problem = run("compare", command, seconds)
    table = OUT / "table.md"
    return table.read_text() if table.exists() else "", problem


def stages(seconds, asked):
    # In one process: to build a project for each, as BenchmarkDotNet does by itself, takes longer than to measure. Class by class, so that what was
    # measured stays.
    text, problems, begin = "", [], time.monotonic()
    for name in CLASSES:
        left = seconds - (time.monotonic() - begin)
        if left < LEAST:
            problems.append(f"{name} not begun: the time was over")
            continue
        folder = OUT / "stages" / name
        _, problem = run(f"stages-{name}", BENCHMARKS + ["--filter", f"*.{name}Benchmarks.*", "--inProcess", "--job", "short", "--warmupCount", "3", "--iterationCount", "5",
                                                         "--artifacts", folder], left)
        problems += [f"{name} {problem}"] if problem else []
        text += "\n".join(f"**{name}**\n\n" + report.read_text() + "\n" for report in sorted(folder.glob("results/*-github.md")))
    return text, "; ".join(problems)


PARTS = {
    "compare": compare,
    "structure": lambda seconds, asked: run("structure", BENCHMARKS + ["growth", "--seconds", "10", "structure"], seconds),
    "stages": stages,
    "start": lambda seconds, asked: run("start", ["python3", "benchmarks/start-up.py"], seconds),
    "growth": lambda seconds, asked: run("growth", BENCHMARKS + ["growth", "--seconds", "10", "preconditions", "rungs", "issues", "component", "top"], seconds),
}


def told(command):
    try:
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True).stdout.strip().split("\n")[0]
    except FileNotFoundError:
        return "absent"


def head(asked):
    with open("/proc/cpuinfo") as info:
        models = sorted({line.split(":")[1].strip() for line in info if line.startswith("model name")})
    state = told(["git", "rev-parse", "--short", "HEAD"]) + (" with changes" if told(["git", "status", "--porcelain"]) else "")
    load = os.getloadavg()[0]
    busy = " **The machine was busy when the run began.**" if load > 1 else ""
    return (f"One run on {datetime.date.today()}, of the engine at commit {state}: {', '.join(models) or platform.machine()}, {os.cpu_count()} logical cores, .NET SDK "
            f"{told(['dotnet', '--version'])}, {told(['clingo', '--version'])}; at most {asked.minutes:g} minutes; load average before it {load:.1f}.{busy}\n")


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--minutes", type=float, default=35)
    asked.add_argument("--parts", default=",".join(part for part in PARTS if part != "growth"), help="also growth, by size, which takes some ten minutes")
    asked.add_argument("--timeout", type=float, default=10, help="seconds for one run of one program on one problem")
    asked.add_argument("--limits", default="thin=5,ladder=6", help="the same for a group")
    asked.add_argument("--before", help="an earlier build of FeasibilityEngine.Peers, to run beside the present one")
    asked.add_argument("--public", help="the folder of the public instances")
    asked.add_argument("--built", action="store_true", help="build nothing")
    asked = asked.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    parts = asked.parts.split(",")
    unknown = [part for part in parts if part not in PARTS]
    if unknown:
        sys.exit(f"no such part: {', '.join(unknown)}; there are {', '.join(PARTS)}")
    OUT.mkdir(parents=True, exist_ok=True)
    if not asked.built:
        subprocess.run(["benchmarks/peers/install.sh"], cwd=ROOT, check=True, stdout=sys.stderr)
        subprocess.run(["dotnet", "build", "benchmarks/FeasibilityEngine.Benchmarks", "-c", "Release", "-v", "q", "-nologo"], cwd=ROOT, check=True, stdout=sys.stderr)
    text, problems, begin = head(asked), [], time.monotonic()
    for part in parts:
        left = asked.minutes * 60 - (time.monotonic() - begin)
        before = time.monotonic()
        if left < LEAST:
            table, problem = "", "not begun: the time was over"
        else:
            table, problem = PARTS[part](min(left, max(LEAST, SHARES[part] * asked.minutes * 60)), asked)
        problems += [f"{part}: {problem}"] if problem else []
        print(f"{part}: {(time.monotonic() - before) / 60:.1f} minutes {problem}", flush=True)
        text += f"\n## {part}\n\n{table.strip()}\n" + (f"\n({problem})\n" if problem else "")
        (OUT / "tables.md").write_text(text)
    print(f"{(time.monotonic() - begin) / 60:.1f} minutes in all; {OUT.relative_to(ROOT)} has tables.md and runs.csv")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
