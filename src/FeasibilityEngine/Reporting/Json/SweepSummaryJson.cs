using System.ComponentModel;
using System.Text.Json.Serialization;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Reporting.Json.Forms;
using FeasibilityEngine.Reporting.Json.Parts;

namespace FeasibilityEngine.Reporting.Json;

[Description("What 'feasibility sweep' finds: the variants, put together.")]
internal sealed class SweepSummaryJson : SweepAskedJson
{
    private readonly SweepSummary _summary;

    internal SweepSummaryJson(SweepSummary summary)
        : base(summary.Header) => _summary = summary;

    [JsonPropertyOrder(MemberOrder.Version)]
    public SchemaVersion SchemaVersion { get; }

    [Description("How many variants were looked at.")]
    public long Found => _summary.Found;

    [Description("How many of them a limit cut short. They are counted nowhere else.")]
    public long Incomplete => _summary.Incomplete;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("What ended the sweep before all variants were looked at, in words; left out where nothing did.")]
    public IEnumerable<string>? Interruptions => _summary.Interruptions.Count > 0 ? LimitsJson.InWords(_summary.Interruptions) : null;

    [Description("How many variants have which verdict.")]
    public VerdictCountsJson Verdicts => new(_summary.Verdicts);

    [Description("The same for each day; empty where the day is not varied.")]
    public IEnumerable<SweepDayJson> Days => _summary.Days.Select(day => new SweepDayJson(day));

    [Description("The same with and without each development and position that is switched on and off.")]
    public IEnumerable<SweepSwitchJson> Switches => _summary.Switches.Select(item => new SweepSwitchJson(item));

    [Description("In how many variants each position or priced act is in a minimal conflict, most first.")]
    public IEnumerable<FrequencyJson> Blocking => _summary.Blocking.Select(frequency => new FrequencyJson(frequency));

    [Description("In how many variants each concession is in the cheapest set, most first.")]
    public IEnumerable<FrequencyJson> Conceded => _summary.Conceded.Select(frequency => new FrequencyJson(frequency));

    [Description("What the cheapest sets among all rungs cost; null where no variant has one.")]
    public SweepCostsJson? Costs => _summary.Costs is { } costs ? new SweepCostsJson(costs) : null;

    [Description("What the cheapest sets within reach cost; null where no variant has one.")]
    public SweepCostsJson? CostsWithinReach => _summary.CostsWithinReach is { } costs ? new SweepCostsJson(costs) : null;
}

[Description("How many variants have which verdict.")]
internal sealed class VerdictCountsJson
{
    private readonly SweepVerdicts _verdicts;

    internal VerdictCountsJson(SweepVerdicts verdicts) => _verdicts = verdicts;

    [Description("How many have any of them.")]
    public long Variants => _verdicts.Total;

    [Description("All positions can hold as they are stated.")]
    public long Open => _verdicts.Open;

    [Description("Concessions within reach open the path.")]
    public long Openable => _verdicts.Openable;

    [Description("Only others do.")]
    public long Remote => _verdicts.Remote;

    [Description("None does.")]
    public long Closed => _verdicts.Closed;

    [Description("The rules allow no state.")]
    public long Inconsistent => _verdicts.Inconsistent;
}

[Description("A day, and how many variants on it have which verdict.")]
internal sealed class SweepDayJson
{
    internal SweepDayJson(SweepDay day) => (On, Verdicts) = (day.On, new VerdictCountsJson(day.Verdicts));

    [Description("The day.")]
    public DateOnly On { get; }

    [Description("How many variants have which verdict.")]
    public VerdictCountsJson Verdicts { get; }
}

[Description("What is there in some variants and not in others.")]
internal sealed class SweepSwitchJson
{
    internal SweepSwitchJson(SweepSwitch item) =>
        (Name, On, Off) = (item.Name, new VerdictCountsJson(item.On), new VerdictCountsJson(item.Off));

    [Description("As settings name it: 'development:front-freezes'.")]
    public string Name { get; }

    [Description("The variants with it.")]
    public VerdictCountsJson On { get; }

    [Description("The variants without it.")]
    public VerdictCountsJson Off { get; }
}

[Description("In how many variants something is so.")]
internal sealed class FrequencyJson
{
    internal FrequencyJson(SweepFrequency frequency) => (Id, Variants) = (frequency.Id, frequency.Variants);

    [Description("A position or a priced act, or a concession as in 'withdrawal-first=ceasefire-first'.")]
    public string Id { get; }

    [Description("In how many variants.")]
    public long Variants { get; }
}

[Description("What the cheapest sets of the variants cost.")]
internal sealed class SweepCostsJson
{
    internal SweepCostsJson(SweepCosts costs) =>
        (Variants, Minimum, Median, Maximum) = (costs.Variants, costs.Minimum, costs.Median, costs.Maximum);

    [Description("How many variants have a set.")]
    public long Variants { get; }

    [Description("The least of these costs.")]
    public decimal Minimum { get; }

    [Description("The one in the middle; the mean of two where two are in the middle.")]
    public decimal Median { get; }

    [Description("The greatest.")]
    public decimal Maximum { get; }
}
