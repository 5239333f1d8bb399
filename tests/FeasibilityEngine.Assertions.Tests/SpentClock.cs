namespace FeasibilityEngine.Assertions.Tests;

/// <summary>A clock on which every budget is used up at once.</summary>
internal sealed class SpentClock : TimeProvider
{
    /// <summary>Options with a budget that is used up at once.</summary>
    public static AnalysisOptions Options { get; } = new() { Budget = TimeSpan.FromSeconds(30), Clock = new SpentClock() };

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        callback(state);
        return base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
