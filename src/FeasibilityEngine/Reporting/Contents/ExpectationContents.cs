using System.Globalization;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Inquiries.Expectations;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>
/// What came of the expectations of scenarios, as a test runner prints it: one line for each, below a failed one what was expected, what
/// is the case and the shortest reason, and last a line such as <c>23 passed, 1 failed</c>.
/// </summary>
internal static class ExpectationContents
{
    // What stands before the words of a failed expectation, in the width of "FAILED  ".
    private const int Indent = 8;
    private const int Hang = 2;

    /// <summary>Tells the expectations to a page of any format.</summary>
    public static void Write(Page page, IReadOnlyList<TestedScenario> tested)
    {
        foreach (var scenario in tested)
        {
            Write(page, scenario);
        }

        WriteSummary(page, tested);
    }

    private static void Write(Page page, TestedScenario tested)
    {
        var file = Text.Harmless(tested.File);
        if (tested.Findings is not { } findings)
        {
            var errors = tested.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
            page.Line(Said.Framing($"INVALID {file}  {Count(errors, "error")}: not a scenario that can be analysed"));
            return;
        }

        if (findings.Results.Count == 0)
        {
            page.Line(Said.Claiming($"none    {file}  the scenario has no expectations (key `expect`)", new ExpectationsMet(0, 0)));
        }

        foreach (var result in findings.Results)
        {
            var word = result.Outcome == ExpectationOutcome.Met ? "ok    " : "FAILED";
            var proven = result.Outcome == ExpectationOutcome.NotProven ? " (not proven)" : "";
            var line = $"{word}  {Text.Harmless(ExpectationWording.Place(tested, result.Expectation))}  {ExpectationWording.Claim(result)}{proven}";
            page.Line(result.Outcome == ExpectationOutcome.NotProven ? Said.Framing(line) : Said.Claiming(line, Outcome(result)));
            foreach (var miss in result.Misses)
            {
                page.Paragraph(Said.Framing($"expected: {ExpectationWording.Expected(result, miss)}"), Indent, Hang);
                page.Paragraph(ExpectationWording.Actual(result, miss).In(words => $"is: {words}"), Indent, Hang);
                if (ExpectationWording.Reason(result, miss) is { } reason)
                {
                    page.Paragraph(reason.In(words => $"reason: {words}"), Indent, Hang);
                }
            }
        }
    }

    private static void WriteSummary(Page page, IReadOnlyList<TestedScenario> tested)
    {
        var findings = tested.Select(scenario => scenario.Findings).OfType<ExpectationFindings>().ToList();
        var invalid = tested.Count - findings.Count;
        var notProven = findings.Sum(f => f.NotProven);
        page.Blank();
        if (invalid > 0)
        {
            page.Line(Said.Framing($"{Count(invalid, "file")} with errors, not tested"));
        }

        if (notProven > 0)
        {
            page.Line(Said.Framing(string.Create(CultureInfo.InvariantCulture, $"{notProven} of those that failed: not proven")));
        }

        var (passed, failed) = (findings.Sum(f => f.Passed), findings.Sum(f => f.Failed));
        var words = string.Create(CultureInfo.InvariantCulture, $"{passed} passed, {failed} failed");
        page.Line(notProven > 0 ? Said.Framing(words) : Said.Claiming(words, new ExpectationsMet(passed, failed)));
    }

    private static Claim Outcome(ExpectationResult result) => ExpectationWording.On(
        result, new IsAsExpected(result.Expectation.Verdict, result.Expectation.Because, result.Outcome == ExpectationOutcome.Met));

    private static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
