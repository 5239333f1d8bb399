using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Supposing;

/// <summary>Asks what supposed concessions and developments would change.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
internal static class WhatIfInquiry
{
    /// <inheritdoc cref="ScenarioAnalyser.Suppose"/>
    public static WhatIf Ask(Scenario scenario, AnalysisOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        using var deadline = new Deadline(options, cancellation);
        var after = AnalysisInquiry.Ask(scenario, options, deadline);
        var before = AnalysisInquiry.Ask(scenario, options with { Suppose = [], Assume = [] }, deadline);
        after = LooseTimes.With(KeptNumbers.Of(after, before), options, deadline);

        // Where a party stands without its concession, and what is within its reach, is asked with the developments assumed.
        var one = options with { Top = 1 };
        var assumed = options.Assume.Count == 0 ? before
            : after.Supposed.Count == 0 ? after
            : AnalysisInquiry.Ask(scenario, one with { Suppose = [] }, deadline);
        var proven = after.IsComplete && before.IsComplete && assumed.IsComplete;
        var cuts = before.Interruptions.Concat(after.Interruptions).Concat(assumed.Interruptions).ToList();
        var given = after.Supposed.Select(concession => Supposed(concession, assumed, proven ? Without : null)).ToValueList();
        var changes = new ConflictChanges(before.Conflicts, ConflictChanges.KnowsAll(before), after.Conflicts, ConflictChanges.KnowsAll(after));
        return new WhatIf
        {
            Before = before,
            After = after,
            Supposed = given,
            SupposedCost = given.Sum(concession => concession.Cost),
            Resolved = ConflictChanges.KnowsAll(after) ? changes.Vanished : null,
            Narrowed = changes.Narrowed,
            Completions = after.ConcessionSets.Select(set => Completed(set, given)).ToValueList(),
            WithinReach = after.WithinReach.Select(set => Completed(set, given)).ToValueList(),
            OpensOnTheDayWith = OpeningOnTheDay.With(after.Supposed, after, assumed),
            Interruptions = cuts.Distinct().ToValueList(),
        };

        // Whether leaving the concession out makes a difference.
        bool? Without(Supposition concession)
        {
            var others = after.Supposed.Where(other => other != concession).ToValueList();
            var without = others.Count == 0 ? assumed : AnalysisInquiry.Ask(scenario, one with { Suppose = others }, deadline);
            cuts.AddRange(without.Interruptions);
            return without.IsComplete ? Answer(without) != Answer(after) : null;
        }
    }

    private static SupposedConcession Supposed(Supposition given, Analysis assumed, Func<Supposition, bool?>? helps)
    {
        if (assumed.Ladders.FirstOrDefault(ladder => ladder.Id == given.Id) is not { } ladder)
        {
            // Where the analysis ended before it knew what counts, this is not told.
            return new SupposedConcession
            {
                Supposition = given,
                To = null,
                Cost = 0,
                Awaits = null,
                Helps = assumed.IsComplete || assumed.Ladders.Count > 0 ? false : null,
            };
        }

        var index = ladder.Rungs.ToList().FindIndex(rung => rung.Id == given.Rung);
        var rung = ladder.Rungs[index];
        return new SupposedConcession
        {
            Supposition = given,
            To = new Standing
            {
                Id = ladder.Id,
                IsAct = ladder.IsAct,
                Party = ladder.Party,
                Rung = index,
                RungId = rung.Id,
            },
            Cost = rung.Cost,
            Awaits = rung.Awaits,
            Helps = index == 0 ? false : helps?.Invoke(given),
        };
    }

    // What a concession can change of an answer. Costs of completions count from the new standing.
    private static (Verdict Verdict, decimal? Cost, int? Size, decimal? CostWithinReach, int? SizeWithinReach) Answer(Analysis analysis)
    {
        var (cheapest, within) = (First(analysis.ConcessionSets), First(analysis.WithinReach));
        return (analysis.Verdict, cheapest?.TotalCost, cheapest?.Concessions.Count, within?.TotalCost, within?.Concessions.Count);
    }

    private static ConcessionSet? First(ValueList<ConcessionSet> sets) => sets.Count > 0 ? sets[0] : null;

    private static Completion Completed(ConcessionSet set, ValueList<SupposedConcession> given) => new(
        set,
        set.TotalCost + given.Sum(concession => concession.Cost),
        given.Where(concession => concession.To is { Rung: > 0 })
            .Select(concession => new PartyCost(concession.To!.Party, concession.Cost))
            .Concat(set.CostByParty)
            .GroupBy(cost => cost.Party, StringComparer.Ordinal)
            .Select(party => new PartyCost(party.Key, party.Sum(cost => cost.Cost)))
            .OrderBy(party => party.Party, StringComparer.Ordinal)
            .ToValueList());
}
