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
    /// <summary>What is told of the expectations, for any format.</summary>
    public static IEnumerable<Block> Of(IReadOnlyList<TestedScenario> tested) => [.. tested.SelectMany(Results), new PauseBlock(), .. Summary(tested)];

    private static IEnumerable<Block> Results(TestedScenario tested)
    {
        var file = Text.Harmless(tested.File);
        if (tested.Findings is not { } findings)
        {
            var errors = tested.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
            yield return new ResultBlock(Said.Framing($"INVALID {file}  {Count(errors, "error")}: not a scenario that can be analysed"));
            yield break;
        }

        if (findings.Results.Count == 0)
        {
            yield return new ResultBlock(Said.Claiming($"none    {file}  the scenario has no expectations (key `expect`)", new ExpectationsMet(0, 0)));
        }

        foreach (var result in findings.Results)
        {
            var word = result.Outcome == ExpectationOutcome.Met ? "ok    " : "FAILED";
            var proven = result.Outcome == ExpectationOutcome.NotProven ? " (not proven)" : "";
            Prose line = $"{word}  {Text.Harmless(ExpectationWording.Place(tested, result.Expectation))}  {ExpectationWording.Claim(result)}{proven}";
            yield return new ResultBlock(
                result.Outcome == ExpectationOutcome.NotProven ? Said.Framing(line) : Said.Claiming(line, Outcome(result)),
                [.. result.Misses.SelectMany(miss => Details(result, miss))]);
        }
    }

    private static IEnumerable<Said> Details(ExpectationResult result, ExpectationMiss miss)
    {
        yield return Said.Framing($"expected: {ExpectationWording.Expected(result, miss)}");
        yield return ExpectationWording.Actual(result, miss).In(words => $"is: {words}");
        if (ExpectationWording.Reason(result, miss) is { } reason)
        {
            yield return reason.In(words => $"reason: {words}");
        }
    }

    private static IEnumerable<ResultBlock> Summary(IReadOnlyList<TestedScenario> tested)
    {
        var findings = tested.Select(scenario => scenario.Findings).OfType<ExpectationFindings>().ToList();
        var invalid = tested.Count - findings.Count;
        var notProven = findings.Sum(f => f.NotProven);
        if (invalid > 0)
        {
            yield return new ResultBlock(Said.Framing($"{Count(invalid, "file")} with errors, not tested"));
        }

        if (notProven > 0)
        {
            yield return new ResultBlock(Said.Framing(string.Create(CultureInfo.InvariantCulture, $"{notProven} of those that failed: not proven")));
        }

        var (passed, failed) = (findings.Sum(f => f.Passed), findings.Sum(f => f.Failed));
        var words = string.Create(CultureInfo.InvariantCulture, $"{passed} passed, {failed} failed");
        yield return new ResultBlock(notProven > 0 ? Said.Framing(words) : Said.Claiming(words, new ExpectationsMet(passed, failed)));
    }

    private static Claim Outcome(ExpectationResult result) => ExpectationWording.On(
        result, new IsAsExpected(result.Expectation.Verdict, result.Expectation.Because, result.Outcome == ExpectationOutcome.Met));

    private static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
