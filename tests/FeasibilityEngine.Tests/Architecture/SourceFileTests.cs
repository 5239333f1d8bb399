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

    [Fact]
    public void A_second_type_in_a_file_is_counted() =>
        TypesIn(["namespace A;", "public sealed record B(int C);", "", "internal static class D", "{", "    private enum E { }", "}"])
            .Should().Be(2);

    // Types stand at the left edge, because namespaces are file-scoped; nested ones are indented.
    private static int TypesIn(IEnumerable<string> lines) => lines.Count(line => TypeDeclaration().IsMatch(line));

    [GeneratedRegex(@"^((public|internal|file|static|sealed|abstract|partial|readonly|ref|unsafe)\s+)*(class|record|struct|interface|enum|delegate)\s+\w", RegexOptions.CultureInvariant)]
    private static partial Regex TypeDeclaration();
}
