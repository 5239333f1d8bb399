using System.Collections.Concurrent;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FeasibilityEngine.Tests.Reporting;

/// <summary>
/// What a report is made of does not depend on what a scenario's words look like: parsers that know nothing of this library find the same
/// headings, lists, tables, links and markup whatever the words are.
/// </summary>
public class WordsStayWordsTests
{
    private static readonly MarkdownPipeline Everything = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    // The reader of files refuses characters that are not visible; of those that come in by code, see FormatSamples.
    private static readonly string[] Hostile =
    [
        "- Dash", "1. Digit", "12) Digit", "+ Plus", "* Star", "# Head", "###### Head", "> Quote", "| Cell | cell |", "=== Line", "--- Line", "~~~ Fence", "``` Fence", "::: Box", ": Meaning",
        "- [ ] Task", "a. Letter", "iv. Roman", "B) Letter", "As conflict-1 and set-1 show, see A below [1]", "[1, 2]", "see A below", "reach-1", "closed-1", "inconsistent-1", "Run `--top N`",
        "`feasibility timeline`", "http://example.org/x", "https://example.org", "www.example.org", "mailto:a@example.org", "<b>Bold</b>", "<script>alert(1)</script>", "<!-- Note -->", "]]> End", "&amp;lt; &#60;",
        "*Star* **star** _line_ __line__", "~~Gone~~ H~2~O x^2^ ++in++ ==mark==", "$x$ and $$y$$", "[link](javascript:alert(1))", "![picture](x.png)", "[^1] and [^2]:", "{.red #id}", "\"\"Cited\"\"", "^^ Foot", "*[HTML]: Short",
        "Back \\ slash \\* \\[", "Two  spaces  ", "Quote ' and \" and “ and «", "%%{init}%% -->|x| --- id[\"label\"]", "+---+---+", "Line\nbreak\n\n# Head", "    indented", "\tTab",
        "Wordwithoutanyplacetobreakit" + new string('x', 400),
    ];

    public static TheoryData<string> Words => new(Hostile);

    [Theory]
    [MemberData(nameof(Words))]
    public void A_markdown_parser_finds_the_same_structure_whatever_the_words_are(string words)
    {
        var (hostile, tame) = (Reports(words), Reports(Tame(words)));
        foreach (var (name, told) in hostile)
        {
            Same(name, MarkdownStructure(told.Markdown), MarkdownStructure(tame[name].Markdown));
        }
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void An_html_parser_finds_the_same_structure_whatever_the_words_are(string words)
    {
        var (hostile, tame) = (Reports(words), Reports(Tame(words)));
        foreach (var (name, told) in hostile)
        {
            Same(name, HtmlStructure(told.Html), HtmlStructure(tame[name].Html));
        }
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Plain_text_has_the_same_lines_whatever_the_words_are(string words)
    {
        // Wide enough that no line is broken.
        var options = new ReportOptions { Width = 100_000 };
        Same("text", Indents(TextReport.Render(Analysed(words), options)), Indents(TextReport.Render(Analysed(Tame(words)), options)));
    }

    [Fact]
    public void What_looks_for_structure_finds_it_where_there_is_some()
    {
        MarkdownStructure("- Dash").Should().NotEqual(MarkdownStructure("\\- Dash"));
        MarkdownStructure("http://example.org").Should().NotEqual(MarkdownStructure("word"));
        HtmlStructure("<p>See <a href=\"#conflict-1\">conflict-1</a></p>").Should().NotEqual(HtmlStructure("<p>See conflict-1</p>"));
        Indents("  Line\nbroken").Should().NotEqual(Indents("  Line"));
    }

    // As long as the words, and of the same kind of beginning, on which grammar depends: a small letter is no name.
    private static string Tame(string words) => (char.IsLower(words.TrimStart()[0]) ? "w" : "W") + new string('o', words.Length - 1);

    private static readonly ConcurrentDictionary<string, Dictionary<string, (string Markdown, string Html)>> Rendered = new();

    private static Dictionary<string, (string Markdown, string Html)> Reports(string words) => Rendered.GetOrAdd(words, Render);

    private static Dictionary<string, (string Markdown, string Html)> Render(string words)
    {
        var scenario = Scenario(words);
        var analysis = ScenarioAnalyser.Analyse(scenario);
        var developments = DevelopmentInquiry.Ask(scenario, new AnalysisOptions());
        var timeline = TimelineInquiry.Ask(scenario);
        var whatIf = WhatIfInquiry.Ask(scenario, new AnalysisOptions { Suppose = [Supposition.Parse("keep=waive")] });
        var explained = ExplanationInquiry.Ask(scenario, ["conflict-1", "set-1", "keep", "give=helped", "line-holds", "no-both", "help"]);
        var comparison = ComparisonInquiry.Ask(analysis, ScenarioAnalyser.Analyse(scenario, new AnalysisOptions { AsOf = new DateOnly(2021, 1, 1) }));
        return new()
        {
            ["analysis"] = (MarkdownReport.Render(analysis, developments, timeline), HtmlReport.Render(analysis, developments, timeline)),
            ["timeline"] = (MarkdownReport.Render(timeline), HtmlReport.Render(timeline)),
            ["what if"] = (MarkdownReport.Render(whatIf), HtmlReport.Render(whatIf)),
            ["explanation"] = (MarkdownReport.Render(explained), HtmlReport.Render(explained)),
            ["comparison"] = (MarkdownReport.Render(comparison), HtmlReport.Render(comparison)),
        };
    }

    private static FeasibilityEngine.Findings.Analysis Analysed(string words) => ScenarioAnalyser.Analyse(Scenario(words));

    // The words begin every text that a scenario takes.
    private static Scenario Scenario(string words)
    {
        string Text(string more) => JsonSerializer.Serialize($"{words} {more}");
        return ScenarioFile.ReadText($$"""
            feasibility: 1
            scenario: {{Text("scenario")}}
            sources: { web: { text: {{Text("source")}}, url: "https://example.org" }, book: {{Text("book")}} }
            parties: { north: {{Text("north")}}, south: {{Text("south")}}, helper: { name: {{Text("helper")}}, role: mediator } }
            issues: { status: { options: [kept, given], says: {{Text("status")}} }, border: { options: [shut, ajar], says: {{Text("border")}} } }
            facts: { line-holds: { says: {{Text("line")}} }, calm: { says: {{Text("calm")}} } }
            events:
              - { on: 2022-03-01, name: {{Text("event")}}, establishes: line-holds, source: book }
            developments: { thaw: { says: {{Text("thaw")}}, establishes: calm } }
            acts: { help: { by: helper, price: 2, says: {{Text("help")}}, source: web } }
            rules:
              - { id: no-both, never: status is kept and help, because: {{Text("reason")}}, source: web }
              - { id: shut-out, never: border is shut and calm, because: {{Text("calm reason")}} }
            positions:
              keep: { party: north, says: {{Text("keep")}}, requires: status is kept, source: web, fallbacks: [{ id: waive, cost: 2, says: {{Text("waive")}}, available when: calm }] }
              give: { party: south, says: {{Text("give")}}, requires: status is given, source: [book, web], fallbacks: [{ id: helped, accepts: help, cost: 1, says: {{Text("helped")}} }] }
              plain: { party: south, requires: border is shut, fallbacks: [{ id: open, cost: 3, accepts: border is ajar }] }
              other: { party: north, requires: border is ajar, from: 2022-03-01 }
            """).OrThrow();
    }

    private static IEnumerable<string> MarkdownStructure(string markdown) => MarkdownStructure(Markdig.Markdown.Parse(markdown, Everything), 0);

    private static IEnumerable<string> MarkdownStructure(MarkdownObject part, int depth)
    {
        // Neighbouring words may be split; what they are inside of counts.
        if (part is LiteralInline or HtmlEntityInline or LinkReferenceDefinitionGroup { Count: 0 })
        {
            yield break;
        }

        var more = part switch
        {
            HeadingBlock heading => $" {heading.Level}",
            ListBlock list => $" {list.BulletType} {list.OrderedStart}",
            LinkInline link => $" {link.Url}",
            CodeInline code => $" {code.Content}",
            EmphasisInline emphasis => $" {emphasis.DelimiterChar}{emphasis.DelimiterCount}",
            TableRow row => $" {row.Count}",
            _ => "",
        };
        yield return $"{new string(' ', depth)}{part.GetType().Name}{more}";
        var children = part switch
        {
            LeafBlock { Inline: { } inline } => inline,
            ContainerBlock container => container,
            ContainerInline container => container,
            _ => (IEnumerable<MarkdownObject>)[],
        };
        foreach (var line in children.SelectMany(child => MarkdownStructure(child, depth + 1)))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> HtmlStructure(string html) => HtmlStructure(new HtmlParser().ParseDocument(html).DocumentElement, 0);

    // How wide words are decides on a class and on pictures, and the direction in which they are written on an element around them.
    private static IEnumerable<string> HtmlStructure(IElement element, int depth)
    {
        if (element.LocalName is not "bdi")
        {
            var attributes = element.Attributes.Where(attribute => element.LocalName != "svg").Where(attribute => attribute is { Name: not ("aria-label" or "title"), Value: not "wide" }).Select(attribute => $" {attribute.Name}={attribute.Value}").Order(StringComparer.Ordinal);
            yield return $"{new string(' ', depth)}{element.LocalName}{string.Concat(attributes)}";
        }

        if (element.LocalName is not ("svg" or "script"))
        {
            foreach (var line in element.Children.SelectMany(child => HtmlStructure(child, element.LocalName == "bdi" ? depth : depth + 1)))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Indents(string text) => text.Split('\n').Select(line => $"{line.Length - line.TrimStart().Length} in, {(line.Length == 0 ? "empty" : "words")}");

    // What an analysis finds is the same whatever the words are, so all that can differ is what is made of them.
    private static void Same(string report, IEnumerable<string> hostile, IEnumerable<string> tame)
    {
        var (first, second) = (hostile.ToList(), tame.ToList());
        var at = first.Zip(second).TakeWhile(lines => lines.First == lines.Second).Count();
        string.Join('\n', first.Skip(at).Take(3)).Should().Be(string.Join('\n', second.Skip(at).Take(3)), "of this the {0} is made from its part {1} on", report, at);
        first.Should().HaveSameCount(second);
    }
}
