using FeasibilityEngine.Cli.Helping;

namespace FeasibilityEngine.Cli.Tests;

public sealed class ExampleTests : IDisposable
{
    private static readonly string[] All = ["init", "check", "test", "analyse", "timeline", "explain", "whatif", "sets", "compare", "sweep", "schema", "completion"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("feasibility-help-");

    public ExampleTests()
    {
        Run("init", "talks.yaml").Code.Should().Be(0);
        File.Copy(Path.Combine(_folder.FullName, "talks.yaml"), Path.Combine(_folder.FullName, "revised.yaml"));
    }

    public static TheoryData<string> Verbs => [.. All];

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Verbs))]
    public void The_help_of_a_verb_has_examples_that_work(string verb)
    {
        var examples = Examples.Of(verb);
        var help = Run(verb, "--help");

        help.Code.Should().Be(0);
        examples.Should().NotBeEmpty();
        foreach (var (line, _) in examples)
        {
            help.Out.Should().Contain("  " + line + "\n");
            line.Should().StartWith($"feasibility {verb}");
            File.Delete(Path.Combine(_folder.FullName, "feasibility.schema.json"));
            Run(line.Split(' ')[1..]).Code.Should().Be(0, "{0} is shown in the help", line);
        }
    }

    [Fact]
    public void Every_verb_that_the_tool_names_is_looked_at_here()
    {
        var named = Run("[suggest:12]", "feasibility ").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        named.Should().BeEquivalentTo(All);
    }

    [Fact]
    public void The_help_of_the_tool_shows_first_steps_and_names_the_exit_codes()
    {
        var help = Run("--help");

        help.Out.Should().ContainAll("First steps:", "feasibility init", "Exit codes:", "  0    finished", "  130  interrupted");
        help.Out.Should().NotContain("scenario.yaml>");
    }

    private RunResult Run(params string[] args) => BuiltTool.Run(_folder.FullName, null, args);
}
