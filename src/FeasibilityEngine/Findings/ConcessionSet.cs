using FeasibilityEngine.Model;

namespace FeasibilityEngine.Findings;

/// <summary>
/// A minimal concession set: with these concessions a possible state that all accept exists, and none of them can be left out
/// or weakened by a rung.
/// </summary>
/// <remarks>A minimal correction set (MCS), generalised from dropping positions to going down their ladders.</remarks>
/// <param name="Id">Its name within the analysis: <c>set-1</c>, or <c>reach-1</c> among the sets within reach.</param>
/// <param name="Concessions">Who gives what, in the order of their names; empty where nothing needs to be conceded.</param>
/// <param name="TotalCost">The sum of the costs.</param>
/// <param name="CostByParty">The sum for each party that gives, in the order of the parties' names.</param>
/// <param name="Shape">Who takes part.</param>
/// <param name="OnParetoFront">
/// True where no other minimal set of the same list costs every party at most as much and one party less; null where that was not worked out.
/// </param>
/// <param name="Witness">A state that all accept: each issue with its option, each act and fact with <c>true</c> or <c>false</c>, in the order of their names.</param>
/// <param name="Steps">
/// The path: a shortest sequence of steps, fewest before talks and then fewest after them, that performs the acts of the witness in
/// an order that all accept. Acts of one step happen together.
/// </param>
/// <param name="Exposures">The steps in which a party is exposed by what it cannot undo, in the order of the path; empty where nobody is.</param>
/// <param name="WaysOut">How the path gets round conflicts of order, in the order of the conflicts; empty where there are none.</param>
public sealed record ConcessionSet(
    string Id,
    ValueList<Concession> Concessions,
    decimal TotalCost,
    ValueList<KeyValuePair<string, decimal>> CostByParty,
    SetShape Shape,
    bool? OnParetoFront,
    ValueList<KeyValuePair<string, string>> Witness,
    ValueList<PathStep> Steps,
    ValueList<Exposure> Exposures,
    ValueList<WayOut> WaysOut)
{
    /// <summary>
    /// Where concessions are supposed (<see cref="Analysis.Conceded"/>): those of them that cannot be given at the as-of date, and the rungs
    /// out of reach on which <see cref="Witness"/> rests because a party that went down past them accepts it for nothing else. Rungs are
    /// counted from the form that is stated without the supposition. Empty where nothing is supposed.
    /// </summary>
    public ValueList<OutOfReach> RestsOn { get; init; } = [];

    /// <summary>
    /// True where the concessions, with those that are supposed, open the path at the as-of date: each can be given then, and a possible
    /// state exists that all accept counting only rungs within reach, as <see cref="Witness"/> is one.
    /// </summary>
    /// <remarks>
    /// Where nothing is supposed it is enough that each concession can be given: a minimal set rests on the very rungs that it concedes,
    /// since a state that a party accepts for a stronger rung would let it concede less.
    /// </remarks>
    public bool IsWithinReach => RestsOn.Count == 0 && Concessions.All(concession => concession.Awaits is null);

    /// <summary>All that has to come within reach for it to open the path: what its concessions await, then <see cref="RestsOn"/>.</summary>
    public IEnumerable<OutOfReach> Awaits => Concessions.Select(concession => concession.Awaits).OfType<OutOfReach>().Concat(RestsOn);
}

/// <summary>Who gives in a concession set.</summary>
public enum SetShape
{
    /// <summary>Nobody: the path is open.</summary>
    None,

    /// <summary>One party to the dispute gives.</summary>
    Unilateral,

    /// <summary>Two or more parties to the dispute give, no third party does.</summary>
    Reciprocal,

    /// <summary>A third party gives, alone or with others; how many sides of the dispute give beside it, <see cref="ConcessionSet.CostByParty"/> says.</summary>
    ThirdParty,
}
