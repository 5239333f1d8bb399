using System.Diagnostics;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Grounding;

/// <summary>
/// Works out which facts hold at a day: what events and assumed developments establish, and what rules derive from that.
/// Facts that a rule derives from issues or acts depend on what is agreed; they are negotiable.
/// </summary>
internal static class Circumstances
{
    /// <summary>Every fact with its standing and what makes it hold, in the order of the given references.</summary>
    /// <exception cref="UnreachableException">A fact depends on its own absence; validation reports that before.</exception>
    public static ValueList<GroundFact> Settle(
        Scenario scenario,
        IReadOnlyList<(Reference Reference, Fact Declaration)> facts,
        IReadOnlyList<GroundRule> rules,
        DateOnly? asOf,
        IReadOnlyList<Development> assumed,
        CancellationToken cancellation)
    {
        var index = facts.Select((f, i) => (f.Reference, i)).ToDictionary(f => f.Reference, f => f.i);
        var settled = Established(scenario, facts, index, asOf, assumed);
        var derivations = rules.Where(r => r.Then is not null).ToList();
        var negotiable = Negotiable(derivations, index);
        FactClosure.Close([.. facts.Select(f => f.Reference)], derivations, fact => !negotiable.Contains(fact), Derive);
        return settled
            .Select(f => f.Standing == FactStanding.False && negotiable.Contains(f.Reference) ? f with { Standing = FactStanding.Negotiable } : f)
            .ToValueList();

        bool Derive(GroundRule rule)
        {
            cancellation.ThrowIfCancellationRequested();
            var at = index[rule.Then!];
            if (settled[at].Standing == FactStanding.True || !Truth.Of(rule.Condition, r => settled[index[r]].Standing == FactStanding.True))
            {
                return false;
            }

            settled[at] = settled[at] with { Standing = FactStanding.True, AssumedBy = null, DerivedBy = rule };
            return true;
        }
    }

    private static GroundFact[] Established(
        Scenario scenario,
        IReadOnlyList<(Reference Reference, Fact Declaration)> facts,
        Dictionary<Reference, int> index,
        DateOnly? asOf,
        IReadOnlyList<Development> assumed)
    {
        var settled = facts.Select(f => new GroundFact(f.Reference, f.Declaration, FactStanding.False)).ToArray();
        foreach (var happened in scenario.Events.Where(e => asOf is { } day && e.On <= day).OrderBy(e => e.On))
        {
            // What did not hold, no event ends; what holds, none establishes a second time.
            foreach (var fact in happened.Ends.Where(fact => settled[index[fact]].Standing == FactStanding.True))
            {
                settled[index[fact]] = settled[index[fact]] with { Standing = FactStanding.False, EstablishedBy = null, EndedBy = happened };
            }

            foreach (var fact in happened.Establishes.Where(fact => settled[index[fact]].Standing != FactStanding.True))
            {
                settled[index[fact]] = settled[index[fact]] with { Standing = FactStanding.True, EstablishedBy = happened, EndedBy = null };
            }
        }

        foreach (var development in assumed)
        {
            foreach (var fact in development.Ends.Where(fact => settled[index[fact]].Standing == FactStanding.True))
            {
                settled[index[fact]] = settled[index[fact]] with { Standing = FactStanding.False, EstablishedBy = null, AssumedBy = development };
            }
        }

        foreach (var development in assumed)
        {
            foreach (var fact in development.Establishes)
            {
                settled[index[fact]] = settled[index[fact]] with { Standing = FactStanding.True, AssumedBy = development };
            }
        }

        return settled;
    }

    private static HashSet<Reference> Negotiable(List<GroundRule> derivations, Dictionary<Reference, int> index)
    {
        var users = derivations.SelectMany(r => r.Premises.Select(p => (Premise: p, Then: r.Then!))).ToLookup(u => u.Premise, u => u.Then);
        var negotiable = new HashSet<Reference>();
        var open = new Queue<Reference>(users.Select(u => u.Key).Where(premise => !index.ContainsKey(premise)));
        while (open.TryDequeue(out var premise))
        {
            foreach (var fact in users[premise].Where(negotiable.Add))
            {
                open.Enqueue(fact);
            }
        }

        return negotiable;
    }
}
