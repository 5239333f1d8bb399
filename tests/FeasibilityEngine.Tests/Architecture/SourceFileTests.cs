using System.Text.RegularExpressions;

namespace FeasibilityEngine.Tests.Architecture;

public sealed partial class SourceFileTests
{
    private const int MostLines = 400;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("benchmarks")]
    [InlineData("samples")]
    public void No_file_is_longer_than_400_lines(string folder) =>
        SourceTree.Files(folder).Where(file => SourceTree.Lines(file).Length > MostLines)
            .Should().BeEmpty();

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("benchmarks")]
    [InlineData("samples")]
    public void A_file_holds_one_type(string folder) =>
        SourceTree.Files(folder).Where(file => TypesIn(SourceTree.Lines(file)) > 1)
            .Should().BeEmpty();

    /// <summary>What these stages are given has passed all checks: where they cannot go on, that is no user's doing, and the exception says so.</summary>
    [Theory]
    [InlineData("src/FeasibilityEngine/Grounding")]
    [InlineData("src/FeasibilityEngine/Exploration")]
    [InlineData("src/FeasibilityEngine/Findings")]
    [InlineData("src/FeasibilityEngine/Assembling")]
    [InlineData("src/FeasibilityEngine/Rechecking")]
    [InlineData("src/FeasibilityEngine/Inquiries")]
    [InlineData("src/FeasibilityEngine/Reporting")]
    public void Behind_the_checks_of_a_scenario_nothing_is_thrown_as_an_invalid_operation_but_as_a_bug(string folder)
    {
        var lines = SourceTree.Files(folder).SelectMany(SourceTree.Lines).ToList();

        lines.Should().NotBeEmpty();
        lines.Where(line => line.Contains("throw new InvalidOperationException", StringComparison.Ordinal)).Should().BeEmpty();
        lines.Where(line => line.Contains("new UnreachableException(", StringComparison.Ordinal) && !line.Contains("\"A bug: ", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("benchmarks")]
    [InlineData("samples")]
    public void No_file_begins_with_a_blank_line(string folder) =>
        SourceTree.Files(folder).Where(file => SourceTree.Lines(file) is ["", ..])
            .Should().BeEmpty();

    [Fact]
    public void A_second_type_in_a_file_is_counted() =>
        TypesIn(["namespace A;", "public sealed record B(int C);", "", "internal static class D", "{", "    private enum E { }", "}"])
            .Should().Be(2);

    // Types stand at the left edge, because namespaces are file-scoped; nested ones are indented.
    private static int TypesIn(IEnumerable<string> lines) => lines.Count(line => TypeDeclaration().IsMatch(line));

    [GeneratedRegex(@"^((public|internal|file|static|sealed|abstract|partial|readonly|ref|unsafe)\s+)*(class|record|struct|interface|enum|delegate)\s+\w", RegexOptions.CultureInvariant)]
    private static partial Regex TypeDeclaration();
}
