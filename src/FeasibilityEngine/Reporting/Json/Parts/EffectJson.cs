using System.ComponentModel;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Json.Parts;

[Description("What one development does by itself.")]
internal sealed class EffectJson
{
    private readonly DevelopmentEffect _effect;

    internal EffectJson(DevelopmentEffect effect) => _effect = effect;

    [Description("The development.")]
    public string Development => _effect.Development;

    [Description("The verdict without it.")]
    public Verdict VerdictBefore => _effect.VerdictBefore;

    [Description("The verdict with it.")]
    public Verdict VerdictAfter => _effect.VerdictAfter;

    [Description("The rungs and acts that it brings within reach.")]
    public IEnumerable<StandingJson> BroughtWithinReach => _effect.BroughtWithinReach.Select(rung => new StandingJson(rung));

    [Description("The rungs and acts that it takes out of reach.")]
    public IEnumerable<StandingJson> TakenOutOfReach => _effect.TakenOutOfReach.Select(rung => new StandingJson(rung));

    [Description("What that does to the minimal sets among all rungs.")]
    public SetChangesJson ConcessionSets => new(_effect.Gained, _effect.Lost, _effect.CheapestBefore, _effect.CheapestAfter);

    [Description("What that does to the minimal sets within reach.")]
    public SetChangesJson WithinReach =>
        new(_effect.GainedWithinReach, _effect.LostWithinReach, _effect.CheapestWithinReachBefore, _effect.CheapestWithinReachAfter);
}

[Description("What a development does to a list of sets.")]
internal sealed class SetChangesJson
{
    internal SetChangesJson(IEnumerable<string> gained, IEnumerable<string> lost, decimal? before, decimal? after) =>
        (Gained, Lost, CheapestBefore, CheapestAfter) = (gained, lost, before, after);

    [Description("The sets that it adds, by id.")]
    public IEnumerable<string> Gained { get; }

    [Description("The sets that it takes away, by id.")]
    public IEnumerable<string> Lost { get; }

    [Description("What the cheapest set costs without it; null where there is none.")]
    public decimal? CheapestBefore { get; }

    [Description("What the cheapest set costs with it; null where there is none.")]
    public decimal? CheapestAfter { get; }
}
