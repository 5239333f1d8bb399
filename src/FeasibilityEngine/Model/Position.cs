using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Model;

/// <summary>
/// What one party insists on, with its ladder of fallbacks. Example: Ukraine opens talks only after a complete
/// withdrawal; it could fall back to a ceasefire first (cost 3), or waive the position (cost 8).
/// </summary>
/// <param name="Id">The name of the position.</param>
/// <param name="Party">The party that takes it.</param>
/// <param name="Kind">Precondition, demand, both, or red line.</param>
/// <param name="Rungs">The ladder, strongest rung first; the first is what the position requires as stated.</param>
/// <param name="Says">The position as its party states it, used verbatim in explanations.</param>
/// <param name="From">The first day on which it counts; null for always.</param>
/// <param name="Until">The first day on which it no longer counts; null for never. A position with both has <c>From</c> before <c>Until</c>.</param>
/// <param name="While">Over facts: the position counts only where this holds; null for always.</param>
/// <param name="Stated">
/// At which rung it is stated from which day on, in the order of the days; before the first of them, at the first rung.
/// Being stated at a lower rung means that the party accepts what that rung and the stronger ones ask for, at no cost.
/// </param>
/// <param name="Sources">The sources that it cites.</param>
public sealed record Position(
    string Id,
    string Party,
    PositionKind Kind,
    ValueList<Rung> Rungs,
    string? Says = null,
    DateOnly? From = null,
    DateOnly? Until = null,
    Condition? While = null,
    ValueList<Statement>? Stated = null,
    ValueList<string>? Sources = null)
{
    /// <summary>How exactly the first day is known: with <c>from: 1986</c> to the year.</summary>
    public Precision FromPrecision { get; init; }

    /// <summary>How exactly the first day on which it no longer counts is known.</summary>
    public Precision UntilPrecision { get; init; }

    /// <summary>At which rung it is stated from which day on.</summary>
    public ValueList<Statement> Stated { get; init; } = Stated ?? [];

    /// <summary>The sources that it cites; empty where there are none.</summary>
    public ValueList<string> Sources { get; init; } = Sources ?? [];

    /// <summary>True where the question asks about such a position: about preconditions for talks, demands for a settlement, red lines for both.</summary>
    internal bool CountsFor(Question question) =>
        KindFor(question) is var kind && (kind == PositionKind.RedLine || kind == (question == Question.Talks ? PositionKind.Precondition : PositionKind.Demand));

    /// <summary>
    /// As what the position is looked at where the question is asked: one that is a precondition and a demand is a precondition for
    /// talks and a demand on a settlement, and every other is what it is.
    /// </summary>
    internal PositionKind KindFor(Question question) => Kind != PositionKind.PreconditionAndDemand ? Kind
        : question == Question.Talks ? PositionKind.Precondition : PositionKind.Demand;

    internal SourceTime? Begins => SourceTime.Of(From, FromPrecision);

    internal SourceTime? Ends => SourceTime.Of(Until, UntilPrecision);

    /// <summary>
    /// True where the position is in force on that day by <c>From</c> and <c>Until</c>; without a day, only where
    /// it has neither.
    /// </summary>
    internal bool IsDatedAt(DateOnly? asOf) =>
        (From is null || (asOf is { } from && from >= From)) && (Until is null || asOf is not { } until || until < Until);

    /// <summary>True where the position has ended by that day, so that what is dated on it for the position changes nothing.</summary>
    internal bool HasEndedBy(DateOnly day) => day >= Until;

    /// <summary>The index in <see cref="Rungs"/> of the rung at which the position is stated on that day.</summary>
    public int StatedRungAt(DateOnly? asOf)
    {
        var current = Stated.LastOrDefault(statement => asOf is { } day && statement.On <= day);
        return current is null ? 0 : Math.Max(0, Rungs.ToList().FindIndex(rung => rung.Id == current.Rung));
    }
}

/// <summary>What a party's insistence is about.</summary>
public enum PositionKind
{
    /// <summary>Must hold for the party to enter talks. Counts for the question of talks.</summary>
    Precondition,

    /// <summary>Wanted in a settlement; never blocks entry. Counts for the question of a settlement.</summary>
    Demand,

    /// <summary>Holds in every phase and cannot be conceded. Counts for both questions and has no fallbacks.</summary>
    RedLine,

    /// <summary>
    /// Must hold for the party to enter talks, and is wanted in a settlement as well: <c>kind: [precondition, demand]</c>. Counts for
    /// both questions, for each as the kind that it asks about, and can be conceded.
    /// </summary>
    PreconditionAndDemand,
}

/// <summary>From a day on, a position is stated at a certain rung: positions harden and soften. <c>stated: { 2024-06-14: requires }</c>.</summary>
/// <param name="On">The first day on which the position is stated so.</param>
/// <param name="Rung">The name of the rung at which it is stated.</param>
public sealed record Statement(DateOnly On, string Rung)
{
    /// <summary>How exactly the day is known.</summary>
    public Precision OnPrecision { get; init; }

    internal SourceTime When => SourceTime.Of(On, OnPrecision);
}
