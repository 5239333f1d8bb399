using System.Globalization;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Reporting.Contents;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>
/// Every sentence of random reports is true. <c>FEASIBILITY_WORD_SAMPLES</c> sets how many scenarios of each sort are tried: see
/// CONTRIBUTING.md for the long run by hand.
/// </summary>
public class WordLawTests
{
    /// <summary>How many scenarios of each sort are tried.</summary>
    internal static readonly int Samples = int.Parse(Environment.GetEnvironmentVariable("FEASIBILITY_WORD_SAMPLES") ?? "400", CultureInfo.InvariantCulture);

    [Fact]
    public void What_is_said_of_an_analysis_is_so() => RandomInquiries.Try(Samples, Check);

    [Fact]
    public void What_is_said_of_an_analysis_about_who_goes_first_is_so() => RandomInquiries.TryOrdered(Samples, Check);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void What_is_said_to_complete_supposed_concessions_does(int first) => RandomInquiries.TryOrdered(Samples / 4, inquiry =>
    {
        var conceded = Supposing.Some(inquiry, ScenarioAnalyser.Analyse(inquiry.Scenario, inquiry.Options), first);
        var whatIf = WhatIfInquiry.Ask(inquiry.Scenario, inquiry.Options with { Suppose = conceded });
        var vocabulary = new FeasibilityEngine.Reporting.Words.Vocabulary(whatIf.After);

        var told = WordLaw.Told(
            hasTables: true, options => new CompletionSection(whatIf, vocabulary, options).Blocks(), new ReportOptions());

        WordLaw.Check(SupposedInquiries.Of(inquiry, conceded), told);
    });

    private static void Check(Inquiry inquiry) =>
        WordLaw.Check(inquiry, WordLaw.Report(ScenarioAnalyser.Analyse(inquiry.Scenario, inquiry.Options)));
}
