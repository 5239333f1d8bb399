namespace FeasibilityEngine.Model;

/// <summary>
/// Who takes positions or acts: a state, a union, a company. A party with a <see cref="Role"/>
/// (<c>mediator</c>, <c>guarantor</c>, <c>verifier</c>) is a third party.
/// </summary>
/// <param name="Id">The name used in the file, for example <c>ukraine</c>.</param>
/// <param name="Name">The name that readers see, for example <c>Ukraine</c>.</param>
/// <param name="Role">What a third party does in the dispute; null for the parties to it.</param>
public sealed record Party(string Id, string Name, string? Role = null)
{
    /// <summary>True for a mediator, guarantor, verifier: a party that is not a side of the dispute.</summary>
    public bool IsThirdParty => Role is not null;
}
