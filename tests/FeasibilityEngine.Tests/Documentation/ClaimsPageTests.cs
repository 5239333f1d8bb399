using FeasibilityEngine.Reporting.Claims;

namespace FeasibilityEngine.Tests.Documentation;

/// <summary>The page of claims lists every kind that a report can make, and no other.</summary>
public class ClaimsPageTests
{
    [Fact]
    public void The_page_lists_every_kind_of_claim()
    {
        var listed = EmbeddedPage.Read("docs/claims.md").Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);
        var kinds = typeof(Claim).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Claim)) && !type.IsAbstract).Select(type => type.Name);

        listed.Should().BeEquivalentTo(kinds);
    }
}
