namespace FeasibilityEngine.Model;

/// <summary>
/// A true or false circumstance, closed-world: false unless an event establishes it, a rule derives it
/// or a development is assumed. Example: <c>opinion-hardened: Public opinion makes concessions untenable</c>.
/// </summary>
/// <param name="Id">The name of the fact, without its key.</param>
/// <param name="Over">The set over which it ranges, or null for a single fact.</param>
/// <param name="Says">The circumstance in words, where given.</param>
/// <param name="Sources">The sources that it cites.</param>
public sealed record Fact(string Id, string? Over = null, string? Says = null, ValueList<string>? Sources = null)
{
    /// <summary>The sources that it cites; empty where there are none.</summary>
    public ValueList<string> Sources { get; init; } = Sources ?? [];
}
