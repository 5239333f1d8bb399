using System.ComponentModel;
using System.Numerics;
using System.Text.Json.Serialization;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Json.Forms;
using FeasibilityEngine.Reporting.Json.Parts;

namespace FeasibilityEngine.Reporting.Json;

/// <summary>What was asked in a sweep: the first members of its summary and of its first line.</summary>
internal abstract class SweepAskedJson
{
    private readonly SweepHeader _header;

    private protected SweepAskedJson(SweepHeader header) => _header = header;

    [JsonPropertyOrder(MemberOrder.Asked)]
    [Description("The scenario.")]
    public ScenarioJson Scenario => new(_header.ScenarioId, _header.ScenarioName, _header.ScenarioHash);

    [JsonPropertyOrder(MemberOrder.Asked)]
    [Description("Whether talks can begin, or a settlement be reached.")]
    public Question Question => _header.Question;

    [JsonPropertyOrder(MemberOrder.Asked)]
    [Description("The day of all variants; null where the day is varied, or nothing is dated.")]
    public DateOnly? AsOf => _header.AsOf;

    [JsonPropertyOrder(MemberOrder.Asked)]
    [Description("The developments that were assumed in all variants, by name.")]
    public IEnumerable<string> Assumed => _header.Assumed;

    [JsonPropertyOrder(MemberOrder.Asked)]
    [Description("What is varied, as it was asked for: 'cost:*:50%..150%'.")]
    public IEnumerable<string> Vary => _header.Vary;

    [JsonPropertyOrder(MemberOrder.Asked)]
    [Description("How many combinations of settings there are, as a decimal string.")]
    public BigInteger Combinations => _header.Combinations;

    [JsonPropertyOrder(MemberOrder.Asked)]
    [Description("How many are drawn; null for every combination.")]
    public long? Samples => _header.Samples;

    [JsonPropertyOrder(MemberOrder.Asked)]
    [Description("What they are drawn from, as a decimal string; null for every combination.")]
    public ulong? Seed => _header.Seed;

    [JsonPropertyOrder(MemberOrder.Asked)]
    [Description("How many variants the sweep has, all shards together.")]
    public long Total => _header.Total;

    [JsonPropertyOrder(MemberOrder.Asked)]
    [Description("All positions and priced acts of the scenario.")]
    public IEnumerable<SweepLadderJson> Ladders => _header.Ladders.Select(ladder => new SweepLadderJson(ladder));
}

[Description("A position or a priced act of the scenario of a sweep.")]
internal sealed class SweepLadderJson
{
    internal SweepLadderJson(SweepLadder ladder) => (Id, Party) = (ladder.Id, ladder.Party);

    [Description("Its name.")]
    public string Id { get; }

    [Description("Whose it is, by the name for readers.")]
    public string Party { get; }
}
