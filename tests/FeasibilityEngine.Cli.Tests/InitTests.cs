namespace FeasibilityEngine.Cli.Tests;

public sealed class InitTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("feasibility-init-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void What_init_writes_has_no_problems_and_meets_its_expectations()
    {
        Run("init").Should().Be(new RunResult(
            0,
            "wrote scenario.yaml and feasibility.schema.json\nnext: feasibility test scenario.yaml, then feasibility analyse scenario.yaml\n",
            ""));

        Run("check", "scenario.yaml").Should().Be(new RunResult(0, "no problems found\n", ""));
        var test = Run("test", ".");
        test.Code.Should().Be(0);
        test.Out.Should().EndWith("\n6 passed, 0 failed\n");
    }

    [Fact]
    public void Every_section_and_every_kind_of_position_is_in_it()
    {
        Run("init", "-").Out.Should().ContainAll(
            "\nfeasibility: 1", "\nscenario:", "\nas-of:", "\nsources:", "\nparties:", "\nsets:", "\nissues:", "\nacts:", "\nfacts:", "\nrules:", "\nevents:",
            "\npositions:", "\ndevelopments:", "\nexpect:", "kind: precondition", "kind: demand", "kind: red line", "price:", "never:", "when:", "for:", "while:",
            "tabled:", "available when:", "waive", "question: settlement", "assume:");
    }

    [Fact]
    public void Its_first_line_names_the_schema_that_stands_beside_it()
    {
        Run("init", "strike.yaml").Code.Should().Be(0);

        var first = File.ReadLines(At("strike.yaml")).First();
        first.Should().Be("# yaml-language-server: $schema=./feasibility.schema.json");
        File.ReadAllText(At("feasibility.schema.json")).Should().Be(Run("schema").Out);
    }

    [Fact]
    public void A_folder_gets_the_file_under_its_usual_name()
    {
        _folder.CreateSubdirectory("here");

        Run("init", "here").Code.Should().Be(0);

        File.Exists(At("here/scenario.yaml")).Should().BeTrue();
        File.Exists(At("here/feasibility.schema.json")).Should().BeTrue();
    }

    [Fact]
    public void A_file_that_is_there_is_replaced_only_by_force()
    {
        File.WriteAllText(At("scenario.yaml"), "mine");

        Run("init").Should().Be(new RunResult(2, "", "feasibility: 'scenario.yaml' is there already; --force replaces it\n"));
        File.ReadAllText(At("scenario.yaml")).Should().Be("mine");
        File.Exists(At("feasibility.schema.json")).Should().BeFalse();

        Run("init", "--force").Code.Should().Be(0);
        File.ReadAllText(At("scenario.yaml")).Should().NotBe("mine");
    }

    [Fact]
    public void A_schema_that_someone_changed_is_replaced_only_by_force_and_an_equal_one_stays()
    {
        Run("init", "first.yaml").Code.Should().Be(0);
        Run("init", "second.yaml").Should().Be(new RunResult(0, "wrote second.yaml\nnext: feasibility test second.yaml, then feasibility analyse second.yaml\n", ""));
        File.WriteAllText(At("feasibility.schema.json"), "{}");

        Run("init", "third.yaml").Code.Should().Be(2);
        File.Exists(At("third.yaml")).Should().BeFalse();
    }

    [Theory]
    [InlineData("nowhere/scenario.yaml", "there is no folder 'nowhere'")]
    [InlineData("scenario.txt", "let it end in .yaml")]
    [InlineData("scenario.json", "let it end in .yaml")]
    public void What_cannot_be_written_is_refused(string path, string reason)
    {
        var run = Run("init", path);

        run.Code.Should().Be(2);
        run.Error.Should().Contain(reason);
        _folder.EnumerateFiles().Should().BeEmpty();
    }

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private RunResult Run(params string[] args) => BuiltTool.Run(_folder.FullName, null, args);
}
