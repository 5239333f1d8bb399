using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Were it not for the order of the acts, the members could stand together.</summary>
/// <param name="Members">Positions and priced acts, each with its rung.</param>
/// <param name="Rules">The rules that count.</param>
internal sealed record NoOrderSuits(ValueList<Standing> Members, ValueList<string> Rules) : Claim;
