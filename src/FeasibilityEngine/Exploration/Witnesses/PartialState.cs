using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Exploration.Witnesses;

/// <summary>What a witness decides about the issues and acts of one component.</summary>
/// <param name="Options">The index of the option that holds, for each issue.</param>
/// <param name="Acts">The acts that are decided about.</param>
/// <param name="Performed">Those of them that are performed.</param>
/// <param name="Steps">
/// For the performed acts whose order counts, the step, counted from that of talks: -1 is the step before them, 0 theirs,
/// 1 the one after. So the steps of components that share nothing but talks can be put together.
/// </param>
internal sealed record PartialState(
    IReadOnlyDictionary<Reference, int> Options,
    IReadOnlyCollection<Reference> Acts,
    IReadOnlySet<Reference> Performed,
    IReadOnlyDictionary<Reference, int> Steps)
{
    /// <summary>What states of different components decide together.</summary>
    public static PartialState Merge(IReadOnlyCollection<PartialState> parts) => new(
        parts.SelectMany(p => p.Options).ToDictionary(o => o.Key, o => o.Value),
        parts.SelectMany(p => p.Acts).ToList(),
        parts.SelectMany(p => p.Performed).ToHashSet(),
        parts.SelectMany(p => p.Steps).ToDictionary(s => s.Key, s => s.Value));

    /// <summary>The step of an act whose order counts, or of talks; null where it is not performed.</summary>
    public int? StepOf(Reference act) =>
        act.Name == Act.Talks ? 0 : Steps.TryGetValue(act, out var step) ? step : null;
}
