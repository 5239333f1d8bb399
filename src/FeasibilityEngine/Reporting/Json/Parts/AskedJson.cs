using System.ComponentModel;
using System.Text.Json.Serialization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Json.Forms;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Json.Parts;

/// <summary>What was asked in an analysis: the first members of every report on one.</summary>
internal abstract class AskedJson
{
    private readonly Analysis _analysis;

    private protected AskedJson(Analysis analysis) => _analysis = analysis;

    [JsonPropertyOrder(MemberOrder.Asked)]
    [Description("The scenario.")]
    public ScenarioJson Scenario => new(_analysis.Scenario);

    [JsonPropertyOrder(MemberOrder.Asked)]
    [Description("Whether talks can begin, or a settlement be reached.")]
    public Question Question => _analysis.Question;

    [JsonPropertyOrder(MemberOrder.Asked)]
    [Description("The day of the analysis; null where nothing is dated.")]
    public DateOnly? AsOf => _analysis.AsOf;

    [JsonPropertyOrder(MemberOrder.Asked)]
    [Description("The developments that were assumed, by name.")]
    public IEnumerable<string> Assumed => _analysis.Assumed;

    [JsonPropertyOrder(MemberOrder.Asked)]
    [Description("The concessions that were supposed to have been made.")]
    public IEnumerable<SuppositionJson> Conceded => _analysis.Supposed.Select(given => new SuppositionJson(_analysis.Scenario, given));

    /// <summary>What the concessions cost that were supposed, for reports that tell it; null where none were.</summary>
    private protected AskedCost? SupposedCost => _analysis.Supposed.Count > 0 ? new AskedCost(_analysis.SupposedCost) : null;
}

[Description("A concession that was supposed.")]
[ExactlyOneOf("position", "act")]
internal sealed class SuppositionJson
{
    internal SuppositionJson(Scenario scenario, Supposition given)
    {
        var isPosition = Standings.IsPosition(scenario, given.Id);
        (Position, Act, RungId) = (isPosition ? given.Id : null, isPosition ? null : given.Id, given.Rung);
    }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("The position that is taken down.")]
    public string? Position { get; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("The priced act that is performed.")]
    public string? Act { get; }

    [Description("Down to which rung, by the file's name for it; 'performed' for an act.")]
    public string RungId { get; }
}
