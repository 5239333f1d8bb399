using System.Globalization;
using System.Numerics;

namespace FeasibilityEngine.Model;

/// <summary>
/// What cut an answer short, such as a budget of 30 seconds: <see cref="Kind"/> to decide by, <see cref="ToString"/> to show. Of the other
/// members an interruption has those that its kind names.
/// </summary>
/// <example>
/// <code>
/// if (analysis.Interruptions.Any(interruption => interruption.Kind == InterruptionKind.BudgetUsedUp))
/// {
///     Console.WriteLine($"Try a longer budget: {string.Join("; ", analysis.Interruptions)}.");
/// }
/// </code>
/// </example>
/// <remarks>Immutable, and safe to share between threads.</remarks>
public sealed record Interruption
{
    // How many conflicts whose second check was cut short are named; the others are counted.
    private const int NamedConflicts = 20;

    /// <summary>What kind of thing cut the answer short.</summary>
    public required InterruptionKind Kind { get; init; }

    /// <summary>The time there was, for <see cref="InterruptionKind.BudgetUsedUp"/>: <c>AnalysisOptions.Budget</c>.</summary>
    public TimeSpan? Budget { get; init; }

    /// <summary>The limit that was reached, such as 1000 conflicts for <see cref="InterruptionKind.ConflictLimit"/>.</summary>
    public long? Limit { get; init; }

    /// <summary>How many things were looked at, or are concerned, such as 4 combinations for <see cref="InterruptionKind.CombinationLimit"/>.</summary>
    public long? Count { get; init; }

    /// <summary>Of how many, such as 8 combinations for <see cref="InterruptionKind.CombinationLimit"/>.</summary>
    public BigInteger? InAll { get; init; }

    /// <summary>The names of the conflicts that are concerned, such as <c>conflict-3</c>, for <see cref="InterruptionKind.SecondCheckUnfinished"/>.</summary>
    public ValueList<string> Conflicts { get; init; } = [];

    /// <summary>What others said of it, such as the message of an exception; null where its kind says all.</summary>
    public string? Detail { get; init; }

    /// <summary>In words, as reports tell it: <c>the budget of 30 seconds was used up</c>. A clause, without a capital and without a full stop.</summary>
    public override string ToString()
    {
        var (before, named, after) = Parts;
        return $"{before}{string.Join(", ", named)}{after}";
    }

    /// <summary>The same with the conflicts that it names apart: what stands before them, they, and what stands behind.</summary>
    internal (string Before, IReadOnlyList<string> Named, string After) Parts => Kind != InterruptionKind.SecondCheckUnfinished
        ? (Words(), [], "")
        : (
            "the second check took too long to finish for ",
            [.. Conflicts.Take(NamedConflicts)],
            Conflicts.Count <= NamedConflicts ? "" : Invariant($" and {Conflicts.Count - NamedConflicts} others"));

    private string Words() => Kind switch
    {
        InterruptionKind.Cancelled => "the search was cancelled",
        InterruptionKind.BudgetUsedUp => Invariant($"the budget of {Budget?.TotalSeconds:0.######} seconds was used up"),
        InterruptionKind.BudgetUsedUpBeforeTimeline => "the budget was used up before the timeline was whole",
        InterruptionKind.ListenerFailed => $"what listens to the progress failed: {Detail}",
        InterruptionKind.VariantInvalid => $"this variant cannot be analysed: {Detail}",
        InterruptionKind.ConflictLimit => Invariant($"the limit of {Limit} conflicts in one component was reached"),
        InterruptionKind.ConcessionSetLimit => Invariant($"the limit of {Limit} concession sets in one component was reached"),
        InterruptionKind.SolverLimit => "a question to the solver took too long",
        InterruptionKind.SetsGiven => Invariant($"the {Limit} sets that were asked for were given"),
        InterruptionKind.CapSumLimit => "the sums that a cap has to tell apart are too many",
        InterruptionKind.CapDiagramLimit => "the sets within the caps take a diagram beyond its limit",
        InterruptionKind.CapDiagramLimitCheapestOnly => "the sets within the caps take a diagram beyond its limit, so only the cheapest sets were looked at",
        InterruptionKind.BurdenSumLimit => "the sums that the burdens have to be told apart by are too many",
        InterruptionKind.FrontLimit => Invariant($"there are more than {Limit} ways to share the costs on the way to the Pareto front"),
        InterruptionKind.CombinationLimit => Invariant($"{Count} of {InAll} combinations of developments were looked at, smaller ones first"),
        InterruptionKind.CombinationsCutShort => $"the search under {Combinations()} was cut short",
        InterruptionKind.SetsPerCombinationLimit => Invariant($"under {Combinations()} only the cheapest {Limit} sets of a list were compared"),
        InterruptionKind.SetsUndecided => Invariant($"{Count} sets are left out, because it is not known whether fewer developments open them"),
        InterruptionKind.DevelopmentLimit => "of more than eight developments only the smaller combinations were tried",
        _ => Detail ?? "",
    };

    private static string Invariant(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);

    private string Combinations() => Count == 1 ? "one combination" : Invariant($"{Count} combinations");
}
