using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>It is so where these developments are assumed besides those of the report.</summary>
/// <param name="Developments">The developments.</param>
/// <param name="Claim">What is so.</param>
internal sealed record WithDevelopments(ValueList<string> Developments, Claim Claim) : Claim;

/// <summary>Under these developments the concessions are a minimal set, and under no part of the developments do they, or weaker ones, open the path.</summary>
/// <param name="Developments">The developments.</param>
/// <param name="Set">The set.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record MinimalPair(ValueList<string> Developments, ConcessionSet Set, bool WithinReach) : Claim;

/// <summary>No concessions open the path with these developments that, or weaker ones than which, do not open it with fewer of them.</summary>
/// <param name="Developments">The developments.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record OpensNothing(ValueList<string> Developments, bool WithinReach) : Claim;

/// <summary>Every minimal set without these developments opens the path with them too.</summary>
/// <param name="Developments">The developments.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record LosesNothing(ValueList<string> Developments, bool WithinReach) : Claim;

/// <summary>Giving this, or what of it counts and can be given, opens the path, or does not.</summary>
/// <param name="Gives">Who gives, and where it stands afterwards.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
/// <param name="Does">Which of both.</param>
internal sealed record Opens(ValueList<Standing> Gives, bool WithinReach, bool Does) : Claim;
