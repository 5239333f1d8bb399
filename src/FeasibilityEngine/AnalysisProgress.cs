using System.Globalization;

namespace FeasibilityEngine;

/// <summary>How a search is getting on.</summary>
/// <param name="Stage">What is being searched.</param>
/// <param name="Component">The component that is being searched, counted from 1; of a timeline, the day; of a sweep, the variant.</param>
/// <param name="Components">How many components there are; of a timeline, days; of a sweep, variants.</param>
/// <param name="Found">How many answers the stage has found so far; of a timeline, changes of verdict; of a sweep, variants that are open or openable.</param>
public sealed record AnalysisProgress(SearchStage Stage, int Component, int Components, long Found)
{
    /// <summary>Where developments are explored: under which combination of them, counted from 1; 0 elsewhere.</summary>
    public int Combination { get; init; }

    /// <summary>Where developments are explored: how many combinations are looked at; 0 elsewhere.</summary>
    public int Combinations { get; init; }

    /// <summary>What is being searched, in words: <c>sets within reach</c>; <c>combination 3 of 4, conflicts</c>.</summary>
    public string StageInWords => (Combination == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"combination {Combination} of {Combinations}, ")) + Stage switch
    {
        SearchStage.Verdict => "verdict",
        SearchStage.Conflicts => "conflicts",
        SearchStage.ConcessionSets => "concession sets",
        SearchStage.SetsWithinReach => "sets within reach",
        SearchStage.Timeline => "timeline",
        _ => "sweep",
    };
}

/// <summary>What a search is looking for.</summary>
public enum SearchStage
{
    /// <summary>The verdict, component by component.</summary>
    Verdict,

    /// <summary>The minimal conflicts.</summary>
    Conflicts,

    /// <summary>The minimal concession sets of all concessions.</summary>
    ConcessionSets,

    /// <summary>The minimal concession sets of what is within reach at the day.</summary>
    SetsWithinReach,

    /// <summary>The verdicts of a timeline, day by day.</summary>
    Timeline,

    /// <summary>The variants of a sweep.</summary>
    Sweep,
}
