using System.Text.Json;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Cli.Tests;

public sealed class SweepTests : IDisposable
{
    private const string Costs = "cost:harbour-for-north=share-it:1..4";
    private const string All = "date:2024-12-31,2025-01-01";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("feasibility-sweep-");

    public SweepTests() => File.WriteAllText(At("remote.yaml"), ScenarioFolder.Remote);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_variants_are_put_together_as_shares()
    {
        var run = Run("sweep", "remote.yaml", "--vary", Costs, All, "development:*");

        run.Error.Should().BeEmpty();
        run.Code.Should().Be(0);
        run.Out.Should().Be("""
            A harbour, claimed twice: variants
            ==================================

            Question: can talks begin? Preconditions and red lines count.
            Varied: cost:harbour-for-north=share-it:1..4, date:2024-12-31,2025-01-01 and
              development:*.
            Variants: 16, every combination has one.

            How many open
            -------------
              openable   4  25 %
              remote    12  75 %
            A path is open, or can be opened with what is within reach, in 25 % of the variants.
            That is a share of the variants that were asked for, not a probability.

            By date
            -------
              from        to          days  openable  remote
              2024-12-31  2024-12-31     1       0 %   100 %
              2025-01-01  2025-01-01     1      50 %    50 %
            Days looked at that follow each other and have the same shares stand in one line.

            Switched on and off
            -------------------
                                                  variants  openable  remote
              development:observers-step-in  on          8      50 %    50 %
                                             off         8       0 %   100 %

            What blocks
            -----------
            In how many variants each position or act is in a minimal conflict:
              North: harbour-for-north  16  100 %
              Süd: harbour-for-south    16  100 %

            What is conceded
            ----------------
            In how many of the 16 variants that are openable or remote each concession is in the
            cheapest set (of several that cost the same, in the first):
              North: harbour-for-north → share-it  16  100 %
              Süd: harbour-for-south → share-it    16  100 %

            What it costs
            -------------
                                         variants  least  median  most
              the cheapest minimal set         16      3     4.5     6
              the cheapest within reach         4      3     4.5     6

            """);
    }

    [Fact]
    public void Each_variant_is_a_line_of_json_after_a_line_that_says_what_was_asked()
    {
        var lines = Lines("sweep", "remote.yaml", "--vary", Costs, "--samples", "5", "--seed", "7", "--format", "ndjson");

        lines.Should().HaveCount(6);
        using var header = JsonDocument.Parse(lines[0]);
        header.RootElement.GetProperty("total").GetInt64().Should().Be(5);
        header.RootElement.GetProperty("seed").GetString().Should().Be("7");
        foreach (var (index, line) in lines.Skip(1).Index())
        {
            using var variant = JsonDocument.Parse(line);
            variant.RootElement.GetProperty("index").GetInt64().Should().Be(index);
            variant.RootElement.GetProperty("verdict").GetString().Should().Be("remote");
            variant.RootElement.GetProperty("cheapest").GetProperty("cost").GetDecimal().Should().Be(
                2 + int.Parse(variant.RootElement.GetProperty("settings").GetProperty("cost:harbour-for-north=share-it").GetString()!));
            variant.RootElement.GetProperty("conflicts")[0].EnumerateArray().Select(member => member.GetString()).Should().Equal("harbour-for-north", "harbour-for-south");
        }

        Lines("sweep", "remote.yaml", "--vary", Costs, "--samples", "5", "--seed", "8", "--format", "ndjson").Should().NotEqual(lines);
    }

    [Fact]
    public void Shards_put_together_are_the_whole_byte_for_byte()
    {
        var whole = Run("sweep", "remote.yaml", "--vary", Costs, All, "--samples", "11", "--format", "ndjson").Out;
        var text = Run("sweep", "remote.yaml", "--vary", Costs, All, "--samples", "11").Out;
        foreach (var shard in new[] { "1/3", "2/3", "3/3" })
        {
            Run("sweep", "remote.yaml", "--vary", Costs, All, "--samples", "11", "--shard", shard, "--format", "ndjson", "-o", $"{shard[0]}.ndjson").Should().Be(new RunResult(0, "", ""));
        }

        Run("sweep", "--from", "3.ndjson", "1.ndjson", "2.ndjson", "--format", "ndjson").Should().Be(new RunResult(0, whole, ""));
        Run("sweep", "--from", "3.ndjson", "1.ndjson", "2.ndjson").Should().Be(new RunResult(0, text, ""));
        Run("sweep", "--from", "3.ndjson", "1.ndjson").Should().Match<RunResult>(run => run.Code == 4 && run.Error == "feasibility: 7 of 11 variants are there\n");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(-1)]
    [InlineData(-40)]
    [InlineData(-400)]
    public void A_run_that_goes_on_with_a_file_cut_off_anywhere_gives_the_same_file(int cut)
    {
        string[] sweep = ["sweep", "remote.yaml", "--vary", Costs, All, "--format", "ndjson", "-o", "all.ndjson"];
        Run(sweep).Code.Should().Be(0);
        var whole = File.ReadAllText(At("all.ndjson"));
        File.WriteAllText(At("all.ndjson"), cut < 0 ? whole[..^-cut] : whole[..cut]);

        Run([.. sweep, "--resume"]).Should().Be(new RunResult(0, "", ""));

        File.ReadAllText(At("all.ndjson")).Should().Be(whole);
    }

    [Fact]
    public void A_file_that_is_there_is_not_written_over()
    {
        string[] sweep = ["sweep", "remote.yaml", "--vary", Costs, "--format", "ndjson", "-o", "all.ndjson"];
        Run(sweep).Code.Should().Be(0);

        Run(sweep).Should().Be(new RunResult(2, "", "feasibility: 'all.ndjson' is there already; --resume goes on with it\n"));
    }

    [Theory]
    [InlineData("something else is varied: " + Costs, "remote.yaml --vary date:events")]
    [InlineData("every combination", "remote.yaml --vary " + Costs + " --samples 4")]
    [InlineData("another question", "remote.yaml --vary " + Costs + " --question settlement")]
    [InlineData("another day", "remote.yaml --vary " + Costs + " --as-of 2020-01-01")]
    [InlineData("other developments are assumed", "remote.yaml --vary " + Costs + " --assume observers-step-in")]
    [InlineData("the scenario was changed in between", "changed.yaml --vary " + Costs)]
    [InlineData("another scenario, A harbour, claimed twice", "other.yaml --vary " + Costs)]
    public void A_file_of_another_sweep_is_refused_and_left_as_it_is(string difference, string other)
    {
        File.WriteAllText(At("changed.yaml"), ScenarioFolder.Remote.Replace("cost: 2", "cost: 3", StringComparison.Ordinal));
        File.WriteAllText(At("other.yaml"), ScenarioFolder.Remote.Replace("A harbour", "A port", StringComparison.Ordinal));
        Run("sweep", "remote.yaml", "--vary", Costs, "--format", "ndjson", "-o", "all.ndjson").Code.Should().Be(0);
        var whole = File.ReadAllText(At("all.ndjson"));

        var run = Run(["sweep", .. other.Split(' '), "--format", "ndjson", "-o", "all.ndjson", "--resume"]);

        run.Should().Be(new RunResult(2, "", $"feasibility: 'all.ndjson' is of another sweep and cannot be gone on with: {difference}\n"));
        File.ReadAllText(At("all.ndjson")).Should().Be(whole);
    }

    [Fact]
    public void A_file_that_holds_something_else_is_refused_and_left_as_it_is()
    {
        File.WriteAllText(At("notes.txt"), "first\nsecond, with no end");

        Run("sweep", "remote.yaml", "--vary", Costs, "--format", "ndjson", "-o", "notes.txt", "--resume")
            .Should().Be(new RunResult(2, "", "feasibility: 'notes.txt' is not what sweep --format ndjson writes: line 1: this is not the first line of a sweep\n"));
        File.ReadAllText(At("notes.txt")).Should().Be("first\nsecond, with no end");
        Run("sweep", "--from", "notes.txt").Code.Should().Be(2);
    }

    [Fact]
    public void Results_that_contradict_each_other_are_not_put_together()
    {
        Run("sweep", "remote.yaml", "--vary", Costs, "--format", "ndjson", "-o", "a.ndjson").Code.Should().Be(0);
        var lines = File.ReadAllLines(At("a.ndjson"));
        lines[3] = SweepLines.Render(SweepLines.ReadVariant(lines[3]) with { Verdict = Verdict.Open }).TrimEnd('\n');
        File.WriteAllLines(At("b.ndjson"), lines);

        Run("sweep", "--from", "a.ndjson", "a.ndjson").Code.Should().Be(0);
        Run("sweep", "--from", "a.ndjson", "b.ndjson").Should().Be(new RunResult(2, "", "feasibility: 'b.ndjson' has another result for variant 2 than the files before it\n"));
    }

    [Fact]
    public void A_budget_that_is_used_up_says_after_how_many_variants()
    {
        var run = Run("sweep", "remote.yaml", "--vary", Costs, "--budget", "0.01ms", "--format", "ndjson", "-o", "all.ndjson");

        run.Should().Be(new RunResult(4, "", "feasibility: the budget was used up after 0 of 4 variants; --resume goes on from there\n"));
        File.ReadAllLines(At("all.ndjson")).Should().ContainSingle();
        Run("sweep", "remote.yaml", "--vary", Costs, "--budget", "0.01ms").Should().Match<RunResult>(other => other.Code == 4 && other.Out.Contains("Variants: 0 of 4, every"));
    }

    [Fact]
    public void Ctrl_C_keeps_what_was_found()
    {
        using var cancelKey = new CancelKey();
        cancelKey.Interrupt();
        using var output = new StringWriter();
        using var error = new StringWriter();

        var code = Tool.Run(
            ["sweep", At("remote.yaml"), "--vary", Costs, "--format", "ndjson"], new Terminal(() => Stream.Null, output, error, ErrorIsScreen: false), cancelKey);

        code.Should().Be(130);
        output.ToString().Should().StartWith("{\"sweep\":1,").And.EndWith("}\n");
        error.ToString().Should().Be("feasibility: interrupted after 0 of 4 variants\n");
    }

    [Fact]
    public void What_cannot_be_varied_is_pointed_at()
    {
        Run("sweep", "remote.yaml", "--vary", "cost:harbour-for-nrth=share-it:1..4").Should().Be(new RunResult(
            2,
            "",
            """
            feasibility: --vary does not take 'cost:harbour-for-nrth=share-it:1..4': there is no position or priced act 'harbour-for-nrth'; did you mean 'harbour-for-north'?
              cost:harbour-for-nrth=share-it:1..4
                   ^^^^^^^^^^^^^^^^

            """));
    }

    [Fact]
    public void Rules_that_contradict_each_other_are_an_error_here_too()
    {
        File.WriteAllText(At("inconsistent.yaml"), ScenarioFolder.Inconsistent);

        var run = Run("sweep", "inconsistent.yaml", "--vary", "position:*");

        run.Code.Should().Be(3);
        run.Out.Should().Contain("inconsistent  4  100 %");
    }

    [Fact]
    public void Shares_for_programs_are_json()
    {
        var run = Run("sweep", "remote.yaml", "--vary", All, "development:*", "--format", "json", "-o", "sweep.json");

        run.Should().Be(new RunResult(0, "", ""));
        using var json = JsonDocument.Parse(File.ReadAllText(At("sweep.json")));
        json.RootElement.GetProperty("verdicts").GetProperty("openable").GetInt64().Should().Be(1);
        json.RootElement.GetProperty("days").EnumerateArray().Select(day => day.GetProperty("on").GetString()).Should().Equal("2024-12-31", "2025-01-01");
        json.RootElement.GetProperty("blocking")[0].GetProperty("id").GetString().Should().Be("harbour-for-north");
    }

    [Theory]
    [InlineData("sweep", "sweep needs a file, or - for standard input")]
    [InlineData("sweep remote.yaml", "sweep needs something to vary: --vary cost:POSITION=RUNG:1..5")]
    [InlineData("sweep --vary date:events remote.yaml", "name it before --vary")]
    [InlineData("sweep remote.yaml --vary date:events --samples 0", "--samples does not take '0'")]
    [InlineData("sweep remote.yaml --vary date:events --seed x", "--seed does not take 'x'")]
    [InlineData("sweep remote.yaml --vary date:events --seed 1", "say how many with --samples N")]
    [InlineData("sweep remote.yaml --vary date:events --shard 3/2", "--shard does not take '3/2', only a shard of so many, as in 2/8")]
    [InlineData("sweep remote.yaml --vary date:events --resume", "add --format ndjson -o FILE")]
    [InlineData("sweep remote.yaml --vary date:events --as-of 2024-01-01", "the date is varied; leave out --as-of")]
    [InlineData("sweep remote.yaml --vary date:events --format ndjsn", "did you mean 'ndjson'?")]
    [InlineData("sweep remote.yaml --from a.ndjson", "leave out FILE, --vary and --resume")]
    [InlineData("sweep --from a.ndjson", "there is no file 'a.ndjson'; did you mean 'b.ndjson'?")]
    [InlineData("sweep remote.yaml --vary cost:*:1%..99999% date:1500-01-01..2500-01-01 position:* development:*", "more combinations than can be numbered; draw some of them with --samples N")]
    [InlineData("sweep remote.yaml --vray date:events", "no option '--vray'; did you mean '--vary'?")]
    public void A_wrong_command_line_is_explained(string commandLine, string explanation)
    {
        File.WriteAllText(At("b.ndjson"), "");

        var run = Run(commandLine.Split(' '));

        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith("feasibility: ").And.Contain(explanation).And.EndWith("\n");
    }

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private RunResult Run(params string[] args) => BuiltTool.Run(_folder.FullName, null, args);

    private string[] Lines(params string[] args) => Run(args).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
