using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>So many sides of the dispute give, and so many third parties.</summary>
/// <param name="Gives">Who gives, and where it stands afterwards.</param>
/// <param name="Sides">How many parties that are no third parties.</param>
/// <param name="ThirdParties">How many third parties.</param>
internal sealed record Givers(ValueList<Standing> Gives, int Sides, int ThirdParties) : Claim;
