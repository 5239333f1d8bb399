using System.Xml.Linq;

namespace FeasibilityEngine.Tests.Architecture;

public sealed class DocumentationTests
{
    private static readonly IReadOnlyDictionary<string, string> Summaries = XDocument
        .Load(Path.ChangeExtension(typeof(ScenarioAnalyser).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => (string)member.Attribute("name")!, member => member.Element("summary")?.Value.Trim() ?? "");

    [Fact]
    public void Every_public_type_says_what_it_is() =>
        typeof(ScenarioAnalyser).Assembly.GetExportedTypes()
            .Select(type => "T:" + type.FullName!.Replace('+', '.'))
            .Where(type => Summaries.GetValueOrDefault(type, "").Length == 0)
            .Should().BeEmpty();
}
