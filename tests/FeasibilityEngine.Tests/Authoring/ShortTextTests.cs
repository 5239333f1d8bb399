using FeasibilityEngine.Authoring;

namespace FeasibilityEngine.Tests.Authoring;

/// <summary>Every text of a few characters of those that YAML and JSON are built of: what the parsers do with broken forms, no list of examples foresees.</summary>
public class ShortTextTests
{
    private const string Building = "-?:,[]{}&*!|>'\"%@`#~) a\n\t";

    [Theory]
    [InlineData("", "x.yaml", 4)]
    [InlineData("- ", "x.yaml", 3)]
    [InlineData("- : ", "x.yaml", 3)]
    [InlineData("a:\n  - ", "x.yaml", 3)]
    [InlineData("[{a: ", "x.yaml", 3)]
    [InlineData("[{\"a\":", "x.json", 3)]
    public void Whatever_is_built_of_structure_alone_is_told_of_as_a_mistake(string beginning, string file, int length)
    {
        List<string> untold = [];
        foreach (var text in Texts(length))
        {
            if (ScenarioFile.ReadText(beginning + text, file) is not { Scenario: null, Diagnostics.Count: > 0 })
            {
                untold.Add(text);
            }
        }

        untold.Should().BeEmpty();
    }

    [Theory]
    [InlineData("- : )")]
    [InlineData("x:\n  - : )\ny: 2")]
    public void A_list_that_the_parser_leaves_open_without_a_word_is_told_of_where_reading_ended(string text) =>
        ScenarioFile.ReadText(text).Diagnostics.Should().Contain(d => d.Message == "The YAML cannot be read from here on. What follows in the file was not read.");

    // All texts of that length; shorter ones end in blanks or line ends.
    private static IEnumerable<string> Texts(int length)
    {
        var places = new int[length];
        var text = new char[length];
        while (true)
        {
            for (var i = 0; i < length; i++)
            {
                text[i] = Building[places[i]];
            }

            yield return new string(text);
            var at = 0;
            while (at < length && ++places[at] == Building.Length)
            {
                places[at++] = 0;
            }

            if (at == length)
            {
                yield break;
            }
        }
    }
}
