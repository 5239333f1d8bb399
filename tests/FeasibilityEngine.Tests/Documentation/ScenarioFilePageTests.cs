using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;

namespace FeasibilityEngine.Tests.Documentation;

/// <summary>The page about the scenario file has every key that the reader knows, and its files can be read.</summary>
public class ScenarioFilePageTests
{
    private const string Page = "docs/scenario-file.md";

    // The reader lists its keys where it meets one that it does not know.
    private const string UnknownKeysEverywhere = """
        feasibility: 1
        scenario: Example
        qqqqqq: x
        sources: { letter: { qqqqqq: x } }
        parties: { north: { qqqqqq: x } }
        issues: { toll: { qqqqqq: x } }
        acts: { truce: { qqqqqq: x } }
        facts: { flood: { qqqqqq: x } }
        rules: [{ qqqqqq: x }]
        events: [{ qqqqqq: x }]
        positions:
          first: { qqqqqq: x }
          second: { fallbacks: [{ qqqqqq: x }] }
        developments: { thaw: { qqqqqq: x } }
        expect: [{ qqqqqq: x }]
        """;

    private static readonly Dictionary<string, string> Keys = ScenarioFile.ReadText(UnknownKeysEverywhere, "keys.yaml").Diagnostics
        .Where(d => d.Code == DiagnosticCodes.UnknownKey)
        .ToDictionary(d => d.Message.Split(" has no key")[0], d => d.Expected!);

    public static TheoryData<string, string> Sections => new()
    {
        { "A scenario", "## The keys" },
        { "A source", "### sources" },
        { "A party", "### parties" },
        { "An issue", "### issues" },
        { "An act", "### acts" },
        { "A fact", "### facts" },
        { "A rule", "### rules" },
        { "An event", "### events" },
        { "A position", "### positions" },
        { "A fallback", "### fallbacks" },
        { "A development", "### developments" },
        { "An expectation", "### expect" },
    };

    [Theory]
    [MemberData(nameof(Sections))]
    public void Every_key_has_a_line_in_its_section(string what, string heading)
    {
        var section = EmbeddedPage.Read(Page).Split("\n" + heading + "\n")[1].Split("\n#")[0];

        Keys[what].Split(", ").Should().NotBeEmpty().And.OnlyContain(key => section.Contains($"\n| `{key}` | "));
    }

    [Fact]
    public void No_kind_of_map_is_left_out() => Keys.Keys.Should().BeEquivalentTo(Sections.Select(row => (string)row[0]));

    [Fact]
    public void Every_whole_file_on_the_page_can_be_read_without_a_warning()
    {
        var files = EmbeddedPage.Blocks(Page, "yaml");

        files.Should().NotBeEmpty();
        files.Should().OnlyContain(text => ScenarioFile.ReadText(text, "doc.yaml", null).Diagnostics.Count == 0);
    }

    [Fact]
    public void Every_example_of_a_section_is_read_as_part_of_the_whole_file()
    {
        var examples = EmbeddedPage.Blocks(Page, "yml");

        examples.Should().NotBeEmpty();
        examples.Should().OnlyContain(text => !ScenarioFile.ReadText("feasibility: 1\nscenario: Example\n" + text, "part.yaml", null).Diagnostics
            .Any(d => d.Code.StartsWith("FE01", StringComparison.Ordinal) || d.Code.StartsWith("FE02", StringComparison.Ordinal)
                || d.Code.StartsWith("FE03", StringComparison.Ordinal)));
    }
}
