using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Model;

/// <summary>
/// Something dated that establishes or ends facts. It counts from its day on; events of one day count in the
/// order in which the scenario gives them.
/// </summary>
/// <param name="Id">The name of the event; <c>event-3</c> for the third event of a file that names none.</param>
/// <param name="On">The day; the first of it where only a month or a year is known.</param>
/// <param name="Name">What happened, as readers see it.</param>
/// <param name="Establishes">The facts that hold from then on.</param>
/// <param name="Ends">The facts that no longer hold on account of an event. What a rule derives goes on.</param>
/// <param name="Sources">The sources that it cites.</param>
public sealed record Event(
    string Id,
    DateOnly On,
    string Name,
    ValueList<Reference>? Establishes = null,
    ValueList<Reference>? Ends = null,
    ValueList<string>? Sources = null)
{
    /// <summary>How exactly the day is known: with <c>on: 1986-05</c> to the month.</summary>
    public Precision OnPrecision { get; init; }

    /// <summary>The facts that hold from then on.</summary>
    public ValueList<Reference> Establishes { get; init; } = Establishes ?? [];

    /// <summary>The facts that no longer hold on account of an event.</summary>
    public ValueList<Reference> Ends { get; init; } = Ends ?? [];

    /// <summary>The sources that it cites; empty where there are none.</summary>
    public ValueList<string> Sources { get; init; } = Sources ?? [];

    internal SourceTime When => SourceTime.Of(On, OnPrecision);
}
