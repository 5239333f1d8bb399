namespace FeasibilityEngine.Inquiries.Timelines;

/// <summary>One thing that happened on a day.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Id">The name of the event, the position or the act (an act without its key: all of its keys are put forward together).</param>
/// <param name="Rung">For <see cref="TimelineChangeKind.PositionStated"/> the rung at which it is stated from now on, for <see cref="TimelineChangeKind.RungTabled"/> the rung; else null.</param>
public sealed record TimelineChange(TimelineChangeKind Kind, string Id, string? Rung = null);

/// <summary>What can happen on a day.</summary>
public enum TimelineChangeKind
{
    /// <summary>An event.</summary>
    Event,

    /// <summary>A position is taken: its <c>from</c>.</summary>
    PositionTaken,

    /// <summary>A position is dropped: its <c>until</c>.</summary>
    PositionDropped,

    /// <summary>A position hardens or softens: its <c>stated</c>. Where its rung is put forward on the same day, that is part of it.</summary>
    PositionStated,

    /// <summary>A fallback is put forward: its <c>tabled</c>.</summary>
    RungTabled,

    /// <summary>A priced act is put forward: its <c>tabled</c>.</summary>
    ActTabled,
}
