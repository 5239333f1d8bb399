using System.Numerics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>What is claimed of a concession set wherever it is told.</summary>
internal static class SetClaims
{
    /// <summary>What the set's concessions are.</summary>
    public static ValueList<Standing> Gives(ConcessionSet set) => set.Concessions.Select(concession => concession.To).ToValueList();

    /// <summary>What something that is out of reach awaits.</summary>
    public static Awaits Awaits(OutOfReach awaits) => new(awaits.Rung, awaits.TabledOn, awaits.Needs, awaits.EndsOn, awaits.IsNeverTabled);

    /// <summary>Who pays how much.</summary>
    public static IEnumerable<Claim> Costs(ConcessionSet set) => set.CostByParty.Select(cost => new CostsParty(Gives(set), cost.Party, cost.Cost));

    /// <summary>That another set costs less, where one does.</summary>
    public static IEnumerable<Claim> Pareto(ConcessionSet set, bool withinReach) => set.OnParetoFront == false ? [new Dominated(set, withinReach)] : [];
}

/// <summary>The concessions open the path, and none of them can be left out or weakened by a rung.</summary>
/// <param name="Set">The set.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record MinimalSet(ConcessionSet Set, bool WithinReach) : Claim;

/// <summary>The concessions cost so much in total.</summary>
/// <param name="Gives">Who gives, and where it stands afterwards.</param>
/// <param name="Total">The sum.</param>
internal sealed record CostsInTotal(ValueList<Standing> Gives, decimal Total) : Claim;

/// <summary>Of the concessions, those of the party cost so much.</summary>
/// <param name="Gives">Who gives, and where it stands afterwards.</param>
/// <param name="Party">The party.</param>
/// <param name="Cost">The sum.</param>
internal sealed record CostsParty(ValueList<Standing> Gives, string Party, decimal Cost) : Claim;

/// <summary>So many sides of the dispute give, and so many third parties.</summary>
/// <param name="Gives">Who gives, and where it stands afterwards.</param>
/// <param name="Sides">How many parties that are no third parties.</param>
/// <param name="ThirdParties">How many third parties.</param>
internal sealed record Givers(ValueList<Standing> Gives, int Sides, int ThirdParties) : Claim;

/// <summary>All of this can be given at the day and opens the path then, or not.</summary>
/// <param name="Gives">Who gives, and where it stands afterwards.</param>
/// <param name="Now">Which of both.</param>
internal sealed record CanBeGiven(ValueList<Standing> Gives, bool Now) : Claim;

/// <summary>Another minimal set costs every party at most as much and one of them less.</summary>
/// <param name="Set">The set.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record Dominated(ConcessionSet Set, bool WithinReach) : Claim;

/// <summary>With the concessions a possible state exists that all accept and in which this is so.</summary>
/// <param name="Gives">Who gives, and where it stands afterwards.</param>
/// <param name="Condition">What is so.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record CanHold(ValueList<Standing> Gives, Condition Condition, bool WithinReach) : Claim;

/// <summary>Where the set is given but for this concession, which is weakened by a rung, these cannot stand together, and are minimal.</summary>
/// <param name="Set">The set.</param>
/// <param name="Withdrawn">The concession.</param>
/// <param name="Conflict">The members, where they stand then.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record Returns(ConcessionSet Set, Standing Withdrawn, ValueList<Standing> Conflict, bool WithinReach) : Claim;

/// <summary>No minimal set costs less.</summary>
/// <param name="Gives">Who gives, and where it stands afterwards.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record Cheapest(ValueList<Standing> Gives, bool WithinReach) : Claim;

/// <summary>The cheapest minimal set costs so much in total.</summary>
/// <param name="Cost">The sum.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record LowestCost(decimal Cost, bool WithinReach) : Claim;

/// <summary>Of the minimal sets within the caps, none has less than the one number, and some set has the other.</summary>
/// <param name="Even">True where the number is the largest burden of a party, false where it is the cost in all.</param>
/// <param name="Caps">What parties may pay at the most.</param>
/// <param name="Lower">What none has less than; null where nothing is said of that.</param>
/// <param name="Upper">What some set has; null where nothing is said of that.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record Best(bool Even, ValueList<PartyCost> Caps, decimal? Lower, decimal? Upper, bool WithinReach) : Claim;

/// <summary>
/// So many minimal sets keep to the caps; of these, for the most even ones, so many have the smallest largest burden of a party; for the
/// front, there are so many ways to share the costs that no other set undercuts.
/// </summary>
/// <param name="Selection">The order, the caps, and whether only rungs within reach count.</param>
/// <param name="Number">How many.</param>
/// <param name="All">True where there are no more. Where false, of the front only that so many ways to share the costs exist.</param>
internal sealed record NumberChosen(SetSelection Selection, BigInteger Number, bool All) : Claim;

/// <summary>The set stays a cheapest one while the cost moves as far as this, and no longer beyond.</summary>
/// <param name="Gives">Who gives in the set, and where it stands afterwards.</param>
/// <param name="Of">The rung whose cost moves.</param>
/// <param name="Bound">How far.</param>
/// <param name="Up">True where it rises, false where it falls.</param>
internal sealed record StaysCheapest(ValueList<Standing> Gives, Standing Of, decimal Bound, bool Up) : Claim;

/// <summary>The number of minimal sets is the product of these numbers.</summary>
/// <param name="Choices">How many choices each part has.</param>
/// <param name="Number">The number of sets.</param>
/// <param name="All">True where these are all.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record SetsAreProducts(ValueList<BigInteger> Choices, BigInteger Number, bool All, bool WithinReach) : Claim;

/// <summary>Some minimal set gives just this on these members.</summary>
/// <param name="Gives">Who gives, and where it stands afterwards.</param>
/// <param name="Members">The members of the part.</param>
/// <param name="WithinReach">True where only rungs within reach at the day count, false where all of the scenario do.</param>
internal sealed record PartOfSets(ValueList<Standing> Gives, ValueList<string> Members, bool WithinReach) : Claim;
