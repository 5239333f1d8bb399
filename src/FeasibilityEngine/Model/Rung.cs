using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Model;

/// <summary>
/// One form of a position: the stated one, or a fallback such as <c>{ id: ceasefire-first, accepts: ceasefire, cost: 3 }</c>.
/// A party that stands at a rung accepts what that rung or any stronger one asks for, so conceding never makes it accept less.
/// </summary>
/// <param name="Id">The name of the rung; <see cref="Requires"/> for the first.</param>
/// <param name="Accepts">The condition under which the party is satisfied at this rung.</param>
/// <param name="Cost">
/// What it costs the party to stand here instead of at the first rung, in all; zero to 1,000,000,000,000 with at most nine digits after
/// the point, without unit.
/// </param>
/// <param name="Says">The rung in words, where given.</param>
/// <param name="Tabled">From when the rung had been formulated and so is within reach; null for always.</param>
/// <param name="AvailableWhen">Over facts: where it does not hold, the rung is not tenable; null for always.</param>
/// <param name="Sources">The sources that it cites.</param>
public sealed record Rung(
    string Id,
    Condition Accepts,
    decimal Cost = 0,
    string? Says = null,
    DateOnly? Tabled = null,
    Condition? AvailableWhen = null,
    ValueList<string>? Sources = null)
{
    /// <summary>The name of every position's first rung, after the key <c>requires</c> that states it.</summary>
    public const string Requires = "requires";

    /// <summary>The name of the rung that gives the position up; <c>- waive</c> in a file is short for it.</summary>
    public const string Waive = "waive";

    /// <summary>What it costs the party to stand here, in all. Zeros at the end are left out: 2.0 is kept as 2.</summary>
    public decimal Cost { get; init => field = Costs.Plain(value); } = Costs.Plain(Cost);

    /// <summary>From when on it is within reach; null for always, and where <see cref="Tabling"/> says that there is no such day.</summary>
    public DateOnly? Tabled { get => Tabling == Tabling.Dated ? field : null; init; } = Tabled;

    /// <summary>How exactly the day is known: with <c>tabled: 1986-05</c> to the month.</summary>
    public Precision TabledPrecision { get; init; }

    /// <summary>Whether it has a day at all: with <c>tabled: never</c> and <c>tabled: unknown</c> it has none.</summary>
    public Tabling Tabling { get; init; }

    /// <summary>The sources that it cites; empty where there are none.</summary>
    public ValueList<string> Sources { get; init; } = Sources ?? [];

    internal SourceTime? PutForward => SourceTime.Of(Tabled, TabledPrecision);
}
