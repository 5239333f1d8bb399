using FeasibilityEngine.Model;

namespace FeasibilityEngine.Findings;

/// <summary>Which concession sets to choose.</summary>
public sealed record SetSelection
{
    /// <summary>In which order; <see cref="SetOrder.Cheapest"/> by default.</summary>
    public SetOrder Order { get; init; } = SetOrder.Cheapest;

    /// <summary>What parties may pay at the most, by their names, each once and zero or more; none by default. Sets that cost them more are left out.</summary>
    public ValueList<KeyValuePair<string, decimal>> Caps { get; init; } = [];

    internal IReadOnlyDictionary<string, decimal> CapsByParty => Caps.ToDictionary(cap => cap.Key, cap => cap.Value, StringComparer.Ordinal);

    /// <summary>True for the sets of what is within reach at the day, false (the default) for those of all concessions in the scenario.</summary>
    public bool WithinReachOnly { get; init; }

    /// <summary>For <see cref="SetOrder.Random"/>: where to begin drawing; 1 by default. The same seed draws the same sets on every machine.</summary>
    public ulong Seed { get; init; } = 1;
}
