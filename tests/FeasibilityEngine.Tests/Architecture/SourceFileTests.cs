using System.Text.RegularExpressions;

namespace FeasibilityEngine.Tests.Architecture;

public sealed partial class SourceFileTests
{
    private const int MostLines = 400;

    private const int MostLinesOfASmallType = 30;

    private const int MostFiles = 25;

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
    public void A_file_holds_a_type_with_the_small_ones_that_serve_it_or_a_family_of_small_ones(string folder) =>
        SourceTree.Files(folder).Where(file => TypesIn(SourceTree.Lines(file)).Count(lines => lines > MostLinesOfASmallType) > 1)
            .Should().BeEmpty();

    [Theory]
    [InlineData("src/FeasibilityEngine")]
    [InlineData("src/FeasibilityEngine.Cli")]
    public void A_folder_can_be_taken_in_at_a_glance(string folder) =>
        SourceTree.Files(folder).GroupBy(file => Path.GetDirectoryName(file)!).Where(files => files.Count() > MostFiles)
            .Select(files => $"{files.Key}: {files.Count()}")
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
    public void Types_of_a_file_are_measured_from_one_to_the_next() =>
        TypesIn(["namespace A;", "public sealed record B(int C);", "", "/// <summary>D.</summary>", "internal static class D", "{", "    private enum E { }", "}"])
            .Should().Equal(1, 4);

    // The lines of code of each type. Types stand at the left edge, because namespaces are file-scoped; nested ones are indented.
    private static List<int> TypesIn(IEnumerable<string> lines)
    {
        List<int> types = [];
        foreach (var line in lines.Where(line => line.Trim() is { Length: > 0 } words && !words.StartsWith("//", StringComparison.Ordinal)))
        {
            if (TypeDeclaration().IsMatch(line))
            {
                types.Add(0);
            }

            if (types.Count > 0)
            {
                types[^1]++;
            }
        }

        return types;
    }

    [GeneratedRegex(@"^((public|internal|file|static|sealed|abstract|partial|readonly|ref|unsafe)\s+)*(class|record|struct|interface|enum|delegate)\s+\w", RegexOptions.CultureInvariant)]
    private static partial Regex TypeDeclaration();
}
