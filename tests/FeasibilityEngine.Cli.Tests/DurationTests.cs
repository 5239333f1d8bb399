using FeasibilityEngine.Cli.Options;

namespace FeasibilityEngine.Cli.Tests;

public sealed class DurationTests
{
    [Theory]
    [InlineData("0.01ms", 0.01)]
    [InlineData("500ms", 500)]
    [InlineData("30s", 30_000)]
    [InlineData("2m", 120_000)]
    [InlineData("1.5h", 5_400_000)]
    [InlineData("24h", 86_400_000)]
    public void A_time_is_a_number_with_a_unit(string text, double milliseconds)
    {
        Duration.TryParse(text, out var duration).Should().BeTrue();
        duration.Should().Be(TimeSpan.FromMilliseconds(milliseconds));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0s")]
    [InlineData("s")]
    [InlineData("30")]
    [InlineData("-1s")]
    [InlineData("1e3s")]
    [InlineData("NaNs")]
    [InlineData("25h")]
    [InlineData("1 s")]
    [InlineData("99999999999999999999999h")]
    public void Anything_else_is_refused(string text) =>
        Duration.TryParse(text, out _).Should().BeFalse();
}
