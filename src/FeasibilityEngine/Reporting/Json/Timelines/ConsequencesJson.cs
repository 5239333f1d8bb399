using System.ComponentModel;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Json.Timelines;

[Description("What followed from changes.")]
internal class ConsequencesJson
{
    private readonly Consequences _followed;
    private readonly TimelineWording? _wording;

    /// <param name="followed">What followed.</param>
    /// <param name="wording">Sentences are told once, with the entry; null for what a cause acts through, which is a part of it.</param>
    internal ConsequencesJson(Consequences followed, TimelineWording? wording) => (_followed, _wording) = (followed, wording);

    [Description("Facts that came to hold or ended.")]
    public IEnumerable<FactChangeJson> Facts => _followed.Facts.Select(fact => new FactChangeJson(fact, _wording));

    [Description("Positions that began or ceased to count, or are stated at another rung.")]
    public IEnumerable<PositionChangeJson> Positions => _followed.Positions.Select(position => new PositionChangeJson(position));

    [Description("Rungs and priced acts that came within reach or fell out of it.")]
    public IEnumerable<ReachChangeJson> Reach => _followed.Reach.Select(reach => new ReachChangeJson(reach, _wording));

    [Description("The conflicts whose members can stand together from that day on.")]
    public IEnumerable<TimelineConflictJson> Opened => _followed.VanishedConflicts.Select(conflict => new TimelineConflictJson(conflict));

    [Description("The conflicts whose members no longer can.")]
    public IEnumerable<TimelineConflictJson> Closed => _followed.AppearedConflicts.Select(conflict => new TimelineConflictJson(conflict, _wording));

    [Description("Conflicts of which a part of the members clash even without the others.")]
    public IEnumerable<NarrowedOverTimeJson> Narrowed => _followed.NarrowedConflicts.Select(narrowed => new NarrowedOverTimeJson(narrowed));

    [Description("Conflicts of which a part of the members clashed by themselves before.")]
    public IEnumerable<WidenedOverTimeJson> Widened => _followed.WidenedConflicts.Select(widened => new WidenedOverTimeJson(widened));

    [Description("Conflicts of the same members at other rungs or through other rules.")]
    public IEnumerable<ChangedOverTimeJson> ChangedConflicts => _followed.ChangedConflicts.Select(changed => new ChangedOverTimeJson(changed));
}

[Description("A conflict whose members clash in part even without the others.")]
internal sealed class NarrowedOverTimeJson
{
    internal NarrowedOverTimeJson(ConflictNarrowing narrowed) =>
        (Before, After) = (new TimelineConflictJson(narrowed.Conflict), narrowed.Smaller.Select(conflict => new TimelineConflictJson(conflict)));

    [Description("The conflict.")]
    public TimelineConflictJson Before { get; }

    [Description("What is left of it.")]
    public IEnumerable<TimelineConflictJson> After { get; }
}

[Description("A conflict whose members clashed in part by themselves before.")]
internal sealed class WidenedOverTimeJson
{
    internal WidenedOverTimeJson(ConflictNarrowing widened) =>
        (After, Before) = (new TimelineConflictJson(widened.Conflict), widened.Smaller.Select(conflict => new TimelineConflictJson(conflict)));

    [Description("The conflict.")]
    public TimelineConflictJson After { get; }

    [Description("The parts that clashed by themselves.")]
    public IEnumerable<TimelineConflictJson> Before { get; }
}

[Description("A conflict of the same members at other rungs or through other rules.")]
internal sealed class ChangedOverTimeJson
{
    internal ChangedOverTimeJson(ConflictDifference changed) =>
        (Before, After) = (new TimelineConflictJson(changed.First), new TimelineConflictJson(changed.Second));

    [Description("As it was.")]
    public TimelineConflictJson Before { get; }

    [Description("As it is.")]
    public TimelineConflictJson After { get; }
}
