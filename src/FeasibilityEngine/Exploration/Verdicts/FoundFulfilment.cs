using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration.Verdicts;

/// <summary>What can become of the first rung of a ladder by itself.</summary>
/// <param name="Ladder">The ladder.</param>
/// <param name="Holds">Whether some state fulfils it, whatever the constraints say.</param>
/// <param name="Fails">Whether some state does not, whatever the constraints say.</param>
/// <param name="HoldsUnderRules">Whether some state that the constraints allow fulfils it.</param>
/// <param name="Rules">A minimal group of rules under which none does, where that is why; empty else, or where it was not found out.</param>
/// <param name="Parts">
/// Where no state fulfils it whatever the rules say: a minimal group of the parts that it asks for together, of which that is so; empty
/// else, or where that was not found out.
/// </param>
internal sealed record FoundFulfilment(Ladder Ladder, Answer Holds, Answer Fails, Answer HoldsUnderRules, IReadOnlyList<GroundRule> Rules, IReadOnlyList<Condition> Parts);
