using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>
/// Where all of this is conceded, the path is open at the day: each can be given then, and a possible state exists that all accept
/// counting only rungs within reach; or it is not.
/// </summary>
/// <param name="Given">What is supposed to be conceded.</param>
/// <param name="Gives">What is conceded beside it.</param>
/// <param name="Does">Which of both.</param>
internal sealed record OpensOnTheDay(ValueList<GivenConcession> Given, ValueList<Standing> Gives, bool Does) : Claim;
