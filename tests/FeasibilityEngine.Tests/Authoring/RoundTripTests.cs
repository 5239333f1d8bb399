using CsCheck;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Tests.Laws;

namespace FeasibilityEngine.Tests.Authoring;

public class RoundTripTests
{
    [Fact]
    public void Reading_what_was_written_gives_an_equal_scenario()
    {
        var scenario = DirectTalksInCode.Scenario();

        Read(ScenarioWriter.ToYaml(scenario), "written.yaml").Should().Be(scenario);
        Read(ScenarioWriter.ToJson(scenario), "written.json").Should().Be(scenario);
    }

    [Fact]
    public void Writing_what_was_read_gives_the_same_text()
    {
        var yaml = ScenarioWriter.ToYaml(DirectTalksInCode.Scenario());

        ScenarioWriter.ToYaml(Read(yaml, "written.yaml")!).Should().Be(yaml);
    }

    [Fact]
    public void Any_condition_is_read_back_as_it_was_written() =>
        GenCondition.OfDepth(3).Hold(condition =>
        {
            var s = GenCondition.Declarations();
            s.Rule("it").Always(condition);
            var scenario = s.Build();
            Read(ScenarioWriter.ToYaml(scenario), "written.yaml").Should().Be(scenario);
        });

    [Fact]
    public void Any_sentence_is_read_back_as_it_was_written() =>
        Gen.OneOf(
            Gen.String.AlphaNumeric.Where(text => text.Length > 0),
            Gen.String[Gen.OneOf([.. "abc yYnNoO:#-?,[]{}&*!|>'\"%@`\\éж0123456789.~=<"]), 1, 12].Where(text => text.Trim().Length > 0))
        .Hold(text =>
        {
            var s = new ScenarioBuilder("Sentences");
            s.Position("first", s.Party("me", text)).Says(text).Requires(Condition.True).Fallback("second", Condition.True).Says(text);
            var scenario = s.Build();
            Read(ScenarioWriter.ToYaml(scenario), "written.yaml").Should().Be(scenario);
            Read(ScenarioWriter.ToJson(scenario), "written.json").Should().Be(scenario);
        });

    private static Scenario Read(string text, string name)
    {
        var reading = ScenarioFile.ReadText(text, name);
        reading.Diagnostics.Where(d => d.Severity == Severity.Error).Should().BeEmpty("{0}", text);
        return reading.Scenario!;
    }
}
