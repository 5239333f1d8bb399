using FeasibilityEngine.Findings;
using FeasibilityEngine.Grounding.Days;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>Analyses one variant after another. Those between which nothing changes that counts are analysed once.</summary>
internal sealed class VariantAnalyses(AnalysisOptions options, Deadline deadline)
{
    // Enough for every day of some years; a sweep over costs would never come back to what is forgotten then.
    private const int MostKnown = 10_000;

    private readonly Dictionary<string, SweepVariant> _known = new(StringComparer.Ordinal);

    /// <summary>What came of a case, with an empty place for index, seed and settings; null where the search was interrupted.</summary>
    /// <param name="variant">The case.</param>
    /// <param name="scenarioKey">The same text for cases with the same scenario.</param>
    public SweepVariant? Of(VariantCase variant, string scenarioKey)
    {
        if (AnalysisInquiry.ErrorsOf(variant.Scenario) is { } errors)
        {
            // A variant can have errors that the scenario has not, and must not take the others with it. What is thrown is a bug and stays one.
            return new SweepVariant
            {
                Index = 0,
                Seed = null,
                Settings = [],
                Verdict = Verdict.Unknown,
                IsComplete = false,
                Interruptions = [new Interruption { Kind = InterruptionKind.VariantInvalid, Detail = errors }],
                ConflictCount = 0,
                ConcessionSetCount = 0,
                WithinReachCount = 0,
                Cheapest = null,
                CheapestWithinReach = null,
                Conflicts = [],
            };
        }

        var key = scenarioKey + '\n' + ScenarioDay.Of(variant.Scenario, options.QuestionIn(variant.Scenario), variant.Day, variant.Assumed).Fingerprint;
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        var analysis = AnalysisInquiry.Ask(
            variant.Scenario,
            options with { AsOf = variant.Day, Assume = variant.Assumed, Top = 1, Progress = null },
            deadline);
        if (deadline.HasPassed)
        {
            return null;
        }

        if (_known.Count == MostKnown)
        {
            _known.Clear();
        }

        return _known[key] = Answer(analysis);
    }

    private static SweepVariant Answer(Analysis analysis) => new()
    {
        Index = 0,
        Seed = null,
        Settings = [],
        Verdict = analysis.Verdict,
        IsComplete = analysis.IsComplete,
        Interruptions = analysis.Interruptions,
        ConflictCount = analysis.Counts.Conflicts.Found,
        ConcessionSetCount = analysis.Counts.ConcessionSets.Found,
        WithinReachCount = analysis.Counts.WithinReach.Found,
        Cheapest = SweepSet.CheapestOf(analysis.ConcessionSets),
        CheapestWithinReach = SweepSet.CheapestOf(analysis.WithinReach),
        Conflicts = analysis.Conflicts.Select(conflict => conflict.Positions.Select(member => member.Id).ToValueList()).ToValueList(),
    };
}
