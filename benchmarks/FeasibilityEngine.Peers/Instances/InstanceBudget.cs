namespace FeasibilityEngine.Peers.Instances;

/// <summary>The weights of the true literals add up to the maximum at the most.</summary>
internal sealed record InstanceBudget(int Max, IReadOnlyList<(int Weight, Literal Literal)> Terms);
