using System.Text.Json;
using FeasibilityEngine.Inquiries.Expectations;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Json;

/// <summary>What came of the expectations of scenarios as JSON for other programs, in the schema version of <see cref="JsonReport"/>.</summary>
internal static class ExpectationJsonReport
{
    /// <summary>The report as <see cref="JsonReport"/> gives it.</summary>
    public static string Render(IReadOnlyList<TestedScenario> tested)
    {
        return JsonReport.Write(json =>
        {
            var findings = tested.Select(scenario => scenario.Findings).OfType<ExpectationFindings>().ToList();
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", JsonReport.SchemaVersion);
            json.WriteNumber("passed", findings.Sum(f => f.Passed));
            json.WriteNumber("failed", findings.Sum(f => f.Failed));
            json.WriteNumber("notProven", findings.Sum(f => f.NotProven));
            json.WriteNumber("invalidFiles", tested.Count - findings.Count);
            json.WriteList("files", tested, scenario => Write(json, scenario));
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, TestedScenario tested)
    {
        json.WriteStartObject();
        json.WriteString("file", tested.File);
        if (tested.Findings is { Scenario: var scenario })
        {
            json.WriteStartObject("scenario");
            json.WriteString("id", scenario.Id);
            json.WriteString("name", scenario.Name);
            json.WriteString("hash", ScenarioHash.Of(scenario));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("scenario");
        }

        json.WriteList("diagnostics", tested.Diagnostics, diagnostic => DiagnosticJsonReport.Write(json, diagnostic));
        json.WriteList("expectations", tested.Findings?.Results ?? [], result => Write(json, tested, result));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TestedScenario tested, ExpectationResult result)
    {
        var (expectation, analysis) = (result.Expectation, result.Analysis);
        json.WriteStartObject();
        json.WriteWord("outcome", result.Outcome);
        DiagnosticJsonReport.WritePlace(json, ExpectationWording.Span(tested, expectation));
        json.WriteWord("question", expectation.Question);
        json.WriteDay("asOf", analysis.AsOf);
        json.WriteStrings("assumed", analysis.Assumed);
        json.WriteStartObject("expected");
        json.WriteString("verdict", expectation.Verdict is { } verdict ? Text.Kebab(verdict) : null);
        json.WriteStrings("because", expectation.Because);
        json.WriteEndObject();
        json.WriteWord("verdict", analysis.Verdict);
        json.WriteBoolean("complete", analysis.IsComplete);
        json.WriteInterruptions(analysis.Interruptions);
        json.WriteList("misses", result.Misses, miss =>
        {
            json.WriteStartObject();
            json.WriteWord("part", miss.Part);
            json.WriteBoolean("proven", miss.IsProven);
            json.WriteString("expected", ExpectationWording.Expected(result, miss));
            json.WriteString("actual", ExpectationWording.Actual(result, miss).Words.Plain);
            json.WriteString("reason", ExpectationWording.Reason(result, miss)?.Words.Plain);
            json.WriteStrings("notCounting", miss.NotCounting);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
