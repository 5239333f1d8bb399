using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Contents.Comparing;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>Two inquiries side by side, with what a comparison of them says.</summary>
internal static class ComparedInquiries
{
    public static (Inquiry Asked, IReadOnlyList<Said> Told) Of(Inquiry first, Inquiry second)
    {
        var comparison = ComparisonInquiry.Ask(ScenarioAnalyser.Analyse(first.Scenario, first.Options), ScenarioAnalyser.Analyse(second.Scenario, second.Options));
        var asked = new Inquiry(first.Scenario, first.Options.Question, first.Options.AsOf, first.Options.Assume);
        (asked.Elsewhere[OtherAnalysis.First], asked.Elsewhere[OtherAnalysis.Second]) = (first, second);
        return (asked, WordLaw.Told(
            hasTables: true, options => ComparisonContents.Of(comparison, options), new ReportOptions { Top = 100 }));
    }
}
