using System.Text.RegularExpressions;

namespace FeasibilityEngine.Cli.Tests;

/// <summary>The pages hang together: links lead somewhere, and the index knows every page.</summary>
public sealed partial class PagesTests
{
    private static readonly string Root = ReadmeTests.Root().FullName;

    public static TheoryData<string> Pages =>
    [
        "README.md", "CONTRIBUTING.md", "samples/README.md",
        .. Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(page => Path.GetRelativePath(Root, page).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_to_a_file_and_a_heading(string page)
    {
        foreach (Match link in Link().Matches(Text(page)))
        {
            var file = link.Groups["file"].Value;
            var target = file.Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, file);
            Path.Exists(Path.Combine(Root, target)).Should().BeTrue("{0} links to {1}", page, link.Value);
            if (link.Groups["heading"].Value is { Length: > 0 } heading)
            {
                Heading().Matches(Text(target)).Select(match => Anchor(match.Groups["words"].Value)).Should().Contain(heading, "{0} links to {1}", page, link.Value);
            }
        }
    }

    [Fact]
    public void The_index_of_the_documentation_leads_to_every_page()
    {
        var index = Text("docs/README.md");

        Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md").Select(Path.GetFileName).Where(page => page != "README.md")
            .Should().OnlyContain(page => index.Contains($"]({page}"));
    }

    private static string Text(string page) => File.ReadAllText(Path.Combine(Root, page)).ReplaceLineEndings("\n");

    // As those who show Markdown make anchors of headings.
    private static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Replace(' ', '-').Where(c => char.IsLetterOrDigit(c) || c is '-' or '_'));

    [GeneratedRegex(@"\]\((?!https?:)(?<file>[^)#\s]*)(#(?<heading>[^)\s]+))?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<words>.+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
