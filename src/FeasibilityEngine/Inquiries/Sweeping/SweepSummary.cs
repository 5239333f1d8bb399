using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>The variants of a sweep put together. All shares are of the variants that are complete.</summary>
public sealed record SweepSummary
{
    internal SweepSummary()
    {
    }

    /// <summary>What was asked.</summary>
    public required SweepHeader Header { get; init; }

    /// <summary>How many variants were looked at, of the <see cref="SweepHeader.Total"/>.</summary>
    public required long Found { get; init; }

    /// <summary>How many of them a limit cut short. They are counted nowhere else.</summary>
    public required long Incomplete { get; init; }

    /// <summary>How many variants have which verdict.</summary>
    public required SweepVerdicts Verdicts { get; init; }

    /// <summary>The same for each day, in the order of the days; empty where the date is not varied.</summary>
    public required ValueList<SweepDay> Days { get; init; }

    /// <summary>The same for each development and position that is switched, in the order of the settings.</summary>
    public required ValueList<SweepSwitch> Switches { get; init; }

    /// <summary>In how many variants each position and priced act is in a minimal conflict: most first, then in the order of the names; those that are in none are left out.</summary>
    public required ValueList<SweepFrequency> Blocking { get; init; }

    /// <summary>In how many variants each concession is in the cheapest of all minimal sets: most first, then in the order of the names.</summary>
    public required ValueList<SweepFrequency> Conceded { get; init; }

    /// <summary>What the cheapest of all minimal sets costs; null where no variant has one.</summary>
    public required SweepCosts? Costs { get; init; }

    /// <summary>What the cheapest set within reach costs; null where no variant has one.</summary>
    public required SweepCosts? CostsWithinReach { get; init; }

    /// <summary>What ended the sweep before all variants were looked at, in words; empty where nothing did, and where that is not known.</summary>
    public ValueList<Interruption> Interruptions { get; init; } = [];
}

/// <summary>In how many variants something is the case.</summary>
/// <param name="Id">A position or priced act, or a concession as in <c>withdrawal-first=ceasefire-first</c>.</param>
/// <param name="Variants">How many variants.</param>
public sealed record SweepFrequency(string Id, long Variants);

/// <summary>The variants of one day.</summary>
/// <param name="On">The day.</param>
/// <param name="Verdicts">How many have which verdict.</param>
public sealed record SweepDay(DateOnly On, SweepVerdicts Verdicts);

/// <summary>A development or position that is switched on in some variants and off in others.</summary>
/// <param name="Name">As the settings name it: <c>development:front-freezes</c>.</param>
/// <param name="On">The variants in which it is on.</param>
/// <param name="Off">The variants in which it is off.</param>
public sealed record SweepSwitch(string Name, SweepVerdicts On, SweepVerdicts Off);
