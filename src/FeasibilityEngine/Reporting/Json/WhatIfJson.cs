using System.ComponentModel;
using System.Text.Json.Serialization;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Json.Forms;
using FeasibilityEngine.Reporting.Json.Parts;

namespace FeasibilityEngine.Reporting.Json;

[Description("What 'feasibility whatif' finds: what supposed concessions and developments would change.")]
internal sealed class WhatIfJson : AskedJson
{
    private readonly WhatIf _whatIf;
    private readonly AnalysisParts _before;
    private readonly AnalysisParts _after;

    internal WhatIfJson(WhatIf whatIf)
        : base(whatIf.After) => (_whatIf, _before, _after) = (whatIf, new AnalysisParts(whatIf.Before), new AnalysisParts(whatIf.After));

    [JsonPropertyOrder(MemberOrder.Version)]
    public SchemaVersion SchemaVersion { get; }

    [Description("The verdict, without and with what is supposed.")]
    public SupposedVerdictJson Verdict => new(_whatIf);

    [Description("Where the path is open with all that is supposed and on the day only openable: further concessions that open it on the day, for example.")]
    public IEnumerable<GiverJson> OpensOnTheDayWith => _whatIf.OpensOnTheDayWith.Select(to => new GiverJson(to, _after));

    [Description("True where every list and count is proven to be whole.")]
    public bool Complete => _whatIf.IsComplete;

    [Description("How much was asked for, and what cut the search short.")]
    public LimitsJson Limits => new(_whatIf.After, _whatIf.Interruptions);

    [Description("The supposed concessions.")]
    public IEnumerable<SupposedJson> Given => _whatIf.Supposed.Select(supposed => new SupposedJson(supposed, _after));

    [Description("What they cost in all, from the stated rungs.")]
    public decimal GivenCost => _whatIf.SupposedCost;

    [Description("The minimal conflicts that are gone, with their ids without what is supposed; null where that is not known.")]
    public IEnumerable<ConflictJson>? Resolved => _whatIf.Resolved?.Select(_before.Conflict);

    [Description("The conflicts of which a part of the members still clash.")]
    public IEnumerable<LeftConflictJson> Narrowed => _whatIf.Narrowed.Select(narrowed => new LeftConflictJson(narrowed, _before, _after));

    [Description("How many answers there are with what is supposed.")]
    public CountsJson Counts => new(_whatIf.After);

    [Description("The minimal conflicts that still block.")]
    public IEnumerable<ConflictJson> Blocking => _whatIf.Blocking.Select(_after.Conflict);

    [Description("For 'closed', the minimal conflicts among what cannot be conceded; for 'inconsistent', one conflict without positions, which names a minimal group of rules.")]
    public IEnumerable<ConflictJson> ClosedBy => _whatIf.After.ClosedBy.Select(_after.Conflict);

    [Description("What would complete the supposed concessions: the minimal sets among all rungs, cheapest first.")]
    public IEnumerable<CompletionJson> Completions => _whatIf.Completions.Select(completion => new CompletionJson(completion, _after));

    [Description("The same among the rungs within reach.")]
    public IEnumerable<CompletionJson> WithinReach => _whatIf.WithinReach.Select(completion => new CompletionJson(completion, _after));
}

[Description("The verdict, without and with what is supposed.")]
internal sealed class SupposedVerdictJson
{
    internal SupposedVerdictJson(WhatIf whatIf) =>
        (Before, After, WithinReach, ConsistentUnassumed) =
        (whatIf.Before.Verdict, whatIf.After.Verdict, whatIf.VerdictWithinReach, whatIf.After.IsConsistentUnassumed);

    [Description("With nothing supposed.")]
    public Verdict Before { get; }

    [Description("With what is supposed.")]
    public Verdict After { get; }

    [Description("With what is supposed, counting only what can be given on that day.")]
    public Verdict WithinReach { get; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Only where the verdict is 'inconsistent' with developments: whether the rules allow a state without them.")]
    public bool? ConsistentUnassumed { get; }
}

[Description("A conflict of which a part of the members still clash.")]
internal sealed class LeftConflictJson
{
    private readonly AnalysisParts _after;
    private readonly ConflictNarrowing _narrowed;

    internal LeftConflictJson(ConflictNarrowing narrowed, AnalysisParts before, AnalysisParts after) =>
        (_narrowed, Conflict, _after) = (narrowed, before.Conflict(narrowed.Conflict), after);

    [Description("The conflict, with its id without what is supposed.")]
    public ConflictJson Conflict { get; }

    [Description("What is left of it.")]
    public IEnumerable<ConflictJson> To => _narrowed.Smaller.Select(_after.Conflict);
}
