using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Exploration;

/// <summary>What a witness decides about the issues and acts of one component.</summary>
/// <param name="Options">The index of the option that holds, for each issue.</param>
/// <param name="Acts">The acts that are decided about.</param>
/// <param name="Performed">Those of them that are performed.</param>
internal sealed record PartialState(
    IReadOnlyDictionary<Reference, int> Options, IReadOnlyCollection<Reference> Acts, IReadOnlySet<Reference> Performed)
{
    /// <summary>What states of different components decide together.</summary>
    public static PartialState Merge(IReadOnlyCollection<PartialState> parts) => new(
        parts.SelectMany(p => p.Options).ToDictionary(o => o.Key, o => o.Value),
        parts.SelectMany(p => p.Acts).ToList(),
        parts.SelectMany(p => p.Performed).ToHashSet());
}
