using System.ComponentModel;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Reporting.Json.Forms;

namespace FeasibilityEngine.Reporting.Json.Parts;

[Description("Concessions that together open the path, none of which can be left out.")]
internal sealed class ConcessionSetJson
{
    private readonly ConcessionSet _set;
    private readonly AnalysisParts _parts;

    /// <param name="set">The set.</param>
    /// <param name="developments">The developments that it takes.</param>
    /// <param name="parts">The parts of the analysis under these developments.</param>
    internal ConcessionSetJson(ConcessionSet set, IEnumerable<string> developments, AnalysisParts parts) =>
        (_set, Developments, _parts) = (set, developments, parts);

    [Description("Its name in the analysis: 'set-1', 'reach-1', with developments 'set-d1'.")]
    public string Id => _set.Id;

    [Description("Who gives what. Empty for a path that is open.")]
    public IEnumerable<ConcessionJson> Concessions => _set.Concessions.Select(concession => new ConcessionJson(concession, _parts));

    [Description("The developments that have to have happened; empty for a set that opens without any.")]
    public IEnumerable<string> Developments { get; }

    [Description("Whether it opens the path on that day.")]
    public bool WithinReach => _set.IsWithinReach;

    [Description("What it awaits where it does not.")]
    public IEnumerable<OutOfReachJson> Awaits => _set.Awaits.Select(awaited => new OutOfReachJson(awaited, _parts));

    [Description("What it costs, in all and by party.")]
    public CostJson Cost => new(_set.TotalCost, _set.CostByParty);

    [Description("Who gives: nobody, one party, several, or also a third party.")]
    public SetShape Shape => _set.Shape;

    [Description("How many give.")]
    public GiversJson Givers => new(_set, _parts);

    [Description("Whether no other set costs some party less and none more; null where that was not worked out.")]
    public bool? Pareto => _set.OnParetoFront;

    [Description("A state that all accept: each issue with its option, each act and fact with true or false.")]
    public IReadOnlyDictionary<string, StateValue> Witness => _parts.State(_set.Witness);

    [Description("The acts, step by step.")]
    public IEnumerable<IEnumerable<string>> Steps => _set.Steps.Select(step => step.Acts.Select(act => act.Act));

    [Description("The steps, with who performs each act and whom the step satisfies.")]
    public IEnumerable<StepJson> Path => _set.Steps.Select(step => new StepJson(step));

    [Description("Who has done what cannot be undone while others have not yet moved.")]
    public IEnumerable<ExposureJson> Exposures => _set.Exposures.Select(exposure => new ExposureJson(exposure));

    [Description("How the path gets out of orders that exclude each other.")]
    public IEnumerable<WayOutJson> WaysOut => _set.WaysOut.Select(way => new WayOutJson(way));

    [Description("For each concession why it cannot be left out.")]
    public IEnumerable<NeedJson> Why => _set.Concessions.Select(concession => new NeedJson(concession, _parts));
}

[Description("How many give, of both sorts: only one side gives where 'sides' is 1, also where a third party helps.")]
internal sealed class GiversJson
{
    internal GiversJson(ConcessionSet set, AnalysisParts parts)
    {
        ThirdParties = set.CostByParty.Count(cost => parts.IsThirdParty(cost.Party));
        Sides = set.CostByParty.Count - ThirdParties;
    }

    [Description("Sides of the dispute.")]
    public int Sides { get; }

    [Description("Third parties.")]
    public int ThirdParties { get; }
}

[Description("Why a concession cannot be left out.")]
internal sealed class NeedJson
{
    private readonly Concession _concession;
    private readonly AnalysisParts _parts;

    internal NeedJson(Concession concession, AnalysisParts parts) => (_concession, _parts) = (concession, parts);

    [Description("The position or the priced act.")]
    public string Concession => _concession.To.Id;

    [Description("The conflict that returns if this concession alone is taken back by one rung; null where none is known.")]
    public ConflictJson? Otherwise => _concession.Otherwise is { } otherwise ? _parts.Conflict(otherwise) : null;
}
