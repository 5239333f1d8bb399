using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.Authoring;

/// <summary>Days, months and years in a scenario file, and what stands where no day is known.</summary>
public class SourceTimeTests
{
    [Theory]
    [InlineData("1986-05-14", "1986-05-14", Precision.Day)]
    [InlineData("1986-05", "1986-05-01", Precision.Month)]
    [InlineData("'1986-05'", "1986-05-01", Precision.Month)]
    [InlineData("1986", "1986-01-01", Precision.Year)]
    [InlineData("\"1986\"", "1986-01-01", Precision.Year)]
    [InlineData("0986", "0986-01-01", Precision.Year)]
    public void A_time_is_read_as_its_first_day(string written, string day, Precision precision)
    {
        var scenario = ScenarioFile.ReadText(WithTimes(written)).OrThrow();

        scenario.Events[0].Should().BeEquivalentTo(new { On = DateOnly.Parse(day), OnPrecision = precision });
        scenario.Sources[0].Should().BeEquivalentTo(new { Date = DateOnly.Parse(day), DatePrecision = precision });
        scenario.Acts[0].Should().BeEquivalentTo(new { Tabled = DateOnly.Parse(day), TabledPrecision = precision });
        scenario.Positions[0].Should().BeEquivalentTo(new { From = DateOnly.Parse(day), FromPrecision = precision });
        scenario.Positions[0].Stated[0].Should().BeEquivalentTo(new { On = DateOnly.Parse(day), OnPrecision = precision });
        scenario.Positions[0].Rungs[1].Should().BeEquivalentTo(new { Tabled = DateOnly.Parse(day), TabledPrecision = precision, Tabling = Tabling.Dated });
    }

    [Fact]
    public void Json_takes_a_year_as_a_number_and_as_a_text()
    {
        foreach (var year in new[] { "1986", "\"1986\"" })
        {
            var reading = ScenarioFile.ReadText(
                $$"""{ "feasibility": 1, "scenario": "x", "facts": ["f"], "events": [{ "on": {{year}}, "name": "It rains", "establishes": "f" }] }""", "x.json");

            reading.OrThrow().Events[0].Should().BeEquivalentTo(new { On = new DateOnly(1986, 1, 1), OnPrecision = Precision.Year });
        }
    }

    [Theory]
    [InlineData("1986-13", null)]
    [InlineData("1986-00", null)]
    [InlineData("0000", null)]
    [InlineData("86", null)]
    [InlineData("19860514", null)]
    [InlineData("1986-05-32", null)]
    [InlineData("1986-5", "1986-05")]
    [InlineData("1986/05", "1986-05")]
    [InlineData("May 1986", "1986-05")]
    [InlineData("14 May 1986", "1986-05-14")]
    [InlineData("1986-5-14", "1986-05-14")]
    public void What_is_no_time_is_told_in_its_place_with_what_may_be_meant(string written, string? meant)
    {
        var text = $"feasibility: 1\nscenario: x\nfacts: [f]\nevents:\n  - on: {written}\n    name: It rains\n    establishes: f\n";

        var told = ScenarioFile.ReadText(text).Diagnostics.Single(d => d.Severity == Severity.Error);

        told.Code.Should().Be(DiagnosticCodes.BadDate);
        told.DidYouMean.Should().Be(meant);
        told.Expected.Should().Be("a day, a month or a year, such as 2024-06-14, 2024-06 or 2024");
        told.Span.Should().BeEquivalentTo(new { Line = 5, Column = 9, Length = written.Length });
    }

    [Theory]
    [InlineData("never", Tabling.Never)]
    [InlineData("unknown", Tabling.DayUnknown)]
    public void A_word_says_that_there_is_no_day(string word, Tabling tabling)
    {
        var scenario = ScenarioFile.ReadText(WithTimes("1986", word)).OrThrow();

        scenario.Acts[0].Should().BeEquivalentTo(new { Tabled = (DateOnly?)null, Tabling = tabling });
        scenario.Positions[0].Rungs[1].Should().BeEquivalentTo(new { Tabled = (DateOnly?)null, Tabling = tabling });
        foreach (var written in new[] { ScenarioWriter.ToYaml(scenario), ScenarioWriter.ToJson(scenario) })
        {
            ScenarioFile.ReadText(written, written[0] == '{' ? "x.json" : "x.yaml").OrThrow().Should().Be(scenario);
        }
    }

    [Fact]
    public void A_slip_in_such_a_word_is_told_with_the_word()
    {
        var told = ScenarioFile.ReadText(WithTimes("1986", "unkown")).Diagnostics.Where(d => d.Severity == Severity.Error).ToList();

        told.Should().HaveCount(2).And.OnlyContain(d => d.Code == DiagnosticCodes.BadDate && d.DidYouMean == "unknown");
    }

    [Fact]
    public void The_day_of_an_analysis_is_one_day()
    {
        var told = ScenarioFile.ReadText("feasibility: 1\nscenario: x\nas-of: 1986-05\n").Diagnostics.Single(d => d.Severity == Severity.Error);

        told.Code.Should().Be(DiagnosticCodes.BadDate);
        told.Message.Should().Be("'1986-05' is a month, and 'as-of' has to be one day.");
    }

    [Fact]
    public void Two_times_that_begin_on_the_same_day_say_two_things_of_it()
    {
        var text = WithTimes("1986").Replace("stated: { 1986: late }", "stated: { 1986: late, 1986-01-01: requires }", StringComparison.Ordinal);

        ScenarioFile.ReadText(text).Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Message)
            .Should().Equal("'stated' gives '1986' and '1986-01-01', which both begin on the same day.");
    }

    [Fact]
    public void A_scenario_in_code_takes_the_same_times()
    {
        var s = new ScenarioBuilder("Years");
        var north = s.Party("north");
        var rain = s.Fact("rain");
        s.Source("letter", "A letter", new(1985));
        s.Event(new(1986, 5), "It rains", [rain]);
        s.Act("visit", north, 1, tabling: Tabling.Never);
        s.Position("p", north).Requires(rain).From(new(1984)).Until(new(1990, 2))
            .Fallback("late", Condition.True).Tabled(new(1987, 3)).StatedFrom(new(1988))
            .Waive().TabledOnUnknownDay();

        var yaml = ScenarioWriter.ToYaml(s.Build());

        yaml.Should().ContainAll("date: 1985\n", "on: 1986-05\n", "tabled: never\n", "from: 1984\n", "until: 1990-02\n", "tabled: 1987-03\n", "1988: late\n", "tabled: unknown\n");
        ScenarioFile.ReadText(yaml).OrThrow().Should().Be(s.Build());
    }

    [Fact]
    public void A_fallback_is_put_forward_once()
    {
        var s = new ScenarioBuilder("Twice");
        var fallback = s.Position("p", s.Party("north")).Requires(Condition.True).Fallback("late", Condition.True).NeverTabled();

        fallback.Invoking(f => f.Tabled(new(1986))).Should().Throw<InvalidOperationException>();
        s.Invoking(b => b.Act("visit", price: 1, tabled: new(1986), tabling: Tabling.Never)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_day_that_was_moved_is_a_day()
    {
        var moved = new Event("e", new DateOnly(1986, 5, 1), "It rains") { OnPrecision = Precision.Month } with { On = new DateOnly(1986, 5, 14) };

        moved.When.Should().Be((SourceTime)new DateOnly(1986, 5, 14));
        new SourceTime(1986, 2).LastDay.Should().Be(new DateOnly(1986, 2, 28));
        new SourceTime(1986).Holds(new DateOnly(1986, 12, 31)).Should().BeTrue();
        new SourceTime(1986).Holds(new DateOnly(1987, 1, 1)).Should().BeFalse();
    }

    private static string WithTimes(string time, string? tabled = null) => $$"""
        feasibility: 1
        scenario: x
        sources:
          letter: { text: A letter, date: {{time}} }
        parties: [north, south]
        acts:
          visit: { by: south, price: 1, tabled: {{tabled ?? time}} }
        facts: [rain]
        events:
          - { on: {{time}}, name: It rains, establishes: rain }
        positions:
          p:
            party: north
            requires: visit and rain
            from: {{time}}
            stated: { {{time}}: late }
            source: letter
            fallbacks:
              - { id: late, accepts: rain, tabled: {{tabled ?? time}} }
        """;
}
