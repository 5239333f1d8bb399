using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Tests.Documentation;

namespace FeasibilityEngine.Tests.Samples;

/// <summary>What users are shown as an example is an example of a scenario without warnings.</summary>
public class QuietScenariosTests
{
    private const string Start = "feasibility: 1\n";

    public static TheoryData<string> Files => [.. EmbeddedPage.Names("", ".yaml")];

    public static TheoryData<string> Pages => [.. EmbeddedPage.Names("docs/", ".md").Append("README.md").Where(page => WholeFiles(page).Count > 0 && !page.StartsWith("docs/diagnostics/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void No_sample_prints_an_error_or_a_warning(string file) =>
        DiagnosticText.Render(CheckedText.Diagnostics(EmbeddedPage.Read(file)).Where(diagnostic => diagnostic.Severity != Severity.Hint)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_scenario_of_the_documentation_prints_a_warning(string page)
    {
        foreach (var text in WholeFiles(page))
        {
            // A page may show a mistake, which is an error then; nothing is shown that is doubtful without being said to be.
            DiagnosticText.Render(CheckedText.Diagnostics(text).Where(diagnostic => diagnostic.Severity == Severity.Warning && !IsMeant(page, diagnostic))).Should().BeEmpty("this is shown to users:\n{0}", text);
        }
    }

    [Fact]
    public void The_samples_and_what_init_writes_are_among_them() =>
        EmbeddedPage.Names("", ".yaml").Should().Contain(["direct-talks.yaml", "first-steps.yaml", "init.yaml", "iran-nuclear.yaml", "port-strike.yaml", "talks.yaml"]);

    // The page about the kinds of conflict has one of each kind, and so a position that excludes itself.
    private static bool IsMeant(string page, Diagnostic diagnostic) =>
        page == "docs/semantics.md" && diagnostic.Code == DiagnosticCodes.NeverFulfilled && diagnostic.Message.Contains("'both-markets'", StringComparison.Ordinal);

    private static IReadOnlyList<string> WholeFiles(string page) =>
        [.. EmbeddedPage.Blocks(page, "yaml").Where(block => block.Contains(Start, StringComparison.Ordinal))];
}
