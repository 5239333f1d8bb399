using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Developments;

/// <summary>
/// Collects the minimal pairs of one list. Combinations come in with every part of them before them, so a set is compared with the
/// pairs of the parts alone: whatever set of a part lies below it has a pair below that set in turn.
/// </summary>
internal sealed class MinimalPairs
{
    // What was looked at, and of it the sets that are pairs, or that would be if what is not known about a part did not matter.
    private readonly List<SetKnowledge> _seen = [];
    private readonly List<(ValueList<string> Developments, ConcessionSet Set)> _candidates = [];

    /// <summary>The pairs, in the order in which they came.</summary>
    public List<DevelopmentSet> Proven { get; } = [];

    /// <summary>How many sets are left out because it is not known whether a part of their developments opens with less.</summary>
    public int Undecided { get; private set; }

    /// <summary>Takes the sets of one more combination.</summary>
    public void Add(SetKnowledge known)
    {
        var parts = _seen.Where(seen => Combinations.IsProperPart(seen.Developments, known.Developments)).ToList();
        var below = _candidates.Where(pair => Combinations.IsProperPart(pair.Developments, known.Developments)).ToList();
        foreach (var set in known.Sets)
        {
            if (below.Any(pair => SetKnowledge.IsAtMost(pair.Set, set)))
            {
                continue;
            }

            _candidates.Add((known.Developments, set));
            if (parts.All(part => part.IsComplete || set.TotalCost < part.CompleteBelow))
            {
                Proven.Add(new DevelopmentSet(known.Developments, set));
            }
            else
            {
                Undecided++;
            }
        }

        // What the sets themselves say is in the candidates; only how far they reach is still asked.
        _seen.Add(known with { Sets = [] });
    }
}
