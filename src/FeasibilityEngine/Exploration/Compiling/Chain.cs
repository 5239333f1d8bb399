using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Exploration.Compiling;

/// <summary>
/// The rungs of a ladder that count for a search, strongest first, each with all that its party accepts there.
/// Acceptance widens from level to level: that conceding never makes a feasible state infeasible holds by construction.
/// </summary>
/// <param name="Ladder">The ladder.</param>
/// <param name="Rungs">For each level, the index of its rung on the ladder.</param>
/// <param name="Accepts">For each level, what the party accepts there: what this rung or a stronger counting one asks for.</param>
internal sealed record Chain(Ladder Ladder, int[] Rungs, Formula[] Accepts)
{
    public int LastLevel => Rungs.Length - 1;

    /// <summary>What the party accepts at a level, in the scenario's own words.</summary>
    public Condition AcceptedAt(int level) =>
        level == 0
            ? Ladder.Rungs[Rungs[0]].Accepts
            : new Disjunction(Rungs.Take(level + 1).Select(r => Ladder.Rungs[r].Accepts).ToValueList());

    public decimal CostAt(int level) => Ladder.Rungs[Rungs[level]].Cost;
}
