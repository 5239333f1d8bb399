using FluentAssertions;
using Xunit;

namespace FeasibilityEngine.Fuzzing;

public sealed class ShortRunTests
{
    // So many that a run stays within half a minute; the long runs are by command.
    private const int Iterations = 30;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_short_run_finds_nothing(int seed)
    {
        using var run = new TestRun();

        run.Fuzzer.Run((ulong)seed, 0, Iterations, TimeSpan.MaxValue);

        run.Found.Should().BeEmpty();
        run.Fuzzer.Coverage["", "executions"].Should().Be(Iterations);
        run.Fuzzer.Coverage["", "scenarios without errors"].Should().BeGreaterThan(Iterations / 5, "a run that gets no further than the reader tries little");
    }
}
