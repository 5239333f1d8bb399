using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Reporting.Html;

namespace FeasibilityEngine.Tests.Reporting;

/// <summary>What holds for every page, whatever it tells.</summary>
public class HtmlReportTests
{
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Pages => new(All.Value.Keys.ToArray());

    private static readonly Lazy<Dictionary<string, string>> All = new(() =>
    {
        var scenario = FormatSamples.Sample("first-steps");
        var analysis = ScenarioAnalyser.Analyse(scenario);
        return new Dictionary<string, string>
        {
            ["remote"] = HtmlReport.Render(LeadFindings.Remote),
            ["openable"] = HtmlReport.Render(LeadFindings.Openable),
            ["open"] = HtmlReport.Render(LeadFindings.Open),
            ["closed"] = HtmlReport.Render(LeadFindings.Closed),
            ["unknown"] = HtmlReport.Render(LeadFindings.Unknown),
            ["partial"] = HtmlReport.Render(LeadFindings.Partial),
            ["inconsistent"] = HtmlReport.Render(LeadFindings.Inconsistent),
            ["direct-talks"] = HtmlReport.Render(FormatSamples.Analysed("direct-talks", 20), null, FormatSamples.Course("direct-talks")),
            ["hostile"] = HtmlReport.Render(FormatSamples.HostileAnalysis()),
            ["large"] = HtmlReport.Render(FormatSamples.Large()),
            ["timeline"] = HtmlReport.Render(TimelineInquiry.Ask(FormatSamples.Sample("direct-talks"))),
            ["explanation"] = HtmlReport.Render(ExplanationInquiry.Ask(scenario, ["conflict-2", "set-1", "offer-first", "strikes-paused"])),
            ["explainable"] = HtmlReport.Render(ExplanationInquiry.Ask(scenario, [])),
            ["what-if"] = HtmlReport.Render(WhatIfInquiry.Ask(scenario, new AnalysisOptions { Suppose = [Supposition.Parse("move-from-35=left-open")] })),
            ["comparison"] = HtmlReport.Render(ComparisonInquiry.Ask(analysis, ScenarioAnalyser.Analyse(scenario, new AnalysisOptions { AsOf = new DateOnly(2023, 6, 1) }))),
            ["developments"] = HtmlReport.Render(analysis, DevelopmentInquiry.Ask(scenario, new AnalysisOptions())),
        };
    });

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_well_formed_and_names_nothing_twice(string page)
    {
        var ids = Parsed(page).Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToList();

        ids.Should().OnlyHaveUniqueItems().And.OnlyContain(id => Regex.IsMatch(id, "^[A-Za-z0-9-]+$"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_loads_nothing_and_runs_nothing(string page)
    {
        var root = Parsed(page);

        root.Descendants().Select(element => element.Name.LocalName).Should().NotContain(["link", "img", "iframe", "object", "embed", "form", "base", "audio", "video", "image", "use"]);
        root.Descendants().Attributes().Should().NotContain(attribute =>
            Regex.IsMatch(attribute.Name.LocalName, "^(on.*|src|srcset|style|action)$"));
        root.Descendants(Html + "script").Should().ContainSingle().Which.Attribute("type")!.Value.Should().Be("application/json");
        root.Descendants(Html + "style").Single().Value.Should().NotContain("url(").And.NotContain("@import");
        root.Descendants().Attributes("href").Select(href => href.Value).Should().OnlyContain(href => href.StartsWith('#') || href.StartsWith("https://", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_forbids_all_but_its_own_style(string page)
    {
        var root = Parsed(page);
        var policy = root.Descendants(Html + "meta").Single(meta => (string?)meta.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content")!.Value;
        var style = root.Descendants(Html + "style").Single().Value;

        policy.Should().StartWith("default-src 'none'; ").And.Contain($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_inside_a_page_lead_somewhere(string page)
    {
        var root = Parsed(page);
        var ids = root.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToHashSet();

        root.Descendants().Attributes("href").Select(href => href.Value).Where(href => href[0] == '#').Should().OnlyContain(href => ids.Contains(href.Substring(1)));
        root.Descendants().Attributes("aria-labelledby").SelectMany(name => name.Value.Split(' ')).Should().OnlyContain(name => ids.Contains(name));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Headings_come_in_order_and_tables_name_their_cells(string page)
    {
        var root = Parsed(page);
        var levels = root.Descendants().Select(element => element.Name.LocalName).Where(name => Regex.IsMatch(name, "^h[1-6]$"))
            .Select(name => int.Parse(name[1..], CultureInfo.InvariantCulture)).ToList();

        levels[0].Should().Be(1);
        levels.Skip(1).Should().NotContain(1);
        levels.Zip(levels.Skip(1)).Should().OnlyContain(pair => pair.Second <= pair.First + 1);
        foreach (var table in root.Descendants(Html + "table"))
        {
            table.Element(Html + "caption").Should().NotBeNull();
            var columns = table.Element(Html + "thead")!.Descendants(Html + "th").ToList();
            columns.Should().OnlyContain(head => (string?)head.Attribute("scope") == "col");
            table.Element(Html + "tbody")!.Elements().Should().OnlyContain(row =>
                row.Elements().Count() == columns.Count && (string?)row.Elements().First().Attribute("scope") == "row");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Pictures_are_described_and_their_words_stay_inside_their_boxes(string page)
    {
        foreach (var picture in Parsed(page).Descendants(Svg + "svg"))
        {
            picture.Element(Svg + "title")!.Value.Should().NotBeEmpty();
            picture.Element(Svg + "desc")!.Value.Should().NotBeEmpty();
            XElement? box = null;
            foreach (var shape in picture.Elements())
            {
                box = ((string?)shape.Attribute("class"))?.StartsWith("box", StringComparison.Ordinal) == true ? shape : box;
                if (shape.Name.LocalName == "text" && box is not null && (string?)shape.Attribute("class") == "name")
                {
                    (Number(shape, "x") + GlyphWidths.Of(shape.Value, 13)).Should().BeLessThanOrEqualTo(Number(box, "x") + Number(box, "width"));
                    Number(shape, "y").Should().BeInRange(Number(box, "y"), Number(box, "y") + Number(box, "height"));
                }
            }
        }
    }

    [Theory]
    [InlineData("remote")]
    [InlineData("partial")]
    [InlineData("closed")]
    [InlineData("direct-talks")]
    [InlineData("large")]
    public void Every_conflict_and_every_set_has_its_place(string page)
    {
        var root = Parsed(page);
        var ids = root.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToHashSet();
        using var data = Data(root);

        var named = new[] { "conflicts", "closedBy", "concessionSets", "withinReach" }
            .SelectMany(list => data.RootElement.GetProperty(list).EnumerateArray())
            .Select(item => item.GetProperty("id").GetString()!)
            .ToList();

        // A set within reach that is told above, among all sets, has its place there.
        var above = data.RootElement.GetProperty("concessionSets").EnumerateArray().Select(Gives).ToHashSet();
        var told = data.RootElement.GetProperty("withinReach").EnumerateArray().Where(set => above.Contains(Gives(set))).Select(set => set.GetProperty("id").GetString()!).ToHashSet();

        named.Should().NotBeEmpty().And.OnlyContain(name => ids.Contains(name) || told.Contains(name));

        static string Gives(JsonElement set) => string.Join(' ', set.GetProperty("concessions").EnumerateArray()
            .Select(concession => $"{(concession.TryGetProperty("act", out var act) ? act : concession.GetProperty("position"))}={concession.GetProperty("rungId")}"));
    }

    [Theory]
    [InlineData("remote")]
    [InlineData("hostile")]
    public void The_findings_are_embedded_as_the_json_report(string page)
    {
        var analysis = page == "remote" ? LeadFindings.Remote : FormatSamples.HostileAnalysis();
        using var data = Data(Parsed(page));
        using var json = JsonDocument.Parse(JsonReport.Render(analysis));

        JsonSerializer.Serialize(data.RootElement).Should().Be(JsonSerializer.Serialize(json.RootElement));
        All.Value[page].Split("</script>").Should().HaveCount(2);
    }

    [Fact]
    public void Words_that_look_like_markup_stand_as_words()
    {
        var root = Parsed("hostile");

        root.Descendants(Html + "h1").Single().Value.Should().Be(FormatSamples.Hostile);
        root.Descendants().Where(element => element.Name.Namespace == Html).Should().NotContain(element => element.Name.LocalName == "img");
        root.Descendants(Html + "ol").Single(list => (string?)list.Attribute("class") == "sources").Value.Should().Contain("javascript:alert(1)");
        All.Value["hostile"].Should().NotContain("\u202E").And.NotContain("\u0007").And.NotContain("\uFFFE").And.Contain(@"\u202E");
    }

    [Fact]
    public void Words_from_right_to_left_are_set_apart() =>
        All.Value["hostile"].Should().Contain($"<bdi>{FormatSamples.Arabic}</bdi> 1");

    [Theory]
    [InlineData("unknown")]
    [InlineData("partial")]
    public void What_is_not_whole_is_told_before_everything_else(string page)
    {
        var opening = Parsed(page).Descendants(Html + "div").First(part => (string?)part.Attribute("class") == "opening");

        opening.Elements().Should().Contain(part => (string?)part.Attribute("class") == "alert");
    }

    [Fact]
    public void What_is_whole_bears_no_warning() => All.Value["remote"].Should().NotContain("class=\"alert\"");

    private static XElement Parsed(string page)
    {
        using var reader = XmlReader.Create(new StringReader(All.Value[page]), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader).Root!;
    }

    private static JsonDocument Data(XElement root) => JsonDocument.Parse(root.Descendants(Html + "script").Single().Value);

    private static double Number(XElement shape, string attribute) => double.Parse(shape.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
