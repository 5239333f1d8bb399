using System.Text.Json;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Authoring.Files.Format;

namespace FeasibilityEngine.Tests.Authoring;

public sealed class ScenarioSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(ScenarioSchema.Render()).RootElement;

    public static TheoryData<string> Maps => [.. FileMaps.All.Select(map => map.Name)];

    [Theory]
    [MemberData(nameof(Maps))]
    public void The_schema_has_the_keys_that_the_reader_takes_and_no_others(string name)
    {
        var map = Map(name);
        var part = Part(name);

        part.GetProperty("properties").EnumerateObject().Select(property => property.Name).Should().Equal(map.Names);
        part.GetProperty("additionalProperties").GetBoolean().Should().BeFalse();
        foreach (var property in part.GetProperty("properties").EnumerateObject())
        {
            property.Value.GetProperty("description").GetString().Should().NotBeNullOrWhiteSpace();
            property.Value.GetProperty("examples").GetArrayLength().Should().Be(1);
        }
    }

    [Theory]
    [InlineData("scenario", "")]
    [InlineData("source", "sources: { a: { KEY: a } }")]
    [InlineData("party", "parties: { a: { KEY: a } }")]
    [InlineData("issue", "issues: { a: { KEY: a } }")]
    [InlineData("act", "acts: { a: { KEY: a } }")]
    [InlineData("fact", "facts: { a: { KEY: a } }")]
    [InlineData("rule", "rules: [{ KEY: a }]")]
    [InlineData("event", "events: [{ KEY: a }]")]
    [InlineData("position", "positions: { a: { KEY: a } }")]
    [InlineData("fallback", "positions: { a: { fallbacks: [{ KEY: a }] } }")]
    [InlineData("development", "developments: { a: { KEY: a } }")]
    [InlineData("expectation", "expect: [{ KEY: a }]")]
    public void The_reader_knows_each_key_of_the_schema_and_names_the_same_keys_where_one_is_unknown(string name, string file)
    {
        foreach (var key in Part(name).GetProperty("properties").EnumerateObject().Select(property => property.Name))
        {
            Codes(file, key).Should().NotContain(DiagnosticCodes.UnknownKey, "{0} is a key of {1}", key, name);
        }

        var unknown = Read(file, "zzzzzz").Single(diagnostic => diagnostic.Code == DiagnosticCodes.UnknownKey);
        unknown.Expected.Should().Be(string.Join(", ", Map(name).Names));
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void A_required_key_of_the_schema_is_one_that_the_reader_asks_for(string name)
    {
        var required = Part(name).TryGetProperty("required", out var keys) ? keys.EnumerateArray().Select(key => key.GetString()).ToList() : [];
        var empty = name switch
        {
            "scenario" => "{ x: 1 }",
            "source" => "sources: { a: {} }",
            "party" => "parties: { a: {} }",
            "issue" => "issues: { a: {} }",
            "act" => "acts: { a: {} }",
            "fact" => "facts: { a: {} }",
            "rule" => "rules: [{}]",
            "event" => "events: [{}]",
            "position" => "positions: { a: {} }",
            "fallback" => "positions: { a: { party: a, requires: true, fallbacks: [{}] } }",
            "development" => "developments: { a: {} }",
            _ => "expect: [{}]",
        };

        var head = name == "scenario" ? "" : "feasibility: 1\nscenario: A\n";
        var missing = ScenarioFile.ReadText(head + empty).Diagnostics.Where(diagnostic => diagnostic.Code == DiagnosticCodes.MissingKey)
            .Select(diagnostic => diagnostic.Expected!.Split(':')[0]);

        // A fallback needs what it accepts unless it waives the position, which the schema says in another way.
        missing.Should().BeEquivalentTo(name == "fallback" ? ["accepts"] : required);
    }

    private static FileMap Map(string name) => FileMaps.All.Single(map => map.Name == name);

    private static JsonElement Part(string name) => name == "scenario" ? Schema : Schema.GetProperty("definitions").GetProperty(name);

    private static IEnumerable<string> Codes(string file, string key) => Read(file, key).Select(diagnostic => diagnostic.Code);

    private static IReadOnlyList<Diagnostic> Read(string file, string key)
    {
        var head = key is "feasibility" or "scenario" && file.Length == 0 ? "" : "feasibility: 1\nscenario: A\n";
        return ScenarioFile.ReadText(head + (file.Length == 0 ? $"\"{key}\": a\n" : file.Replace("KEY", $"\"{key}\"", StringComparison.Ordinal))).Diagnostics;
    }
}
