using System.Numerics;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>What a sweep was asked. Shards of one sweep have equal headers, and results with equal headers can be put together.</summary>
public sealed record SweepHeader
{
    internal SweepHeader()
    {
    }

    /// <summary>The scenario's short name.</summary>
    public required string ScenarioId { get; init; }

    /// <summary>The name that readers see.</summary>
    public required string ScenarioName { get; init; }

    /// <summary>The <see cref="Model.ScenarioHash"/> of the scenario as it is written.</summary>
    public required string ScenarioHash { get; init; }

    /// <summary>Talks or a settlement.</summary>
    public required Question Question { get; init; }

    /// <summary>The day of all variants; null where the date is varied or nothing is dated.</summary>
    public required DateOnly? AsOf { get; init; }

    /// <summary>The developments that are assumed in all variants.</summary>
    public required ValueList<string> Assumed { get; init; }

    /// <summary>What is varied, as it was written.</summary>
    public required ValueList<string> Vary { get; init; }

    /// <summary>How many combinations of settings there are.</summary>
    public required BigInteger Combinations { get; init; }

    /// <summary>How many variants are drawn; null where every combination is one.</summary>
    public required long? Samples { get; init; }

    /// <summary>What the drawn variants depend on; null where none are drawn.</summary>
    public required ulong? Seed { get; init; }

    /// <summary>How many variants the whole sweep has, all shards together. Their indices run from 0.</summary>
    public required long Total { get; init; }

    /// <summary>All positions and priced acts of the scenario, in its order.</summary>
    public required ValueList<SweepLadder> Ladders { get; init; }
}

/// <summary>A position or priced act by which the results of a sweep are told.</summary>
/// <param name="Id">The name of the position, or of the act with its key.</param>
/// <param name="Party">The name that readers see of the party that takes or performs it.</param>
public sealed record SweepLadder(string Id, string Party);
