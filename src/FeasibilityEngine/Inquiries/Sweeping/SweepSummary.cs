using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>The variants of a sweep put together. All shares are of the variants that are complete.</summary>
/// <param name="Header">What was asked.</param>
/// <param name="Found">How many variants were looked at, of the <see cref="SweepHeader.Total"/>.</param>
/// <param name="Incomplete">How many of them a limit cut short. They are counted nowhere else.</param>
/// <param name="Verdicts">How many variants have which verdict.</param>
/// <param name="Days">The same for each day, in the order of the days; empty where the date is not varied.</param>
/// <param name="Switches">The same for each development and position that is switched, in the order of the settings.</param>
/// <param name="Blocking">In how many variants each position and priced act is in a minimal conflict: most first, then in the order of the names; those that are in none are left out.</param>
/// <param name="Conceded">In how many variants each concession is in the cheapest of all minimal sets: most first, then in the order of the names.</param>
/// <param name="Costs">What the cheapest of all minimal sets costs; null where no variant has one.</param>
/// <param name="CostsWithinReach">What the cheapest set within reach costs; null where no variant has one.</param>
public sealed record SweepSummary(
    SweepHeader Header,
    long Found,
    long Incomplete,
    SweepVerdicts Verdicts,
    ValueList<SweepDay> Days,
    ValueList<SweepSwitch> Switches,
    ValueList<SweepFrequency> Blocking,
    ValueList<SweepFrequency> Conceded,
    SweepCosts? Costs,
    SweepCosts? CostsWithinReach)
{
    /// <summary>What ended the sweep before all variants were looked at, in words; empty where nothing did, and where that is not known.</summary>
    public ValueList<string> Interruptions { get; init; } = [];
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
