using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Model;

/// <summary>
/// A hypothetical, undated change of facts that nobody at the table gives: a mediator steps in, the front freezes.
/// Left out unless it is assumed.
/// </summary>
/// <param name="Id">The name of the development.</param>
/// <param name="Establishes">The facts that hold where it is assumed.</param>
/// <param name="Ends">The facts that no event establishes any longer where it is assumed.</param>
/// <param name="Says">The development in words, where given.</param>
/// <param name="Sources">The sources that it cites.</param>
public sealed record Development(
    string Id,
    ValueList<Reference>? Establishes = null,
    ValueList<Reference>? Ends = null,
    string? Says = null,
    ValueList<string>? Sources = null)
{
    /// <summary>The facts that hold where it is assumed.</summary>
    public ValueList<Reference> Establishes { get; init; } = Establishes ?? [];

    /// <summary>The facts that no event establishes any longer where it is assumed.</summary>
    public ValueList<Reference> Ends { get; init; } = Ends ?? [];

    /// <summary>The sources that it cites; empty where there are none.</summary>
    public ValueList<string> Sources { get; init; } = Sources ?? [];
}
