namespace FeasibilityEngine.Findings;

/// <summary>One rung of a ladder that counts.</summary>
/// <param name="Id">Its name; <c>performed</c> and <c>not-performed</c> for a priced act.</param>
/// <param name="Cost">What it costs to stand here instead of at the first rung of the ladder.</param>
/// <param name="Awaits">Why it is out of reach at the as-of date; null where it is within reach.</param>
public sealed record CountedRung(string Id, decimal Cost, OutOfReach? Awaits);
