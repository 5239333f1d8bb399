"""Which problems there are, in groups, and what is known about their answers."""
import collections
import csv
import os
import re
import thin

HERE = os.path.dirname(os.path.abspath(__file__))
INSTANCES = os.path.join(HERE, "..", "instances")
PUBLIC = os.path.join(HERE, "..", "..", "..", "shared", "peers", "real")

# Where a peer does not finish, it is not run on what comes later on the same ladder. Public problems stand for themselves.
Problem = collections.namedtuple("Problem", "group family name path ladder")


def chosen(asked, thin_folder):
    """The problems that the options ask for, and the known rows by name and view."""
    problems, facts = [], {}
    groups = asked.groups.split(",")
    if "public" in groups:
        if os.path.isdir(asked.public):
            problems += public(asked.public)
            facts.update(told(os.path.join(asked.public, "README.md")))
        else:
            print(f"no public instances: there is no folder {os.path.normpath(asked.public)} (--public names another)")
    if "thin" in groups:
        problems += [Problem("thin", family, name, path, family) for family, name, path in thin.write(thin_folder)]
        facts.update(thin.known())
    if "ladder" in groups:
        problems += [Problem("ladder", name[0], name, os.path.abspath(os.path.join(INSTANCES, name + ".json")), name[0]) for name in ladder()]
        with open(os.path.join(INSTANCES, "known.csv")) as rows:
            facts.update({(r["instance"], r["view"]): r for r in csv.DictReader(rows)})
    if asked.names:
        names = asked.names.split(",")
        problems = [p for p in problems if p.name in names]
    elif asked.family:
        problems = [p for p in problems if p.name.startswith(tuple(asked.family.split(",")))]
    return problems, facts


def ladder():
    with open(os.path.join(INSTANCES, "ladder.txt")) as lines:
        return [line.split("|")[0].strip() for line in lines if "|" in line and not line.startswith("#")]


def public(folder):
    names = sorted(file[:-5] for file in os.listdir(folder) if file.endswith(".json"))
    return [Problem("public", name.split("-")[0], name, os.path.abspath(os.path.join(folder, name + ".json")), name) for name in names]


def told(readme):
    """The counts in the folder's own table: of each row the number that begins its third cell, and its fourth, where somebody finished."""
    rows = {}
    if os.path.exists(readme):
        with open(readme) as lines:
            for line in lines:
                cells = [cell.strip() for cell in line.split("|")[1:-1]]
                for view, cell in zip(("mcs", "mus"), cells[2:4]):
                    count = re.match(r"([\d,]+);", cell)
                    if count:
                        rows[cells[0], view] = dict(count=count.group(1).replace(",", ""), best_peer="", best_peer_s="")
    return rows
