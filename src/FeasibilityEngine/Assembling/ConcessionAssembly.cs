using FeasibilityEngine.Exploration.Conflicts;
using FeasibilityEngine.Exploration.Sets;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Grounding.Days;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Assembling;

/// <summary>Puts concessions into the scenario's own words. What is alike is one object, since a concession stands in very many sets.</summary>
internal sealed class ConcessionAssembly
{
    private readonly Dictionary<(Ladder Ladder, int Rung), (Standing To, OutOfReach? Awaits)> _standings = new(
        EqualityComparer<(Ladder Ladder, int Rung)>.Create(
            (a, b) => ReferenceEquals(a.Ladder, b.Ladder) && a.Rung == b.Rung, s => HashCode.Combine(s.Ladder.Id, s.Rung)));

    private readonly Dictionary<(Standing To, string Otherwise), Concession> _concessions = [];

    /// <summary>A member that has conceded, with the conflict that returns without it.</summary>
    public Concession Concession(Member member, Conflict? otherwise)
    {
        var (to, awaits) = Known(member);
        if (!_concessions.TryGetValue((to, otherwise?.Id ?? ""), out var concession))
        {
            _concessions.Add((to, otherwise?.Id ?? ""), concession = new Concession(to, member.Chain.CostAt(member.Level), awaits, otherwise));
        }

        return concession;
    }

    /// <summary>The sum of the costs for each party that gives, in the order of the parties' names.</summary>
    public static ValueList<PartyCost> CostByParty(IReadOnlyCollection<Member> giving) =>
        giving.GroupBy(m => m.Chain.Ladder.Party.Id, m => m.Chain.CostAt(m.Level), StringComparer.Ordinal)
            .OrderBy(party => party.Key, StringComparer.Ordinal)
            .Select(party => new PartyCost(party.Key, party.Sum()))
            .ToValueList();

    /// <summary>The parts of a list of sets that have a choice or concede anything; none where there are no sets.</summary>
    /// <param name="sets">The list.</param>
    /// <param name="top">How many choices to tell of each part.</param>
    public ValueList<ConcessionPart> Parts(SetListing sets, int top) => sets.Parts(top)
        .Select(part => new ConcessionPart(part.Ladders.ToValueList(), new Count(part.Count, part.IsProven), part.Choices.Select(Choice).ToValueList()))
        .ToValueList();

    /// <summary>A whole set, or the choice of a part, without its state and path.</summary>
    public ConcessionChoice Choice(IReadOnlyList<Member> standing)
    {
        var giving = standing.Where(m => m.Level > 0).OrderBy(m => m.Chain.Ladder.Id, StringComparer.Ordinal).ToList();
        return new ConcessionChoice(giving.Select(m => Known(m).To).ToValueList(), giving.Sum(m => m.Chain.CostAt(m.Level)), CostByParty(giving));
    }

    private (Standing To, OutOfReach? Awaits) Known(Member member)
    {
        if (!_standings.TryGetValue((member.Chain.Ladder, member.Rung), out var known))
        {
            _standings.Add((member.Chain.Ladder, member.Rung), known = (ConflictAssembly.Standing(member), Reach.Of(member.Chain.Ladder, member.Rung)));
        }

        return known;
    }
}
