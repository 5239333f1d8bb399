using System.ComponentModel;
using System.Text.Json.Serialization;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Reporting.Json.Explaining;
using FeasibilityEngine.Reporting.Json.Forms;
using FeasibilityEngine.Reporting.Json.Parts;

namespace FeasibilityEngine.Reporting.Json;

[Description("What 'feasibility explain' says of what it was asked about.")]
internal sealed class ExplanationsJson : AnsweredJson
{
    private readonly ExplanationFindings _findings;

    internal ExplanationsJson(ExplanationFindings findings)
        : base(findings.Analysis, findings.IsComplete, findings.Interruptions) => _findings = findings;

    [JsonPropertyOrder(MemberOrder.Version)]
    public SchemaVersion SchemaVersion { get; }

    [Description("What was asked about, in that order.")]
    public IEnumerable<IExplanationJson> Explanations
    {
        get
        {
            var parts = new ExplanationParts(_findings);
            return _findings.Explanations.Select(parts.Explanation);
        }
    }

    [Description("What there is to explain.")]
    public IEnumerable<ExplainableJson> Explainable => _findings.Explainable.Select(name => new ExplainableJson(name));
}

[Description("Something that can be explained.")]
internal sealed class ExplainableJson
{
    internal ExplainableJson(ExplainableName name) => (Name, Kind) = (name.Name, name.Kind);

    [Description("Its name, as 'feasibility explain' takes it.")]
    public string Name { get; }

    [Description("What it is.")]
    public ExplainableKind Kind { get; }
}
