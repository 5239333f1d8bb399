using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Developments;

/// <summary>What one development buys by itself, and what it costs.</summary>
public sealed record DevelopmentEffect
{
    /// <summary>The name of the development.</summary>
    public required string Development { get; init; }

    /// <summary>The verdict without it.</summary>
    public required Verdict VerdictBefore { get; init; }

    /// <summary>The verdict with it alone.</summary>
    public required Verdict VerdictAfter { get; init; }

    /// <summary>The rungs and priced acts that can be given with it and not without, of what counts with it and without it, in the order of their names.</summary>
    public required ValueList<Standing> BroughtWithinReach { get; init; }

    /// <summary>The rungs and priced acts that can no longer be given with it, of what counts with it and without it, in the order of their names.</summary>
    public required ValueList<Standing> TakenOutOfReach { get; init; }

    /// <summary>The sets that open with it and not without, by id; see <see cref="DevelopmentFindings.ConcessionSets"/>.</summary>
    public required ValueList<string> Gained { get; init; }

    /// <summary>The same among the rungs within reach; see <see cref="DevelopmentFindings.WithinReach"/>.</summary>
    public required ValueList<string> GainedWithinReach { get; init; }

    /// <summary>The sets of the analysis without it that no longer open the path once it has happened, by id.</summary>
    public required ValueList<string> Lost { get; init; }

    /// <summary>The same among the rungs within reach.</summary>
    public required ValueList<string> LostWithinReach { get; init; }

    /// <summary>The total cost of the cheapest set without it; null where there is none.</summary>
    public required decimal? CheapestBefore { get; init; }

    /// <summary>The total cost of the cheapest set with it; null where there is none.</summary>
    public required decimal? CheapestAfter { get; init; }

    /// <summary>The same among the rungs within reach, without it.</summary>
    public required decimal? CheapestWithinReachBefore { get; init; }

    /// <summary>The same among the rungs within reach, with it.</summary>
    public required decimal? CheapestWithinReachAfter { get; init; }
}
