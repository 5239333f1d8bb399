using FeasibilityEngine.Authoring;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Reporting.Claims;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>Times that sources give less exactly than to the day are told as they are given, and what was assumed of them is so.</summary>
public class SourceTimeWordTests
{
    private const int Samples = 150;

    private const string Flood = """
        feasibility: 1
        scenario: The flooded crossing
        as-of: 1986-05-14
        sources: { chronicle: { text: Chronicle of the town, date: 1987 } }
        parties: { north: The north, south: The south }
        facts: { wet: the fields are under water }
        acts: { dam: { by: south, price: 2, tabled: never }, toll: { by: south, price: 3, tabled: unknown }, ferry: { by: south, price: 1, tabled: 1988 } }
        events:
          - { id: flood, on: 1986-05, name: The river floods the fields, establishes: wet, source: chronicle }
        positions:
          dry-first:
            party: north
            requires: dam
            from: 1985
            source: chronicle
            fallbacks:
              - { id: ferry-will-do, accepts: ferry, cost: 1 }
              - { id: toll-will-do, accepts: toll, cost: 2, available when: wet }
        """;

    private static readonly Scenario Scenario = ScenarioFile.ReadText(Flood).OrThrow();

    /// <summary>Times to the month and the year, one act that nobody has put forward, and one that somebody has on an unknown day.</summary>
    internal static Inquiry Flooded { get; } = new(Scenario);

    [Fact]
    public void A_report_lists_the_times_that_hold_the_day_with_the_verdict_on_their_last_day()
    {
        var report = Unwrapped(TextReport.Render(ScenarioAnalyser.Analyse(Scenario)));

        report.Should().ContainAll(
            "What is dated to a month or a year counts from its first day. 14 May 1986 lies in one such time:",
            "“The river floods the fields” (flood), in May 1986. Had it been on 31 May 1986, the verdict would be remote.",
            "It is not known on what day this was put forward, and it counts as put forward on every day: toll",
            "Chronicle of the town, 1987",
            "awaits: 1988",
            "awaits: that somebody puts it forward",
            "Put forward by nobody:");
    }

    [Fact]
    public void A_timeline_and_an_explanation_tell_times_as_they_are_given()
    {
        var timeline = Unwrapped(TextReport.Render(TimelineInquiry.Ask(Scenario)));
        timeline.Should().Contain("May 1986: remote → openable").And.Contain("In May 1986 ").And.Contain("1985:").And.NotContain("1 January 1985").And.NotContain("1 May 1986");

        var explained = Unwrapped(TextReport.Render(ScenarioAnalyser.Explain(Scenario, ["dry-first"])));
        explained.Should().Contain("It counts from 1985 on.");
        Unwrapped(TextReport.Render(ScenarioAnalyser.Explain(Scenario, ["dam=performed"]))).Should().Contain("Nobody has put it forward.");
    }

    [Fact]
    public void A_day_that_is_exact_for_one_thing_says_of_the_other_how_it_is_dated()
    {
        var both = ScenarioFile.ReadText(Flood.Replace("events:", "events:\n  - { id: rain, on: 1986-05-01, name: It rains }", StringComparison.Ordinal)).OrThrow();

        Unwrapped(TextReport.Render(TimelineInquiry.Ask(both))).Should().Contain("1 May 1986: remote → openable").And.Contain("(flood, dated May 1986)");
    }

    [Fact]
    public void What_is_told_of_such_times_is_so()
    {
        var kinds = new HashSet<Type>();
        RandomInquiries.TryUntilInPoint(Samples, inquiry =>
        {
            var scenario = SourceTimes.Tabled(SourceTimes.Blurred(inquiry.Scenario), Never, act => act with { Tabling = Tabling.DayUnknown });
            var asked = inquiry.About(scenario);
            var told = WordLaw.Check(asked, WordLaw.Report(ScenarioAnalyser.Analyse(scenario, asked.Options)));
            lock (kinds)
            {
                kinds.UnionWith(told);
                return kinds.IsSupersetOf([typeof(IfOnLastDay), typeof(IsLoose), typeof(IsTabledOnUnknownDay), typeof(Awaits)]);
            }
        });

        static Rung Never(Rung rung) => rung with { Tabling = rung.Id.Length % 2 == 0 ? Tabling.Never : Tabling.DayUnknown };
    }

    private static string Unwrapped(string report) => string.Join(' ', report.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
