using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Expectations;

/// <summary>Holds a scenario against what its authors expect of it: scenarios are tests too.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
internal static class ExpectationInquiry
{
    /// <inheritdoc cref="ScenarioAnalyser.TestExpectations"/>
    public static ExpectationFindings Ask(Scenario scenario, AnalysisOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        options ??= new AnalysisOptions();
        options.Validate();
        options.RequireNothingSupposed("A test of expectations");
        AnalysisInquiry.RequireSound(scenario);
        using var deadline = new Deadline(options, cancellation);
        var analyses = new Dictionary<AnalysisOptions, Analysis>();
        var results = new List<ExpectationResult>();
        foreach (var expectation in scenario.Expectations)
        {
            // Sets only serve as reasons, and the cheapest one is enough for that.
            var asked = options with
            {
                AsOf = expectation.AsOf ?? scenario.DefaultAsOf,
                Question = expectation.QuestionIn(scenario),
                Assume = expectation.Assume.Distinct().Order(StringComparer.Ordinal).ToValueList(),
                Top = 1,
            };
            if (!analyses.TryGetValue(asked, out var analysis))
            {
                analyses[asked] = analysis = AnalysisInquiry.Ask(scenario, asked, deadline);
            }

            results.Add(new ExpectationResult(expectation, analysis, Misses(expectation, analysis).ToValueList()));
        }

        return new ExpectationFindings(scenario, results.ToValueList());
    }

    private static IEnumerable<ExpectationMiss> Misses(Expectation expectation, Analysis analysis)
    {
        if (expectation.Verdict is { } expected && expected != analysis.Verdict)
        {
            yield return VerdictMiss(expected, analysis);
        }

        var conflicts = analysis.Conflicts.Concat(analysis.ClosedBy).ToList();
        if (expectation.Because.Count > 0 && !conflicts.Exists(conflict => Held(expectation, conflict) == expectation.Because.Distinct().Count()))
        {
            yield return BecauseMiss(expectation, analysis, conflicts);
        }
    }

    private static ExpectationMiss VerdictMiss(Verdict expected, Analysis analysis)
    {
        var miss = new ExpectationMiss(ExpectedPart.Verdict, analysis.Verdict != Verdict.Unknown);
        return analysis.Verdict switch
        {
            Verdict.Openable when expected != Verdict.Open => miss with { Set = First(analysis.WithinReach) },
            Verdict.Remote when expected != Verdict.Open => miss with { Set = First(analysis.ConcessionSets) },
            Verdict.Openable or Verdict.Remote => miss with { Conflict = Smallest(analysis.Conflicts) },
            Verdict.Closed or Verdict.Inconsistent => miss with { Conflict = Smallest(analysis.ClosedBy) },
            _ => miss,
        };
    }

    private static ExpectationMiss BecauseMiss(Expectation expectation, Analysis analysis, List<Conflict> conflicts)
    {
        var counting = analysis.Ladders.Select(ladder => ladder.Id).ToHashSet(StringComparer.Ordinal);
        var isKnown = analysis is { ListsAllConflicts: true, Verdict: not Verdict.Unknown };
        return new ExpectationMiss(ExpectedPart.Because, isKnown)
        {
            // Of those that hold equally many the first, which is the smallest: sorting keeps their order.
            Conflict = conflicts.Where(conflict => Held(expectation, conflict) > 0)
                .OrderByDescending(conflict => Held(expectation, conflict)).ThenBy(conflict => conflict.Positions.Count).FirstOrDefault(),
            NotCounting = isKnown ? expectation.Because.Where(position => !counting.Contains(position)).Distinct().ToValueList() : [],
        };
    }

    // How many of the positions that are expected the conflict holds.
    private static int Held(Expectation expectation, Conflict conflict) =>
        expectation.Because.Distinct().Count(position => conflict.Positions.Any(member => !member.IsAct && member.Id == position));

    private static Conflict? Smallest(ValueList<Conflict> conflicts) => conflicts.MinBy(conflict => conflict.Positions.Count);

    private static T? First<T>(ValueList<T> items)
        where T : class => items.Count > 0 ? items[0] : null;
}
