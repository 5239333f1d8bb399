using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>What is claimed of a concession set wherever it is told.</summary>
internal static class SetClaims
{
    /// <summary>What the set's concessions are.</summary>
    public static ValueList<Standing> Gives(ConcessionSet set) => set.Concessions.Select(concession => concession.To).ToValueList();

    /// <summary>What something that is out of reach awaits.</summary>
    public static Awaits Awaits(OutOfReach awaits) => new(awaits.Rung, awaits.TabledOn, awaits.Needs);

    /// <summary>Who pays how much.</summary>
    public static IEnumerable<Claim> Costs(ConcessionSet set) => set.CostByParty.Select(cost => new CostsParty(Gives(set), cost.Key, cost.Value));

    /// <summary>That another set costs less, where one does.</summary>
    public static IEnumerable<Claim> Pareto(ConcessionSet set, bool withinReach) => set.OnParetoFront == false ? [new Dominated(set, withinReach)] : [];
}
