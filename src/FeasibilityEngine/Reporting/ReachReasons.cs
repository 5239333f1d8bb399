using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting;

/// <summary>Says why a rung or a priced act cannot be given at the day of the analysis, with the chain from events to it.</summary>
internal sealed class ReachReasons(Phrasing phrasing, FactChains chains)
{
    /// <summary>The reasons, one sentence each.</summary>
    public ValueList<string> Sentences(OutOfReach awaited)
    {
        var sentences = new List<string>();
        if (awaited.TabledOn is { } day)
        {
            sentences.Add($"It is put forward only on {Vocabulary.Date(day)}.");
        }

        if (awaited.Needs is { } needs)
        {
            sentences.Add($"It is tenable only where {phrasing.Claim(needs)}.");
            sentences.AddRange(awaited.Facts.Select(fact => Text.Capital(chains.Why(fact)) + "."));
        }

        return sentences.ToValueList();
    }
}
