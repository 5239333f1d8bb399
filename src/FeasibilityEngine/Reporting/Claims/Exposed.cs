using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>From the first to the last of the steps the party has done what cannot be undone, and no other side of the dispute has performed an act of its own.</summary>
/// <param name="Set">The set, with its steps.</param>
/// <param name="Party">The party.</param>
/// <param name="Act">The act.</param>
/// <param name="Steps">The steps, counted from 1.</param>
internal sealed record Exposed(ConcessionSet Set, string Party, string Act, ValueList<int> Steps) : Claim;
