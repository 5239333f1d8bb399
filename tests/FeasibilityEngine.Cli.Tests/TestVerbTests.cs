using System.Text.Json;
using System.Xml.Linq;

namespace FeasibilityEngine.Cli.Tests;

public sealed class TestVerbTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("feasibility-test-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Expectations_that_are_met_are_told_line_by_line_with_their_place()
    {
        Write("talks.yaml", "- { verdict: remote, because: [harbour-for-north, harbour-for-south] }", "- { as-of: 2025-01-01, assume: observers-step-in, verdict: openable }");

        var run = Run("test", "talks.yaml");

        run.Should().Be(new RunResult(
            0,
            """
            ok      talks.yaml:27  talks on 2024-06-14: remote because harbour-for-north, harbour-for-south
            ok      talks.yaml:28  talks on 2025-01-01 assuming observers-step-in: openable

            2 passed, 0 failed

            """,
            ""));
    }

    [Fact]
    public void A_failed_expectation_says_what_was_expected_what_is_the_case_and_why()
    {
        Write("talks.yaml", "- { verdict: openable }");

        var run = Run("test", "talks.yaml");

        run.Code.Should().Be(1);
        run.Out.Should().Be("""
            FAILED  talks.yaml:27  talks on 2024-06-14: openable
                    expected: the verdict openable
                    is: the verdict remote
                    reason: set-1 would open talks at cost 4: harbour-for-north → share-it,
                      harbour-for-south → share-it, but harbour-for-north → share-it awaits
                      2025-01-01; harbour-for-south → share-it awaits observers-offered

            0 passed, 1 failed

            """);
    }

    [Fact]
    public void A_folder_is_searched_for_scenarios_and_for_nothing_else()
    {
        Write("b/talks.yml", "- { verdict: remote }");
        Write("a.yaml", "- { verdict: remote }");
        File.WriteAllText(At("c.json"), """{ "feasibility": 1, "scenario": "None", "parties": ["north"], "positions": {} , "expect": [ { "verdict": "open" } ] }""");
        File.WriteAllText(At("other.yaml"), "on: push\njobs:\n  feasibility: 1\n");
        File.WriteAllText(At("other.json"), """{ "properties": { "feasibility": { "enum": [1] } } }""");
        File.WriteAllText(At("notes.txt"), "feasibility: 1");
        Write(".hidden/talks.yaml", "- { verdict: open }");
        Write("bin/talks.yaml", "- { verdict: open }");

        var run = Run("test");

        run.Out.Should().Be("""
            ok      a.yaml:27  talks on 2024-06-14: remote
            ok      c.json:1  talks: open
            ok      b/talks.yml:27  talks on 2024-06-14: remote

            3 passed, 0 failed

            """);
        run.Code.Should().Be(0);
    }

    [Fact]
    public void A_file_with_errors_is_reported_and_the_others_still_run()
    {
        File.WriteAllText(At("a.yaml"), ScenarioFolder.TenMistakes);
        Write("b.yaml", "- { verdict: open }");

        var run = Run("test", ".");

        run.Code.Should().Be(3);
        run.Out.Should().StartWith("INVALID a.yaml  1").And.Contain("FAILED  b.yaml:27").And.EndWith("1 file with errors, not tested\n0 passed, 1 failed\n");
        run.Error.Should().Contain("a.yaml:3:");
    }

    [Fact]
    public void What_is_not_proven_counts_as_failed_and_has_an_exit_code_of_its_own()
    {
        Write("talks.yaml", "- { verdict: remote }");

        var run = Run("test", "talks.yaml", "--budget", "0.01ms");

        run.Code.Should().Be(4);
        run.Out.Should().Be("""
            FAILED  talks.yaml:27  talks on 2024-06-14: remote (not proven)
                    expected: the verdict remote
                    is: not proven: the budget of 0.00001 seconds was used up

            1 of those that failed: not proven
            0 passed, 1 failed

            """);
    }

    [Fact]
    public void A_scenario_without_expectations_says_so()
    {
        File.WriteAllText(At("talks.yaml"), ScenarioFolder.Remote);

        Run("test", "talks.yaml").Should().Be(new RunResult(0, "none    talks.yaml  the scenario has no expectations (key `expect`)\n\n0 passed, 0 failed\n", ""));
    }

    [Fact]
    public void Rules_that_contradict_each_other_are_a_verdict_like_others()
    {
        File.WriteAllText(At("talks.yaml"), ScenarioFolder.Inconsistent + "\nexpect:\n  - { verdict: inconsistent }\n  - { verdict: closed }\n");

        var run = Run("test", "talks.yaml");

        run.Code.Should().Be(1);
        run.Out.Should().Contain("ok      talks.yaml:15").And.Contain("reason: the rules not-north and not-south exclude every state").And.EndWith("1 passed, 1 failed\n");
    }

    [Fact]
    public void Standard_input_is_tested_where_it_is_named_by_a_dash()
    {
        Write("talks.yaml", "- { verdict: remote }");

        var run = BuiltTool.Run(_folder.FullName, File.ReadAllText(At("talks.yaml")), "test", "-");

        run.Should().Be(new RunResult(0, "ok      -:27  talks on 2024-06-14: remote\n\n1 passed, 0 failed\n", ""));
    }

    [Fact]
    public void A_folder_without_scenarios_is_a_mistake_of_the_command_line()
    {
        Run("test", ".").Should().Be(new RunResult(2, "", "feasibility: there is no scenario in '.': no .yaml, .yml or .json file with the key 'feasibility'\n"));
        Run("test", "nowhere").Code.Should().Be(2);
    }

    [Fact]
    public void Results_for_programs_are_json()
    {
        Write("talks.yaml", "- { verdict: remote }", "- { because: [harbour-for-north] }", "- { question: settlement, verdict: closed, because: [harbour-for-north] }");

        var run = Run("test", "talks.yaml", "--format", "json");

        run.Code.Should().Be(1);
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("passed").GetInt32().Should().Be(2);
        json.RootElement.GetProperty("failed").GetInt32().Should().Be(1);
        var expectations = json.RootElement.GetProperty("files")[0].GetProperty("expectations");
        expectations.EnumerateArray().Select(e => e.GetProperty("outcome").GetString()).Should().Equal("met", "met", "not-met");
        expectations[2].GetProperty("line").GetInt32().Should().Be(29);
        expectations[2].GetProperty("misses").EnumerateArray().Select(miss => miss.GetProperty("part").GetString()).Should().Equal("verdict", "because");
        expectations[2].GetProperty("misses")[1].GetProperty("notCounting")[0].GetString().Should().Be("harbour-for-north");
    }

    [Fact]
    public void Results_for_build_servers_are_junit_xml()
    {
        Write("talks.yaml", "- { verdict: remote }", "- { verdict: open }");
        File.WriteAllText(At("wrong.yaml"), ScenarioFolder.TenMistakes);

        Run("test", ".", "--format", "junit", "-o", "results.xml").Code.Should().Be(3);

        var suites = XDocument.Load(At("results.xml")).Root!;
        suites.Attribute("tests")!.Value.Should().Be("3");
        suites.Attribute("failures")!.Value.Should().Be("1");
        suites.Attribute("errors")!.Value.Should().Be("1");
        suites.Descendants("testcase").Select(test => test.Elements().FirstOrDefault()?.Name.LocalName).Should().Equal(null, "failure", "error");
        suites.Descendants("failure").Single().Attribute("message")!.Value.Should().StartWith("Expected the verdict open; the case is: the verdict remote (conflict-1: ");
    }

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private void Write(string name, params string[] expectations)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), ScenarioFolder.Remote + "\nexpect:\n" + string.Concat(expectations.Select(expectation => $"  {expectation}\n")));
    }

    private RunResult Run(params string[] args) => BuiltTool.Run(_folder.FullName, null, args);
}
