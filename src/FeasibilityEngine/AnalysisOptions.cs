using FeasibilityEngine.Foundations;
using FeasibilityEngine.Model;

namespace FeasibilityEngine;

/// <summary>What to ask of a scenario, and how far to search.</summary>
public sealed record AnalysisOptions
{
    /// <summary>Talks or a settlement; null (the default) for <see cref="Scenario.DefaultQuestion"/>: the scenario's own, else talks.</summary>
    public Question? Question { get; init; }

    /// <summary>The day of the analysis; null (the default) for <see cref="Scenario.DefaultAsOf"/>.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The names of the developments to assume; none by default.</summary>
    public ValueList<string> Assume { get; init; } = [];

    /// <summary>
    /// Concessions that are supposed to have been made; none by default. A position then stands at the rung that is named, within
    /// reach or not: its party accepts what that rung or a stronger one asks for, at no cost, as if the scenario stated it there. A
    /// priced act is free to be performed. What does not count at that day or for that question changes nothing. The order does not matter.
    /// </summary>
    public ValueList<Supposition> Suppose { get; init; } = [];

    /// <summary>How many concession sets of each list to work out in full, cheapest first: 1 or more, 100 by default. Counts are exact whatever it is.</summary>
    public int Top { get; init; } = 100;

    /// <summary>How long to search, at most 49 days; null (the default) for no limit. Measured with <see cref="Clock"/>.</summary>
    public TimeSpan? Budget { get; init; }

    /// <summary>
    /// How many minimal conflicts to work out in one component: 1 or more, 1,000 by default; those with the fewest members, or where
    /// the component outgrows <see cref="DiagramLimit"/> those that are found first. How many there are is counted exactly beyond that
    /// too, unless it outgrows that limit; the analysis is then partial and says so, since what is looked for in its list may be among
    /// the others: <see cref="Findings.Analysis.ListsAllConflicts"/>.
    /// </summary>
    public int ConflictLimit { get; init; } = 1_000;

    /// <summary>
    /// How many minimal concession sets to collect in one component that outgrows <see cref="DiagramLimit"/>, before giving up: 1 or
    /// more, 100,000 by default.
    /// </summary>
    public int ConcessionSetLimit { get; init; } = 100_000;

    /// <summary>
    /// How many nodes the decision diagrams of one component may have, about 20 bytes each: 2,000,000 by default. A component that
    /// needs more is searched by the solver, answer by answer; so is every component where this is 0. The answers are the same.
    /// </summary>
    public int DiagramLimit { get; init; } = 2_000_000;

    /// <summary>What measures the budget; the system's by default.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>
    /// Hears how the search is getting on; nobody by default. Called on the searching thread. What it throws does not reach the caller:
    /// the search ends with what it has found, and the answer says that it is partial and why, as where it is cancelled.
    /// </summary>
    public IProgress<AnalysisProgress>? Progress { get; init; }

    /// <summary>What is asked of the scenario.</summary>
    internal Question QuestionIn(Scenario scenario) => Question ?? scenario.DefaultQuestion;

    // What a timer can measure, rounded down.
    internal static readonly TimeSpan LongestBudget = TimeSpan.FromDays(49);

    /// <summary>Passes where no concessions are supposed.</summary>
    /// <exception cref="ArgumentException">Some are.</exception>
    internal void RequireNothingSupposed(string inquiry)
    {
        if (Suppose.Count > 0)
        {
            throw new ArgumentException($"{inquiry} supposes no concessions; ask what-if about them.");
        }
    }

    /// <summary>Passes where every option is in its range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Some are not, or are null where they may not be; all of them are told.</exception>
    internal void Validate()
    {
        var ranges = new OptionRanges();
        Look(ranges);
        ranges.Require();
    }

    /// <summary>Looks at every option, together with others that are asked with it.</summary>
    internal void Look(OptionRanges ranges)
    {
        ranges.NeedGiven(nameof(Assume), Assume);
        ranges.NeedGiven(nameof(Suppose), Suppose);
        ranges.NeedGiven(nameof(Clock), Clock);
        ranges.NeedPositive(nameof(Budget), Budget, LongestBudget);
        ranges.NeedAtLeast(nameof(Top), Top, 1);
        ranges.NeedAtLeast(nameof(ConflictLimit), ConflictLimit, 1);
        ranges.NeedAtLeast(nameof(ConcessionSetLimit), ConcessionSetLimit, 1);
        ranges.NeedAtLeast(nameof(DiagramLimit), DiagramLimit, 0);
    }
}
