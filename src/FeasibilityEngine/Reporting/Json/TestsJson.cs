using System.ComponentModel;
using System.Text.Json.Serialization;
using FeasibilityEngine.Inquiries.Expectations;
using FeasibilityEngine.Reporting.Json.Forms;
using FeasibilityEngine.Reporting.Json.Parts;

namespace FeasibilityEngine.Reporting.Json;

[Description("What 'feasibility test' finds: what came of the expectations of scenarios.")]
internal sealed class TestsJson
{
    private readonly IReadOnlyList<TestedScenario> _tested;
    private readonly List<ExpectationFindings> _findings;

    internal TestsJson(IReadOnlyList<TestedScenario> tested) =>
        (_tested, _findings) = (tested, [.. tested.Select(scenario => scenario.Findings).OfType<ExpectationFindings>()]);

    [JsonPropertyOrder(MemberOrder.Version)]
    public SchemaVersion SchemaVersion { get; }

    [Description("How many expectations are met.")]
    public int Passed => _findings.Sum(f => f.Passed);

    [Description("How many are not, or not proven to be.")]
    public int Failed => _findings.Sum(f => f.Failed);

    [Description("How many of these are only not proven to be.")]
    public int NotProven => _findings.Sum(f => f.NotProven);

    [Description("How many files could not be analysed.")]
    public int InvalidFiles => _tested.Count - _findings.Count;

    [Description("The files, in the order in which they were looked at.")]
    public IEnumerable<TestedFileJson> Files => _tested.Select(tested => new TestedFileJson(tested));
}

[Description("A file, and what came of its expectations.")]
internal sealed class TestedFileJson
{
    private readonly TestedScenario _tested;

    internal TestedFileJson(TestedScenario tested) => _tested = tested;

    [Description("The file, as reports name it.")]
    public string File => _tested.File;

    [Description("The scenario in it; null where it has errors.")]
    public ScenarioJson? Scenario => _tested.Findings is { Scenario: var scenario } ? new ScenarioJson(scenario) : null;

    [Description("What is wrong with the file.")]
    public IEnumerable<DiagnosticJson> Diagnostics => _tested.Diagnostics.Select(diagnostic => new DiagnosticJson(diagnostic));

    [Description("Its expectations, in the order of the file.")]
    public IEnumerable<ExpectationJson> Expectations => (_tested.Findings?.Results ?? []).Select(result => new ExpectationJson(_tested, result));
}
