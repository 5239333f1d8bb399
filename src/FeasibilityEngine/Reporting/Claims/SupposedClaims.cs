using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Were these concessions made, as far as they can be given at the day, and further ones that can be, the verdict would be this one.</summary>
/// <param name="Supposed">What is supposed to be conceded.</param>
/// <param name="Verdict">The verdict.</param>
internal sealed record VerdictOfSupposed(ValueList<Supposition> Supposed, Verdict Verdict) : Claim;

/// <summary>
/// Where all of this is conceded, the path is open at the day: each can be given then, and a possible state exists that all accept
/// counting only rungs within reach; or it is not.
/// </summary>
/// <param name="Supposed">What is supposed to be conceded.</param>
/// <param name="Gives">What is conceded beside it.</param>
/// <param name="Does">Which of both.</param>
internal sealed record OpensOnTheDay(ValueList<Supposition> Supposed, ValueList<Standing> Gives, bool Does) : Claim;

/// <summary>What is supposed costs so much in total, as far as it counts, from where the parties stand without it.</summary>
/// <param name="Supposed">What is supposed to be conceded.</param>
/// <param name="Total">The sum.</param>
internal sealed record SupposedCosts(ValueList<Supposition> Supposed, decimal Total) : Claim;

/// <summary>
/// Where all of this is conceded, the path is not open at the day, as the rung cannot be given then: it is one of the concessions, or
/// the party accepts a state that opens the path for no other rung.
/// </summary>
/// <param name="Supposed">What is supposed to be conceded.</param>
/// <param name="Gives">What is conceded beside it.</param>
/// <param name="Rung">The rung.</param>
internal sealed record RestsOn(ValueList<Supposition> Supposed, ValueList<Standing> Gives, Standing Rung) : Claim;

/// <summary>
/// Of what is supposed, this concession can be left out: the verdict is the same, and the cheapest of all sets of further concessions,
/// and of those within reach, cost as much and concede as many rungs.
/// </summary>
/// <param name="Supposed">What is supposed.</param>
/// <param name="Of">The concession.</param>
internal sealed record IsIdle(ValueList<Supposition> Supposed, Supposition Of) : Claim;
