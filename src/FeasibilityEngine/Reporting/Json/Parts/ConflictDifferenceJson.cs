using System.ComponentModel;
using FeasibilityEngine.Inquiries.Comparing;

namespace FeasibilityEngine.Reporting.Json.Parts;

[Description("The minimal conflicts that differ.")]
internal sealed class ConflictDifferencesJson
{
    private readonly Comparison _comparison;
    private readonly AnalysisParts _first;
    private readonly AnalysisParts _second;

    internal ConflictDifferencesJson(Comparison comparison, AnalysisParts first, AnalysisParts second) =>
        (_comparison, _first, _second) = (comparison, first, second);

    [Description("The conflicts of the second analysis that the first does not have.")]
    public IEnumerable<ConflictJson> Appeared => _comparison.AppearedConflicts.Select(_second.Conflict);

    [Description("The conflicts of the first analysis that the second does not have.")]
    public IEnumerable<ConflictJson> Vanished => _comparison.VanishedConflicts.Select(_first.Conflict);

    [Description("The conflicts of the same members at other rungs or through other rules.")]
    public IEnumerable<ConflictPairJson> Changed => _comparison.ChangedConflicts.Select(change => new ConflictPairJson(change, _first, _second));

    [Description("The conflicts of the first analysis of which a part of the members clash by themselves in the second.")]
    public IEnumerable<NarrowedConflictJson> Narrowed => _comparison.NarrowedConflicts.Select(narrowed => new NarrowedConflictJson(narrowed, _first, _second));

    [Description("The conflicts of the second analysis of which a part of the members clash by themselves in the first.")]
    public IEnumerable<WidenedConflictJson> Widened => _comparison.WidenedConflicts.Select(widened => new WidenedConflictJson(widened, _first, _second));
}

[Description("A conflict in both analyses.")]
internal sealed class ConflictPairJson
{
    private readonly ConflictDifference _change;
    private readonly AnalysisParts _first;
    private readonly AnalysisParts _second;

    internal ConflictPairJson(ConflictDifference change, AnalysisParts first, AnalysisParts second) => (_change, _first, _second) = (change, first, second);

    [Description("In the one.")]
    public ConflictJson First => _first.Conflict(_change.First);

    [Description("In the other.")]
    public ConflictJson Second => _second.Conflict(_change.Second);
}

[Description("A conflict of the first analysis of which a part of the members clash by themselves in the second.")]
internal sealed class NarrowedConflictJson
{
    private readonly ConflictNarrowing _narrowed;
    private readonly AnalysisParts _first;
    private readonly AnalysisParts _second;

    internal NarrowedConflictJson(ConflictNarrowing narrowed, AnalysisParts first, AnalysisParts second) =>
        (_narrowed, _first, _second) = (narrowed, first, second);

    [Description("The conflict.")]
    public ConflictJson First => _first.Conflict(_narrowed.Conflict);

    [Description("What is left of it.")]
    public IEnumerable<ConflictJson> Second => _narrowed.Smaller.Select(_second.Conflict);
}

[Description("A conflict of the second analysis of which a part of the members clash by themselves in the first.")]
internal sealed class WidenedConflictJson
{
    private readonly ConflictNarrowing _widened;
    private readonly AnalysisParts _first;
    private readonly AnalysisParts _second;

    internal WidenedConflictJson(ConflictNarrowing widened, AnalysisParts first, AnalysisParts second) =>
        (_widened, _first, _second) = (widened, first, second);

    [Description("The conflict.")]
    public ConflictJson Second => _second.Conflict(_widened.Conflict);

    [Description("The parts that clash by themselves.")]
    public IEnumerable<ConflictJson> First => _widened.Smaller.Select(_first.Conflict);
}
