using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Grounding.Days;

/// <summary>Says why a rung is out of reach, and what makes a fact hold.</summary>
internal static class Reach
{
    /// <summary>Why the rung cannot be given at the as-of date; null where it can.</summary>
    public static OutOfReach? Of(Ladder ladder, int index) => ladder.Rungs[index].WithinReach ? null : Reasons(ladder, ladder.Rungs[index], index);

    /// <summary>Why a supposed concession, or a rung that its party went down past, cannot be given at the as-of date.</summary>
    public static OutOfReach OfSupposed(Ladder ladder, int given) => Reasons(ladder, (ladder.Act is null ? ladder.Supposed : ladder.Rungs)[given], given);

    private static OutOfReach Reasons(Ladder ladder, GroundRung rung, int index) => new(
        new Standing
        {
            Id = ladder.Id,
            IsAct = ladder.Act is not null,
            Party = ladder.Party.Id,
            Rung = index,
            RungId = rung.Id,
        },
        rung.NotTabledUntil?.Day,
        rung.NotTenable,
        rung.NotTenable is null ? [] : Mentions.Of(rung.NotTenable).Select(f => f.ToString()).Distinct().ToValueList())
    {
        TabledOnPrecision = rung.NotTabledUntil?.Precision ?? default,
        EndsOn = rung.EndsOn?.Day,
        EndsOnPrecision = rung.EndsOn?.Precision ?? default,
        IsNeverTabled = rung.IsNeverTabled,
    };

    /// <summary>A fact with the event, development or rule behind it.</summary>
    public static Circumstance Circumstance(GroundFact fact) => new()
    {
        Id = fact.Reference.ToString(),
        Holds = fact.Standing == FactStanding.Negotiable ? null : fact.Standing == FactStanding.True,
        Event = (fact.EstablishedBy ?? (fact.Standing == FactStanding.True ? null : fact.EndedBy))?.Id,
        Development = (fact.Standing == FactStanding.Negotiable ? null : fact.AssumedBy)?.Id,
        Rule = fact.DerivedBy?.Rule.Id,
        Premises = fact.DerivedBy?.Premises.Select(p => p.ToString()).ToValueList() ?? [],
    };
}
