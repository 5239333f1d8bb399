using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries;

/// <summary>What one development buys by itself, and what it costs.</summary>
/// <param name="Development">The name of the development.</param>
/// <param name="Before">The verdict without it.</param>
/// <param name="After">The verdict with it alone.</param>
/// <param name="BroughtWithinReach">The rungs and priced acts that can be given with it and not without, in the order of their names.</param>
/// <param name="TakenOutOfReach">The rungs and priced acts that can no longer be given with it, in the order of their names.</param>
/// <param name="Gained">The sets that open with it and not without, by id; see <see cref="DevelopmentFindings.ConcessionSets"/>.</param>
/// <param name="GainedWithinReach">The same among the rungs within reach; see <see cref="DevelopmentFindings.WithinReach"/>.</param>
/// <param name="Lost">The sets of the analysis without it that no longer open the path once it has happened, by id.</param>
/// <param name="LostWithinReach">The same among the rungs within reach.</param>
/// <param name="CheapestBefore">The total cost of the cheapest set without it; null where there is none.</param>
/// <param name="CheapestAfter">The total cost of the cheapest set with it; null where there is none.</param>
/// <param name="CheapestWithinReachBefore">The same among the rungs within reach, without it.</param>
/// <param name="CheapestWithinReachAfter">The same among the rungs within reach, with it.</param>
public sealed record DevelopmentEffect(
    string Development,
    Verdict Before,
    Verdict After,
    ValueList<Standing> BroughtWithinReach,
    ValueList<Standing> TakenOutOfReach,
    ValueList<string> Gained,
    ValueList<string> GainedWithinReach,
    ValueList<string> Lost,
    ValueList<string> LostWithinReach,
    decimal? CheapestBefore,
    decimal? CheapestAfter,
    decimal? CheapestWithinReachBefore,
    decimal? CheapestWithinReachAfter);
