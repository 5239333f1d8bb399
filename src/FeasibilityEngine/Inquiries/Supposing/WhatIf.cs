using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Supposing;

/// <summary>What concessions and developments that are supposed would change: what they resolve, what still blocks, what would complete them.</summary>
/// <remarks>Immutable, and safe to share between threads.</remarks>
public sealed record WhatIf
{
    /// <summary>The analysis with nothing supposed.</summary>
    public required Analysis Before { get; init; }

    /// <summary>
    /// The analysis with everything supposed. Its conflicts keep the ids that conflicts of the same members have in <see cref="Before"/>;
    /// those that are new are numbered after the last of these.
    /// </summary>
    public required Analysis After { get; init; }

    /// <summary>What was supposed to be conceded, in the order of the names.</summary>
    public required ValueList<SupposedConcession> Supposed { get; init; }

    /// <summary>What the supposed concessions cost together.</summary>
    public required decimal SupposedCost { get; init; }

    /// <summary>
    /// The minimal conflicts of <see cref="Before"/> whose members can stand together afterwards: no smaller conflict stays among them.
    /// Null where that is not proven, because a search stopped early.
    /// </summary>
    public required ValueList<Conflict>? Resolved { get; init; }

    /// <summary>
    /// The minimal conflicts of <see cref="Before"/> that are not resolved but narrowed: some of their members exclude each other
    /// afterwards even without the others. Where a search stopped early, those that are known.
    /// </summary>
    public ValueList<ConflictNarrowing> Narrowed { get; init; } = [];

    /// <summary>The cheapest sets of further concessions that open the path, within reach or not.</summary>
    public required ValueList<Completion> Completions { get; init; }

    /// <summary>The cheapest sets of further concessions that are within reach.</summary>
    public required ValueList<Completion> WithinReach { get; init; }

    /// <summary>
    /// The verdict where the supposed concessions count only as far as they can be given at the as-of date, the supposed developments
    /// having happened; that of <see cref="After"/> supposes them in full.
    /// </summary>
    public Verdict VerdictWithinReach => After.VerdictWithinReach ?? After.Verdict;

    /// <summary>
    /// Where the path is open with all that is supposed counted in full and on the day is only <see cref="Verdict.Openable"/>: further
    /// concessions that open it on the day, for example; each can be given then. Empty where that is not so, or none is known.
    /// </summary>
    public ValueList<Standing> OpensOnTheDayWith { get; init; } = [];

    /// <summary>The minimal conflicts that remain at the new standing.</summary>
    public ValueList<Conflict> Blocking => After.Conflicts;

    /// <summary>What cut the question short; empty where the answer is whole.</summary>
    public ValueList<Interruption> Interruptions { get; init; } = [];

    /// <summary>True where both analyses are complete, and of each concession it is told whether it helps.</summary>
    public bool IsComplete => Before.IsComplete && After.IsComplete && Supposed.All(concession => concession.Helps is not null);
}

/// <summary>A concession that is supposed to have been made.</summary>
public sealed record SupposedConcession
{
    internal SupposedConcession()
    {
    }

    /// <summary>As it was put.</summary>
    public required Supposition Supposition { get; init; }

    /// <summary>Where the party stands with it; null where the position does not count at that day or for that question.</summary>
    public required Standing? To { get; init; }

    /// <summary>What it costs, from the stated rung.</summary>
    public required decimal Cost { get; init; }

    /// <summary>Why it cannot be given at the as-of date, the assumed developments being so; null where it can.</summary>
    public required OutOfReach? Awaits { get; init; }

    /// <summary>
    /// False where, with this concession alone left out, the verdict is the same and the cheapest completion, hypothetical and within
    /// reach, costs as much and asks as many concessions; true where something of that differs; null where it was not told.
    /// </summary>
    public required bool? Helps { get; init; }
}

/// <summary>Further concessions that, with those that are supposed already, open the path.</summary>
/// <param name="Set">The further concessions, from the new standing; its costs are those of going on from there.</param>
/// <param name="TotalCost">What these and the supposed concessions cost together.</param>
/// <param name="CostByParty">The same for each party that gives, in the order of the parties' names.</param>
public sealed record Completion(ConcessionSet Set, decimal TotalCost, ValueList<PartyCost> CostByParty);
