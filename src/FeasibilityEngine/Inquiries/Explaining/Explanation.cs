namespace FeasibilityEngine.Inquiries.Explaining;

/// <summary>What there is to tell about one thing of a scenario or of its analysis; one record for each sort of thing.</summary>
public abstract record Explanation
{
    private protected Explanation()
    {
    }

    /// <summary>The name by which it was asked for: <c>conflict-2</c>, <c>set-1</c>, <c>withdrawal-first=ceasefire-first</c>.</summary>
    public required string Name { get; init; }
}
