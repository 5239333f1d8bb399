using FeasibilityEngine.Authoring;

namespace FeasibilityEngine.Tests.Authoring;

/// <summary>
/// The page <c>Pages/diagnostics.txt</c> holds one small file for each code, and what the reader says about it.
/// To accept changed wording, change the page.
/// </summary>
public class DiagnosticExamplesTests
{
    // These need files or limits and have tests of their own in HostileInputTests, ScenarioFileTests, FormChecksTests and ScenarioAnalyzerTests; the tool's tests have the last.
    private static readonly string[] TestedElsewhere =
    [
        DiagnosticCodes.FileUnreadable, DiagnosticCodes.TooLarge, DiagnosticCodes.NotUtf8, DiagnosticCodes.RefusedCharacter, DiagnosticCodes.TooDeep,
        DiagnosticCodes.TooManyValues, DiagnosticCodes.TooManyDiagnostics, DiagnosticCodes.ConditionTooDeep,
        DiagnosticCodes.TooMuchToGround, DiagnosticCodes.NoFileForm, DiagnosticCodes.RulesContradict,
        DiagnosticCodes.ConsistencyNotTold,
    ];

    public static TheoryData<string> Codes => [.. Examples.Keys];

    private static Dictionary<string, (string Text, string Says)> Examples { get; } = EmbeddedPage.Read("diagnostics.txt")
        .Split("=== ", StringSplitOptions.RemoveEmptyEntries)
        .ToDictionary(section => section[..6], section => Split(section[7..]));

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_reader_says_what_the_page_holds(string code)
    {
        var reading = ScenarioFile.ReadText(Examples[code].Text, "example.yaml");

        DiagnosticText.Render(reading.Diagnostics).Should().Be(Examples[code].Says);
        reading.Diagnostics.Should().OnlyContain(d => d.Code == code || d.Code == DiagnosticCodes.Alias);
    }

    [Fact]
    public void Every_code_has_an_example() =>
        Examples.Keys.Concat(TestedElsewhere).Should().BeEquivalentTo(DiagnosticCodes.All.Select(c => c.Code));

    [Fact]
    public void Every_code_stands_in_the_documentation_with_its_words()
    {
        var page = EmbeddedPage.Read("diagnostics.md");

        DiagnosticCodes.All.Should().OnlyContain(c => page.Contains($"| {c.Code} | {c.Description} | {c.Fix} |"));
    }

    [Fact]
    public void Every_example_has_the_severity_of_its_code() =>
        Examples.Should().OnlyContain(e => e.Value.Says.Contains(
            (DiagnosticCodes.All.Single(c => c.Code == e.Key).Severity == Severity.Error ? "error " : "warning ") + e.Key));

    private static (string Text, string Says) Split(string section)
    {
        var parts = section.Split("--- says\n");
        return (parts[0], parts[1]);
    }
}
