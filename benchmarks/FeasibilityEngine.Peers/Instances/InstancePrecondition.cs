namespace FeasibilityEngine.Peers.Instances;

/// <summary>What a party demands, strongest rung first. Who demands a rung demands all weaker ones; all can be given up.</summary>
internal sealed record InstancePrecondition(int Party, string Name, IReadOnlyList<InstanceRung> Rungs);
