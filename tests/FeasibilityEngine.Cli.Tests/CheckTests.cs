using System.Globalization;

namespace FeasibilityEngine.Cli.Tests;

public sealed class CheckTests(ScenarioFolder folder) : IClassFixture<ScenarioFolder>
{
    [Fact]
    public void A_good_file_has_no_problems()
    {
        var run = BuiltTool.Run(folder.Path, null, "check", "remote.yaml");

        run.Should().Be(new RunResult(0, "no problems found\n", ""));
    }

    [Fact]
    public void Ten_mistakes_are_reported_in_one_pass_on_standard_error()
    {
        var run = BuiltTool.Run(folder.Path, null, "check", "ten-mistakes.yaml");

        run.Code.Should().Be(3);
        ScenarioFolder.MistakenLines.Should().HaveCount(10);
        foreach (var line in ScenarioFolder.MistakenLines)
        {
            run.Error.Should().Contain(string.Create(CultureInfo.InvariantCulture, $"ten-mistakes.yaml:{line}:"));
        }
    }

    [Fact]
    public void The_summary_of_ten_mistakes_is_one_line_on_standard_output()
    {
        var run = BuiltTool.Run(folder.Path, null, "check", "ten-mistakes.yaml");

        run.Out.Should().MatchRegex("^1[0-9] errors(, [0-9]+ warnings?)?\n$");
    }

    [Fact]
    public void Standard_input_is_checked_where_the_file_is_named_by_a_dash()
    {
        var run = BuiltTool.Run(folder.Path, ScenarioFolder.Remote, "check", "-");

        run.Should().Be(new RunResult(0, "no problems found\n", ""));
    }

    [Fact]
    public void A_hint_is_told_is_no_problem_and_can_be_left_out()
    {
        var told = BuiltTool.Run(folder.Path, Cvid, "check", "-");
        var quiet = BuiltTool.Run(folder.Path, Cvid, "check", "-", "--no-hints");
        var analysed = BuiltTool.Run(folder.Path, Cvid, "analyse", "-");

        (told.Code, told.Out).Should().Be((0, "no problems found, 1 hint\n"));
        told.Error.Should().StartWith("-:8:39: hint FE0601: 'dismantlement before assurance' holds only where 'dismantlement' is performed");
        quiet.Should().Be(new RunResult(0, "no problems found\n", ""));
        analysed.Error.Should().Contain("hint FE0601");
        BuiltTool.Run(folder.Path, Cvid, "analyse", "-", "--no-hints").Should().Be(analysed with { Error = "" });
    }

    [Fact]
    public void Programs_read_hints_as_hints_and_notes()
    {
        BuiltTool.Run(folder.Path, Cvid, "check", "-", "--format", "json").Out.Should().Contain("\"warnings\": 0").And.Contain("\"hints\": 1").And.Contain("\"severity\": \"hint\"");
        BuiltTool.Run(folder.Path, Cvid, "check", "-", "--format", "sarif").Out.Should().Contain("\"level\": \"note\"");
        BuiltTool.Run(folder.Path, Cvid, "check", "-", "--format", "sarif", "--no-hints").Out.Should().NotContain("FE0601");
    }

    [Fact]
    public void A_file_of_demands_alone_gets_a_warning_unless_it_is_asked_about_a_settlement()
    {
        const string Warning = "warning FE0903: No position is a precondition, so nothing counts for the question whether talks can begin: demands do not.";

        BuiltTool.Run(folder.Path, Demands, "check", "-").Out.Should().Be("1 warning\n");
        BuiltTool.Run(folder.Path, Demands, "check", "-").Error.Should().Contain(Warning).And.EndWith("  did you mean 'question: settlement'?\n");
        var talks = BuiltTool.Run(folder.Path, Demands, "analyse", "-");
        (talks.Code, talks.Error.Contains(Warning, StringComparison.Ordinal)).Should().Be((0, true));
        BuiltTool.Run(folder.Path, Demands, "analyse", "-", "--question", "settlement").Error.Should().BeEmpty();
    }

    [Fact]
    public void A_file_that_says_what_it_asks_is_asked_that_unless_the_command_line_asks_otherwise()
    {
        const string Asked = Demands + "\nquestion: settlement";

        BuiltTool.Run(folder.Path, Asked, "check", "-").Out.Should().Be("no problems found\n");
        foreach (var verb in new[] { "analyse", "timeline", "sets", "whatif" })
        {
            string[] arguments = verb == "whatif" ? [verb, "-", "--concede", "low=waive"] : [verb, "-"];
            BuiltTool.Run(folder.Path, Asked, arguments).Out.Should().Contain("settlement").And.NotContain("can talks begin");
            BuiltTool.Run(folder.Path, Asked, [.. arguments, "--question", "talks"]).Out.Should().Contain("talks").And.NotContain("is a settlement possible");
        }

        BuiltTool.Run(folder.Path, Asked, "analyse", "-", "--question", "talks").Error.Should().EndWith("  did you mean '--question settlement'?\n");
    }

    private const string Cvid = """
        feasibility: 1
        scenario: Cvid first as pure sequence
        parties: { usa: USA, dprk: DPRK }
        acts:
          dismantlement: { by: dprk, price: 9 }
          assurance: { by: usa, price: 5 }
        positions:
          cvid-first: { party: usa, requires: dismantlement before assurance }
        """;

    private const string Demands = """
        feasibility: 1
        scenario: Demands only, asked with the default question
        parties: { a: A, b: B }
        issues: { price: [low, high] }
        positions:
          low: { party: a, kind: demand, requires: price is low, fallbacks: [ { id: waive, cost: 2 } ] }
          high: { party: b, kind: demand, requires: price is high, fallbacks: [ { id: waive, cost: 2 } ] }
        """;

    [Fact]
    public void A_mistake_in_standard_input_is_placed_in_a_file_named_by_a_dash()
    {
        var run = BuiltTool.Run(folder.Path, ScenarioFolder.TenMistakes, "check", "-");

        run.Code.Should().Be(3);
        run.Error.Should().Contain("-:3:");
    }
}
