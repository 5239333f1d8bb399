"""Who takes part: how each is started on an instance, and how its answers are told from what it prints."""
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


class Clingo:
    """Subset-minimal models by domain heuristics, as its authors recommend; it counts them itself and prints none. The cheapest by
    unsatisfiable cores, its strongest way where costs are many."""
    name, views, stop = "clingo", ("mcs", "cheapest"), signal.SIGINT

    def __init__(self):
        self.command = found("CLINGO", "clingo")

    def prepare(self, instance, view, folder):
        facts = os.path.join(folder, "facts.lp")
        export.write_facts(instance, facts)
        self.view = view
        if view == "cheapest":
            return [self.command, facts, os.path.join(HERE, "asp", "base.lp"), os.path.join(HERE, "asp", "cheapest.lp"),
                    "-q", "--opt-strategy=usc,k,0,4", "--heuristic=Domain"]
        return [self.command, facts, os.path.join(HERE, "asp", "base.lp"), os.path.join(HERE, "asp", "mcs.lp"),
                "-n", "0", "-q", "--heuristic=Domain", "--enum-mode=domRec", "--dom-mod=5,16"]

    def read(self, text):
        if self.view == "cheapest":
            cost = re.search(r"Optimization\s*:\s*(\d+)", text)
            return (int(cost.group(1)), "OPTIMUM FOUND" in text) if cost else (None, False)
        models = re.search(r"Models\s*:\s*(\d+)(\+?)", text)
        return (int(models.group(1)), not models.group(2)) if models else (None, False)


class Marco:
    """Programs that print U for a minimal conflict and S for a minimal set to drop."""
    views, stop = ("mus", "mcs"), signal.SIGKILL

    def __init__(self, name, command):
        self.name, self.start = name, command
        self.command = command[0] and command

    def prepare(self, instance, view, folder):
        groups = os.path.join(folder, view + ".gcnf")
        export.write_gcnf(export.Compiled(instance), groups, view)
        self.answer = "U" if view == "mus" else "S"
        return self.start + [groups]

    def read(self, text):
        lines = text.split("\n")
        return sum(line.startswith(self.answer) for line in lines), "complete" in lines


def peers():
    python = found("PYTHON_Z3", "/usr/bin/python3", "python3")
    return [Clingo(), Marco("marco-minisat", [found("MARCO", os.path.join(BUILT, "marco"))]),
            Marco("marco-z3", [python if found("Z3", "z3") else None, os.path.join(HERE, "z3_marco.py")])]


class Ours:
    """The engine, compiled ahead of time: reads the instance, converts it into a scenario, counts."""
    name, views, stop = "ours", ("mcs", "mus", "cheapest"), signal.SIGKILL

    def __init__(self, timeout):
        self.command = found("FEASIBILITY_PEERS", os.path.join(BUILT, "FeasibilityEngine.Peers"))
        self.timeout = timeout

    def prepare_file(self, path, view):
        # It stops by itself and says how far it came; the runner ends it a little later all the same.
        return [self.command, "count", view, path, str(self.timeout)]

    def read(self, text):
        line = re.search(r"count=(\d+) complete=(yes|no)", text)
        return (int(line.group(1)), line.group(2) == "yes") if line else (None, False)

    @staticmethod
    def first(text):
        line = re.search(r"first=([\d.]+)", text)
        return float(line.group(1)) if line else None
