using System.Text.RegularExpressions;

namespace FeasibilityEngine.Assertions.Tests;

/// <summary>The code that the pages show compiles, and the messages are those of the assertions.</summary>
public sealed partial class DocumentationTests
{
    private const string Page = "docs/assertions.md";
    private const string Readme = "src/FeasibilityEngine.Assertions/README.md";

    [Theory]
    [InlineData(Page)]
    [InlineData(Readme)]
    public void The_code_is_that_of_the_samples_and_tests(string page)
    {
        var compiled = new[] { "samples/ScenarioTests", "tests/FeasibilityEngine.Assertions.Tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs"))
            .Select(file => Unindented(File.ReadAllText(file)))
            .ToList();

        var shown = Blocks(page, "csharp");

        shown.Should().NotBeEmpty();
        shown.Where(block => !compiled.Exists(file => file.Contains(Unindented(block), StringComparison.Ordinal))).Should().BeEmpty();
    }

    [Fact]
    public void The_messages_of_the_page_are_real() => ShowsWhatIsSaid(Page, DocumentedFailures.OfThePage);

    [Fact]
    public void The_messages_of_the_readme_are_real() => ShowsWhatIsSaid(Readme, DocumentedFailures.OfTheReadme);

    // The page as it should be is written beside it, to be read and copied over it.
    private static void ShowsWhatIsSaid(string page, IReadOnlyList<Action> failures)
    {
        Blocks(page, "text").Should().HaveSameCount(failures);
        var path = Path.Combine(Repository.Root, page);
        var shown = File.ReadAllText(path).ReplaceLineEndings("\n");
        var said = new Queue<string>(failures.Select(failure => Failure.Message(failure)));
        var real = Block().Replace(shown, block => block.Groups["language"].Value == "text" ? $"```text\n{said.Dequeue()}\n```" : block.Value);
        var received = Path.ChangeExtension(path, ".received.md");
        File.Delete(received);
        if (real != shown)
        {
            File.WriteAllText(received, real);
            Assert.Fail($"The messages in {page} are not those of the assertions. Read {Path.GetFileName(received)} beside it; to accept it, copy it over the page.");
        }
    }

    private static List<string> Blocks(string page, string language) =>
    [
        .. Block().Matches(File.ReadAllText(Path.Combine(Repository.Root, page)).ReplaceLineEndings("\n"))
            .Where(block => block.Groups["language"].Value == language)
            .Select(block => block.Groups["text"].Value),
    ];

    private static string Unindented(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    [GeneratedRegex("```(?<language>[a-z]+)\n(?<text>.+?)\n```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();
}
