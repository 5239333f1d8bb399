using FeasibilityEngine.Model;

namespace FeasibilityEngine.Findings;

/// <summary>
/// How long a party has done what cannot be undone while no counterpart has moved yet: the steps from its irreversible act to the
/// last one before another negotiating party performs an act of its own.
/// </summary>
/// <remarks>Acts of third parties count for nobody. Where both sides move in one step, nobody is exposed.</remarks>
/// <param name="Party">The party.</param>
/// <param name="Act">The irreversible act.</param>
/// <param name="Steps">The steps, counted from 1 along the path; not empty.</param>
public sealed record Exposure(string Party, string Act, ValueList<int> Steps);
