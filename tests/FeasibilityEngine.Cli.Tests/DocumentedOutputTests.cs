using System.Text.RegularExpressions;

namespace FeasibilityEngine.Cli.Tests;

/// <summary>What the pages show as output is what the tool prints.</summary>
public sealed partial class DocumentedOutputTests
{
    [Theory]
    [InlineData("command-line.md", 13)]
    [InlineData("developments.md", 1)]
    [InlineData("explain.md", 3)]
    [InlineData("many-sets.md", 1)]
    [InlineData("sweep.md", 2)]
    public void A_page_shows_what_the_tool_prints(string page, int examples)
    {
        var root = ReadmeTests.Root().FullName;
        var text = File.ReadAllText(Path.Combine(root, "docs", page)).ReplaceLineEndings("\n");
        var shown = Example().Matches(text);

        shown.Should().HaveCount(examples);
        foreach (Match example in shown)
        {
            var run = BuiltTool.Run(root, null, [.. example.Groups["args"].Value.Split(' ').Select(Unquoted)]);
            run.Code.Should().Be(0);
            run.Out.Should().Contain(example.Groups["output"].Value);
        }
    }

    // As a shell takes quotation marks away.
    private static string Unquoted(string arg) => arg is ['\'', .. var inside, '\''] ? inside : arg;

    // A command in a block of its own, and the next block.
    [GeneratedRegex("```\nfeasibility (?<args>[^\n]+)\n```\n\n```\n(?<output>.+?)\n```\n", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Example();
}
