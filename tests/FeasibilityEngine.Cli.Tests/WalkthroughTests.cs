using System.Text.RegularExpressions;

namespace FeasibilityEngine.Cli.Tests;

/// <summary>
/// Pages that go through a scenario: each <c>yaml</c> block is the file from there on, each command is run on it, and what the page shows below
/// is what the tool prints. A line <c>…</c> stands where lines are left out.
/// </summary>
public sealed partial class WalkthroughTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("feasibility-pages-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("tutorial.md", 11)]
    [InlineData("semantics.md", 7)]
    public void Each_output_on_the_page_is_what_the_tool_prints(string page, int commands)
    {
        var file = "";
        var ran = 0;
        foreach (Match part in Part().Matches(Text("docs/" + page)))
        {
            if (part.Groups["file"].Success)
            {
                file = part.Groups["file"].Value;
                continue;
            }

            var args = part.Groups["args"].Value.Split(' ');
            File.WriteAllText(Path.Combine(_folder.FullName, args[1]), file);
            var run = BuiltTool.Run(_folder.FullName, null, args);
            Shows(run.Error + run.Out, part.Groups["output"].Value);
            ran++;
        }

        ran.Should().Be(commands);
    }

    [Fact]
    public void Every_output_of_the_tutorial_belongs_to_a_command_and_every_command_has_one()
    {
        var text = Text("docs/tutorial.md");

        Regex.Matches(text, "^```text$", RegexOptions.Multiline).Should().HaveCount(Part().Matches(text).Count(part => part.Groups["args"].Success));
        Regex.Matches(text, "^feasibility ", RegexOptions.Multiline).Should().HaveCount(Part().Matches(text).Count(part => part.Groups["args"].Success));
    }

    [Fact]
    public void The_last_file_of_the_tutorial_is_the_sample() =>
        Part().Matches(Text("docs/tutorial.md")).Last(part => part.Groups["file"].Success).Groups["file"].Value
            .Should().Be(Text("samples/scenarios/port-strike.yaml"));

    private static string Text(string path) => File.ReadAllText(Path.Combine(ReadmeTests.Root().FullName, path)).ReplaceLineEndings("\n");

    private static void Shows(string printed, string shown)
    {
        var place = 0;
        foreach (var part in ("\n" + shown).Split("\n…\n").Where(part => part.Trim('\n').Length > 0))
        {
            var lines = "\n" + part.Trim('\n') + "\n";
            var found = ("\n" + printed).IndexOf(lines, place, StringComparison.Ordinal);
            found.Should().BeGreaterThanOrEqualTo(0, "the tool prints {0} with the lines {1}", printed, lines);
            place = found + lines.Length - 1;
        }
    }

    // A whole file, or a command in a block of its own with the block of its output.
    [GeneratedRegex(
        "^```yaml\n(?<file>.+?)^```$|^```\nfeasibility (?<args>[^\n]+)\n```\n\n```text\n(?<output>.+?)^```$",
        RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
