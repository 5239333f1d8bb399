using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Timelines;

/// <summary>One day on which something changes: what happened, what followed, and the verdict from that day on.</summary>
public sealed record TimelineEntry
{
    /// <summary>The day; null where nothing in the scenario is dated.</summary>
    public required DateOnly? On { get; init; }

    /// <summary>What happened on the day: its events in the order of the scenario, then what the parties stated and put forward. Empty where nothing of the day matters to the question, which only the first day can be.</summary>
    public required ValueList<TimelineChange> Happened { get; init; }

    /// <summary>What followed from it, held against the entry before, the first one against how things would stand without anything dated.</summary>
    public required Consequences Followed { get; init; }

    /// <summary>The verdict on this day and until the next entry.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The verdict of the entry before; null for the first entry, since before it nothing is known to have been so.</summary>
    public required Verdict? VerdictBefore { get; init; }

    /// <summary>Every minimal conflict among the positions as stated on this day. Their ids hold within this entry only.</summary>
    public required ValueList<Conflict> Conflicts { get; init; }

    /// <summary>For a closed verdict, the minimal conflicts among what cannot be conceded; for an inconsistent one, the rules that contradict each other. Else empty.</summary>
    public required ValueList<Conflict> ClosedBy { get; init; }

    /// <summary>
    /// Where the verdict changed: the minimal groups of the day's changes that are enough to change it, smallest first, each of them a
    /// sufficient cause by itself. Empty where the verdict did not change, and where causes were not looked for.
    /// </summary>
    public required ValueList<VerdictCause> Causes { get; init; }

    /// <summary>True where there are proven to be no other causes. False where they were not looked for, or the day has more changes than can be tried in all combinations.</summary>
    public required bool AreCausesProven { get; init; }

    /// <summary>Every rung and priced act that counts on this day and cannot be given, with the reason.</summary>
    public required ValueList<OutOfReach> OutOfReach { get; init; }

    /// <summary>Every fact on this day, with what makes it hold or not.</summary>
    public required ValueList<Circumstance> Circumstances { get; init; }

    /// <summary>True where the verdict differs from that of the entry before.</summary>
    public bool VerdictChanged => VerdictBefore is { } before && before != Verdict;
}
