namespace FeasibilityEngine.Peers.Instances;

/// <summary>One rung of a precondition.</summary>
/// <param name="Cost">What giving up this rung and all stronger ones costs in all.</param>
/// <param name="Clauses">What it demands: every clause, and of each clause at least one literal.</param>
internal sealed record InstanceRung(int Cost, IReadOnlyList<IReadOnlyList<Literal>> Clauses);
