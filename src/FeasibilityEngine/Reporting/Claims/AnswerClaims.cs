using System.Numerics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>The verdict is this one.</summary>
/// <param name="Verdict">The verdict.</param>
internal sealed record VerdictIs(Verdict Verdict) : Claim;

/// <summary>The verdict is one of these.</summary>
/// <param name="Verdicts">The verdicts.</param>
internal sealed record VerdictIsAmong(ValueList<Verdict> Verdicts) : Claim;

/// <summary>Without the developments that are assumed, the rules allow a state, or exclude every one.</summary>
/// <param name="IsSo">True where they allow one.</param>
internal sealed record RulesAllowUnassumed(bool IsSo) : Claim;

/// <summary>All of them are positions, none is an act, and there are two or more.</summary>
/// <param name="Members">Positions, each with its rung.</param>
internal sealed record PositionsOnly(ValueList<Standing> Members) : Claim;

/// <summary>No event, position, rung, statement or act of the scenario has a date, and neither has the question.</summary>
internal sealed record NothingIsDated : Claim;

/// <summary>These developments are assumed, and those are all the others of the scenario.</summary>
/// <param name="Developments">Those assumed.</param>
/// <param name="LeftOut">Those left out.</param>
internal sealed record Assumed(ValueList<string> Developments, ValueList<string> LeftOut) : Claim;

/// <summary>All of these developments are assumed, and perhaps others.</summary>
/// <param name="Developments">The developments.</param>
internal sealed record AreAssumed(ValueList<string> Developments) : Claim;

/// <summary>There are so many minimal conflicts among the positions as stated.</summary>
/// <param name="Number">How many.</param>
/// <param name="All">True where there are no others; false where there may be more.</param>
internal sealed record NumberOfConflicts(BigInteger Number, bool All) : Claim;

/// <summary>There are so many minimal concession sets.</summary>
/// <param name="Number">How many.</param>
/// <param name="All">True where there are no others; false where there may be more.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record NumberOfSets(BigInteger Number, bool All, bool WithinReach) : Claim;
