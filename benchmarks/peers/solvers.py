"""Who takes part: how each is started on an instance, and how its answers are told from what it prints."""
import json
import os
import re
import shutil
import signal
import instance_export as export

HERE = os.path.dirname(os.path.abspath(__file__))
BUILT = os.path.join(HERE, "..", "..", "artifacts", "peers")


def found(variable, *places):
    """The command that the environment variable names, else the first of the places that exists; None where there is none."""
    for place in filter(None, (os.environ.get(variable), *places)):
        path = shutil.which(place)
        if path:
            return os.path.abspath(path)
    return None


VIEWS = ("mcs", "mus", "cheapest", "front", "even")


class Clingo:
    """Subset-minimal models by domain heuristics, as its authors recommend; it counts them itself and prints none. The cheapest and the
    most even by unsatisfiable cores, its strongest way where costs are many. Conflicts by saturation: what is guessed is a conflict if
    every assignment breaks something."""
    name, views, stop, grace = "clingo", VIEWS, signal.SIGINT, 0

    def __init__(self):
        self.command = found("CLINGO", "clingo")

    def prepare(self, instance, view, folder, limit):
        facts = os.path.join(folder, "facts.lp")
        export.write_facts(instance, facts)
        self.view = view
        parts = [view] if view == "mus" else ["base", view]
        return [self.command, facts] + [os.path.join(HERE, "asp", part + ".lp") for part in parts] + ["-q", "--heuristic=Domain"] + (
            ["--opt-strategy=usc,k,0,4"] if view in ("cheapest", "even") else ["-n", "0", "--enum-mode=domRec", "--dom-mod=5,16"])

    def read(self, text):
        if self.view in ("cheapest", "even"):
            costs = re.search(r"Optimization\s*: ([\d ]+)", text)
            if not costs:
                return None, False
            costs = tuple(map(int, costs.group(1).split()))
            return costs if self.view == "even" else costs[0], "OPTIMUM FOUND" in text
        models = re.search(r"Models\s*:\s*(\d+)(\+?)", text)
        return (int(models.group(1)), not models.group(2)) if models else (None, False)


class Marco:
    """Programs that print U for a minimal conflict and S for a minimal set to drop."""
    views, stop, grace = ("mus", "mcs"), signal.SIGKILL, 0

    def __init__(self, name, command):
        self.name, self.start = name, command
        self.command = command[0] and command

    def prepare(self, instance, view, folder, limit):
        groups = os.path.join(folder, view + ".gcnf")
        export.write_gcnf(export.Compiled(instance), groups, view)
        self.answer = "U" if view == "mus" else "S"
        return self.start + [groups]

    def read(self, text):
        lines = text.split("\n")
        return sum(line.startswith(self.answer) for line in lines), "complete" in lines


def told(text):
    """What our programs print: a count, or of the most even set the largest burden and the cost in all; and whether that is complete."""
    line = re.search(r"count=(\d+)(?: total=(\d+))? complete=(yes|no)", text)
    if not line:
        return None, False
    count = int(line.group(1))
    return (count, int(line.group(2))) if line.group(2) else count, line.group(3) == "yes"


class CpSat:
    """CP-SAT of Google's OrTools by repeated bounds (FeasibilityEngine.CpSat): nothing that enumerates."""
    name, views, stop = "cp-sat", ("cheapest", "front", "even"), signal.SIGKILL
    grace = 1  # seconds more than asked for: it stops by itself and says how far it came

    def __init__(self):
        self.command = found("CP_SAT", os.path.join(BUILT, "cpsat", "FeasibilityEngine.CpSat"))

    def prepare(self, instance, view, folder, limit):
        path = os.path.join(folder, "instance.json")
        with open(path, "w") as file:
            json.dump(instance, file)
        return [self.command, view, path, str(limit)]

    def read(self, text):
        return told(text)


def peers():
    python = found("PYTHON_Z3", "/usr/bin/python3", "python3")
    return [Clingo(), Marco("marco-minisat", [found("MARCO", os.path.join(BUILT, "marco"))]), CpSat(),
            Marco("marco-z3", [python if found("Z3", "z3") else None, os.path.join(HERE, "z3_marco.py")])]


class Ours:
    """The engine, compiled ahead of time: reads the instance, converts it into a scenario, counts."""
    views, stop = VIEWS, signal.SIGKILL
    grace = 10  # as of CP-SAT

    def __init__(self, name="ours", command=None):
        self.name = name
        self.command = command or found("FEASIBILITY_PEERS", os.path.join(BUILT, "FeasibilityEngine.Peers"))

    def prepare_file(self, path, view, limit):
        return [self.command, "count", view, path, str(limit)]

    def read(self, text):
        return told(text)

    @staticmethod
    def milliseconds(text, stage):
        """A stage's time, as it is printed: load is reading, from the file to a checked scenario; the others begin with the search."""
        line = re.search(stage + r"=([\d.]+)", text)
        return float(line.group(1)) if line else None
