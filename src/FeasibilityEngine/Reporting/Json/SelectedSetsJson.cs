using System.ComponentModel;
using System.Text.Json.Serialization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Reporting.Json.Forms;
using FeasibilityEngine.Reporting.Json.Parts;

namespace FeasibilityEngine.Reporting.Json;

[Description("What 'feasibility sets' finds: chosen concession sets.")]
internal sealed class SelectedSetsJson : AnsweredJson
{
    private readonly SelectedSets _selected;
    private readonly AnalysisParts _parts;

    internal SelectedSetsJson(SelectedSets selected)
        : base(selected.Analysis, selected.IsComplete, selected.Interruptions) =>
        (_selected, _parts) = (selected, new AnalysisParts(selected.Analysis));

    [JsonPropertyOrder(MemberOrder.Version)]
    public SchemaVersion SchemaVersion { get; }

    [JsonPropertyOrder(MemberOrder.Supposed)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Only with supposed concessions: what they cost in all, from the stated rungs. Null where the search was cut short before it was known what counts.")]
    public AskedCost? ConcededCost => SupposedCost;

    [Description("Which sets come first: 'cheapest' in all; 'even', in which the largest burden of a party is smallest; 'front', one for each point of the Pareto front; or drawn at random.")]
    public SetOrder Order => _selected.Selection.Order;

    [Description("What a party pays at the most, by the party's name; a party without a cap is not in it.")]
    public IReadOnlyDictionary<string, decimal> Caps => CostJson.Of(_selected.Selection.Caps);

    [Description("Whether only sets within reach were asked for.")]
    public bool WithinReachOnly => _selected.Selection.WithinReachOnly;

    [Description("What they are drawn from, as a decimal string; null in another order.")]
    public ulong? Seed => _selected.Selection.Order == SetOrder.Random ? _selected.Selection.Seed : null;

    [Description("How many answers there are, chosen or not.")]
    public CountsJson Counts => new(_selected.Analysis);

    [Description("All minimal sets that were asked for as a product: one entry for each part of the scenario that is settled separately.")]
    public IEnumerable<PartJson> Parts => (_selected.Selection.WithinReachOnly ? _selected.Analysis.WithinReachParts : _selected.Analysis.ConcessionSetParts)
        .Select(part => new PartJson(part));

    [Description("How many sets could be chosen: those within the caps, and for 'even' and 'front' only those that are it.")]
    public CountJson Selected => new(_selected.Count);

    [Description("For 'cheapest' and 'even', how good the first set is; else null.")]
    public OptimumJson? Optimum => _selected.Optimum is { } optimum ? new OptimumJson(optimum) : null;

    [Description("The chosen sets in full.")]
    public IEnumerable<ConcessionSetJson> Sets => _selected.Sets.Select(_parts.Set);
}

[Description("The best set, or as much as is known of it.")]
internal sealed class OptimumJson
{
    private readonly Optimum _optimum;

    internal OptimumJson(Optimum optimum) => _optimum = optimum;

    [Description("Whether the one found is proven to be the best, or that there is none.")]
    public bool Proven => _optimum.IsProven;

    [Description("Proven: no set has less. In all, or for 'even' as the largest burden of a party; null where nothing is known.")]
    public decimal? Lower => _optimum.Lower;

    [Description("What the best one found has; null where none was found.")]
    public decimal? Upper => _optimum.Upper;

    [Description("The best one found, without a state; null where none was found.")]
    public ChoiceJson? Choice => _optimum.Choice is { } choice ? new ChoiceJson(choice) : null;
}
