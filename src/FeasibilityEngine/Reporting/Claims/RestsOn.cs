using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>
/// Where all of this is conceded, the path is not open at the day, as the rung cannot be given then: it is one of the concessions, or
/// the party accepts a state that opens the path for no other rung.
/// </summary>
/// <param name="Given">What is supposed to be conceded.</param>
/// <param name="Gives">What is conceded beside it.</param>
/// <param name="Rung">The rung.</param>
internal sealed record RestsOn(ValueList<GivenConcession> Given, ValueList<Standing> Gives, Standing Rung) : Claim;
