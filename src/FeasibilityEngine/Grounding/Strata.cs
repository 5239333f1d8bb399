using System.Diagnostics;
using FeasibilityEngine.Foundations;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Grounding;

/// <summary>
/// Puts facts in the order in which they can be worked out: a fact comes after those that its derivations mention; facts that
/// derive each other come together (stratified negation as in Apt, Blair and Walker 1988).
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

        var groups = StronglyConnected.Groups(needs).Select(g => g.Select(i => facts[i]).ToHashSet()).ToList();
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
}
