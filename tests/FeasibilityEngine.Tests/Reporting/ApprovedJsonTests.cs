using System.Text.Json;

namespace FeasibilityEngine.Tests.Reporting;

/// <summary>What readers have approved as JSON is read alike by every parser.</summary>
public class ApprovedJsonTests
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(ApprovedText.Folder(), "*.json", SearchOption.AllDirectories)
        .Where(file => !file.Contains(".received.", StringComparison.Ordinal))
        .Select(file => Path.GetRelativePath(ApprovedText.Folder(), file)).Order(StringComparer.Ordinal)];

    // Of a member that is there twice, one parser takes the first, another the last, and a third refuses it.
    [Theory]
    [MemberData(nameof(Files))]
    public void No_object_has_a_member_twice(string file)
    {
        var parse = () => JsonDocument.Parse(
            File.ReadAllText(Path.Combine(ApprovedText.Folder(), file)), new JsonDocumentOptions { AllowDuplicateProperties = false }).Dispose();

        parse.Should().NotThrow();
    }
}
