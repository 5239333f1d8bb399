using System.ComponentModel;
using System.Numerics;
using System.Text.Json.Serialization;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Json.Forms;
using FeasibilityEngine.Reporting.Json.Parts;

namespace FeasibilityEngine.Reporting.Json;

[Description("The first line of 'feasibility sweep --format ndjson': what was asked. It is the same for all shards.")]
[EndsInCheck]
internal sealed class SweepHeaderJson : SweepAskedJson
{
    internal SweepHeaderJson(SweepHeader header)
        : base(header)
    {
    }

    [JsonPropertyOrder(MemberOrder.Version)]
    [Only(SweepLines.Version)]
    [Description("The version of the lines. It grows when a member is removed or changes its meaning.")]
    public int Sweep { get; } = SweepLines.Version;
}

[Description("A further line of 'feasibility sweep --format ndjson': a variant.")]
[EndsInCheck]
internal sealed class SweepVariantJson
{
    private readonly SweepVariant _variant;

    internal SweepVariantJson(SweepVariant variant) => _variant = variant;

    [Description("Its number, from 0 up.")]
    public long Index => _variant.Index;

    [Description("What it was drawn with, as a decimal string; null where it was not drawn.")]
    public ulong? Seed => _variant.Seed;

    [Description("How it differs, by what is varied: 'date' with '2022-02-27', 'development:front-freezes' with 'on', 'cost:offer' with '3' or '75%'.")]
    public IReadOnlyDictionary<string, string> Settings =>
        new OrderedDictionary<string, string>(_variant.Settings.Select(setting => KeyValuePair.Create(setting.Name, setting.Value)), StringComparer.Ordinal);

    [Description("The verdict.")]
    public Verdict Verdict => _variant.Verdict;

    [Description("True where nothing was cut short by a limit.")]
    public bool Complete => _variant.IsComplete;

    [Description("What cut the search short, in words.")]
    public IEnumerable<string> Interruptions => LimitsJson.InWords(_variant.Interruptions);

    [Description("How many answers there are.")]
    public SweepVariantCountsJson Counts => new(_variant);

    [Description("The cheapest set among all rungs; null where there is none.")]
    public SweepSetJson? Cheapest => _variant.Cheapest is { } set ? new SweepSetJson(set) : null;

    [Description("The cheapest set within reach; null where there is none.")]
    public SweepSetJson? CheapestWithinReach => _variant.CheapestWithinReach is { } set ? new SweepSetJson(set) : null;

    [Description("The members of each minimal conflict.")]
    public IEnumerable<IEnumerable<string>> Conflicts => _variant.Conflicts;
}

[Description("How many answers a variant has.")]
internal sealed class SweepVariantCountsJson
{
    internal SweepVariantCountsJson(SweepVariant variant) =>
        (Conflicts, ConcessionSets, WithinReach) = (variant.ConflictCount, variant.ConcessionSetCount, variant.WithinReachCount);

    [Description("The minimal conflicts.")]
    public BigInteger Conflicts { get; }

    [Description("The minimal sets among all rungs.")]
    public BigInteger ConcessionSets { get; }

    [Description("The minimal sets within reach.")]
    public BigInteger WithinReach { get; }
}

[Description("The cheapest set of a variant.")]
internal sealed class SweepSetJson
{
    internal SweepSetJson(SweepSet set) => (Cost, Concessions) = (set.Cost, set.Concessions);

    [Description("What it costs in all.")]
    public decimal Cost { get; }

    [Description("What is conceded: 'withdrawal-first=ceasefire-first', or a priced act.")]
    public IEnumerable<string> Concessions { get; }
}
