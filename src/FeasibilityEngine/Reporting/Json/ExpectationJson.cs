using System.ComponentModel;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Expectations;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Json.Parts;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Json;

[Description("An expectation, and what came of it.")]
internal sealed class ExpectationJson
{
    private readonly ExpectationResult _result;
    private readonly SourceSpan? _place;

    internal ExpectationJson(TestedScenario tested, ExpectationResult result) =>
        (_result, _place) = (result, ExpectationWording.Span(tested, result.Expectation));

    [Description("'met'; 'not-met' where something of it is proven not to be so; 'not-proven' where the search was cut short before that was known.")]
    public ExpectationOutcome Outcome => _result.Outcome;

    [Description("On which line it stands, from 1 up; null where the place is not known.")]
    public int? Line => _place?.Line;

    [Description("From which column on, counted from 1 in UTF-16 code units; null where the place is not known.")]
    public int? Column => _place?.Column;

    [Description("How many characters it takes up; null where the place is not known.")]
    public int? Length => _place?.Length;

    [Description("Whether talks can begin, or a settlement be reached.")]
    public Question Question => _result.Analysis.Question;

    [Description("The day of the analysis; null where nothing is dated.")]
    public DateOnly? AsOf => Analysis.AsOf;

    [Description("The developments that were assumed, by name.")]
    public IEnumerable<string> Assumed => Analysis.Assumed;

    [Description("What is expected.")]
    public ExpectedJson Expected => new(_result.Expectation);

    [Description("The verdict that was found.")]
    public Verdict Verdict => Analysis.Verdict;

    [Description("True where every list and count of the analysis is proven to be whole.")]
    public bool Complete => Analysis.IsComplete;

    [Description("What cut the search short, in words.")]
    public IEnumerable<string> Interruptions => LimitsJson.InWords(Analysis.Interruptions);

    [Description("What is not as expected; empty where all is.")]
    public IEnumerable<MissJson> Misses => _result.Misses.Select(miss => new MissJson(_result, miss));

    private Analysis Analysis => _result.Analysis;
}

[Description("What is expected.")]
internal sealed class ExpectedJson
{
    internal ExpectedJson(Expectation expectation) => (Verdict, Because) = (expectation.Verdict, expectation.Because);

    [Description("The verdict; null where any will do.")]
    public Verdict? Verdict { get; }

    [Description("Positions that some minimal conflict holds, all of them together; empty where nothing is expected.")]
    public IEnumerable<string> Because { get; }
}

[Description("Something that is not as expected.")]
internal sealed class MissJson
{
    private readonly ExpectationResult _result;
    private readonly ExpectationMiss _miss;

    internal MissJson(ExpectationResult result, ExpectationMiss miss) => (_result, _miss) = (result, miss);

    [Description("Which part of the expectation.")]
    public ExpectedPart Part => _miss.Part;

    [Description("True where it is proven not to be so; false where the search was cut short before that was known.")]
    public bool Proven => _miss.IsProven;

    [Description("What is expected, in words.")]
    public string Expected => ExpectationWording.Expected(_result, _miss);

    [Description("What was found, in words.")]
    public string Actual => ExpectationWording.Actual(_result, _miss).Words.Plain;

    [Description("Why, in words; null where there is nothing to say.")]
    public string? Reason => ExpectationWording.Reason(_result, _miss)?.Words.Plain;

    [Description("The expected positions that do not count, on that day and for that question.")]
    public IEnumerable<string> NotCounting => _miss.NotCounting;
}
