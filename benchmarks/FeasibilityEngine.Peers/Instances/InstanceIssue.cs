namespace FeasibilityEngine.Peers.Instances;

/// <summary>A question with a fixed list of values; exactly one holds.</summary>
internal sealed record InstanceIssue(string Name, IReadOnlyList<string> Values);
