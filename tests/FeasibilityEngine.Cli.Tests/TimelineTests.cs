using System.Text.Json;

namespace FeasibilityEngine.Cli.Tests;

public sealed class TimelineTests(ScenarioFolder folder) : IClassFixture<ScenarioFolder>
{
    private static readonly string Sample =
        File.ReadAllText(Path.Combine(ReadmeTests.Root().FullName, "samples", "scenarios", "direct-talks.yaml"));

    // A turn takes a day before it on which something is dated.
    private static readonly string Begun = ScenarioFolder.Remote + "\nevents:\n  - { id: beginning, on: 2024-01-01, name: Nothing follows }\n";

    [Fact]
    public void The_timeline_of_the_lead_scenario_names_what_shut_the_door()
    {
        var run = BuiltTool.Run(folder.Path, Sample, "timeline", "-");

        run.Code.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Should().Contain("30 September 2022: open → remote").And.Contain("annexation").And.Contain("no-withdrawal-from-recognised-territory");
    }

    [Fact]
    public void A_timeline_for_programs_is_json_and_goes_to_the_file_that_is_named()
    {
        var run = BuiltTool.Run(folder.Path, null, "timeline", "remote.yaml", "--format", "json", "-o", "timeline.json");

        run.Should().Be(new RunResult(0, "", ""));
        using var json = JsonDocument.Parse(File.ReadAllText(folder.File("timeline.json")));
        json.RootElement.GetProperty("schemaVersion").GetInt32().Should().Be(1);
        json.RootElement.GetProperty("timeline").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public void An_analysis_for_programs_has_the_timeline_in_short()
    {
        var run = BuiltTool.Run(folder.Path, null, "analyse", "remote.yaml", "--format", "json");

        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("timeline").EnumerateArray().Select(entry => entry.GetProperty("on").GetString()).Should().Equal("2025-01-01");
    }

    [Theory]
    [InlineData("changed", 0)]
    [InlineData("remote", 1)]
    [InlineData("openable,closed", 0)]
    public void A_verdict_that_never_changes_fails_the_run_only_by_the_last_verdict(string failOn, int code) =>
        BuiltTool.Run(folder.Path, null, "timeline", "remote.yaml", "--fail-on", failOn).Code.Should().Be(code);

    [Theory]
    [InlineData("changed", 1)]
    [InlineData("closed,changed", 1)]
    [InlineData("openable", 1)]
    [InlineData("remote", 0)]
    public void An_assumption_can_make_a_day_a_turn(string failOn, int code) =>
        BuiltTool.Run(folder.Path, Begun, "timeline", "-", "--fail-on", failOn, "--assume", "observers-step-in").Code.Should().Be(code);

    [Fact]
    public void An_unknown_development_is_a_mistake_of_usage()
    {
        var run = BuiltTool.Run(folder.Path, null, "timeline", "remote.yaml", "--assume", "observers-step");

        run.Code.Should().Be(2);
        run.Error.Should().Contain("did you mean 'observers-step-in'?");
    }

    [Fact]
    public void Mistakes_and_contradicting_rules_make_the_scenario_invalid()
    {
        BuiltTool.Run(folder.Path, null, "timeline", "ten-mistakes.yaml").Code.Should().Be(3);
        BuiltTool.Run(folder.Path, null, "timeline", "inconsistent.yaml").Code.Should().Be(3);
    }

    [Fact]
    public void A_budget_that_is_used_up_leaves_the_timeline_partial()
    {
        var run = BuiltTool.Run(folder.Path, Sample, "timeline", "-", "--budget", "1ms");

        run.Code.Should().Be(4);
        run.Out.Should().Contain("partial");
    }

    [Fact]
    public void An_interrupted_timeline_prints_what_it_found()
    {
        using var cancelKey = new CancelKey();
        cancelKey.Interrupt();
        using var output = new StringWriter();
        using var error = new StringWriter();

        var code = Tool.Run(
            ["timeline", folder.File("remote.yaml")],
            new Terminal(() => Stream.Null, output, error, ErrorIsScreen: false),
            cancelKey);

        code.Should().Be(130);
        output.ToString().Should().Contain("partial");
        error.ToString().Should().BeEmpty();
    }

    [Fact]
    public void Before_the_first_day_no_verdict_is_told_and_none_fails_the_run()
    {
        var run = BuiltTool.Run(folder.Path, null, "timeline", "remote.yaml", "--as-of", "2024-12-31", "--fail-on", "remote");

        run.Code.Should().Be(0);
        run.Out.Should().Contain("Nothing in the scenario is dated so early");
    }

    [Fact]
    public void A_timeline_ends_at_the_last_day_that_is_asked_for()
    {
        var run = BuiltTool.Run(folder.Path, Begun, "timeline", "-", "--as-of", "2024-12-31", "--format", "json");

        run.Code.Should().Be(0);
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("timeline").EnumerateArray().Select(entry => entry.GetProperty("on").GetString()).Should().Equal("2024-01-01");
    }
}
