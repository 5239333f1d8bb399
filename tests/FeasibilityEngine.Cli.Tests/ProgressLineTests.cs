using FeasibilityEngine.Cli.Output;

namespace FeasibilityEngine.Cli.Tests;

public sealed class ProgressLineTests
{
    [Fact]
    public void A_short_search_shows_nothing()
    {
        using var screen = new StringWriter();
        using (var line = new ProgressLine(screen, new SteppingClock(TimeSpan.FromMilliseconds(10))))
        {
            line.Report(new AnalysisProgress(SearchStage.Conflicts, 1, 1, 5));
        }

        screen.ToString().Should().BeEmpty();
    }

    [Fact]
    public void A_long_search_shows_a_line_that_is_gone_at_the_end()
    {
        using var screen = new StringWriter();
        using (var line = new ProgressLine(screen, new SteppingClock(TimeSpan.FromSeconds(3))))
        {
            line.Report(new AnalysisProgress(SearchStage.Conflicts, 2, 7, 1234));
        }

        screen.ToString().Should().Contain("conflicts, component 2 of 7: 1234 found, 3 s").And.EndWith("\r\u001b[K");
    }

    [Fact]
    public void A_timeline_counts_days()
    {
        using var screen = new StringWriter();
        using (var line = new ProgressLine(screen, new SteppingClock(TimeSpan.FromSeconds(3))))
        {
            line.Report(new AnalysisProgress(SearchStage.Timeline, 2, 7, 1));
        }

        screen.ToString().Should().Contain("timeline, day 2 of 7: 1 found");
    }

    [Fact]
    public void A_sweep_counts_variants()
    {
        using var screen = new StringWriter();
        using (var line = new ProgressLine(screen, new SteppingClock(TimeSpan.FromSeconds(3))))
        {
            line.Report(new AnalysisProgress(SearchStage.Sweep, 2, 7, 1));
        }

        screen.ToString().Should().Contain("sweep, variant 2 of 7: 1 open or openable");
    }

    // Each look at the clock is one step later than the look before.
    private sealed class SteppingClock(TimeSpan step) : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => (_now += step.Ticks) - step.Ticks;
    }
}
