using FeasibilityEngine.Model;

namespace FeasibilityEngine.Findings;

/// <summary>
/// A minimal concession set: with these concessions a possible state that all accept exists, and none of them can be left out
/// or weakened by a rung.
/// </summary>
/// <remarks>A minimal correction set (MCS), generalised from dropping positions to going down their ladders.</remarks>
public sealed record ConcessionSet
{
    internal ConcessionSet()
    {
    }

    /// <summary>Its name within the analysis: <c>set-1</c>, or <c>reach-1</c> among the sets within reach.</summary>
    public required string Id { get; init; }

    /// <summary>Who gives what, in the order of their names; empty where nothing needs to be conceded.</summary>
    public required ValueList<Concession> Concessions { get; init; }

    /// <summary>The sum of the costs.</summary>
    public required decimal TotalCost { get; init; }

    /// <summary>The sum for each party that gives, in the order of the parties' names.</summary>
    public required ValueList<PartyCost> CostByParty { get; init; }

    /// <summary>Who takes part.</summary>
    public required SetShape Shape { get; init; }

    /// <summary>
    /// True where no other minimal set of the same list costs every party at most as much and one party less; null where that was not worked out.
    /// </summary>
    public required bool? OnParetoFront { get; init; }

    /// <summary>A state that all accept: each issue with its option, each act and fact with <c>true</c> or <c>false</c>, in the order of their names.</summary>
    public required ValueList<NamedValue> Witness { get; init; }

    /// <summary>
    /// The path: a shortest sequence of steps, fewest before talks and then fewest after them, that performs the acts of the witness in
    /// an order that all accept. Acts of one step happen together.
    /// </summary>
    public required ValueList<PathStep> Steps { get; init; }

    /// <summary>The steps in which a party is exposed by what it cannot undo, in the order of the path; empty where nobody is.</summary>
    public required ValueList<Exposure> Exposures { get; init; }

    /// <summary>How the path gets round conflicts of order, in the order of the conflicts; empty where there are none.</summary>
    public required ValueList<WayOut> WaysOut { get; init; }

    /// <summary>
    /// Where concessions are supposed (<see cref="Analysis.Supposed"/>): those of them that cannot be given at the as-of date, and the rungs
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
