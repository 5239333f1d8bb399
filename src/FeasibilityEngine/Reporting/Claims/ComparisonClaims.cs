using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>It is so in another of the analyses that the report is about.</summary>
internal sealed record Elsewhere(OtherAnalysis Of, Claim Claim) : Claim;

/// <summary>Which of the analyses of a report a claim is about.</summary>
internal enum OtherAnalysis
{
    /// <summary>The one with nothing supposed and nothing assumed, of a report on what is supposed.</summary>
    AsStated,

    /// <summary>The one with the same developments assumed, and nothing supposed, of a report on what is supposed.</summary>
    NothingSupposed,

    /// <summary>The first of a comparison.</summary>
    First,

    /// <summary>The second of a comparison.</summary>
    Second,
}

/// <summary>The two analyses of a comparison have the same verdict, facts, positions, rungs, costs, reach, conflicts and minimal sets.</summary>
internal sealed record NothingDiffers : Claim;

/// <summary>No minimal concession set concedes just the rungs of these names.</summary>
/// <param name="Gives">The rungs, as they stand in another analysis.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record IsNoSet(ValueList<Standing> Gives, bool WithinReach) : Claim;

/// <summary>The scenario gives the position a rung of that name, or not.</summary>
/// <param name="Position">The position.</param>
/// <param name="RungId">The rung.</param>
/// <param name="Has">Which of both.</param>
internal sealed record HasRung(string Position, string RungId, bool Has) : Claim;

/// <summary>The rung asks for something else in the second scenario of a comparison than in the first.</summary>
/// <param name="Position">The position.</param>
/// <param name="RungId">The rung.</param>
internal sealed record AsksOtherwise(string Position, string RungId) : Claim;
