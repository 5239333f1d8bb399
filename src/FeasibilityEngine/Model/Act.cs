using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Model;

/// <summary>
/// Something a party does or does not do: <c>ceasefire</c>, <c>aircraft-grounded: { by: belarus, price: 1 }</c>.
/// Without a price it is free: it happens or not as the state needs. With a price it happens only as a
/// concession of its performer, like going down a ladder of two rungs: not performed (stated), performed.
/// </summary>
/// <param name="Id">The name of the act, without its key.</param>
/// <param name="Over">The set over which it ranges (one act a key, each with this price), or null for a single act.</param>
/// <param name="By">The party that performs it; null where it takes several. A priced act needs one.</param>
/// <param name="Price">
/// What performing it costs its performer: zero to 1,000,000,000,000 with at most nine digits after the point; null for a free act.
/// </param>
/// <param name="Tabled">From when a priced act is within reach; null for always.</param>
/// <param name="AvailableWhen">Over facts: where it does not hold, a priced act is not within reach; null for always.</param>
/// <param name="Irreversible">True for what cannot be undone once done, such as a demolition or a legal recognition.</param>
/// <param name="Says">The act in words, where given.</param>
/// <param name="Sources">The sources that it cites.</param>
public sealed record Act(
    string Id,
    string? Over = null,
    string? By = null,
    decimal? Price = null,
    DateOnly? Tabled = null,
    Condition? AvailableWhen = null,
    bool Irreversible = false,
    string? Says = null,
    ValueList<string>? Sources = null)
{
    /// <summary>The built-in act in which every path ends. No scenario declares it.</summary>
    public const string Talks = "talks";

    /// <summary>What performing it costs its performer; null for a free act. Zeros at the end are left out: 2.0 is kept as 2.</summary>
    public decimal? Price { get; init => field = value is { } price ? Costs.Plain(price) : null; } = Price is { } given ? Costs.Plain(given) : null;

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
