using System.Globalization;
using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>A minimal concession set: at which rung each ladder stands, in the order of the ladders.</summary>
internal sealed record ReferenceSet(IReadOnlyList<ReferenceLadder> Ladders, int[] Rungs)
{
    public decimal TotalCost => Given.Sum(given => given.Ladder.Rungs[given.Rung].Cost);

    /// <summary>The sum for each party that gives, in the order of the parties' names.</summary>
    public IReadOnlyList<PartyCost> CostByParty =>
        [.. Given.GroupBy(given => given.Ladder.Party, StringComparer.Ordinal)
            .OrderBy(party => party.Key, StringComparer.Ordinal)
            .Select(party => new PartyCost(party.Key, party.Sum(given => given.Ladder.Rungs[given.Rung].Cost)))];

    /// <summary>The ladders that leave their stated rung.</summary>
    public IEnumerable<(ReferenceLadder Ladder, int Rung)> Given =>
        Ladders.Zip(Rungs).Where(standing => standing.Second > 0);

    /// <summary>As in <c>act-a=1 p2=2</c>.</summary>
    public override string ToString() =>
        string.Join(' ', Given.Select(given => given.Ladder.Id + "=" + given.Rung.ToString(CultureInfo.InvariantCulture)));

    /// <summary>True where the other costs every party at most as much, and one party less.</summary>
    public bool IsDominatedBy(ReferenceSet other)
    {
        var mine = CostByParty.ToDictionary(party => party.Party, party => party.Cost, StringComparer.Ordinal);
        var others = other.CostByParty.ToDictionary(party => party.Party, party => party.Cost, StringComparer.Ordinal);
        var parties = mine.Keys.Union(others.Keys, StringComparer.Ordinal).ToList();
        return parties.All(party => others.GetValueOrDefault(party) <= mine.GetValueOrDefault(party))
            && parties.Any(party => others.GetValueOrDefault(party) < mine.GetValueOrDefault(party));
    }
}
