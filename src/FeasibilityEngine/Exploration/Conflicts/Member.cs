using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Exploration.Conflicts;

/// <summary>A party standing on a ladder, as a member of a conflict.</summary>
/// <param name="Chain">The rungs that count.</param>
/// <param name="Level">The level at which the party stands.</param>
internal sealed record Member(Chain Chain, int Level)
{
    /// <summary>The ladder with all rungs that count down to the level: what tells members apart, also where they accept the same.</summary>
    public string Name => $"{Chain.Ladder.Id}={string.Join('-', Chain.Rungs.Take(Level + 1))}";

    /// <summary>The rung on the ladder, counted from the stated one.</summary>
    public int Rung => Chain.Rungs[Level];

    /// <summary>What the party accepts there, over issues and acts.</summary>
    public Formula Accepts => Chain.Accepts[Level];

    /// <summary>What the party accepts there, in the scenario's own words.</summary>
    public Condition Accepted => Chain.AcceptedAt(Level);
}
