using System.Text;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;

namespace FeasibilityEngine.Tests.Documentation;

/// <summary>
/// Each code has a page <c>docs/diagnostics/FE….md</c> with a small faulty file, what is said about it, and the file mended.
/// To accept changed wording, change the page.
/// </summary>
public class DiagnosticPagesTests
{
    private const string Head = "feasibility: 1\nscenario: The river crossing\n";

    // These need bytes, a limit or C#; the page shows a command that makes the file. The searches that give up take too long to be run here.
    private static readonly Dictionary<string, Func<IReadOnlyList<Diagnostic>>> MadeByCommand = new()
    {
        [DiagnosticCodes.FileUnreadable] = () => ScenarioFile.Read("example.yaml").Diagnostics,
        [DiagnosticCodes.TooLarge] = () => Check(new string('#', 17_000_000)),
        [DiagnosticCodes.NotUtf8] = () => ReadBytes([.. Encoding.ASCII.GetBytes("feasibility: 1\nscenario: Caf"), 0xE9, (byte)'\n']),
        [DiagnosticCodes.RefusedCharacter] = () => Check("feasibility: 1\nscenario: The \u202Eriver crossing\n"),
        [DiagnosticCodes.TooDeep] = () => Check(Head + "acts: " + new string('[', 70) + new string(']', 70)),
        [DiagnosticCodes.TooManyValues] = () => Check(Head + "acts:\n" + Lines(1_000_000, i => $"  - act-{i}")),
        [DiagnosticCodes.TooManyDiagnostics] = () => Check(Head + Lines(201, i => $"key-{i}: x")).Skip(200).ToList(),
        [DiagnosticCodes.ConditionTooDeep] = () => Check(Head + "rules:\n  - always: " + new string('(', 120) + "true" + new string(')', 120)),
        [DiagnosticCodes.NoFileForm] = CodeOfPages.NoFileFormCode.Validate,
    };

    public static TheoryData<string> Codes => [.. DiagnosticCodes.All.Select(c => c.Code)];

    public static TheoryData<string> CodesByCommand => [.. MadeByCommand.Keys];

    public static TheoryData<string> CodesByFile =>
        [.. DiagnosticCodes.All.Select(c => c.Code).Except([.. MadeByCommand.Keys, DiagnosticCodes.ConsistencyNotTold, DiagnosticCodes.FulfilmentNotTold])];

    [Theory]
    [MemberData(nameof(CodesByFile))]
    public void The_faulty_file_of_a_page_gives_what_the_page_shows(string code)
    {
        var diagnostics = Check(EmbeddedPage.Blocks(Page(code), "yaml")[0]);

        DiagnosticText.Render(diagnostics).Should().Be(Output(code));
        diagnostics.Should().NotBeEmpty().And.OnlyContain(d => d.Code == code && d.Severity == Known(code).Severity);
    }

    [Theory]
    [MemberData(nameof(CodesByFile))]
    public void The_mended_file_of_a_page_has_no_problems(string code)
    {
        var files = EmbeddedPage.Blocks(Page(code), "yaml");

        files.Should().HaveCount(2);
        Check(files[1]).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(CodesByCommand))]
    public void What_a_command_makes_gives_what_the_page_shows(string code)
    {
        var diagnostics = MadeByCommand[code]();

        DiagnosticText.Render(diagnostics).Should().Be(Output(code));
        diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);
        foreach (var file in EmbeddedPage.Blocks(Page(code), "yaml"))
        {
            Check(file).Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_page_has_the_words_of_its_code(string code)
    {
        var known = Known(code);
        var page = EmbeddedPage.Read(Page(code));

        page.Should().StartWith($"# {code}: ");
        page.Should().Contain($"\n**{known.Severity}.** {known.Description}\n").And.Contain($"\n**What mends it.** {known.Fix}");
        page.Should().Contain("**Why it matters.** ").And.Contain($"{known.Severity.ToString().ToLowerInvariant()} {code}: ");
    }

    [Fact]
    public void The_index_leads_to_the_page_of_every_code()
    {
        var index = EmbeddedPage.Read("docs/diagnostics.md");

        DiagnosticCodes.All.Should().OnlyContain(c => index.Contains(
            $"| [{c.Code}](diagnostics/{c.Code}.md) | {c.Severity.ToString().ToLowerInvariant()} | {c.Description} |"));
    }

    // A mistake of another kind is added to the file of each page; what is no longer told has waited for it to be mended. With anything
    // in it, a file is not empty any more.
    [Fact]
    public void The_index_names_all_that_is_told_only_once_there_are_no_errors()
    {
        var sentence = EmbeddedPage.Read("docs/diagnostics.md").Split('\n').Single(line => line.Contains("once there are no errors left", StringComparison.Ordinal));
        var waiting = DiagnosticCodes.All.Select(c => c.Code).Except([.. MadeByCommand.Keys, DiagnosticCodes.ConsistencyNotTold, DiagnosticCodes.FulfilmentNotTold, DiagnosticCodes.Empty])
            .Where(code => !Check(EmbeddedPage.Blocks(Page(code), "yaml")[0].TrimEnd() + "\nno-such-key: 1\n").Any(told => told.Code == code))
            .Where(code => Check(EmbeddedPage.Blocks(Page(code), "yaml")[0].TrimEnd() + "\nno-such-key: 1\n").Any(told => told.Code == DiagnosticCodes.UnknownKey));

        System.Text.RegularExpressions.Regex.Matches(sentence, "FE[0-9]{4}").Select(match => match.Value)
            .Should().BeEquivalentTo([.. waiting, DiagnosticCodes.ConsistencyNotTold, DiagnosticCodes.FulfilmentNotTold]);
    }

    [Fact]
    public void No_page_is_left_of_a_code_that_does_not_exist() =>
        EmbeddedPage.Names("docs/diagnostics/", ".md").Should().BeEquivalentTo(DiagnosticCodes.All.Select(c => c.HelpPage));

    private static DiagnosticCode Known(string code) => DiagnosticCodes.All.Single(c => c.Code == code);

    private static string Page(string code) => Known(code).HelpPage;

    private static string Output(string code) => EmbeddedPage.Blocks(Page(code), "text")[0];

    private static IReadOnlyList<Diagnostic> Check(string text) => CheckedText.Diagnostics(text);

    private static IReadOnlyList<Diagnostic> ReadBytes(byte[] bytes)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, bytes);
            return ScenarioFile.Read(file).Diagnostics;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Lines(int count, Func<int, string> line) =>
        string.Concat(Enumerable.Range(1, count).Select(i => line(i) + "\n"));
}
