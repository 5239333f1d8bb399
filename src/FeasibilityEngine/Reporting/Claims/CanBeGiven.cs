using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>All of this can be given at the day and opens the path then, or not.</summary>
/// <param name="Gives">Who gives, and where it stands afterwards.</param>
/// <param name="Now">Which of both.</param>
internal sealed record CanBeGiven(ValueList<Standing> Gives, bool Now) : Claim;
