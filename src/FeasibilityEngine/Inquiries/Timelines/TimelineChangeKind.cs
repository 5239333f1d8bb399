namespace FeasibilityEngine.Inquiries.Timelines;

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
