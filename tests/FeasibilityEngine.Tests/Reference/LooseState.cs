namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>A state in which rules may be broken, with what it breaks.</summary>
/// <param name="World">The state; every fact that holds in it or in one of its phases is established, or follows by all rules from the issues and acts there.</param>
/// <param name="Broken">The rules that it breaks, derivations in any phase, as indexes into the scenario's rules.</param>
/// <param name="First">The strongest rung at which each ladder's party accepts it, among all rungs.</param>
/// <param name="FirstWithinReach">The same among the rungs within reach.</param>
internal sealed record LooseState(World World, HashSet<int> Broken, int[] First, int[] FirstWithinReach);
