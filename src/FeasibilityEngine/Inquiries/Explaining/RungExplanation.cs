using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Inquiries.Explaining;

/// <summary>A rung of a position, or a priced act performed or not.</summary>
public sealed record RungExplanation : Explanation
{
    internal RungExplanation()
    {
    }

    /// <summary>Who stands where. A rung that is part of what is stated has the number 0; so has one of a position that does not count.</summary>
    public required Standing Rung { get; init; }

    /// <summary>True where its position counts for the question at the day of the analysis.</summary>
    public required bool Counts { get; init; }

    /// <summary>What it asks for, without quantifiers; null where its position does not count.</summary>
    public required Condition? Accepts { get; init; }

    /// <summary>What it costs to stand here instead of at the stated rung.</summary>
    public required decimal Cost { get; init; }

    /// <summary>Why it cannot be given at the day of the analysis; null where it can, or does not count.</summary>
    public required OutOfReach? Awaits { get; init; }

    /// <summary>What would bring it within reach: fewest developments first, then a later day; both together where neither does by itself; empty where it is within reach, or nothing in the scenario would (beyond eight developments: nothing was found, and <see cref="ExplanationFindings.IsComplete"/> is false).</summary>
    public required ValueList<Turn> Turns { get; init; }

    /// <summary>The sets that concede to this rung, by id, those within reach last.</summary>
    public required ValueList<string> Sets { get; init; }

    /// <summary>
    /// True where some minimal set of all rungs, within reach or not, concedes to this one; false where none does, or it is the stated one;
    /// null where it does not count, or not all of these sets are known.
    /// </summary>
    public bool? IsInSomeSet { get; init; }

    /// <summary>
    /// For a rung below the stated one that is in no minimal set of all rungs: where its position or act stands in these, strongest first;
    /// the stated rung for sets that do not concede it. Empty where there is no set at all. Null where the rung is in one, or not all are known.
    /// </summary>
    public ValueList<CountedStanding>? Instead { get; init; }

    /// <summary>
    /// What makes it superfluous: whatever opens with it opens with this stronger one too (the stated one where not conceding does), all
    /// others standing where they stand. The strongest of which that is true. Null where it is in some set, where there is none, where it
    /// is not enough (all of <see cref="Instead"/> is weaker), and where that is not known.
    /// </summary>
    public CountedStanding? DoesAsWell => Instead?.LastOrDefault(other => other.Rung.Rung < Rung.Rung);

    /// <summary>
    /// Where it is not enough, what remains while its position stands here and all others give all they can: minimal conflicts. Worked
    /// out where the rung itself is asked for, not as part of its position, and empty where the search was cut short.
    /// </summary>
    public ValueList<Conflict> Remaining { get; init; } = [];
}

/// <summary>Where a position or priced act stands in some minimal sets, and what it costs its party to stand there.</summary>
/// <param name="Rung">Who stands where; the stated rung has the number 0 and costs nothing.</param>
/// <param name="Cost">What it costs to stand here instead of at the stated rung.</param>
/// <param name="IsWithinReach">True where it can be given at the day of the analysis; the stated rung can.</param>
public sealed record CountedStanding(Standing Rung, decimal Cost, bool IsWithinReach);
