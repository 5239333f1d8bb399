using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Reporting.Words.Narrating;

/// <summary>
/// Tells a conflict in plain sentences that can be read aloud: who insists on what, what talks therefore need, and why that cannot be.
/// In the manner of PubGrub's reports: what is used again later gets a number, chains are told in every second step.
/// </summary>
internal sealed class ConflictTelling
{
    private readonly Vocabulary _vocabulary;
    private readonly Phrasing _phrasing;
    private readonly Standings _standings;
    private readonly FactChains _chains;

    public ConflictTelling(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _phrasing = new Phrasing(vocabulary);
        _standings = new Standings(vocabulary, _phrasing);
        _chains = new FactChains(vocabulary, _phrasing);
    }

    /// <summary>The whole explanation, one sentence an item, for those who show nothing but text.</summary>
    public ValueList<string> Explain(Conflict conflict) => Tell(conflict, withinReach: false).Select(said => said.Words.Plain).ToValueList();

    /// <summary>The same sentences with what they claim.</summary>
    /// <param name="conflict">The conflict.</param>
    /// <param name="withinReach">True where its members accept only rungs within reach, as among the sets within reach.</param>
    public IReadOnlyList<Said> Tell(Conflict conflict, bool withinReach) =>
        conflict.Circle.Count > 0
            ? new CircleTelling(conflict, _vocabulary, _standings, withinReach).Tell()
            : new Narration(conflict, _vocabulary, _phrasing, _standings, _chains, withinReach).Tell();
}
