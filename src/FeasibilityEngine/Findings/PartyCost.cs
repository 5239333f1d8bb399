namespace FeasibilityEngine.Findings;

/// <summary>What a party pays, or may pay at the most: <c>new PartyCost("south", 4m)</c>.</summary>
/// <param name="Party">The name of the party; empty for what nobody is named for.</param>
/// <param name="Cost">What it pays: zero or more.</param>
public sealed record PartyCost(string Party, decimal Cost);
