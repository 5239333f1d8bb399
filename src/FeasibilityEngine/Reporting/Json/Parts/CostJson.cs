using System.ComponentModel;
using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Reporting.Json.Parts;

[Description("What it costs, counted from the stated rungs.")]
internal sealed class CostJson
{
    private readonly IEnumerable<PartyCost> _byParty;

    internal CostJson(decimal total, IEnumerable<PartyCost> byParty) => (Total, _byParty) = (total, byParty);

    [Description("In all.")]
    public decimal Total { get; }

    [Description("What each party pays, by the party's name.")]
    public IReadOnlyDictionary<string, decimal> ByParty => Of(_byParty);

    /// <summary>An object with a member for each party, in the same order.</summary>
    internal static OrderedDictionary<string, decimal> Of(IEnumerable<PartyCost> byParty) =>
        new(byParty.Select(cost => KeyValuePair.Create(cost.Party, cost.Cost)), StringComparer.Ordinal);
}
