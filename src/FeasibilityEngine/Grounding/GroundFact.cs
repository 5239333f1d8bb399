using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Grounding;

/// <summary>One fact at one key, with what makes it hold.</summary>
/// <param name="Reference">The fact: <c>occupied[donetsk]</c>; its key, where it has one, is a key of its set.</param>
/// <param name="Declaration">Where the scenario declares it.</param>
/// <param name="Standing">Whether it is settled at the as-of date.</param>
/// <param name="EstablishedBy">The event since which it is established, where it still is; one that establishes it once more changes nothing.</param>
/// <param name="AssumedBy">The assumed development that establishes it, or, where it does not hold, the one that ended what an event had established.</param>
/// <param name="EndedBy">The event that ended it, where it held until then and does no longer.</param>
/// <param name="DerivedBy">For a true fact without event or development: the ground rule that derived it first.</param>
internal sealed record GroundFact(
    Reference Reference,
    Fact Declaration,
    FactStanding Standing,
    Event? EstablishedBy = null,
    Development? AssumedBy = null,
    Event? EndedBy = null,
    GroundRule? DerivedBy = null);

/// <summary>Whether a fact is settled before anyone negotiates.</summary>
internal enum FactStanding
{
    /// <summary>Nothing establishes or derives it at the as-of date.</summary>
    False,

    /// <summary>Established by an event or a development, or derived from facts that are.</summary>
    True,

    /// <summary>A rule derives it from issues or acts, so it depends on what is agreed.</summary>
    Negotiable,
}
