using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Tests.Inquiries;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>What reports say of changes is so: of what is supposed, of one day after another, of two analyses.</summary>
public class ChangeWordLawTests
{
    private const int Samples = 200;

    [Fact]
    public void What_is_said_of_what_is_supposed_is_so() => RandomInquiries.Try(Samples, inquiry =>
    {
        var conceded = Supposing.Some(inquiry, ScenarioAnalyzer.Analyse(inquiry.Scenario, inquiry.Options), 0);
        var asked = inquiry.About(Supposing.Stated(inquiry, conceded));
        asked.Elsewhere[Place.NothingSupposed] = new Inquiry(inquiry.Scenario, inquiry.Options.Question, inquiry.Options.AsOf);
        Check(asked, SaidOf(WhatIfInquiry.Ask(inquiry.Scenario, inquiry.Options with { Concede = conceded })));
    });

    [Fact]
    public void What_is_said_of_two_days_is_so() => RandomInquiries.Try(Samples, inquiry =>
    {
        var (first, second) = (new DateOnly(2022, 2, 1), new DateOnly(2022, 5, 1));
        var asked = inquiry.On(first);
        (asked.Elsewhere[Place.First], asked.Elsewhere[Place.Second]) = (asked, inquiry.On(second));
        var comparison = ComparisonInquiry.Ask(At(inquiry, first), At(inquiry, second));
        Check(asked, Told((page, citations, options) => ComparisonTextReport.Write(page, comparison, citations, options)));
    });

    [Fact]
    public void A_conflict_that_is_told_as_resolved_though_a_part_of_it_stays_is_noticed()
    {
        var asked = new Inquiry(NarrowingScenario.Of(), assume: ["law-passes"]);
        asked.Elsewhere[Place.NothingSupposed] = new Inquiry(asked.Scenario);
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

    private static Analysis At(Inquiry inquiry, DateOnly day) => ScenarioAnalyzer.Analyse(inquiry.Scenario, inquiry.Options with { AsOf = day });

    private static IReadOnlyList<Said> SaidOf(WhatIf whatIf) => Told((page, citations, options) => WhatIfTextReport.Write(page, whatIf, citations, options));

    private static IReadOnlyList<Said> Told(Action<Page, Citations, ReportOptions> write)
    {
        var page = new ClaimsPage(hasTables: true);
        write(page, new Citations(numbered: true), new ReportOptions());
        return page.Everything;
    }

    // What the sections of an analysis claim is held where these are told by themselves.
    private static void Check(Inquiry asked, IEnumerable<Said> everything) => WordLaw.Check(
        asked,
        everything.Select(said => Said.Claiming(said.Words, said.Claims.Where(claim => claim is StatedExclude or StatedFit or VerdictIs or OnDay or Elsewhere or IsEnough))));
}
