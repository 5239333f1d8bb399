using System.Text.Json;

namespace FeasibilityEngine.Cli.Tests;

public sealed class CheckFormatTests(ScenarioFolder folder) : IClassFixture<ScenarioFolder>
{
    [Fact]
    public void Diagnostics_for_programs_are_json_and_nothing_else_is_written()
    {
        var run = BuiltTool.Run(folder.Path, null, "check", "ten-mistakes.yaml", "--format", "json");

        run.Code.Should().Be(3);
        run.Error.Should().BeEmpty();
        using var json = JsonDocument.Parse(run.Out);
        var diagnostics = json.RootElement.GetProperty("diagnostics").EnumerateArray().ToList();
        diagnostics.Select(diagnostic => diagnostic.GetProperty("line").GetInt32()).Distinct().Should().Contain(ScenarioFolder.MistakenLines);
        json.RootElement.GetProperty("errors").GetInt32().Should().Be(diagnostics.Count(diagnostic => diagnostic.GetProperty("severity").GetString() == "error"));
    }

    [Fact]
    public void Sarif_has_a_result_with_its_region_for_each_mistake_and_a_rule_with_help_for_each_code()
    {
        var run = BuiltTool.Run(folder.Path, null, "check", "ten-mistakes.yaml", "--format", "sarif");

        run.Code.Should().Be(3);
        run.Error.Should().BeEmpty();
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("version").GetString().Should().Be("2.1.0");
        var only = json.RootElement.GetProperty("runs")[0];
        var rules = only.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        var results = only.GetProperty("results").EnumerateArray().ToList();
        results.Select(result => Region(result).GetProperty("startLine").GetInt32()).Distinct().Should().Contain(ScenarioFolder.MistakenLines);
        foreach (var result in results)
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            rule.GetProperty("id").GetString().Should().Be(result.GetProperty("ruleId").GetString());
            rule.GetProperty("help").GetProperty("text").GetString().Should().NotBeNullOrEmpty();
            result.GetProperty("level").GetString().Should().BeOneOf("error", "warning", "note");
            Region(result).GetProperty("endColumn").GetInt32().Should().BeGreaterThan(Region(result).GetProperty("startColumn").GetInt32());
            Place(result).GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("ten-mistakes.yaml");
        }

        results.Should().Contain(result => result.GetProperty("message").GetProperty("text").GetString()!.Contains("Did you mean 'precondition'?", StringComparison.Ordinal));
        results.Should().Contain(result => HasRelated(result), "a duplicate key has two places");
    }

    [Fact]
    public void Sarif_of_a_good_file_has_no_results()
    {
        var run = BuiltTool.Run(folder.Path, ScenarioFolder.Remote, "check", "-", "--format", "sarif", "-o", "good.sarif");

        run.Should().Be(new RunResult(0, "", ""));
        using var json = JsonDocument.Parse(File.ReadAllText(folder.File("good.sarif")));
        json.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void A_contradiction_of_rules_is_a_result_too()
    {
        var run = BuiltTool.Run(folder.Path, null, "check", "inconsistent.yaml", "--format", "sarif");

        run.Code.Should().Be(3);
        run.Out.Should().Contain("FE0901");
    }

    private static JsonElement Place(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation");

    private static JsonElement Region(JsonElement result) => Place(result).GetProperty("region");

    private static bool HasRelated(JsonElement result) => result.TryGetProperty("relatedLocations", out _);
}
