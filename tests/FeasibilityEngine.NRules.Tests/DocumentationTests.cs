using FeasibilityEngine.Authoring;
using FeasibilityEngine.DependencyInjection;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.RuleSources;
using Microsoft.Extensions.DependencyInjection;

namespace FeasibilityEngine.NRules.Tests;

/// <summary>The pages about the package show code that these tests compile and run.</summary>
public sealed class DocumentationTests
{
    private static readonly Scenario Bare = ScenarioFile.ReadText(Pages.Read("direct-talks.yaml"), "direct-talks.yaml").OrThrow() with { Rules = [] };

    private static readonly string Sources = Trimmed(string.Concat(
        typeof(DocumentationTests).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Pages.Read)));

    [Theory]
    [InlineData("rules-in-code.md", "## Rules as NRules classes", 5)]
    [InlineData("README.md", "# FeasibilityEngine.NRules", 3)]
    [InlineData("README of the repository", "## Write a rule as a class", 3)]
    public void The_code_of_a_page_is_code_of_these_tests(string page, string heading, int blocks)
    {
        var section = Pages.Read(page).Split(heading + "\n")[1].Split("\n## ")[0];
        var shown = section
            .Split("```csharp\n").Skip(1).Select(b => Trimmed(b[..b.IndexOf("```", StringComparison.Ordinal)])).ToList();

        shown.Should().HaveCount(blocks);
        shown.Where(block => !block.StartsWith("\nusing ", StringComparison.Ordinal) && !Sources.Contains(block, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void The_documented_analysis_has_the_documented_rule() =>
        DocumentedCode.Analyse(Bare).Conflicts.SelectMany(c => c.Rules).Should().Contain(r => r.Rule == "no-withdrawal-from-recognised-territory");

    [Fact]
    public void The_registered_analyser_uses_the_registered_rules()
    {
        var services = new ServiceCollection();
        DocumentedCode.Register(services);
        using var provider = services.BuildServiceProvider(validateScopes: true);

        var analysis = provider.GetRequiredService<IFeasibilityAnalyser>().Analyse(Bare);

        TextReport.Render(analysis).Should().Be(TextReport.Render(DocumentedCode.Analyse(Bare)));
    }

    [Fact]
    public void The_documented_fact_in_between_carries_its_premises()
    {
        var source = new NRulesSource(typeof(DocumentedCode.AnnexedTerritoryIsDisputed), typeof(DocumentedCode.DisputedTerritoryIsNotRecognised));

        var matches = source.Match(new Potential(Bare), CancellationToken.None);

        matches.Select(m => m.Condition.ToString()).Should().HaveCount(5).And.Contain("annexed[crimea] and status[crimea] is deferred");
    }

    private static string Trimmed(string text) =>
        "\n" + string.Join('\n', text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)) + "\n";
}
