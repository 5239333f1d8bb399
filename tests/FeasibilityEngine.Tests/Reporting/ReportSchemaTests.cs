using System.Text.Json;
using System.Text.Json.Nodes;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Inquiries.Expectations;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Reporting.Json;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Tests.Reporting;

/// <summary>The schema of the reports says what is written: every approved report is valid by it, and what is not so is refused.</summary>
public class ReportSchemaTests
{
    private const string Approved = "Reporting/report-schema.json";

    private static readonly JsonObject Schema = JsonNode.Parse(ReportSchema.Render())!.AsObject();

    private static readonly JsonObject Definitions = Schema["$defs"]!.AsObject();

    // Objects whose members are named by the scenario or by what was asked.
    private static readonly string[] NamedByTheScenario = ["byParty", "witness", "caps", "settings"];

    public static TheoryData<string> Files => [.. ApprovedJsonTests.Files.Cast<object[]>().Select(file => (string)file[0]).Where(file => file.Replace('\\', '/') != Approved)];

    public static TheoryData<string> Names => [.. Definitions.Select(definition => definition.Key)];

    [Fact]
    public void It_reads_as_approved() => ApprovedText.Matches(ReportSchema.Render(), Approved);

    [Theory]
    [MemberData(nameof(Files))]
    public void An_approved_report_is_valid(string file) => PublishedSchema.Errors(Read(file)).Should().BeEmpty();

    [Fact]
    public void So_are_the_reports_that_have_no_approved_file()
    {
        const string broken = "feasibility: 1\nscenario: Talks\nparties: [north]\nparties: [south]\npositions:\n  a: { party: nroth, requires: talk }\n";
        var scenario = FormatSamples.Sample("first-steps");
        var reading = ScenarioFile.ReadText(broken, "broken.yaml");
        IReadOnlyList<TestedScenario> tested =
        [
            new("first-steps.yaml", ExpectationInquiry.Ask(scenario with { Expectations = [.. scenario.Expectations, new Expectation(Question: Question.Settlement, Verdict: Verdict.Closed)] }), [], null),
            new("broken.yaml", null, reading.Diagnostics, null),
        ];
        var sweep = SweepInquiry.Prepare(scenario, new SweepOptions { Vary = ["cost:*:50%..150%/50%"], Samples = 3 }, new AnalysisOptions());
        string[] written =
        [
            JsonReport.Render("broken.yaml", reading.Diagnostics), JsonReport.Render(tested),
            SweepLines.Render(sweep.Header), .. sweep.Variants().Select(SweepLines.Render),
        ];

        reading.Diagnostics.Should().Contain(diagnostic => diagnostic.Related != null);
        written.SelectMany(PublishedSchema.Errors).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_member_of_another_name_is_refused_wherever_it_stands(string file)
    {
        var report = JsonNode.Parse(Read(file))!;
        var shapes = new HashSet<string>();
        var tried = 0;
        foreach (var (place, holder) in Objects(report, ""))
        {
            // One object of each shape: the tenth set has the members of the first.
            if (!shapes.Add($"{place}: {string.Join(' ', holder.Select(member => member.Key))}"))
            {
                continue;
            }

            foreach (var (name, value) in holder.ToList())
            {
                holder.Remove(name);
                holder.Add(name + "X", value);
                PublishedSchema.Errors(report.Deserialize<JsonElement>()).Should().NotBeEmpty("{0} of {1} is misspelt", name, place);
                holder.Remove(name + "X");
                holder.Add(name, value);
                tried++;
            }
        }

        tried.Should().BePositive();
        PublishedSchema.Errors(report.Deserialize<JsonElement>()).Should().BeEmpty("it is as it was");
    }

    [Theory]
    [InlineData("Reporting/remote.json", "counts", "exact")]
    [InlineData("Reporting/remote.json", "conflicts", "0", "kind")]
    [InlineData("Reporting/remote.json", "concessionSets", "0", "concessions", "0", "act")]
    [InlineData("Reporting/remote.json", "concessionSets", "0", "pareto")]
    [InlineData("Reporting/Small/timeline.json", "timeline", "0", "event")]
    [InlineData("Reporting/Small/explanation.json", "explanations", "0", "sentences")]
    [InlineData("Inquiries/what-if-partly.json", "resolved")]
    [InlineData("Reporting/Small/comparison.json", "second", "limits")]
    [InlineData("Inquiries/sweep.json", "costs")]
    public void A_member_that_is_always_there_may_not_be_missing(string file, params string[] path)
    {
        var report = JsonNode.Parse(Read(file))!;
        var holder = At(report, path[..^1]).AsObject();

        holder.Remove(path[^1]).Should().BeTrue();

        PublishedSchema.Errors(report.Deserialize<JsonElement>()).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("Reporting/remote.json", "\"openn\"", "verdict")]
    [InlineData("Reporting/remote.json", "null", "verdict")]
    [InlineData("Reporting/remote.json", "2", "schemaVersion")]
    [InlineData("Reporting/remote.json", "9", "counts", "conflicts")]
    [InlineData("Reporting/remote.json", "false", "conflicts", "0", "positions", "0", "act")]
    [InlineData("Reporting/remote.json", "\"14 June 2024\"", "conflicts", "0", "rules")]
    [InlineData("Reporting/remote.json", "\"3\"", "concessionSets", "0", "cost", "total")]
    [InlineData("Reporting/remote.json", "3", "concessionSets", "0", "witness", "3")]
    [InlineData("Reporting/Small/explanation.json", "\"fct\"", "explanations", "0", "kind")]
    public void A_value_of_another_form_is_refused(string file, string value, params string[] path)
    {
        var report = JsonNode.Parse(Read(file))!;

        At(report, path[..^1])[path[^1]] = JsonNode.Parse(value);

        PublishedSchema.Errors(report.Deserialize<JsonElement>()).Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_definition_says_what_it_is_and_what_each_member_means(string name)
    {
        var definition = Definitions[name]!.AsObject();

        definition["description"]!.GetValue<string>().Should().MatchRegex(@"\.$");
        if (definition["anyOf"] is not null)
        {
            return;
        }

        definition["type"]!.GetValue<string>().Should().Be("object");
        definition["additionalProperties"]!.GetValue<bool>().Should().BeFalse();
        foreach (var (member, schema) in definition["properties"]!.AsObject())
        {
            schema!["description"]?.GetValue<string>().Should().MatchRegex(@"\.$", "{0} of {1} says what it means", member, name);
            schema.AsObject().Select(keyword => keyword.Key).Should().Contain(keyword => keyword != "description", "{0} of {1} has a form", member, name);
            if (schema["type"] is JsonValue type && type.GetValue<string>() == "object")
            {
                schema["additionalProperties"]!["type"].Should().NotBeNull("{0} of {1} has values of a form", member, name);
            }
        }
    }

    [Fact]
    public void Every_reference_leads_to_a_definition_and_every_definition_is_referred_to() =>
        Objects(Schema, "").Select(found => found.Holder["$ref"]?.GetValue<string>()).OfType<string>().Distinct()
            .Should().BeEquivalentTo(Definitions.Select(definition => "#/$defs/" + definition.Key));

    [Fact]
    public void The_words_of_the_schema_are_those_of_the_texts()
    {
        var enums = ReportJsonContext.Default.Options.Converters.Select(converter => converter.GetType()).Where(type => type.IsGenericType).Select(type => type.GenericTypeArguments[0]).ToList();

        enums.Should().HaveCountGreaterThan(10);
        foreach (var type in enums)
        {
            foreach (var value in Enum.GetValues(type))
            {
                var kebab = typeof(Text).GetMethod(nameof(Text.Kebab))!.MakeGenericMethod(type).Invoke(null, [value]);
                JsonSerializer.Serialize(value, ReportJsonContext.Default.Options.GetTypeInfo(type)).Should().Be($"\"{kebab}\"");
            }
        }
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(ApprovedText.Folder(), file));

    private static JsonNode At(JsonNode node, IEnumerable<string> path) => path.Aggregate(node, (holder, name) => holder is JsonArray list ? list[int.Parse(name, null)]! : holder[name]!);

    // Every object with its place, without the numbers of list items.
    private static IEnumerable<(string Place, JsonObject Holder)> Objects(JsonNode? node, string place) => node switch
    {
        JsonObject holder when NamedByTheScenario.Contains(place[(place.LastIndexOf('/') + 1)..]) => [],
        JsonObject holder => holder.ToList().SelectMany(member => Objects(member.Value, $"{place}/{member.Key}")).Prepend((place, holder)),
        JsonArray items => items.SelectMany(item => Objects(item, place)),
        _ => [],
    };
}
