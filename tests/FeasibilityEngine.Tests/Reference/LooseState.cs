namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>A state in which rules may be broken, with what it breaks.</summary>
/// <param name="World">The state; every fact that holds in it is established or derived, none supports itself only in a circle.</param>
/// <param name="Broken">The rules that it breaks, as indexes into the scenario's rules.</param>
/// <param name="LacksConstantFact">True where a fact does not hold that follows whatever is agreed.</param>
/// <param name="First">The strongest rung at which each ladder's party accepts it, among all rungs.</param>
/// <param name="FirstWithinReach">The same among the rungs within reach.</param>
internal sealed record LooseState(World World, HashSet<int> Broken, bool LacksConstantFact, int[] First, int[] FirstWithinReach);
