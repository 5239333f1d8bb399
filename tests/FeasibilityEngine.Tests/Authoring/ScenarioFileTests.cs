using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.Authoring;

public class ScenarioFileTests
{
    private const string Yaml =
        """
        feasibility: 1
        id: river
        scenario: The river
        as-of: 2024-06-14
        sources:
          letter: { text: The letter, date: 2024-01-01, url: "https://example.org/letter" }
          talk: A talk
        parties:
          north: North
          south: { name: The South, role: mediator }
        sets: { region: [east, west] }
        issues:
          troops[region]: { options: [present, withdrawn], says: Whose troops? }
          seat: [open, held]
        acts:
          ceasefire:
          dam: { by: north, price: 2.50, tabled: 2024-02-01, available when: calm, irreversible: true, says: The dam is opened, source: letter }
        facts:
          calm: The river is calm
          held[region]: { says: Held by someone, source: [letter, talk] }
        rules:
          - id: no-both
            for: [t in region, u in region except east]
            never: troops[t] is present and troops[u] is withdrawn
            because: Rivers are wide.
          - when: calm
            then: [ "held[east]", "held[west]" ]
        events:
          - on: 2024-01-02
            name: The flood ends
            establishes: calm
        positions:
          first:
            party: north
            says: North asks for a ceasefire.
            requires: ceasefire and seat is not held
            from: 2024-01-01
            until: 2025-01-01
            while: calm
            stated: { 2024-03-01: requires, 2024-02-01: softer }
            source: letter
            fallbacks:
              - { id: softer, accepts: ceasefire, cost: 3, tabled: 2024-02-01, available when: not calm, says: A ceasefire, source: talk }
              - { accepts: dam or ceasefire }
              - waive
          second: { party: south, kind: red line, requires: "all t: troops[t] is withdrawn", source: [talk] }
        developments:
          thaw: { establishes: calm, ends: [], says: It thaws }
        expect:
          - { as-of: 2024-06-01, question: settlement, assume: thaw, verdict: open, because: [first] }
        """;

    [Fact]
    public void Every_key_reaches_the_model()
    {
        var scenario = Read(Yaml);

        scenario.Should().BeEquivalentTo(new { Id = "river", Name = "The river", AsOf = new DateOnly(2024, 6, 14) });
        scenario.Sources.Should().Equal(
            new Source("letter", "The letter", new DateOnly(2024, 1, 1), "https://example.org/letter"), new Source("talk", "A talk"));
        scenario.Parties.Should().Equal(new Party("north", "North"), new Party("south", "The South", "mediator"));
        scenario.Issues.Should().Equal(
            new Issue("troops", "region", ["present", "withdrawn"], "Whose troops?"), new Issue("seat", null, ["open", "held"]));
        scenario.Acts.Should().Equal(
            new Act("ceasefire"),
            new Act("dam", null, "north", 2.5m, new DateOnly(2024, 2, 1), ConditionText.Parse("calm"), true, "The dam is opened", ["letter"]));
        scenario.Facts.Should().Equal(
            new Fact("calm", null, "The river is calm"), new Fact("held", "region", "Held by someone", ["letter", "talk"]));
        scenario.Rules.Should().Equal(
            new Rule(
                "no-both", RuleForm.Never, ConditionText.Parse("troops[t] is present and troops[u] is withdrawn"), null,
                [new Binder("t", "region"), new Binder("u", "region", ["east"])], "Rivers are wide."),
            new Rule("rule-2", RuleForm.When, ConditionText.Parse("calm"), [new Reference("held", "east"), new Reference("held", "west")]));
        scenario.Events.Should().Equal(new Event("event-1", new DateOnly(2024, 1, 2), "The flood ends", [new Reference("calm")]));
        scenario.Positions[0].Should().Be(new Position(
            "first", "north", PositionKind.Precondition,
            [
                new Rung("requires", ConditionText.Parse("ceasefire and seat is not held")),
                new Rung("softer", ConditionText.Parse("ceasefire"), 3, "A ceasefire", new DateOnly(2024, 2, 1), ConditionText.Parse("not calm"), ["talk"]),
                new Rung("rung-2", ConditionText.Parse("dam or ceasefire"), 4),
                new Rung("waive", Condition.True, 5),
            ],
            "North asks for a ceasefire.", new DateOnly(2024, 1, 1), new DateOnly(2025, 1, 1), ConditionText.Parse("calm"),
            [new Statement(new DateOnly(2024, 2, 1), "softer"), new Statement(new DateOnly(2024, 3, 1), "requires")], ["letter"]));
        scenario.Positions[1].Kind.Should().Be(PositionKind.RedLine);
        scenario.Developments.Should().Equal(new Development("thaw", [new Reference("calm")], null, "It thaws"));
        scenario.Expectations.Should().Equal(
            new Expectation(new DateOnly(2024, 6, 1), Question.Settlement, ["thaw"], Verdict.Open, ["first"]));
    }

    [Fact]
    public void Json_of_the_same_scenario_gives_an_equal_scenario()
    {
        var scenario = Read(Yaml);
        var json = ScenarioWriter.ToJson(scenario);

        ScenarioFile.ReadText(json, "river.json").Scenario.Should().Be(scenario);
        ScenarioFile.ReadText(json, ScenarioFile.StandardInput).Scenario.Should().Be(scenario);
    }

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_change_nothing() =>
        Read("\uFEFF" + Yaml.ReplaceLineEndings("\r\n")).Should().Be(Read(Yaml.ReplaceLineEndings("\n")));

    [Fact]
    public void Text_that_opens_with_a_brace_may_be_yaml() =>
        Read("{ feasibility: 1, scenario: In flow } # with a comment\n").Name.Should().Be("In flow");

    [Fact]
    public void The_id_is_made_from_the_name() =>
        Read("feasibility: 1\nscenario: \"Direct talks, 2024: what now?\"\n").Id.Should().Be("direct-talks-2024-what-now");

    [Fact]
    public void Bare_names_declare_parties_acts_and_facts()
    {
        var scenario = ScenarioFile.ReadText("feasibility: 1\nscenario: x\nparties: [a]\nacts: [b]\nfacts: [c]\n", "x.yaml").Scenario!;

        (scenario.Parties[0], scenario.Acts[0], scenario.Facts[0]).Should().Be((new Party("a", "a"), new Act("b"), new Fact("c")));
    }

    [Fact]
    public void Ten_mistakes_give_ten_diagnostics_in_one_pass()
    {
        var text =
            """
            feasibility: 1
            scenario: Ten mistakes
            as-of: 2024-13-01
            partys: { north: North }
            sets: { region: [east, west] }
            issues:
              troops[regoin]: [present, withdrawn]
              seat: { option: [open, held] }
            acts:
              dam: { by: nroth, price: cheap }
            rules:
              - never: seat is closed
              - always: dam &&
            positions:
              first:
                party: north
                kind: wish
                requires: troops[anywhere] is withdrawn and ceasefire
            """;

        ScenarioFile.ReadText(text, "x.yaml").Diagnostics.Select(d => (d.Span!.Line, d.Code)).Should().Equal(
            (3, DiagnosticCodes.BadDate), (4, DiagnosticCodes.UnknownKey), (7, DiagnosticCodes.UndeclaredSet), (8, DiagnosticCodes.UnknownKey),
            (10, DiagnosticCodes.UndeclaredParty), (10, DiagnosticCodes.BadNumber), (12, DiagnosticCodes.UndeclaredOption),
            (13, DiagnosticCodes.UnexpectedCharacter), (17, DiagnosticCodes.BadChoice), (18, DiagnosticCodes.UndeclaredName));
    }

    [Theory]
    [InlineData("acts: 3\npositions: { p: { party: n, requires: a } }", DiagnosticCodes.WrongType)]
    [InlineData("sets: { s: { k: 1 } }\nacts: [\"a[s]\"]\npositions: { p: { party: n, requires: \"a[k]\" } }", DiagnosticCodes.WrongType)]
    [InlineData("issues: { i: }\npositions: { p: { party: n, requires: i is o } }", DiagnosticCodes.NoValue)]
    [InlineData("issues: { i: { says: x } }\npositions: { p: { party: n, requires: i is o } }", DiagnosticCodes.MissingKey)]
    [InlineData("rules: [{ for: t, never: \"a[t]\" }]", DiagnosticCodes.BadBinder)]
    [InlineData("positions: { p: 3 }\nexpect: [{ because: q }]", DiagnosticCodes.WrongType, DiagnosticCodes.UndeclaredPosition)]
    public void A_value_with_an_error_silences_later_checks_on_it(string text, params string[] codes) =>
        ScenarioFile.ReadText($"feasibility: 1\nscenario: x\nparties: [n]\n{text}\n", "x.yaml").Diagnostics.Select(d => d.Code).Should().Equal(codes);

    [Fact]
    public void What_stands_before_broken_yaml_is_still_checked()
    {
        var reading = ScenarioFile.ReadText("feasibility: 1\nscenario: x\nas-of: never\nrules:\n  - always: a\n    because: a: b\n", "x.yaml");

        reading.Diagnostics.Select(d => d.Code).Should().Equal(DiagnosticCodes.BadDate, DiagnosticCodes.Syntax);
        reading.Diagnostics[^1].Message.Should().EndWith("What follows in the file was not read.");
    }

    [Fact]
    public void Errors_in_folded_text_point_to_the_right_line()
    {
        var text = "feasibility: 1\nscenario: x\nacts: [a, b]\nrules:\n  - always: >\n      a or\n      b and c\n";

        var span = ScenarioFile.ReadText(text, "x.yaml").Diagnostics.Should().ContainSingle().Which.Span!;

        (span.Line, span.Column, span.Length).Should().Be((7, 13, 1));
    }

    [Fact]
    public void A_file_that_does_not_exist_is_a_diagnostic()
    {
        var reading = ScenarioFile.Read("no-such-file.yaml");

        DiagnosticText.Render(reading.Diagnostics).Should().Be("error FE0101: The file 'no-such-file.yaml' cannot be opened: it does not exist.\n");
        FluentActions.Invoking(() => ScenarioFile.Load("no-such-file.yaml")).Should().Throw<ScenarioException>();
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', 0xC3, 0x28 }, "error FE0103: The file is not UTF-8 text: byte 2 does not fit.")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8 }, "error FE0103")]
    [InlineData(new byte[] { }, "error FE0113")]
    public void A_stream_is_read_as_a_file_is(byte[] bytes, string diagnostic)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            using var stream = new MemoryStream(bytes);

            var reading = ScenarioFile.Read(stream, path);

            reading.Diagnostics.Should().Equal(ScenarioFile.Read(path).Diagnostics);
            DiagnosticText.Render(reading.Diagnostics).Should().Contain(diagnostic);
            stream.CanRead.Should().BeTrue("it is left open");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_stream_is_not_read_further_than_a_text_may_be_long()
    {
        using var stream = new MemoryStream(new byte[1000]);

        ScenarioFile.Read(stream, "x.yaml", new ReadingOptions { MaxCharacters = 100 }).Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.TooLarge);
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_a_diagnostic()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, [(byte)'a', 0xC3, 0x28]);

            DiagnosticText.Render(ScenarioFile.Read(path).Diagnostics).Should().Be(
                "error FE0103: The file is not UTF-8 text: byte 2 does not fit.\n  expected: UTF-8 text\n");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_reader_is_read_to_its_end() =>
        ScenarioFile.Read(new StringReader(Yaml)).Scenario.Should().Be(Read(Yaml));

    private static Scenario Read(string text)
    {
        var reading = ScenarioFile.ReadText(text, "river.yaml");
        DiagnosticText.Render(reading.Diagnostics.Where(d => d.Severity == Severity.Error)).Should().BeEmpty();
        return reading.Scenario!;
    }
}
