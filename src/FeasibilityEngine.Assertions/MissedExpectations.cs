using System.Globalization;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Inquiries.Expectations;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Assertions;

/// <summary>Tells which of a scenario's own expectations are not met.</summary>
internal static class MissedExpectations
{
    /// <summary>"2 of its 6 expectations are not met:", and each of them as a test runner tells it.</summary>
    public static string Told(ExpectationFindings findings)
    {
        if (findings.Results.Count == 0)
        {
            return "it has none (key `expect`).";
        }

        var missed = findings.Results.Where(result => result.Outcome != ExpectationOutcome.Met).ToValueList();
        var locations = ScenarioFile.LocationsOf(findings.Scenario);
        var file = missed.Select(result => locations?.Find(result.Expectation)?.File).FirstOrDefault(name => name is not null);
        var report = TextReport.Render([new TestedScenario(file ?? findings.Scenario.Id, findings with { Results = missed }, [], locations)]);
        var lines = report.TrimEnd('\n').Split('\n');
        var count = findings.Results.Count == 1
            ? "its only expectation is not met"
            : string.Create(CultureInfo.InvariantCulture, $"{findings.Failed} of its {findings.Results.Count} expectations {(findings.Failed == 1 ? "is" : "are")} not met");
        return $"{count}:\n\n"
            + string.Join('\n', lines.Take(Array.FindLastIndex(lines, line => line.Length == 0)));
    }
}
