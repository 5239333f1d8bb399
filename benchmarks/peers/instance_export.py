"""Writes an instance for the peers: as ASP facts, or compiled to CNF with groups (GCNF).

Selector s(j,k) is true iff rung k of precondition j is demanded; s(j,k) -> s(j,k+1).
Views:
  mcs  soft = every selector; its MCSes are the minimal concession vectors (product of chains)
  mus  soft = one group per precondition = its strongest selector; its MUSes are the minimal conflicts
       among the preconditions as stated; its MCSes are the minimal sets of preconditions to waive
"""
import json


def load(path):
    with open(path) as f:
        return json.load(f)


class Cnf:
    def __init__(self):
        self.nv = 0
        self.hard = []

    def new(self):
        self.nv += 1
        return self.nv

    def add(self, *lits):
        self.hard.append(list(lits))


class Compiled:
    """var numbering: selectors first, then issues, then auxiliaries"""

    def __init__(self, d):
        self.d = d
        c = self.cnf = Cnf()
        self.sel = [[c.new() for _ in p["rungs"]] for p in d["pre"]]
        self.val = []
        for i in d["issues"]:
            n = len(i["values"])
            if n == 1:
                x = c.new()
                c.add(x)
                self.val.append([x])
            elif n == 2:
                x = c.new()
                self.val.append([-x, x])
            else:
                vs = [c.new() for _ in range(n)]
                c.add(*vs)
                for a in range(n):
                    for b in range(a + 1, n):
                        c.add(-vs[a], -vs[b])
                self.val.append(vs)
        for s in self.sel:
            for k in range(len(s) - 1):
                c.add(-s[k], s[k + 1])
        for r in d["rules"]:
            self.clause([], r)
        for j, p in enumerate(d["pre"]):
            for k, rung in enumerate(p["rungs"]):
                for cl in rung["clauses"]:
                    self.clause([-self.sel[j][k]], cl)
        for b in d["budgets"]:
            self.budget([(w, self.lit(l)) for w, l in b["terms"]], b["max"])

    def lit(self, l):
        op, x, y = l
        if op == "=":
            return self.val[x][y]
        if op == "!":
            return -self.val[x][y]
        if op == "+":
            return self.sel[x][y]
        return -self.sel[x][y]

    def clause(self, head, lits):
        s = set(head) | {self.lit(l) for l in lits}
        if any(-x in s for x in s):
            return
        self.cnf.hard.append(sorted(s, key=abs))

    def budget(self, terms, m):
        """sum of w over true literals <= m: sequential weighted counter, one direction"""
        c = self.cnf
        terms = [(w, l) for w, l in terms if w > 0]
        prev = {}  # s -> var meaning: partial sum >= s
        total = 0
        for w, l in terms:
            if w > m:
                c.add(-l)
                continue
            total += w
            cur = {s: c.new() for s in range(1, min(total, m) + 1)}
            for s in cur:
                if s in prev:
                    c.add(-prev[s], cur[s])
                if s <= w:
                    c.add(-l, cur[s])
                elif s - w in prev:
                    c.add(-l, -prev[s - w], cur[s])
            if m - w + 1 in prev:
                c.add(-l, -prev[m - w + 1])
            prev = cur

    def softs(self, view):
        """list of (group literal, (j, k)) for a view"""
        if view == "mus":
            return [(s[0], (j, 0)) for j, s in enumerate(self.sel)]
        return [(v, (j, k)) for j, s in enumerate(self.sel) for k, v in enumerate(s)]


def write_gcnf(c, path, view="mus"):
    soft = c.softs(view)
    with open(path, "w") as f:
        f.write(f"p gcnf {c.cnf.nv} {len(c.cnf.hard) + len(soft)} {len(soft)}\n")
        for cl in c.cnf.hard:
            f.write("{0} " + " ".join(map(str, cl)) + " 0\n")
        for g, (l, _) in enumerate(soft):
            f.write("{%d} %d 0\n" % (g + 1, l))


def write_facts(d, path):
    """ASP facts; the encodings are in asp/*.lp"""
    with open(path, "w") as f:
        for p in range(len(d["parties"])):
            f.write(f"party({p}).\n")
        for i, x in enumerate(d["issues"]):
            f.write(f"dom({i},0..{len(x['values']) - 1}).\n")
        n = 0

        def lits(cl):
            for op, x, y in cl:
                f.write({"=": "eq", "!": "ne", "+": "up", "-": "dn"}[op] + f"({n},{x},{y}). ")
        for r in d["rules"]:
            f.write(f"rule({n}). ")
            lits(r)
            f.write("\n")
            n += 1
        for j, p in enumerate(d["pre"]):
            prev = 0
            f.write(f"owner({j},{p['party']}). ")
            for k, rung in enumerate(p["rungs"]):
                f.write(f"rung({j},{k}). marginal({j},{k},{rung['cost'] - prev}). ")
                prev = rung["cost"]
                for cl in rung["clauses"]:
                    f.write(f"need({j},{k},{n}). ")
                    lits(cl)
                    n += 1
            f.write("\n")
        for b, x in enumerate(d["budgets"]):
            f.write(f"budget({b},{x['max']}). ")
            for t, (w, (op, u, v)) in enumerate(x["terms"]):
                f.write({"=": "beq", "!": "bne", "+": "bup", "-": "bdn"}[op] + f"({b},{t},{w},{u},{v}). ")
            f.write("\n")
