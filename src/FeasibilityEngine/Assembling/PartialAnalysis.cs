using System.Numerics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Grounding.Days;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Assembling;

/// <summary>An analysis that ended before anything was found out, and says so.</summary>
internal static class PartialAnalysis
{
    /// <summary>The verdict is unknown, and nothing is claimed to be whole.</summary>
    /// <param name="scenario">What was to be analysed.</param>
    /// <param name="options">What was asked.</param>
    /// <param name="conceded">What was to be supposed.</param>
    /// <param name="ground">What counts at the day; null where that is not known either.</param>
    /// <param name="interruption">What came in between.</param>
    public static Analysis Of(Scenario scenario, AnalysisOptions options, ValueList<Supposition> conceded, GroundScenario? ground, Interruption interruption)
    {
        var none = new Count(BigInteger.Zero, IsProven: false);
        return new Analysis
        {
            Scenario = scenario,
            Question = options.QuestionIn(scenario),
            AsOf = options.AsOf ?? scenario.DefaultAsOf,
            Assumed = options.Assume.Distinct().Order(StringComparer.Ordinal).ToValueList(),
            Supposed = conceded,
            SupposedCost = ground is null ? null : FindingsAssembly.CostOfSupposed(ground),
            Verdict = Verdict.Unknown,
            VerdictWithinReach = conceded.Count == 0 ? null : Verdict.Unknown,
            IsComplete = false,
            Interruptions = [interruption],
            Counts = new Counts(none, none, none, options.Top),
            Conflicts = [],
            ClosedBy = [],
            ConcessionSets = [],
            WithinReach = [],
            Ladders = ground is null ? [] : FindingsAssembly.Counted(ground).ToValueList(),
            OutOfReach = ground is null ? [] : FindingsAssembly.OutOfReach(ground).ToValueList(),
            Circumstances = ground is null ? [] : ground.Facts.Select(Reach.Circumstance).ToValueList(),
        };
    }
}
