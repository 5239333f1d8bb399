namespace FeasibilityEngine.Exploration.Sets.Diagrams;

/// <summary>
/// One step of a search for a diagram: either what the next step will cost about where it leads to nothing, told before it is taken, or what the last one
/// cost and found. Costs are in units of <see cref="Solving.Sat.CdclSolver.Work"/>.
/// </summary>
/// <param name="Price">What the next step costs about where it leads to nothing; 0 where a step was taken.</param>
/// <param name="Spent">What the step cost that was taken; 0 where none was.</param>
/// <param name="Found">The diagram of all answers; null where the step found none.</param>
/// <param name="IsThorough">True for steps that take longer, and are worth it only where nothing else finds the answers.</param>
internal sealed record DiagramTurn<T>(long Price, long Spent, T? Found, bool IsThorough)
    where T : class;
