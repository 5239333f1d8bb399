using System.Globalization;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>The meaning of times that are less exact than a day, and of what was put forward never or on an unknown day: by translation.</summary>
public class SourceTimeLawTests
{
    private const int Samples = 300;

    [Fact]
    public void A_month_or_a_year_gives_the_answers_of_its_first_day() => RandomInquiries.TryUntilInPoint(Samples, inquiry =>
    {
        var blurred = SourceTimes.Blurred(inquiry.Scenario);

        var (analysis, sharp) = (Analyse(inquiry, blurred), Analyse(inquiry, inquiry.Scenario));
        Answers(analysis).Should().Be(Answers(sharp));
        Days(analysis).Should().Equal(Days(sharp));
        Course(inquiry, blurred).Should().Equal(Course(inquiry, inquiry.Scenario));
        blurred.DefaultAsOf.Should().Be(inquiry.Scenario.DefaultAsOf);
        return blurred != inquiry.Scenario;
    });

    [Fact]
    public void What_is_known_to_the_month_is_written_and_read_as_such() => RandomInquiries.TryUntilInPoint(Samples, inquiry =>
    {
        var blurred = SourceTimes.Blurred(inquiry.Scenario);

        ScenarioFile.ReadText(ScenarioWriter.ToYaml(blurred), "blurred.yaml").OrThrow().Should().Be(blurred);
        ScenarioFile.ReadText(ScenarioWriter.ToJson(blurred), "blurred.json").OrThrow().Should().Be(blurred);
        (ScenarioHash.Of(blurred) == ScenarioHash.Of(inquiry.Scenario)).Should().Be(blurred == inquiry.Scenario);
        return blurred != inquiry.Scenario;
    });

    [Fact]
    public void What_nobody_has_put_forward_gives_the_answers_of_what_is_tenable_nowhere() => RandomInquiries.TryUntilInPoint(Samples, inquiry =>
    {
        var never = SourceTimes.Tabled(inquiry.Scenario, rung => rung with { Tabling = Tabling.Never }, act => act with { Tabling = Tabling.Never });
        var nowhere = SourceTimes.Tabled(
            inquiry.Scenario, rung => rung with { Tabled = null, AvailableWhen = Condition.False }, act => act with { Tabled = null, AvailableWhen = Condition.False });
        var analysis = Analyse(inquiry, never);

        Answers(analysis).Should().Be(Answers(Analyse(inquiry, nowhere)));
        VerdictLaw.Check(inquiry.About(never), analysis);
        foreach (var reasons in analysis.OutOfReach)
        {
            VerdictLaw.CheckReasons(inquiry.About(never), reasons);
        }

        return analysis.OutOfReach.Any(awaited => awaited.IsNeverTabled);
    });

    [Fact]
    public void What_was_put_forward_on_an_unknown_day_gives_the_answers_of_what_always_is() => RandomInquiries.TryUntilInPoint(Samples, inquiry =>
    {
        var unknown = SourceTimes.Tabled(inquiry.Scenario, rung => rung with { Tabling = Tabling.DayUnknown }, act => act with { Tabling = Tabling.DayUnknown });
        var always = SourceTimes.Tabled(inquiry.Scenario, rung => rung with { Tabled = null }, act => act with { Tabled = null });

        (Analyse(inquiry, unknown) with { Scenario = always }).Should().Be(Analyse(inquiry, always));
        ScenarioFile.ReadText(ScenarioWriter.ToYaml(unknown), "unknown.yaml").OrThrow().Should().Be(Undated(unknown));
        return unknown != always;
    });

    private static Analysis Analyse(Inquiry inquiry, Scenario scenario) => ScenarioAnalyser.Analyse(scenario, inquiry.Options);

    private static IEnumerable<object> Course(Inquiry inquiry, Scenario scenario) => TimelineInquiry.Ask(scenario, inquiry.Options with { AsOf = null }).Entries
        .Select(entry => (object)(entry.On, entry.Verdict, entry.Happened, entry.Followed.Facts, entry.Followed.Positions, entry.Conflicts, entry.Causes.Select(cause => cause.Changes).ToValueList()));

    private static IEnumerable<(DateOnly?, DateOnly?)> Days(Analysis analysis) => analysis.OutOfReach.Select(awaited => (awaited.TabledOn, awaited.EndsOn));

    // What is written says that the day is not known, so a day that was drawn beside it is gone.
    private static Scenario Undated(Scenario scenario) => scenario with
    {
        Acts = [.. scenario.Acts.Select(act => act with { Tabled = act.Tabled })],
        Positions = [.. scenario.Positions.Select(position => position with { Rungs = [.. position.Rungs.Select(rung => rung with { Tabled = rung.Tabled })] })],
    };

    // The answers are the same; what is said to be missing is not.
    private static object Answers(Analysis analysis) => (
        analysis.AsOf, analysis.Verdict, analysis.Counts, analysis.Conflicts, analysis.ClosedBy, Gives(analysis.ConcessionSets), Gives(analysis.WithinReach),
        analysis.OutOfReach.Select(awaited => awaited.Rung).ToValueList(), analysis.Circumstances, analysis.Sensitivity);

    private static ValueList<string> Gives(ValueList<ConcessionSet> sets) =>
        [.. sets.Select(set => string.Create(CultureInfo.InvariantCulture, $"{set.TotalCost}: {string.Join(", ", set.Concessions.Select(c => c.To))}"))];
}
