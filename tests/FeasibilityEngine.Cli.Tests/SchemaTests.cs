using System.Text.Json;

namespace FeasibilityEngine.Cli.Tests;

public sealed class SchemaTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("feasibility-schema-");

    public SchemaTests() => BuiltTool.Run(_folder.FullName, null, "schema", "-o", "feasibility.schema.json").Should().Be(new RunResult(0, "", ""));

    private string Schema => At("feasibility.schema.json");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_schema_is_draft_07_and_the_same_on_standard_output()
    {
        var run = BuiltTool.Run(_folder.FullName, null, "schema");

        run.Should().Be(new RunResult(0, File.ReadAllText(Schema), ""));
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("$schema").GetString().Should().Be("http://json-schema.org/draft-07/schema#");
    }

    [Fact]
    public void It_is_of_the_scenario_file_unless_that_of_the_reports_is_asked_for()
    {
        BuiltTool.Run(_folder.FullName, null, "schema", "--of", "scenario").Should().Be(new RunResult(0, File.ReadAllText(Schema), ""));

        var run = BuiltTool.Run(_folder.FullName, null, "schema", "--of", "report");

        run.Should().Be(new RunResult(0, FeasibilityEngine.Reporting.ReportSchema.Render(), ""));
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("$schema").GetString().Should().Be("https://json-schema.org/draft/2020-12/schema");
    }

    [Fact]
    public void Another_schema_is_refused_with_the_likeliest_one()
    {
        var run = BuiltTool.Run(_folder.FullName, null, "schema", "--of", "reprot");

        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith("feasibility: --of does not take 'reprot'").And.Contain("did you mean 'report'?");
    }

    [ValidatorFact]
    public void Every_sample_and_what_init_writes_is_valid()
    {
        var root = ReadmeTests.Root().FullName;
        var samples = Directory.GetFiles(Path.Combine(root, "samples", "scenarios"), "*.yaml");
        samples.Should().NotBeEmpty();
        BuiltTool.Run(_folder.FullName, null, "init", "scenario.yaml").Code.Should().Be(0);
        File.WriteAllText(At("readme.yaml"), Block(Path.Combine(root, "README.md")));
        File.WriteAllText(At("documented.yaml"), Block(Path.Combine(root, "docs", "scenario-file.md")));

        var results = SchemaValidator.Validate(Schema, [.. samples, At("scenario.yaml"), At("readme.yaml"), At("documented.yaml")]);

        results.Should().HaveCount(samples.Length + 3);
        results.Where(result => result.Errors > 0).Should().BeEmpty();
    }

    [ValidatorFact]
    public void Short_forms_that_read_without_warnings_are_valid()
    {
        var files = ShortForms.Select((text, i) => Write($"short-{i}.yaml", text)).Append(Write("short.json", InJson)).ToArray();

        foreach (var file in files)
        {
            BuiltTool.Run(_folder.FullName, null, "check", file).Should().Be(new RunResult(0, "no problems found\n", ""), "{0} is read", File.ReadAllText(file));
        }

        SchemaValidator.Validate(Schema, files).Where(result => result.Errors > 0).Should().BeEmpty();
    }

    [ValidatorFact]
    public void The_examples_of_the_schema_are_valid_by_it()
    {
        var results = SchemaValidator.Validate(Schema, "--examples");

        results.Count.Should().BeGreaterThan(60);
        results.Where(result => result.Errors > 0).Should().BeEmpty();
    }

    [ValidatorFact]
    public void What_the_schema_refuses_reading_refuses_or_warns_of()
    {
        var files = Mistakes.Select((text, i) => Write($"mistake-{i}.yaml", text)).ToArray();

        var results = SchemaValidator.Validate(Schema, files);

        results.Where(result => result.Errors == 0).Select(result => File.ReadAllText(result.File)).Should().BeEmpty("the schema refuses each of them");
        foreach (var file in files)
        {
            BuiltTool.Run(_folder.FullName, null, "check", file).Out.Should().NotBe("no problems found\n", "{0} has a mistake", File.ReadAllText(file));
        }
    }

    private const string InJson = """
        { "$schema": "./feasibility.schema.json", "feasibility": "1", "scenario": "Talks", "parties": ["north"], "acts": { "ceasefire": null },
          "positions": { "first": { "party": "north", "requires": "ceasefire", "fallbacks": [{ "accepts": true, "cost": "2.5" }] } } }
        """;

    private static IReadOnlyList<string> ShortForms { get; } =
    [
        Scenario("acts: [ceasefire]", "a: { party: north, requires: ceasefire, fallbacks: waive }"),
        Scenario("acts:\n  - ceasefire\n  - patrol: { by: north, irreversible: true }", "a: { party: north, kind: red-line, requires: patrol or ceasefire }"),
        Scenario("sets: { bank: east }\nissues:\n  guards[bank]: [present, gone]", "a: { party: north, requires: \"any b in bank: guards[b] is gone\" }"),
        Scenario("facts: [flood]\nissues: { toll: { options: [a, b] } }\nevents:\n  - { on: 2024-01-01, name: 2024, establishes: [flood] }", "a: { party: north, while: flood, requires: toll is a }"),
        Scenario("issues: { toll: [a, b] }\nrules:\n  - always: true", "a: { party: north, requires: toll is a, stated: { 2024-01-01: waive }, fallbacks: [{ id: waive, cost: 4 }] }"),
    ];

    private static IReadOnlyList<string> Mistakes { get; } =
    [
        "feasibility: 2\nscenario: A\n",
        "scenario: A\n",
        "feasibility: 1\n",
        "feasibility: 1\nscenario: A\npartys: [north]\n",
        "feasibility: 1\nscenario: A\nas-of: 2024-13-01\n",
        "feasibility: 1\nscenario: A\nas-of: 2024-02-30\n",
        "feasibility: 1\nscenario: A\nas-of: 2024-6-14\n",
        "feasibility: 1\nscenario: A\nrules: { a: { never: true } }\n",
        "feasibility: 1\nscenario: A\nsources: { a: { date: 2024-01-01 } }\n",
        "feasibility: 1\nscenario: A\nparties: { the north: North }\n",
        "feasibility: 1\nscenario: A\nparties: { 2024: North }\n",
        "feasibility: 1\nscenario: [A]\n",
        Scenario("acts: { ceasefire: }", "a: { requires: ceasefire }"),
        Scenario("acts: { ceasefire: }", "a: { party: north }"),
        Scenario("acts: { ceasefire: }", "a: { party: north, kind: precondtion, requires: ceasefire }"),
        Scenario("acts: { ceasefire: }", "a: { party: north, kind: red line, requires: ceasefire, fallbacks: [waive] }"),
        Scenario("acts: { ceasefire: }", "a: { party: north, requires: ceasefire, fallbacks: [waived] }"),
        Scenario("acts: { ceasefire: }", "a: { party: north, requires: ceasefire, fallbacks: [{ cost: 3 }] }"),
        Scenario("acts: { ceasefire: }", "a: { party: north, requires: ceasefire, fallbacks: [{ accepts: true, cost: -3 }] }"),
        Scenario("acts: { ceasefire: }", "a: { party: north, requires: ceasefire, fallbacks: [{ accepts: true, cost: much }] }"),
        Scenario("acts: { ceasefire: }", "a: { party: north, requires: ceasefire, stated: { soon: waive }, fallbacks: [waive] }"),
        Scenario("acts: { ceasefire: { price: 3 } }", "a: { party: north, requires: ceasefire }"),
        Scenario("acts: { ceasefire: { irreversible: perhaps } }", "a: { party: north, requires: ceasefire }"),
        Scenario("acts: { talks: , ceasefire: }", "a: { party: north, requires: ceasefire }"),
        Scenario("acts: { and: , ceasefire: }", "a: { party: north, requires: ceasefire }"),
        Scenario("issues: { toll: }", "a: { party: north, requires: true }"),
        Scenario("issues: { toll: [] }", "a: { party: north, requires: true }"),
        Scenario("sets: { bank: [] }", "a: { party: north, requires: true }"),
        Scenario("facts: [flood]\nrules:\n  - { when: flood }", "a: { party: north, requires: true }"),
        Scenario("facts: [flood]\nrules:\n  - { never: flood, then: flood }", "a: { party: north, requires: true }"),
        Scenario("facts: [flood]\nrules:\n  - { never: flood, always: flood }", "a: { party: north, requires: true }"),
        Scenario("facts: [flood]\nrules:\n  - { because: Nobody knows. }", "a: { party: north, requires: true }"),
        Scenario("facts: [flood]\nevents:\n  - { name: Rain, establishes: flood }", "a: { party: north, requires: true }"),
        Scenario("developments: [rain]", "a: { party: north, requires: true }"),
        Scenario("expect: [{ verdict: opne }]", "a: { party: north, requires: true }"),
        Scenario("expect: [{ question: peace }]", "a: { party: north, requires: true }"),
        Scenario("expect: { verdict: open }", "a: { party: north, requires: true }"),
        Scenario("expect: [{ verdict: open, on: 2024-01-01 }]", "a: { party: north, requires: true }"),
    ];

    private static string Scenario(string section, string position) =>
        $"feasibility: 1\nscenario: Talks\nparties: {{ north: North }}\n{section}\npositions:\n  {position}\n";

    private static string Block(string page)
    {
        const string Opening = "```yaml\n";
        var text = File.ReadAllText(page);
        var start = text.IndexOf(Opening, StringComparison.Ordinal) + Opening.Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private string Write(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }
}
