#!/usr/bin/env python3
"""What a user of Z3 would write: the MARCO loop (Liffiton, Previti, Malik, Marques-Silva 2016) over selector assumptions.

z3_marco.py INSTANCE.gcnf    prints "U size" for each minimal conflict, "S size" for each minimal set to drop, then "complete"
"""
import sys
import z3


def read(path):
    hard, soft = [], []
    with open(path) as lines:
        for line in lines:
            if line.startswith("{"):
                group, rest = line.split("}")
                literals = [int(x) for x in rest.split()[:-1]]
                if group == "{0":
                    hard.append(literals)
                else:
                    soft.append(literals[0])
    return hard, soft


def main():
    hard, soft_literals = read(sys.argv[1])
    variables = {}

    def literal(number):
        index = abs(number)
        if index not in variables:
            variables[index] = z3.Bool(f"x{index}")
        return variables[index] if number > 0 else z3.Not(variables[index])

    solver = z3.Solver()
    for clause in hard:
        solver.add(z3.Or([literal(x) for x in clause]))
    soft = [literal(x) for x in soft_literals]
    n = len(soft)
    ids = {soft[i].get_id(): i for i in range(n)}
    unexplored = z3.Solver()
    marks = [z3.Bool(f"m{i}") for i in range(n)]
    while unexplored.check() == z3.sat:
        picked = unexplored.model()
        seed = {i for i in range(n) if not z3.is_false(picked.eval(marks[i]))}
        if solver.check([soft[i] for i in seed]) == z3.sat:
            # Grow: first by the model, then by checks.
            model = solver.model()
            standing = {i for i in range(n) if z3.is_true(model.eval(soft[i], model_completion=True))} | seed
            for i in range(n):
                if i not in standing and solver.check([soft[k] for k in standing | {i}]) == z3.sat:
                    model = solver.model()
                    standing |= {k for k in range(n) if z3.is_true(model.eval(soft[k], model_completion=True))} | {i}
            dropped = [i for i in range(n) if i not in standing]
            print("S", len(dropped), flush=True)
            unexplored.add(z3.Or([marks[i] for i in dropped]))
        else:
            core = {ids[x.get_id()] for x in solver.unsat_core()}
            for i in sorted(core):
                if i in core and solver.check([soft[k] for k in core - {i}]) == z3.unsat:
                    core = {ids[x.get_id()] for x in solver.unsat_core()}
            print("U", len(core), flush=True)
            unexplored.add(z3.Or([z3.Not(marks[i]) for i in core]))
    print("complete", flush=True)


main()
