using System.Diagnostics;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Grounding;

/// <summary>
/// Which facts follow from others by rules: the least ones, worked out group by group, see <see cref="Strata"/>, so that what a rule says of
/// the absence of a fact is asked when that is known.
/// </summary>
internal static class FactClosure
{
    /// <summary>Applies the rules until none derives anything more.</summary>
    /// <param name="facts">All facts.</param>
    /// <param name="derivations">All rules that derive a fact.</param>
    /// <param name="counts">The facts that are to be derived.</param>
    /// <param name="derive">Derives the fact of a rule where the rule's condition holds by what is known by now; false where that changes nothing.</param>
    /// <exception cref="UnreachableException">A fact depends on its own absence; validation reports that before.</exception>
    public static void Close(
        IReadOnlyList<Reference> facts, IReadOnlyList<GroundRule> derivations, Func<Reference, bool> counts, Func<GroundRule, bool> derive)
    {
        var usable = derivations.Select((rule, place) => (Rule: rule, Place: place)).Where(r => counts(r.Rule.Then!)).ToLookup(r => r.Rule.Then!);
        foreach (var stratum in Strata.Of(facts, derivations))
        {
            // In the order of the rules, so that it is always the same one that is said to derive a fact.
            var mine = stratum.SelectMany(fact => usable[fact]).OrderBy(r => r.Place).Select(r => r.Rule).ToList();
            for (var changed = true; changed;)
            {
                changed = false;
                foreach (var rule in mine)
                {
                    changed |= derive(rule);
                }
            }
        }
    }
}
