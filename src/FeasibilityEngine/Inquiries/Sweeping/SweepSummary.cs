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
/// <param name="Conceded">In how many variants each concession is in the cheapest of all sets: most first, then in the order of the names.</param>
/// <param name="Costs">What the cheapest of all sets costs; null where no variant has one.</param>
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
