using FeasibilityEngine.Authoring;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Inquiries.Expectations;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Reporting.Html;

namespace FeasibilityEngine.Tests.Reporting;

/// <summary>
/// Each kind of report, as JSON and as a page, of a scenario so small that a person can read all of it. What the large ones hold is compared
/// with the findings, and held to the schema, elsewhere.
/// </summary>
public class SmallReportTests
{
    private static readonly Scenario Bridge = ScenarioFile.ReadText("""
        feasibility: 1
        scenario: A bridge
        sources: { letter: { text: A letter of the council, date: 2020-02-01, url: "https://example.org/letter" } }
        parties: { north: North, south: South, mediator: { name: The mediator, role: mediator } }
        issues: { toll: { options: [kept, dropped], says: the toll } }
        facts: { calm: { says: calm holds } }
        events: [{ id: truce, on: 2021-05-01, name: The truce, establishes: calm }]
        developments: { subsidy: { ends: calm, says: the truce breaks } }
        acts: { fund: { by: mediator, price: 2, says: the mediator pays for the bridge } }
        rules: [{ id: no-free-bridge, never: toll is dropped and not fund, because: Somebody has to pay for the bridge., source: letter }]
        positions:
          keep: { party: north, says: The toll stays., requires: toll is kept, source: letter, fallbacks: [{ id: waive, cost: 3, available when: calm }] }
          drop: { party: south, requires: toll is dropped, fallbacks: [{ id: waive, cost: 5, tabled: 2022-01-01 }] }
        expect: [{ verdict: openable }, { as-of: 2020-06-01, verdict: open }]
        """).OrThrow();

    private static readonly AnalysisOptions Later = new() { AsOf = new DateOnly(2021, 6, 1) };

    private static readonly Dictionary<string, Func<string>> Reports = new()
    {
        ["analysis"] = () => JsonReport.Render(ScenarioAnalyser.Analyse(Bridge, Later), DevelopmentInquiry.Ask(Bridge, Later), TimelineInquiry.AskVerdicts(Bridge, Later)),
        ["timeline"] = () => JsonReport.Render(TimelineInquiry.Ask(Bridge)),
        ["explanation"] = () => JsonReport.Render(ExplanationInquiry.Ask(Bridge, ["conflict-1", "set-1", "keep=waive", "keep", "no-free-bridge", "calm"], Later)),
        ["comparison"] = () => JsonReport.Render(ComparisonInquiry.Ask(ScenarioAnalyser.Analyse(Bridge, new AnalysisOptions { AsOf = new DateOnly(2021, 1, 1) }), ScenarioAnalyser.Analyse(Bridge, Later))),
        ["what-if"] = () => JsonReport.Render(WhatIfInquiry.Ask(Bridge, Later with { Suppose = [Supposition.Parse("drop=waive")] })),
        ["sets"] = () => JsonReport.Render(ScenarioAnalyser.SelectSets(Bridge, new FeasibilityEngine.Findings.SetSelection(), Later)),
        ["sweep"] = () => JsonReport.Render(ScenarioAnalyser.Sweep(Bridge, new SweepOptions { Vary = ["development:subsidy"] }, Later)),
        ["expectations"] = () => JsonReport.Render([new TestedScenario("bridge.yaml", ExpectationInquiry.Ask(Bridge), [])]),
        ["diagnostics"] = () => JsonReport.Render("bridge.yaml", ScenarioFile.ReadText("feasibility: 1\nscenario: A bridge\nparties: { north: North }\npositions: { keep: { party: nroth, requires: toll is kept } }\n", "bridge.yaml").Diagnostics),
    };

    public static TheoryData<string> Kinds => new(Reports.Keys);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_report_is_written_as_approved(string kind) => ApprovedText.Matches(Reports[kind](), $"Reporting/Small/{kind}.json");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_is_valid_by_the_published_schema(string kind) => PublishedSchema.Errors(Reports[kind]()).Should().BeEmpty();

    [Fact]
    public void A_page_is_written_as_approved()
    {
        var page = HtmlReport.Render(ScenarioAnalyser.Analyse(Bridge, Later), DevelopmentInquiry.Ask(Bridge, Later), TimelineInquiry.AskVerdicts(Bridge, Later));

        // The stylesheet stands in a file of its own, the findings among the cases above, and pictures in those of blocks.
        var words = page.Replace(Stylesheet.Css, "…", StringComparison.Ordinal);
        words = words[..words.IndexOf("<script", StringComparison.Ordinal)];
        ApprovedText.Matches(System.Text.RegularExpressions.Regex.Replace(words, "sha256-[^']+", "sha256-…"), "Reporting/Small/page.html");
    }
}
