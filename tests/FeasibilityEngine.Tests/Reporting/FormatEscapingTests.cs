using System.Text.RegularExpressions;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Reporting.Html;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Tests.Reporting;

/// <summary>Words of a scenario stay words in Markdown and in graphs, and graphs keep to their grammar.</summary>
public class FormatEscapingTests
{
    [Fact]
    public void Markdown_takes_words_as_words()
    {
        var report = MarkdownReport.Render(FormatSamples.HostileAnalysis());

        report.Should().NotContain("<img").And.NotContain("</script").And.NotContain("<!--").And.NotContain("\u202E");
        Regex.Replace(report, @"\\.", "").Should().NotContain("[link](").And.NotContain("`code`").And.NotContain("**bold**");
        Tables(report).Should().NotBeEmpty().And.OnlyContain(rows => rows.Select(Cells).Distinct().Count() == 1);
    }

    [Theory]
    [InlineData("partial")]
    [InlineData("unknown")]
    public void Markdown_says_at_its_head_that_it_is_not_whole(string state) =>
        MarkdownReport.Render(state == "partial" ? LeadFindings.Partial : LeadFindings.Unknown)
            .Split("## ")[0].Should().Contain("> **Not whole.**");

    [Theory]
    [InlineData("hostile")]
    [InlineData("large")]
    [InlineData("inconsistent")]
    public void A_graph_for_graphviz_keeps_to_its_grammar(string analysis)
    {
        const string text = "\"(?:[^\"\\\\]|\\\\[\\\\\"n])*\"";
        var lines = DotReport.Render(Analysis(analysis)).TrimEnd('\n').Split('\n');

        lines[0].Should().Be("graph conflicts {");
        lines[^1].Should().Be("}");
        lines[1..^1].Should().OnlyContain(line => Regex.IsMatch(
            line,
            $@"^\s*(?:(?:graph|node|edge|[prc]\d+) \[\w+=(?:{text}|[\w.]+)(?:, \w+=(?:{text}|[\w.]+))*\];|subgraph cluster_\d+ {{|label={text};|[pc]\d+ -- [cr]\d+(?: \[style=dashed\])?;|}})$"));
    }

    [Theory]
    [InlineData("hostile")]
    [InlineData("large")]
    [InlineData("inconsistent")]
    public void A_flowchart_for_mermaid_keeps_to_its_grammar(string analysis)
    {
        const string text = "\"(?:[^\"<>&`%*_~;\\\\{}\\[\\]|#]|#[0-9]+;|<br/>)*\"";
        var lines = MermaidReport.Render(Analysis(analysis)).TrimEnd('\n').Split('\n');

        lines[0].Should().Be("flowchart LR");
        lines[1..].Should().OnlyContain(line => Regex.IsMatch(
            line,
            $@"^  acc(?:Title|Descr): .*$|^  about>{text}\]$|^\s*(?:subgraph g\d+\[{text}\]|end|p\d+(?:\[{text}\]|\[\[{text}\]\]|\({text}\))|r\d+\[/{text}/\]|c\d+\(\[{text}\]\)|p\d+ --- c\d+|c\d+ -\.- r\d+)$"));
    }

    [Fact]
    public void A_graph_says_what_it_does_not_draw()
    {
        DotReport.Render(LeadFindings.Partial).Should().Contain("240 minimal conflicts; there are no others. 206 of them are not drawn.");
        MermaidReport.Render(LeadFindings.Unknown).Should().Contain("1 minimal conflict found#59; the search was not finished, so there may be more.");
    }

    [Theory]
    [InlineData("a-name-that-goes-on-and-on-and-on-without-an-end")]
    [InlineData("wordwithoutanyplacetobreakitwhichgoesonandonandonandon")]
    [InlineData("数字と文字が混ざった長い名前がここにあります")]
    [InlineData("𝒲𝒾𝒹ℯ 𝓁ℯ𝓉𝓉ℯ𝓇𝓈 that come in pairs 𝒲𝒾𝒹ℯ𝓁ℯ𝓉𝓉ℯ𝓇𝓈𝒲𝒾𝒹ℯ𝓁ℯ𝓉𝓉ℯ𝓇𝓈")]
    [InlineData("")]
    public void Lines_of_a_label_fit_their_box(string words)
    {
        var lines = GlyphWidths.Lines(words, 13, 120, lines: 3);

        lines.Should().HaveCountLessThanOrEqualTo(3);
        lines.Where(line => GlyphWidths.Of(line, 13) > 120 || line.Length == 0 || char.IsHighSurrogate(line[^1])).Should().BeEmpty();
    }

    [Theory]
    [InlineData("https://example.org/a?b=c&d=(e)", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("https://example.org/\"onclick=", false)]
    [InlineData("https://ex ample.org", false)]
    [InlineData("//example.org", false)]
    public void Only_addresses_on_the_web_become_links(string address, bool link) => WebAddress.IsOne(address).Should().Be(link);

    private static FeasibilityEngine.Findings.Analysis Analysis(string name) => name switch
    {
        "hostile" => FormatSamples.HostileAnalysis(),
        "large" => FormatSamples.Large(),
        _ => LeadFindings.Inconsistent,
    };

    private static IEnumerable<List<string>> Tables(string report) =>
        report.Split("\n\n").Select(part => part.TrimEnd('\n').Split('\n').ToList()).Where(rows => rows.Count > 1 && rows[1].StartsWith("| -", StringComparison.Ordinal));

    private static int Cells(string row) => Regex.Count(row, @"(?<!\\)\|");
}
