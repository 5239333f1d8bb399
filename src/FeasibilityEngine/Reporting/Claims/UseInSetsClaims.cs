using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Without a concession on any one of them, no concessions on all others open the path.</summary>
/// <param name="Members">Positions and priced acts.</param>
internal sealed record InEverySet(ValueList<string> Members) : Claim;

/// <summary>In no minimal set of all rungs is anything conceded on any of them.</summary>
/// <param name="Members">Positions and priced acts.</param>
internal sealed record InNoSet(ValueList<string> Members) : Claim;

/// <summary>Whatever opens the path with concessions on them opens it without, among all rungs and among those within reach.</summary>
/// <param name="Members">Positions and priced acts.</param>
internal sealed record WouldNotHelp(ValueList<string> Members) : Claim;

/// <summary>Each of them is conceded on in some minimal set within reach, and only because a rung further up its ladders is out of reach.</summary>
/// <param name="Members">Positions and priced acts.</param>
internal sealed record HelpsWithinReach(ValueList<string> Members) : Claim;

/// <summary>Whatever opens the path with the rung opens it with the stronger one too, all others standing where they stand.</summary>
/// <param name="Rung">The rung, or the act performed.</param>
/// <param name="Stronger">The stronger one of the same position, or the act not performed.</param>
internal sealed record DoesAsWell(Standing Rung, Standing Stronger) : Claim;

/// <summary>While the position or act stands there, nothing opens the path, whatever all others give.</summary>
/// <param name="Rung">The position or act, with its rung.</param>
internal sealed record NotEnough(Standing Rung) : Claim;

/// <summary>It can be given at the day of the analysis, or not.</summary>
/// <param name="To">The rung, or the act performed.</param>
/// <param name="Now">Which of both.</param>
internal sealed record WithinReach(Standing To, bool Now) : Claim;

/// <summary>Something is conceded on the position or act in so many of so many minimal sets.</summary>
/// <param name="Member">The position or act.</param>
/// <param name="Number">In how many it is.</param>
/// <param name="Of">Of how many.</param>
/// <param name="All">True where these are all; false where there may be more.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record InSets(Standing Member, int Number, int Of, bool All, bool WithinReach) : Claim;
