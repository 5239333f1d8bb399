using System.Numerics;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>What a sweep was asked. Shards of one sweep have equal headers, and results with equal headers can be put together.</summary>
/// <param name="ScenarioId">The scenario's short name.</param>
/// <param name="ScenarioName">The name that readers see.</param>
/// <param name="ScenarioHash">The <see cref="Model.ScenarioHash"/> of the scenario as it is written.</param>
/// <param name="Question">Talks or a settlement.</param>
/// <param name="AsOf">The day of all variants; null where the date is varied or nothing is dated.</param>
/// <param name="Assumed">The developments that are assumed in all variants.</param>
/// <param name="Vary">What is varied, as it was written.</param>
/// <param name="Combinations">How many combinations of settings there are.</param>
/// <param name="Samples">How many variants are drawn; null where every combination is one.</param>
/// <param name="Seed">What the drawn variants depend on; null where none are drawn.</param>
/// <param name="Total">How many variants the whole sweep has, all shards together. Their indices run from 0.</param>
/// <param name="Ladders">All positions and priced acts of the scenario, in its order.</param>
public sealed record SweepHeader(
    string ScenarioId,
    string ScenarioName,
    string ScenarioHash,
    Question Question,
    DateOnly? AsOf,
    ValueList<string> Assumed,
    ValueList<string> Vary,
    BigInteger Combinations,
    long? Samples,
    ulong? Seed,
    long Total,
    ValueList<SweepLadder> Ladders);

/// <summary>A position or priced act by which the results of a sweep are told.</summary>
/// <param name="Id">The name of the position, or of the act with its key.</param>
/// <param name="Party">The name that readers see of the party that takes or performs it.</param>
public sealed record SweepLadder(string Id, string Party);
