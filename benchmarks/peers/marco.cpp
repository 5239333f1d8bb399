// The MARCO loop (Liffiton, Previti, Malik, Marques-Silva 2016) on MiniSat 2.2, so that a peer without the start-up and the
// interpreter of z3_marco.py takes part in the view of the minimal conflicts.
//
// marco INSTANCE.gcnf    prints "U size" for each minimal conflict, "S size" for each minimal set to drop, then "complete"
#include <minisat/core/Solver.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

using Minisat::lbool;
using Minisat::Lit;
using Minisat::Solver;
using Minisat::mkLit;
using Minisat::vec;

static Lit literal(Solver& solver, int number) {
    while (solver.nVars() <= std::abs(number)) solver.newVar();
    return mkLit(std::abs(number), number < 0);
}

int main(int argc, char** argv) {
    if (argc != 2) return std::fputs("usage: marco INSTANCE.gcnf\n", stderr), 2;
    Solver solver, unexplored;
    std::vector<Lit> soft;
    std::ifstream file(argv[1]);
    std::string word;
    while (file >> word) {
        if (word[0] != '{') {
            std::getline(file, word);
            continue;
        }
        vec<Lit> clause;
        for (int number; file >> number && number != 0;) clause.push(literal(solver, number));
        if (word == "{0}") solver.addClause(clause);
        else soft.push_back(clause[0]);
    }
    const int n = static_cast<int>(soft.size());
    std::vector<int> group(2 * solver.nVars(), -1);  // by literal: the demand that it is
    for (int i = 0; i < n; i++) group[Minisat::toInt(soft[i])] = i;
    for (int i = 0; i < n; i++) unexplored.setPolarity(unexplored.newVar(), lbool(static_cast<uint8_t>(1)));  // prefers true

    std::vector<char> in(n);
    auto stands = [&](const std::vector<char>& chosen) {
        vec<Lit> assumptions;
        for (int i = 0; i < n; i++)
            if (chosen[i]) assumptions.push(soft[i]);
        return solver.solve(assumptions);
    };
    auto core = [&] {
        std::vector<char> members(n);
        for (int i = 0; i < solver.conflict.size(); i++) members[group[Minisat::toInt(~solver.conflict[i])]] = 1;
        return members;
    };
    auto size = [&](const std::vector<char>& chosen, bool wanted) {
        int count = 0;
        for (char c : chosen) count += (c != 0) == wanted;
        return count;
    };
    while (unexplored.solve()) {
        for (int i = 0; i < n; i++) in[i] = unexplored.modelValue(i) != lbool(static_cast<uint8_t>(1));
        vec<Lit> block;
        if (stands(in)) {
            auto read = [&] {
                for (int i = 0; i < n; i++) in[i] |= solver.modelValue(soft[i]) == lbool(static_cast<uint8_t>(0));
            };
            read();
            for (int i = 0; i < n; i++) {
                if (in[i]) continue;
                in[i] = 1;
                if (stands(in)) read();
                else in[i] = 0;
            }
            for (int i = 0; i < n; i++)
                if (!in[i]) block.push(mkLit(i));
            std::printf("S %d\n", size(in, false));
        } else {
            std::vector<char> members = core();
            for (int i = 0; i < n; i++) {
                if (!members[i]) continue;
                members[i] = 0;
                if (stands(members)) members[i] = 1;
                else members = core();
            }
            for (int i = 0; i < n; i++)
                if (members[i]) block.push(~mkLit(i));
            std::printf("U %d\n", size(members, true));
        }
        std::fflush(stdout);
        unexplored.addClause(block);
    }
    std::puts("complete");
}
