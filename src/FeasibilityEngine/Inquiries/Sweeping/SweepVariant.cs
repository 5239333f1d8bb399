using System.Numerics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>What came of one variant of a scenario.</summary>
public sealed record SweepVariant
{
    internal SweepVariant()
    {
    }

    /// <summary>Which variant, from 0.</summary>
    public required long Index { get; init; }

    /// <summary>What it was drawn with, which depends on the seed of the sweep and the index alone; null where it was not drawn.</summary>
    public required ulong? Seed { get; init; }

    /// <summary>How it differs from the scenario: each thing that is varied with its value, in the order in which they are varied. <c>date</c> with <c>2024-06-14</c>, <c>development:front-freezes</c> with <c>on</c>, <c>cost:offer</c> with <c>3</c> or <c>75%</c>.</summary>
    public required ValueList<NamedValue> Settings { get; init; }

    /// <summary>The answer.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>True where nothing was cut short by a limit.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>What cut it short; empty where <see cref="IsComplete"/>.</summary>
    public required ValueList<Interruption> Interruptions { get; init; }

    /// <summary>How many minimal conflicts there are; where it is not complete, at least.</summary>
    public required BigInteger ConflictCount { get; init; }

    /// <summary>The same of minimal concession sets, hypothetical ones included.</summary>
    public required BigInteger ConcessionSetCount { get; init; }

    /// <summary>The same of minimal concession sets within reach.</summary>
    public required BigInteger WithinReachCount { get; init; }

    /// <summary>The cheapest of all minimal sets; null where there is none.</summary>
    public required SweepSet? Cheapest { get; init; }

    /// <summary>The cheapest set within reach; null where there is none.</summary>
    public required SweepSet? CheapestWithinReach { get; init; }

    /// <summary>Each minimal conflict by the names of its members, positions and priced acts.</summary>
    public required ValueList<ValueList<string>> Conflicts { get; init; }

    /// <summary>How the name of a day is written among the <see cref="Settings"/>.</summary>
    internal const string Date = "date";

    /// <summary>The value of what is switched on.</summary>
    internal const string On = "on";

    /// <summary>The value of what is switched off.</summary>
    internal const string Off = "off";
}

/// <summary>The cheapest concession set of a variant.</summary>
/// <param name="Cost">What it costs in all.</param>
/// <param name="Concessions">What is conceded, as in <c>withdrawal-first=ceasefire-first</c>; a priced act by its name alone. Empty where nothing has to be conceded.</param>
public sealed record SweepSet(decimal Cost, ValueList<string> Concessions)
{
    internal static SweepSet? CheapestOf(ValueList<ConcessionSet> sets) => sets.Count == 0 ? null : new SweepSet(
        sets[0].TotalCost,
        sets[0].Concessions.Select(concession => concession.To.IsAct ? concession.To.Id : $"{concession.To.Id}={concession.To.RungId}").ToValueList());
}
