using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Timelines;

/// <summary>
/// The verdict over time: one entry for each day on which anything in the scenario changes, with what happened, what followed from it
/// and, where the verdict changed, what changed it. Between two entries nothing changes.
/// </summary>
/// <remarks>Immutable, and safe to share between threads. The same scenario gives an equal timeline on every machine.</remarks>
public sealed record Timeline
{
    /// <summary>The scenario.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>What was asked.</summary>
    public required Question Question { get; init; }

    /// <summary>The developments that were assumed throughout.</summary>
    public required ValueList<string> Assumed { get; init; }

    /// <summary>
    /// The entries in the order of the days. The first one is the first day on which anything in the scenario is dated, also where that does
    /// not matter to the question; of the time before it nothing is said. Where nothing is dated, there is one entry without a day. None
    /// where the last day to tell lies before the first. A timeline that was cut short has those found until then, which can be none.
    /// </summary>
    public required ValueList<TimelineEntry> Entries { get; init; }

    /// <summary>True where every day has its entry and every entry is whole: nothing was cut short by a limit, a budget or a cancellation.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>What cut the search short, in order; empty where <see cref="IsComplete"/>.</summary>
    public required ValueList<Interruption> Interruptions { get; init; }

    /// <summary>True where the verdict of some entry differs from that of the entry before.</summary>
    public bool VerdictChanges => Entries.Any(entry => entry.VerdictChanged);
}
