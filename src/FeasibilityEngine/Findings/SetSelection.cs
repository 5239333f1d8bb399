using FeasibilityEngine.Model;

namespace FeasibilityEngine.Findings;

/// <summary>Which concession sets to choose.</summary>
public sealed record SetSelection
{
    /// <summary>In which order; <see cref="SetOrder.Cheapest"/> by default.</summary>
    public SetOrder Order { get; init; } = SetOrder.Cheapest;

    /// <summary>What parties may pay at the most, by their names, each once and zero or more; none by default. Sets that cost them more are left out.</summary>
    public ValueList<PartyCost> Caps { get; init; } = [];

    internal IReadOnlyDictionary<string, decimal> CapsByParty => Caps.ToDictionary(cap => cap.Party, cap => cap.Cost, StringComparer.Ordinal);

    /// <summary>True for the sets of what is within reach at the day, false (the default) for those of all concessions in the scenario.</summary>
    public bool WithinReachOnly { get; init; }

    /// <summary>For <see cref="SetOrder.Random"/>: where to begin drawing; 1 by default. The same seed draws the same sets on every machine.</summary>
    public ulong Seed { get; init; } = 1;
}

/// <summary>Which of very many concession sets to choose.</summary>
public enum SetOrder
{
    /// <summary>Those that cost least in all, then those with the fewest concessions.</summary>
    Cheapest,

    /// <summary>Those in which the largest burden of a party is smallest; the cheapest of them first.</summary>
    Even,

    /// <summary>
    /// One for each point of the Pareto front, the cheapest first: for each way to share the costs in which no party could pay less
    /// without another paying more.
    /// </summary>
    Front,

    /// <summary>Drawn at random, each as likely as the others, none twice.</summary>
    Random,
}
