using System.ComponentModel;
using System.Text.Json.Serialization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Reporting.Json.Forms;
using FeasibilityEngine.Reporting.Json.Parts;

namespace FeasibilityEngine.Reporting.Json;

[Description("What 'feasibility compare' finds: what differs between two analyses. Conflicts and sets have their ids in the analysis in which they stand.")]
internal sealed class ComparisonJson
{
    private readonly Comparison _comparison;
    private readonly AnalysisParts _first;
    private readonly AnalysisParts _second;

    internal ComparisonJson(Comparison comparison) =>
        (_comparison, _first, _second) = (comparison, new AnalysisParts(comparison.First), new AnalysisParts(comparison.Second));

    [JsonPropertyOrder(MemberOrder.Version)]
    public SchemaVersion SchemaVersion { get; }

    [Description("The one analysis.")]
    public ComparedJson First => new(_comparison.First);

    [Description("The other analysis.")]
    public ComparedJson Second => new(_comparison.Second);

    [Description("Whether anything differs.")]
    public bool Changed => _comparison.HasDifferences;

    [Description("True where both analyses are proven to be whole.")]
    public bool Complete => _comparison.IsComplete;

    [Description("The facts that differ.")]
    public IEnumerable<FactDifferenceJson> Facts => _comparison.Facts.Select(change => new FactDifferenceJson(change));

    [Description("The positions and priced acts that differ.")]
    public IEnumerable<LadderDifferenceJson> Positions => _comparison.Ladders.Select(change => new LadderDifferenceJson(change, _first, _second));

    [Description("The rungs and acts that cost something else.")]
    public IEnumerable<CostDifferenceJson> Costs => _comparison.Costs.Select(change => new CostDifferenceJson(change, _second));

    [Description("The conflicts that differ.")]
    public ConflictDifferencesJson Conflicts => new(_comparison, _first, _second);

    [Description("The minimal sets among all rungs that differ.")]
    public SetDifferencesJson ConcessionSets => new(_comparison.ConcessionSets, _first, _second);

    [Description("The minimal sets within reach that differ.")]
    public SetDifferencesJson WithinReach => new(_comparison.WithinReach, _first, _second);
}

[Description("One of the analyses that are compared.")]
internal sealed class ComparedJson : AnsweredJson
{
    private readonly Analysis _analysis;

    internal ComparedJson(Analysis analysis)
        : base(analysis, analysis.IsComplete, []) => _analysis = analysis;

    [Description("How many answers there are.")]
    public CountsJson Counts => new(_analysis);
}
