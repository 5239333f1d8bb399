using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Whatever opens the path with concessions on them opens it without, among all rungs and among those within reach.</summary>
/// <param name="Members">Positions and priced acts.</param>
internal sealed record WouldNotHelp(ValueList<string> Members) : Claim;
