using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;

namespace FeasibilityEngine.Tests.Authoring;

/// <summary>A comma within braces that was meant as a part of a value is one mistake, told once.</summary>
public class CommaTests
{
    [Fact]
    public void Two_values_with_a_comma_in_braces_are_two_mistakes_and_nothing_else_is_told()
    {
        const string Text = """
            feasibility: 1
            scenario: Commas that YAML takes for itself
            parties: { a: A, b: B }
            issues: { seat: [x, y, z] }
            positions:
              p: { party: a, says: Released by the first, the second and the third, requires: seat is one of (x, y) }
              q: { party: b, requires: seat is z }
            """;

        var told = ScenarioFile.ReadText(Text, "commas.yaml").Diagnostics;

        told.Select(t => (t.Code, t.Span!.Line, t.Span.Column, t.DidYouMean)).Should().Equal(
            (DiagnosticCodes.CommaEndsValue, 6, 45, "'Released by the first, the second and the third'"),
            (DiagnosticCodes.CommaEndsValue, 6, 100, "'seat is one of (x, y)'"));
        told[0].Message.Should().Be("Within { } a comma ends a value, so 'the second and the third' is read as a key of its own.");
        told.Should().OnlyContain(t => t.Expected == "the value in quotes");
    }

    [Fact]
    public void Several_commas_in_one_value_are_one_mistake() =>
        Codes("positions: { p: { party: a, requires: at least 2 of (v, w, v and w), says: \"x\" } }\n").Should().Equal(DiagnosticCodes.CommaEndsValue);

    [Fact]
    public void What_is_wrong_besides_in_the_value_is_told_in_its_place() =>
        Codes("positions: { p: { party: a, requires: at least 1 of (v, unknown) } }\n").Should().Equal(DiagnosticCodes.CommaEndsValue, DiagnosticCodes.UndeclaredName);

    [Fact]
    public void A_name_with_a_comma_in_it_is_told_too() =>
        Codes("sources: { s: The first, the second letter, t: Another }\n").Should().Equal(DiagnosticCodes.CommaEndsValue);

    // Within braces the comma cuts the number in two, elsewhere it does not: the mistake is the same, and is told alike.
    [Theory]
    [InlineData("1,5", "1.5")]
    [InlineData("-1,5", "-1.5")]
    [InlineData("1, 5", "1.5")]
    [InlineData("0,25", "0.25")]
    [InlineData("1,000,000", "1000000")]
    [InlineData("1.000,5", "1000.5")]
    [InlineData("1,000.5", "1000.5")]
    [InlineData("1.000,500", "1000.500")]
    [InlineData("1,500", null)]
    [InlineData("1,5,5", null)]
    public void A_number_with_a_comma_is_one_mistake_and_the_number_with_a_point_is_told(string number, string? meant)
    {
        foreach (var (text, line, column) in new[]
        {
            ($"positions: {{ p: {{ party: a, requires: v, fallbacks: [{{ id: waive, cost: {number} }}] }} }}\n", 5, 73),
            ($"positions: {{ p: {{ party: a, requires: v, fallbacks: [{{ cost: {number}, id: waive }}] }} }}\n", 5, 62),
            ($"acts: {{ d: {{ by: a, price: {number}, says: the deed }} }}\n", 5, 28),
            ($"acts: {{ d: {{ by: a, price: '{number}' }} }}\n", 5, 28),
            ($"acts:\n  d:\n    by: a\n    price: {number}\n", 8, 12),
        })
        {
            var told = ScenarioFile.ReadText($"feasibility: 1\nscenario: Commas\nparties: [a]\nfacts: [v]\n{text}", "commas.yaml").Diagnostics
                .Where(told => told.Severity == Severity.Error).Should().ContainSingle(text).Subject;

            told.Code.Should().Be(DiagnosticCodes.BadNumber);
            told.Message.Should().Be($"'{number}' is not a number that can be read: decimals stand after a point, and nothing stands between thousands.");
            told.DidYouMean.Should().Be(meant);
            (told.Span!.Line, told.Span.Column).Should().Be((line, column));
        }
    }

    [Theory]
    [InlineData("positions: { p: { party: a, requires: v, fallbacks: [{ id: low, accepts: w, cost: 1, 5 miles }] } }\n", DiagnosticCodes.CommaEndsValue, DiagnosticCodes.BadNumber)]
    [InlineData("positions: { p: { party: a, says: 1,5, requires: v } }\n", DiagnosticCodes.CommaEndsValue)]
    [InlineData("positions: { p: { party: a, requires: v, party: a } }\n", DiagnosticCodes.DuplicateKey)]
    [InlineData("positions: { p: { party: a, says: no, no, no, requires: v } }\n", DiagnosticCodes.CommaEndsValue)]
    [InlineData("facts: { f, f }\n", DiagnosticCodes.DuplicateName)]
    [InlineData("facts: { f, f, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13 }\n", DiagnosticCodes.DuplicateName)]
    [InlineData("facts: { a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, f, f }\n", DiagnosticCodes.DuplicateName)]
    [InlineData("positions: { p: { party: a, requires: v, requires } }\n", DiagnosticCodes.DuplicateKey)]
    [InlineData("positions: { p: { party: a, requires: v, requires, requires } }\n", DiagnosticCodes.DuplicateKey, DiagnosticCodes.DuplicateKey)]
    [InlineData("positions: { p: { party: a, says: The first party, party, requires: v } }\n", DiagnosticCodes.DuplicateKey)]
    [InlineData("positions: { p: { party: a, requires: v, fallbacks: [{ id: low, accepts: w, cost: 5, cost }] } }\n", DiagnosticCodes.DuplicateKey)]
    public void What_else_a_comma_cuts_is_told_once(string text, params string[] codes) => Codes(text).Should().BeEquivalentTo(codes);

    [Fact]
    public void A_key_that_comes_again_without_a_value_takes_nothing_from_the_first()
    {
        const string Text = "feasibility: 1\nscenario: Twice\nparties: { a: A }\npositions: { p: { party: a, requires: unknown, requires } }\n";

        var told = ScenarioFile.ReadText(Text, "twice.yaml").Diagnostics;

        told.Select(t => (t.Code, t.Span!.Column)).Should().Equal((DiagnosticCodes.UndeclaredName, 39), (DiagnosticCodes.DuplicateKey, 48));
        told[1].Message.Should().Be("The key 'requires' stands here a second time.");
        told[1].Related!.Column.Should().Be(29);
    }

    [Fact]
    public void A_price_that_comes_again_without_a_value_is_told_and_no_other_mistake()
    {
        const string Text = "feasibility: 1\nscenario: Twice\nparties: [a]\nacts: { d: { by: a, price: 5, price } }\n";

        var told = ScenarioFile.ReadText(Text, "twice.yaml").Diagnostics.Where(t => t.Severity == Severity.Error).Should().ContainSingle().Subject;

        (told.Code, told.Span!.Line, told.Span.Column, told.Related!.Column).Should().Be((DiagnosticCodes.DuplicateKey, 4, 31, 21));
    }

    [Theory]
    [InlineData("facts: { f, g }\n")]
    [InlineData("facts: { f: said in words, g }\n")]
    [InlineData("positions: { p: { party: a, says: 'x, y', requires: \"at least 1 of (v, w)\" } }\n")]
    [InlineData("positions:\n  p:\n    party: a\n    requires: at least 1 of (v, w)\n")]
    public void Bare_names_quotes_and_lines_of_their_own_are_as_they_were(string text) =>
        Codes(text).Should().NotContain(DiagnosticCodes.CommaEndsValue);

    [Fact]
    public void A_slip_in_a_key_is_still_a_slip_in_a_key() =>
        Codes("positions: { p: { party: a, says: x, requries, requires: v } }\n").Should().Contain(DiagnosticCodes.UnknownKey).And.NotContain(DiagnosticCodes.CommaEndsValue);

    private static IEnumerable<string> Codes(string text) =>
        ScenarioFile.ReadText($"feasibility: 1\nscenario: Commas\nparties: [a]\nacts: [v, w]\n{text}", "commas.yaml").Diagnostics
            .Where(told => told.Severity == Severity.Error).Select(told => told.Code);
}
