using System.Text;
using FeasibilityEngine.Reporting.Html;

namespace FeasibilityEngine.Tests.Reporting;

/// <summary>Words in lines of a width, however long they are.</summary>
public class GlyphWidthsTests
{
    [Fact]
    public void Words_are_broken_at_spaces_and_hyphens_and_long_ones_inside() =>
        GlyphWidths.Lines("who goes first-and-last Donaudampfschifffahrt", 1, 5, 9).Should().Equal("who goes", "first-and-", "last", "Donauda", "mpfschifff", "ahrt");

    [Fact]
    public void What_does_not_fit_ends_in_an_ellipsis() =>
        GlyphWidths.Lines("one two three four five six", 1, 5, 2).Should().Equal("one two", "three fo…");

    // Measured character by character from the start for each line, this would take hours.
    [Theory]
    [InlineData("a")]
    [InlineData("\u0301")]
    [InlineData("-")]
    [InlineData("a ")]
    [InlineData("\u0301-")]
    [InlineData("\U0001F600")]
    public void A_word_as_long_as_a_book_costs_no_more_than_reading_it(string letter)
    {
        var lines = GlyphWidths.Lines("x" + new StringBuilder().Insert(0, letter, 800_000), 1, 18, 5);

        lines.Should().HaveCountLessThanOrEqualTo(5);
        string.Concat(lines).Should().StartWith("x");
    }
}
