using FeasibilityEngine.Model;

namespace FeasibilityEngine.Findings;

/// <summary>
/// A time that is known to the month or the year only and in which the day of the analysis lies, so that it may as well come after that
/// day: as of 14 May 1986, an event dated <c>1986-05</c>. It counts from its first day.
/// </summary>
public sealed record LooseTime
{
    /// <summary>What is so dated.</summary>
    public required LooseTimeKind Kind { get; init; }

    /// <summary>The event, position or priced act, the act without its key.</summary>
    public required string Id { get; init; }

    /// <summary>The rung that is put forward, or at which the position is stated; null for everything else.</summary>
    public string? Rung { get; init; }

    /// <summary>The time.</summary>
    public required SourceTime Time { get; init; }

    /// <summary>
    /// The verdict if it had been the last day of the time, everything else being as it is; null where that was not found out. Where
    /// concessions are supposed it is not looked for.
    /// </summary>
    public Verdict? VerdictOnLastDay { get; init; }
}

/// <summary>What is dated to a month or a year.</summary>
public enum LooseTimeKind
{
    /// <summary>An event.</summary>
    Event,

    /// <summary>The first day of a position.</summary>
    PositionTaken,

    /// <summary>The first day on which a position no longer counts.</summary>
    PositionDropped,

    /// <summary>The day from which a position is stated at a rung.</summary>
    PositionStated,

    /// <summary>The day on which a fallback is put forward.</summary>
    RungTabled,

    /// <summary>The day on which a priced act is put forward.</summary>
    ActTabled,
}
