using System.ComponentModel;
using System.Numerics;
using System.Text.Json.Serialization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Reporting.Json.Forms;

namespace FeasibilityEngine.Reporting.Json.Parts;

[Description("How much hangs on what. Its lists are empty where the sets are not proven to be whole.")]
internal sealed class SensitivityJson
{
    private readonly Sensitivity _sensitivity;

    internal SensitivityJson(Sensitivity sensitivity) => _sensitivity = sensitivity;

    [Description("What is conceded in every minimal set.")]
    public IEnumerable<string> Indispensable => _sensitivity.Indispensable;

    [Description("What could be conceded, but is in no minimal set.")]
    public IEnumerable<string> NeverUseful => _sensitivity.NeverUseful;

    [Description("In how many minimal conflicts each member of one is.")]
    public IEnumerable<ConflictShareJson> Conflicts => _sensitivity.Conflicts.Select(share => new ConflictShareJson(share));

    [Description("What a minimal set pays for, and within which range of its cost the cheapest set stays a cheapest one.")]
    public IEnumerable<CostRangeJson> Costs => _sensitivity.Costs.Select(range => new CostRangeJson(range));
}

[Description("In how many minimal conflicts a position or a priced act is.")]
[ExactlyOneOf("position", "act")]
internal sealed class ConflictShareJson
{
    private readonly ConflictShare _share;

    internal ConflictShareJson(ConflictShare share) => _share = share;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("The position.")]
    public string? Position => _share.Member.IsAct ? null : _share.Member.Id;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("The priced act.")]
    public string? Act => _share.Member.IsAct ? _share.Member.Id : null;

    [Description("Whose it is.")]
    public string Party => _share.Member.Party;

    [JsonConverter(typeof(NumberForm))]
    [Description("How many, as a number.")]
    public BigInteger Conflicts => _share.Conflicts;
}

[Description("A rung or an act that a minimal set pays for, and what its cost decides.")]
internal sealed class CostRangeJson : StandingJson
{
    private readonly CostRange _range;

    internal CostRangeJson(CostRange range)
        : base(range.Of) => _range = range;

    [Description("What it costs.")]
    public decimal Cost => _range.Cost;

    [Description("Whether the cheapest set pays it.")]
    public bool Paid => _range.IsPaid;

    [Description("From which cost on that set is still a cheapest one.")]
    public decimal From => _range.From;

    [Description("Up to which cost; null where there is no bound.")]
    public decimal? To => _range.To;
}
