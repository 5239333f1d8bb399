#!/usr/bin/env python3
"""Packs the tool, installs it both ways, and times whole processes of it: ahead of time against just in time, by turns.

    benchmarks/start-up.py [RUNS]      21 runs of each by default, after one that is not counted

Prints a Markdown table of medians: wall time and processor time. What the two print is compared first.
"""
import os
import pathlib
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
LEAD = ROOT / "samples" / "scenarios" / "direct-talks.yaml"
QUESTIONS = {
    "`--version`": ["--version"],
    "`check` of the lead scenario": ["check", LEAD],
    "`analyse` of it, the report as text": ["analyse", LEAD],
}


def installed(work, name, *options):
    packages, tool = work / name, work / f"{name}-tool"
    subprocess.run(["bash", ROOT / "eng" / "pack-tool.sh", *options, packages], check=True, stdout=sys.stderr)
    config = work / "nuget.config"
    config.write_text(f'<configuration><packageSources><clear /><add key="local" value="{packages}" /></packageSources></configuration>')
    subprocess.run(
        ["dotnet", "tool", "install", "FeasibilityEngine.Cli", "--tool-path", tool, "--configfile", config],
        check=True, stdout=sys.stderr, stdin=subprocess.DEVNULL, env=os.environ | {"NUGET_PACKAGES": str(work / f"{name}-cache")})
    if bool(list(tool.rglob("feasibility.dll"))) != ("--portable" in options):
        sys.exit(f"{name}: the other package was installed. Is there clang, and are there zlib's headers?")
    return tool / "feasibility"


def timed(tool, arguments):
    """Wall and processor time of one process, in milliseconds."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run([tool, *arguments], check=True, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall * 1000, spent * 1000


def main():
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 21
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        tools = [installed(work, "ahead-of-time"), installed(work, "just-in-time", "--portable")]
        print("| | ahead of time, wall ms | just in time | ratio | ahead of time, processor ms | just in time | ratio |")
        print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
        load = [os.getloadavg()[0]]
        for question, arguments in QUESTIONS.items():
            told = [subprocess.run([tool, *arguments], check=True, capture_output=True).stdout for tool in tools]
            if told[0] != told[1]:
                sys.exit(f"{question}: the two do not print the same")
            # By turns, so that what else the machine does meets both.
            times = [[timed(tool, arguments) for tool in tools] for _ in range(runs)]
            cells = []
            for kind in range(2):
                ahead, just = (statistics.median(turn[tool][kind] for turn in times) for tool in range(2))
                cells += [f"{ahead:.0f}", f"{just:.0f}", f"{just / ahead:.1f}"]
            print(f"| {question} | {' | '.join(cells)} |", flush=True)
            load.append(os.getloadavg()[0])
        print(f"\n{runs} runs of each, by turns, medians; {os.cpu_count()} logical cores of {platform.machine()}; "
              f"load average {min(load):.1f} to {max(load):.1f}.")


if __name__ == "__main__":
    main()
