namespace FeasibilityEngine.Peers.Instances;

/// <summary>A problem as the peers know it: <c>concede-instance/1</c>.</summary>
internal sealed record Instance(
    string Name,
    IReadOnlyList<string> Parties,
    IReadOnlyList<InstanceIssue> Issues,
    IReadOnlyList<IReadOnlyList<Literal>> Rules,
    IReadOnlyList<InstanceBudget> Budgets,
    IReadOnlyList<InstancePrecondition> Preconditions);
