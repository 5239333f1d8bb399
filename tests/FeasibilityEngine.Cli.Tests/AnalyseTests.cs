using System.Text.Json;

namespace FeasibilityEngine.Cli.Tests;

public sealed class AnalyseTests(ScenarioFolder folder) : IClassFixture<ScenarioFolder>
{
    [Fact]
    public void A_report_goes_to_standard_output_and_nothing_to_standard_error()
    {
        var run = BuiltTool.Run(folder.Path, null, "analyse", "remote.yaml");

        run.Code.Should().Be(0);
        run.Out.Should().Contain("remote").And.EndWith("\n");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void A_text_report_tells_as_many_sets_as_are_asked_for()
    {
        var sample = File.ReadAllText(Path.Combine(ReadmeTests.Root().FullName, "samples", "scenarios", "direct-talks.yaml"));

        var byDefault = BuiltTool.Run(folder.Path, sample, "analyse", "-");
        var all = BuiltTool.Run(folder.Path, sample, "analyse", "-", "--top", "16");

        byDefault.Out.Should().Contain("set-5 ·").And.NotContain("set-6 ·").And.Contain("… and 11 more; `--top N` shows N of them.");
        all.Out.Should().Contain("set-16 ·").And.NotContain("more; `--top N`");
    }

    [Fact]
    public void A_report_for_programs_is_json()
    {
        var run = BuiltTool.Run(folder.Path, null, "analyse", "remote.yaml", "--format", "json");

        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("schemaVersion").GetInt32().Should().Be(1);
        json.RootElement.GetProperty("verdict").GetString().Should().Be("remote");
        run.Code.Should().Be(0);
    }

    [Fact]
    public void The_same_scenario_gives_the_same_bytes_from_a_file_and_from_standard_input()
    {
        var fromFile = BuiltTool.Run(folder.Path, null, "analyse", "remote.yaml", "--format", "json");
        var fromInput = BuiltTool.Run(folder.Path, ScenarioFolder.Remote, "analyse", "-", "--format", "json");

        fromInput.Should().Be(fromFile);
    }

    [Fact]
    public void An_output_file_gets_the_report_instead_of_standard_output()
    {
        var printed = BuiltTool.Run(folder.Path, null, "analyse", "remote.yaml");
        var written = BuiltTool.Run(folder.Path, null, "analyse", "remote.yaml", "-o", "report.txt");

        written.Should().Be(new RunResult(0, "", ""));
        File.ReadAllText(folder.File("report.txt")).Should().Be(printed.Out);
    }

    [Fact]
    public void A_report_is_UTF8_without_a_byte_order_mark()
    {
        BuiltTool.Run(folder.Path, null, "analyse", "remote.yaml", "-o", "utf8.txt");

        var bytes = File.ReadAllBytes(folder.File("utf8.txt"));
        bytes[0].Should().NotBe(0xEF);
        new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true).Invoking(utf8 => utf8.GetString(bytes)).Should().NotThrow();
    }

    [Fact]
    public void A_later_day_and_an_assumed_development_bring_fallbacks_within_reach()
    {
        var run = BuiltTool.Run(
            folder.Path, null, "analyse", "remote.yaml", "--as-of", "2025-01-01", "--assume", "observers-step-in", "--format", "json");

        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("verdict").GetString().Should().Be("openable");
        json.RootElement.GetProperty("asOf").GetString().Should().Be("2025-01-01");
    }

    [Fact]
    public void Mistakes_are_reported_on_standard_error_and_there_is_no_report()
    {
        var run = BuiltTool.Run(folder.Path, null, "analyse", "ten-mistakes.yaml");

        run.Code.Should().Be(3);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("ten-mistakes.yaml:3:");
    }

    [Fact]
    public void Rules_that_contradict_each_other_give_a_report_and_a_diagnostic()
    {
        var run = BuiltTool.Run(folder.Path, null, "analyse", "inconsistent.yaml");

        run.Code.Should().Be(3);
        run.Out.Should().Contain("inconsistent");
        run.Error.Should().Contain("FE0901").And.Contain("not-north").And.Contain("not-south");
    }

    [Fact]
    public void A_budget_that_is_used_up_leaves_the_answer_incomplete()
    {
        // Less than a millisecond is used up before the search begins, however fast the machine.
        var run = BuiltTool.Run(folder.Path, null, "analyse", "remote.yaml", "--budget", "0.01ms");

        run.Code.Should().Be(4);
        run.Out.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("remote", 1)]
    [InlineData("closed,remote", 1)]
    [InlineData("closed", 0)]
    public void A_verdict_fails_the_run_only_where_it_is_asked_to(string failOn, int code)
    {
        var run = BuiltTool.Run(folder.Path, null, "analyse", "remote.yaml", "--fail-on", failOn);

        run.Code.Should().Be(code);
        run.Out.Should().NotBeEmpty();
    }

    [Fact]
    public void Concessions_that_are_supposed_to_be_made_count()
    {
        var run = BuiltTool.Run(
            folder.Path, null, "analyse", "remote.yaml", "--concede", "harbour-for-north=share-it", "harbour-for-south=share-it", "--format", "json");

        run.Code.Should().Be(0);
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("verdict").GetString().Should().Be("open");
        json.RootElement.GetProperty("conceded").GetArrayLength().Should().Be(2);
        json.RootElement.TryGetProperty("timeline", out _).Should().BeFalse("what is conceded on one day cannot be on another");
    }
}
