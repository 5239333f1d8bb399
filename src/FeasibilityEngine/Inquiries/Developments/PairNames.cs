using System.Globalization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Developments;

/// <summary>
/// Gives sets and conflicts that were found under developments names of their own, since every analysis counts from one. A conflict that
/// the analysis without developments tells in the same way keeps the name that it has there.
/// </summary>
internal sealed class PairNames
{
    private readonly Dictionary<(ValueList<Standing>, ValueList<RuleUse>), List<Conflict>> _known = [];
    private int _conflicts;

    public PairNames(Analysis before)
    {
        var returning = before.ConcessionSets.Concat(before.WithinReach).SelectMany(set => set.Concessions).Select(c => c.Otherwise).OfType<Conflict>();
        foreach (var conflict in before.Conflicts.Concat(before.ClosedBy).Concat(returning))
        {
            Same(conflict.Positions, conflict.Rules).Add(conflict);
        }
    }

    /// <summary>The pairs with their names: <c>set-d1</c>, <c>set-d2</c> … for those with developments.</summary>
    public ValueList<DevelopmentSet> Named(IEnumerable<DevelopmentSet> pairs, string prefix)
    {
        var number = 0;
        return pairs
            .Select(pair => pair.Developments.Count == 0 ? pair : pair with
            {
                Set = pair.Set with
                {
                    Id = prefix + "-d" + (++number).ToString(CultureInfo.InvariantCulture),
                    Concessions = pair.Set.Concessions.Select(c => c with { Otherwise = c.Otherwise is null ? null : Named(c.Otherwise) }).ToValueList(),
                },
            })
            .ToValueList();
    }

    private Conflict Named(Conflict conflict)
    {
        var same = Same(conflict.Positions, conflict.Rules);
        if (same.Find(other => other.Kind == conflict.Kind && other.Derivation.Equals(conflict.Derivation)) is { } known)
        {
            return known;
        }

        var named = conflict with { Id = "returning-d" + (++_conflicts).ToString(CultureInfo.InvariantCulture) };
        same.Add(named);
        return named;
    }

    private List<Conflict> Same(ValueList<Standing> positions, ValueList<RuleUse> rules)
    {
        if (!_known.TryGetValue((positions, rules), out var same))
        {
            _known.Add((positions, rules), same = []);
        }

        return same;
    }
}
