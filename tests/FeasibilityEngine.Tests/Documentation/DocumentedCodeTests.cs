using FeasibilityEngine.Authoring;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.Documentation;

/// <summary>
/// What the pages show as C# compiles: each block equals the regions of its name in <c>Documentation/Code</c>. To change a block,
/// change both.
/// </summary>
public class DocumentedCodeTests
{
    // Pages whose code needs packages that these tests do not have; tests beside those packages hold it.
    private static readonly string[] CompiledElsewhere = ["docs/assertions.md", "docs/rules-in-code.md"];

    private static readonly Dictionary<string, string> SectionsCompiledElsewhere = new() { ["README.md"] = "## Write a rule as a class" };

    private static readonly Dictionary<string, string> Regions = ReadRegions();

    public static TheoryData<string> Pages => [.. PagesWithCode().Except(CompiledElsewhere)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_code_of_a_page_is_what_was_compiled(string page)
    {
        var blocks = EmbeddedPage.Blocks(page, "csharp", without: SectionsCompiledElsewhere.GetValueOrDefault(page));

        for (var i = 0; i < blocks.Count; i++)
        {
            var name = FormattableString.Invariant($"{page} {i + 1}");
            Regions.Should().ContainKey(name);
            blocks[i].Should().Be(Regions[name]);
        }
    }

    [Fact]
    public void Every_compiled_region_stands_on_its_page() =>
        Regions.Keys.Should().OnlyContain(name => EmbeddedPage.Blocks(name.Substring(0, name.LastIndexOf(' ')), "csharp").Count > 0);

    [Fact]
    public void The_scenario_of_the_readme_is_the_one_that_its_tests_assert() =>
        EmbeddedPage.Blocks("README.md", "yaml").Should().Equal(EmbeddedPage.Read("talks.yaml"));

    [Fact]
    public void The_scenario_in_code_is_what_it_expects_to_be()
    {
        var scenario = CodeOfPages.CodeFirstCode.Write();

        scenario.Expectations.Should().HaveCount(2).And.OnlyContain(expected => ScenarioAnalyser.Analyse(
            scenario, new AnalysisOptions { AsOf = expected.AsOf, Assume = expected.Assume }).Verdict == expected.Verdict);
    }

    [Theory]
    [InlineData("first-steps.yaml")]
    [InlineData("direct-talks.yaml")]
    public void The_code_about_inquiries_runs_on_the_samples(string sample)
    {
        var scenario = ScenarioFile.ReadText(EmbeddedPage.Read(sample)).Scenario!;
        Action<Scenario> run = sample == "first-steps.yaml" ? CodeOfPages.WhatIfCode.Ask : CodeOfPages.ExplainCode.Ask;

        run.Invoking(code => code(scenario)).Should().NotThrow();
    }

    private static IEnumerable<string> PagesWithCode() => EmbeddedPage.Names("docs/", ".md").Append("README.md")
        .Where(page => EmbeddedPage.Blocks(page, "csharp").Count > 0);

    // Regions of one name belong together, with an empty line between them: the usings, and the code in its method.
    private static Dictionary<string, string> ReadRegions()
    {
        var regions = new Dictionary<string, string>();
        foreach (var file in EmbeddedPage.Names("code/", ".cs"))
        {
            foreach (var part in EmbeddedPage.Read(file).Split("#region ").Skip(1))
            {
                var name = part[..part.IndexOf('\n', StringComparison.Ordinal)];
                var text = Dedented(part[(name.Length + 1)..part.IndexOf("#endregion", StringComparison.Ordinal)]);
                regions[name] = regions.TryGetValue(name, out var before) ? before + "\n" + text : text;
            }
        }

        return regions;
    }

    private static string Dedented(string text)
    {
        var lines = text.TrimEnd(' ').TrimEnd('\n').Split('\n');
        var margin = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart(' ').Length);
        return string.Concat(lines.Select(line => (line.Length > 0 ? line[margin..] : line) + "\n"));
    }
}
