using FeasibilityEngine.Cli.Options;

namespace FeasibilityEngine.Cli.Tests;

public sealed class NearestTests
{
    [Theory]
    [InlineData("jsn", "json")]
    [InlineData("tetx", "text")]
    [InlineData("JSON", "json")]
    [InlineData("xml", null)]
    [InlineData("", null)]
    public void The_name_with_the_fewest_slips_is_meant(string word, string? meant) =>
        Nearest.To(word, ["text", "json"]).Should().Be(meant);

    [Fact]
    public void Of_equally_close_names_the_first_is_meant() =>
        Nearest.To("cat", ["bat", "car"]).Should().Be("bat");
}
