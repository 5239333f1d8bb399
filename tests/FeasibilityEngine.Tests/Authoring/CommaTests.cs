using FeasibilityEngine.Authoring;

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
