using System.Text;
using CsCheck;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Tests.Laws;

namespace FeasibilityEngine.Tests.Authoring;

public class HostileInputTests
{
    private const string Head = "feasibility: 1\nscenario: Example\n";

    [Theory]
    [InlineData("[", "x.yaml")]
    [InlineData("{a: ", "x.yaml")]
    [InlineData("[", "x.json")]
    [InlineData("{\"a\":", "x.json")]
    [InlineData("- ", "x.yaml")]
    public void A_hundred_thousand_openings_are_too_deep(string opening, string file)
    {
        var reading = ScenarioFile.ReadText(string.Concat(Enumerable.Repeat(opening, 100_000)), file);

        reading.Scenario.Should().BeNull();
        reading.Diagnostics.Should().ContainSingle(d => d.Code == DiagnosticCodes.TooDeep)
            .Which.Message.Should().Be("Lists and maps are nested more than 64 levels deep.");
    }

    [Theory]
    [InlineData("\uE0C0")]
    [InlineData("\\uE0C0")]
    [InlineData("\\ue0c0")]
    [InlineData("\\U0000E0C0")]
    public void A_character_for_private_use_is_read_as_it_stands_also_by_its_number_and_beside_a_condition_with_a_colon(string written)
    {
        var reading = ScenarioFile.ReadText($$"""
            feasibility: 1
            scenario: "{{written}}"
            parties: {a: A}
            sets: {bank: [east]}
            issues:
              guards[bank]: {options: [present, withdrawn]}
            positions:
              p:
                party: a
                requires: all b in bank: guards[b] is withdrawn
            """);

        reading.Scenario!.Name.Should().Be("\uE0C0");
        reading.Scenario.Positions.Single().Rungs[0].Accepts.ToString().Should().Be("all b in bank: guards[b] is withdrawn");
    }

    [Fact]
    public void A_condition_with_a_thousand_parentheses_is_too_deep()
    {
        var condition = new string('(', 1_000) + "true" + new string(')', 1_000);

        Codes($"{Head}rules:\n  - always: {condition}\n").Should().Equal(DiagnosticCodes.ConditionTooDeep);
    }

    [Fact]
    public void A_cycle_of_aliases_is_refused_not_followed() =>
        Codes(Head + "acts: &a [*a]\n").Should().OnlyContain(code => code == DiagnosticCodes.Alias).And.HaveCount(2);

    [Fact]
    public void A_bomb_of_aliases_stays_small()
    {
        var text = new StringBuilder(Head).Append("a0: &a0 [x, x]\n");
        for (var i = 1; i < 40; i++)
        {
            text.Append($"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n");
        }

        Codes(text.ToString()).Should().Contain(DiagnosticCodes.Alias);
    }

    [Theory]
    [InlineData("scenario: Evil \u202Etxt\n", "U+202E")]
    [InlineData("scenario: A\0B\n", "U+0000")]
    [InlineData("scenario: \u001b[2J\n", "U+001B")]
    [InlineData("scenario: \"\\u202E\"\n", "U+202E")]
    [InlineData("scenario: \"\\0\"\n", "U+0000")]
    public void Control_and_direction_characters_are_refused_and_shown_by_number(string line, string number)
    {
        var reading = ScenarioFile.ReadText("feasibility: 1\n" + line, "x.yaml");

        reading.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.RefusedCharacter);
        DiagnosticText.Render(reading.Diagnostics).Should().Contain(number)
            .And.NotContainAny("\u202E", "\0", "\u001b");
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused() =>
        DiagnosticText.Render(ScenarioFile.ReadText("feasibility: 1\nscenario: half \ud83d\n", "x.yaml").Diagnostics).Should()
            .Contain("The character U+D83D is not accepted").And.NotContain("\ud83d");

    [Fact]
    public void The_full_text_about_a_refused_character_names_it()
    {
        var reading = ScenarioFile.ReadText("feasibility: 1\nscenario: Evil \u202Etxt\n", "x.yaml");

        DiagnosticText.Render(reading.Diagnostics).Should().Be(
            """
            x.yaml:2:16: error FE0104: The character U+202E is not accepted: it is not visible or changes how text reads.
               2 | scenario: Evil \u{202E}txt
                 |                ^^^^^^^^
              expected: visible characters, spaces and ends of lines

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Escapes_of_json_are_read()
    {
        var reading = ScenarioFile.ReadText("""{"feasibility":1,"scenario":"a\/b\t\ud83d\ude00\u00e9"}""", "x.json");

        reading.Scenario!.Name.Should().Be("a/b\t😀é");
    }

    [Theory]
    [InlineData("""{"feasibility":1,"scenario":"\ud83d"}""")]
    [InlineData("""{"feasibility":1,"scenario":"\u202e"}""")]
    [InlineData("""{"feasibility":1,"scenario":"x",}""")]
    [InlineData("""{"feasibility":1,"scenario":"x"} trailing""")]
    [InlineData("""{"feasibility":1,"scenario":"x" """)]
    public void Broken_json_is_a_diagnostic(string text) =>
        ScenarioFile.ReadText(text, "x.json").Diagnostics.Should().ContainSingle()
            .Which.Code.Should().BeOneOf(DiagnosticCodes.Syntax, DiagnosticCodes.RefusedCharacter);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# only a comment\n")]
    [InlineData("---\n...\n")]
    [InlineData("\uFEFF")]
    [InlineData("~")]
    public void An_empty_file_says_that_there_is_no_scenario(string text) =>
        Codes(text).Should().Equal(DiagnosticCodes.Empty);

    [Theory]
    [InlineData("scenario: Tabs\nparties:\n\tnorth: North\n", 4)]
    [InlineData("parties:\n  north: North\n\tsouth: South\nscenario: Tabs\n", 4)]
    [InlineData("acts:\n  - a\n\t- b\nscenario: Tabs\n", 4)]
    public void A_tab_is_shown_where_it_stands(string text, int line)
    {
        var tab = ScenarioFile.ReadText("feasibility: 1\n" + text, "x.yaml").Diagnostics.Should()
            .ContainSingle(d => d.Code == DiagnosticCodes.Tab).Subject;

        (tab.Span!.Line, tab.Span.Column).Should().Be((line, 1));
    }

    [Fact]
    public void A_long_line_is_shortened_around_the_place()
    {
        var text = $"{{ feasibility: 1, scenario: {new string('x', 100_000)}, wrong: 1 }}";

        var span = ScenarioFile.ReadText(text, "x.yaml").Diagnostics.Should().ContainSingle().Which.Span!;

        span.Column.Should().BeGreaterThan(100_000);
        span.LineText.Length.Should().BeLessThan(300);
        span.LineText.Substring(span.Column - 1 - span.LeftOut, span.Length).Should().Be("wrong");
    }

    [Fact]
    public void A_text_over_the_limit_is_not_read()
    {
        var reading = ScenarioFile.ReadText(new string('x', 11), "x.yaml", new ReadingOptions { MaxCharacters = 10 });

        DiagnosticText.Render(reading.Diagnostics).Should().Be(
            "error FE0102: The text of 'x.yaml' is longer than 10 characters.\n  expected: a smaller file\n");
    }

    [Fact]
    public void A_file_of_twenty_megabytes_is_not_read()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, Head + string.Concat(Enumerable.Repeat("# padding padding\n", 1_200_000)));

            ScenarioFile.Read(path).Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.TooLarge);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Too_many_values_are_a_diagnostic()
    {
        var reading = ScenarioFile.ReadText(Head + "acts: [a, b, c]\n", "x.yaml", new ReadingOptions { MaxValues = 7 });

        DiagnosticText.Render(reading.Diagnostics).Should().Be(
            "x.yaml:3:8: error FE0108: The file holds more than 7 values.\n   3 | acts: [a, b, c]\n     |        ^\n");
    }

    [Fact]
    public void Only_so_many_diagnostics_are_reported()
    {
        var text = Head + "parties:\n" + string.Concat(Enumerable.Range(0, 50).Select(i => $"  - bad name {i}\n"));

        var reading = ScenarioFile.ReadText(text, "x.yaml", new ReadingOptions { MaxDiagnostics = 5 });

        reading.Scenario.Should().BeNull();
        reading.Diagnostics.Should().HaveCount(6);
        DiagnosticText.Render(reading.Diagnostics[5]).Should().Be("error FE0114: There are more diagnostics than these; they are not shown.\n");
    }

    [Theory]
    [InlineData(6, "1 more warning is not shown.")]
    [InlineData(50, "45 more warnings are not shown.")]
    public void Warnings_that_are_left_out_are_counted_and_refuse_nothing(int sources, string told)
    {
        var reading = ScenarioFile.ReadText(UncitedSources(sources), "x.yaml", new ReadingOptions { MaxDiagnostics = 5 });

        reading.Scenario!.Sources.Should().HaveCount(sources);
        reading.Diagnostics.Should().HaveCount(6).And.OnlyContain(d => d.Severity == Severity.Warning);
        DiagnosticText.Render(reading.Diagnostics[5]).Should().Be($"warning FE0114: {told}\n");
    }

    [Fact]
    public void As_many_warnings_as_are_reported_are_all() =>
        ScenarioFile.ReadText(UncitedSources(5), "x.yaml", new ReadingOptions { MaxDiagnostics = 5 })
            .Diagnostics.Select(d => d.Code).Should().Equal(Enumerable.Repeat(DiagnosticCodes.NotCited, 5));

    [Fact]
    public void More_warnings_than_the_default_limit_refuse_nothing() =>
        ScenarioFile.ReadText(UncitedSources(201), "x.yaml").Scenario.Should().NotBeNull();

    [Fact]
    public void Warnings_of_reading_and_of_checking_share_the_limit()
    {
        var text = $"{Head}sets:\n  day: [{string.Join(", ", Enumerable.Range(1, 4))}]\nfacts: [a, b, c]\n";

        var reading = ScenarioFile.ReadText(text, "x.yaml", new ReadingOptions { MaxDiagnostics = 5 });

        reading.Scenario!.Facts.Should().HaveCount(3);
        reading.Diagnostics.Select(d => d.Code).Should().Equal(
            [.. Enumerable.Repeat(DiagnosticCodes.LooksLikeValue, 4), DiagnosticCodes.NeverEstablished, DiagnosticCodes.TooManyDiagnostics]);
        reading.Diagnostics[5].Message.Should().Be("2 more warnings are not shown.");
    }

    [Fact]
    public void An_error_is_told_however_many_warnings_come_before_it()
    {
        var text = $"{Head}sets:\n  day: [{string.Join(", ", Enumerable.Range(1, 50))}]\nparties: [bad name]\n";

        var reading = ScenarioFile.ReadText(text, "x.yaml", new ReadingOptions { MaxDiagnostics = 5 });

        reading.Scenario.Should().BeNull();
        reading.Diagnostics.Select(d => (d.Severity, d.Code)).Should().Equal(
            (Severity.Warning, DiagnosticCodes.LooksLikeValue),
            (Severity.Warning, DiagnosticCodes.LooksLikeValue),
            (Severity.Warning, DiagnosticCodes.LooksLikeValue),
            (Severity.Warning, DiagnosticCodes.LooksLikeValue),
            (Severity.Error, DiagnosticCodes.BadName),
            (Severity.Warning, DiagnosticCodes.TooManyDiagnostics));
    }

    [Fact]
    public void A_huge_text_is_one_value() =>
        ScenarioFile.ReadText($"feasibility: 1\nscenario: \"{new string('x', 3_000_000)}\"\nid: big\n", "x.yaml").Scenario!.Name.Should().HaveLength(3_000_000);

    // Putting each accent in its place by swapping it with the one before would take forty thousand million swaps.
    [Fact]
    public void A_letter_with_hundreds_of_thousands_of_accents_in_either_order_is_one_that_looks_the_same()
    {
        var (above, below) = (new string('\u0301', 200_000), new string('\u0323', 200_000));

        Codes($"{Head}parties: {{ a: e{above}{below}, b: e{below}{above} }}\nacts: [ e{above}{below} ]\n").Should()
            .BeEquivalentTo([DiagnosticCodes.SameDisplayName, DiagnosticCodes.NotMentioned]);
    }

    [Fact]
    public void Any_text_is_read_or_refused_without_throwing() =>
        Gen.Select(Texts, Gen.OneOf("x.yaml", "x.json", "-")).Hold(drawn =>
        {
            var (text, file) = drawn;
            var reading = ScenarioFile.ReadText(text, file);
            _ = DiagnosticText.Render(reading.Diagnostics);
            (reading.Scenario is null).Should().Be(reading.Diagnostics.Any(d => d.Severity == Severity.Error));
        });

    private static string UncitedSources(int count) =>
        Head + "sources:\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"  letter-{i}: {{ text: A letter }}\n"));

    // Pieces of scenario files in any order, so that many texts get far into the reader.
    private static Gen<string> Texts { get; } = Gen.OneOf(
        Gen.String,
        Gen.OneOf(
            "feasibility: 1\n", "scenario: x\n", "parties: [a, b]\n", "acts:\n", "  c:\n", "  d: { by: a, price: 1 }\n", "issues:\n", "  i[s]: [o, p]\n",
            "sets: { s: [k, l] }\n", "facts: [f]\n", "rules:\n", "  - never: c and i[k] is o\n", "  - when: not f\n    then: f\n", "positions:\n",
            "  q:\n", "    party: a\n", "    requires: all t: i[t] is o\n", "    fallbacks:\n", "      - waive\n", "events:\n", "  - { on: 2024-01-01 }\n",
            "expect: [{}]\n", "- ", "{", "}", "[", "]", "\"", "'", "|\n", ">\n", "&a ", "*a", "!!x ", "? ", ": ", "#", "---\n", "\t", "\\u", "\"\\x\"", "%YAML",
            "{\"feasibility\":1,", "\"scenario\":\"x\"", "\0", "\u202e", "\ud83d", "é", "stated: { 2024-01-01: q }\n", "null", "~", "12:30", "<<: ")
            .List[0, 25].Select(string.Concat));

    private static IEnumerable<string> Codes(string text) => ScenarioFile.ReadText(text, "x.yaml").Diagnostics.Select(d => d.Code);

    [Theory]
    [InlineData("plain, Süd, 港", "plain, Süd, 港")]
    [InlineData("\u001b[31m\n\t\u202E", "\\u{001B}[31m\\u{000A}\\u{0009}\\u{202E}")]
    public void Words_from_somebody_else_can_be_shown_as_diagnostics_show_them(string text, string shown) => DiagnosticText.Escape(text).Should().Be(shown);
}
