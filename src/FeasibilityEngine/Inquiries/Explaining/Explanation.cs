namespace FeasibilityEngine.Inquiries.Explaining;

/// <summary>What there is to tell about one thing of a scenario or of its analysis; one record for each sort of thing.</summary>
/// <param name="Name">The name by which it was asked for: <c>conflict-2</c>, <c>set-1</c>, <c>withdrawal-first=ceasefire-first</c>.</param>
public abstract record Explanation(string Name);
