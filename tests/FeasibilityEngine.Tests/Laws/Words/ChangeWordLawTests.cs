using System.Globalization;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Contents;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Tests.Inquiries;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>What reports say of changes is so: of what is supposed, of one day after another, of two analyses.</summary>
public class ChangeWordLawTests
{
    private static readonly int Samples = int.Parse(Environment.GetEnvironmentVariable("FEASIBILITY_WORD_SAMPLES") ?? "200", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void What_is_said_of_what_is_supposed_is_so(int first) => RandomInquiries.Try(Samples / 2, inquiry =>
    {
        var conceded = SupposedInquiries.Some(inquiry, first);
        WordLaw.Check(SupposedInquiries.Of(inquiry, conceded), SaidOf(WhatIfInquiry.Ask(inquiry.Scenario, inquiry.Options with { Suppose = conceded })));
    });

    [Fact]
    public void What_an_analysis_says_with_concessions_that_are_supposed_is_so() => RandomInquiries.TryOrdered(Samples / 2, inquiry =>
    {
        var conceded = SupposedInquiries.Some(inquiry, first: 0);
        WordLaw.Check(
            SupposedInquiries.Of(inquiry, conceded), WordLaw.Report(ScenarioAnalyser.Analyse(inquiry.Scenario, inquiry.Options with { Suppose = conceded })));
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_said_of_chosen_sets_with_concessions_that_are_supposed_is_so(bool withinReachOnly) => RandomInquiries.Try(Samples / 2, inquiry =>
    {
        var conceded = SupposedInquiries.Some(inquiry, first: 0);
        WordLaw.Check(SupposedInquiries.Of(inquiry, conceded), SupposedInquiries.OfChosen(inquiry, conceded, withinReachOnly));
    });

    [Fact]
    public void What_is_said_of_two_days_is_so() => RandomInquiries.Try(Samples, inquiry =>
    {
        var (asked, told) = ComparedInquiries.Of(inquiry.On(new DateOnly(2022, 2, 1)), inquiry.On(new DateOnly(2022, 5, 1)));
        WordLaw.Check(asked, told);
    });

    [Fact]
    public void What_is_said_of_two_scenarios_is_so() => RandomInquiries.Try(Samples / 4, inquiry =>
    {
        // Some of what is changed leaves no scenario that can be analysed.
        var others = ChangedInquiries.Of(inquiry).Prepend(inquiry).Where(other => AnalysisInquiry.ErrorsOf(other.Scenario) is null).ToList();
        foreach (var other in others.Where((_, i) => i % 4 == inquiry.Scenario.Positions.Count % 4))
        {
            var (asked, told) = ComparedInquiries.Of(inquiry, other);
            WordLaw.Check(asked, told);
        }
    });

    [Fact]
    public void A_conflict_that_is_told_as_resolved_though_a_part_of_it_stays_is_noticed()
    {
        var asked = new Inquiry(NarrowingScenario.Of(), assume: ["law-passes"]);
        (asked.Elsewhere[OtherAnalysis.AsStated], asked.Elsewhere[OtherAnalysis.NothingSupposed]) = (new Inquiry(asked.Scenario), asked);
        var whatIf = WhatIfInquiry.Ask(asked.Scenario, asked.Options);

        Check(asked, SaidOf(whatIf));

        FluentActions.Invoking(() => Check(asked, SaidOf(whatIf with { Resolved = whatIf.Before.Conflicts }))).Should().Throw<Exception>().WithMessage("*claims what is not so*");
    }

    [Fact]
    public void A_verdict_and_a_cause_that_are_told_wrongly_are_noticed()
    {
        var scenario = NarrowingScenario.Of([new Event("beginning", new(2022, 1, 1), "Nothing follows"), new Event("passed", new(2022, 5, 1), "The law passes", [new("law")])]);
        var asked = new Inquiry(scenario);
        var entry = TimelineInquiry.Ask(scenario).Entries[^1];

        Predicates.Holds(new OnDay(entry.On, new VerdictIs(entry.Verdict)), asked).Should().BeTrue();
        Predicates.Holds(new OnDay(entry.On, new VerdictIs(Verdict.Open)), asked).Should().BeFalse();
        Predicates.Holds(new IsEnough(entry.On!.Value, entry.Happened, entry.Happened, entry.Verdict), asked).Should().BeFalse("it was so without the law, too");
    }

    private static IReadOnlyList<Said> SaidOf(WhatIf whatIf) => WordLaw.Told(hasTables: true, options => WhatIfContents.Of(whatIf, options), new ReportOptions());

    // What the sections of an analysis claim is held where these are told by themselves.
    private static void Check(Inquiry asked, IEnumerable<Said> everything) => WordLaw.Check(
        asked,
        everything.Select(said => Said.Claiming(said.Words, said.Claims.Where(claim => claim is StatedExclude or StatedFit or VerdictIs or OnDay or Elsewhere or IsEnough))));
}
