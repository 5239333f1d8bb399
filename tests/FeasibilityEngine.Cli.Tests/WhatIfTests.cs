using System.Text.Json;

namespace FeasibilityEngine.Cli.Tests;

public sealed class WhatIfTests(ScenarioFolder folder) : IClassFixture<ScenarioFolder>
{
    [Fact]
    public void A_report_says_what_is_supposed_and_what_of_it_is_out_of_reach()
    {
        var run = BuiltTool.Run(folder.Path, null, "whatif", "remote.yaml", "--concede", "harbour-for-north=share-it", "harbour-for-south=share-it");

        run.Code.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Should().Contain("Verdict: open. With nothing supposed: remote.").And.Contain("put forward only on 1 January 2025");
    }

    [Fact]
    public void A_report_for_programs_has_both_verdicts_and_the_completions()
    {
        var run = BuiltTool.Run(folder.Path, null, "whatif", "remote.yaml", "--concede", "harbour-for-north=share-it", "--format", "json");

        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("verdict").GetProperty("before").GetString().Should().Be("remote");
        json.RootElement.GetProperty("verdict").GetProperty("after").GetString().Should().Be("remote");
        json.RootElement.GetProperty("given")[0].GetProperty("withinReach").GetBoolean().Should().BeFalse();
        json.RootElement.GetProperty("given")[0].GetProperty("helps").GetBoolean().Should().BeTrue();
        json.RootElement.GetProperty("resolved").GetArrayLength().Should().Be(0);
        json.RootElement.GetProperty("completions")[0].GetProperty("cost").GetProperty("total").GetInt32().Should().Be(4);
        json.RootElement.GetProperty("completions")[0].GetProperty("set").GetProperty("cost").GetProperty("total").GetInt32().Should().Be(2);
    }

    [Fact]
    public void Developments_can_be_assumed_by_themselves()
    {
        var run = BuiltTool.Run(folder.Path, null, "whatif", "remote.yaml", "--as-of", "2025-01-01", "--assume", "observers-step-in", "-o", "whatif.txt", "--fail-on", "openable");

        run.Should().Be(new RunResult(1, "", ""));
        File.ReadAllText(folder.File("whatif.txt")).Should().Contain("Assumed: observers-step-in.").And.Contain("Completions within reach");
    }

    [Fact]
    public void A_budget_that_is_used_up_leaves_the_answer_incomplete()
    {
        var run = BuiltTool.Run(folder.Path, null, "whatif", "remote.yaml", "--concede", "harbour-for-north=share-it", "--budget", "0.01ms");

        run.Code.Should().Be(4);
        run.Out.Should().NotBeEmpty();
    }

    [Fact]
    public void Rules_that_contradict_each_other_give_a_report_and_a_diagnostic()
    {
        File.WriteAllText(folder.File("inconsistent-act.yaml"), ScenarioFolder.Inconsistent + "\nacts:\n  dredging: { by: north, price: 1 }\n");

        var run = BuiltTool.Run(folder.Path, null, "whatif", "inconsistent-act.yaml", "--concede", "dredging");

        run.Code.Should().Be(3);
        run.Error.Should().Contain("FE0901");
    }
}
