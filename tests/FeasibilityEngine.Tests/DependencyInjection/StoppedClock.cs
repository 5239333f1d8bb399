namespace FeasibilityEngine.Tests.DependencyInjection;

/// <summary>A clock that stands still, so that no budget is ever used up.</summary>
internal sealed class StoppedClock : TimeProvider
{
    public override long GetTimestamp() => 0;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch;
}
