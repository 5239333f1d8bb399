using System.Diagnostics;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Grounding;

/// <summary>
/// Puts facts in the order in which they can be worked out: a fact comes after those that its derivations mention; facts that
/// derive each other come together (Tarjan 1972; stratified negation as in Apt, Blair and Walker 1988).
/// </summary>
internal static class Strata
{
    /// <summary>The groups of facts, earlier ones first.</summary>
    /// <exception cref="UnreachableException">A fact depends on its own absence; validation reports that before.</exception>
    public static List<HashSet<Reference>> Of(IReadOnlyList<Reference> facts, IReadOnlyList<GroundRule> derivations)
    {
        var index = facts.Select((f, i) => (f, i)).ToDictionary(f => f.f, f => f.i);
        var needs = facts.Select(_ => new List<int>()).ToArray();
        foreach (var rule in derivations)
        {
            needs[index[rule.Then!]].AddRange(rule.Premises.Where(index.ContainsKey).Select(p => index[p]));
        }

        var groups = Groups(needs).Select(g => g.Select(i => facts[i]).ToHashSet()).ToList();
        var groupOf = groups.SelectMany(g => g.Select(fact => (Fact: fact, Group: g))).ToDictionary(f => f.Fact, f => f.Group);
        foreach (var rule in derivations)
        {
            if (Mentions.NegativelyIn(rule.Condition).FirstOrDefault(groupOf[rule.Then!].Contains) is { } absent)
            {
                throw new UnreachableException($"A bug: the fact '{rule.Then}' depends on the absence of '{absent}', which depends on it.");
            }
        }

        return groups;
    }

    /// <summary>Strongly connected groups, each after those that it needs. Iterative, so that long chains cannot exhaust the stack.</summary>
    private static List<List<int>> Groups(List<int>[] needs)
    {
        var order = new int[needs.Length];
        var low = new int[needs.Length];
        var open = new bool[needs.Length];
        var pending = new Stack<int>();
        var groups = new List<List<int>>();
        var counter = 0;
        var work = new Stack<(int Node, int Next)>();
        for (var root = 0; root < needs.Length; root++)
        {
            if (order[root] != 0)
            {
                continue;
            }

            work.Push((root, 0));
            while (work.TryPop(out var frame))
            {
                var (node, next) = frame;
                if (next == 0)
                {
                    order[node] = low[node] = ++counter;
                    pending.Push(node);
                    open[node] = true;
                }
                else if (open[needs[node][next - 1]])
                {
                    low[node] = Math.Min(low[node], low[needs[node][next - 1]]);
                }

                if (next < needs[node].Count)
                {
                    work.Push((node, next + 1));
                    if (order[needs[node][next]] == 0)
                    {
                        work.Push((needs[node][next], 0));
                    }

                    continue;
                }

                if (low[node] == order[node])
                {
                    var group = new List<int>();
                    int member;
                    do
                    {
                        member = pending.Pop();
                        open[member] = false;
                        group.Add(member);
                    }
                    while (member != node);
                    groups.Add(group);
                }
            }
        }

        return groups;
    }
}
