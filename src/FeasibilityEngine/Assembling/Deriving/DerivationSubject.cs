using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Assembling.Deriving;

/// <summary>What a derivation makes statements about: an issue, an act or a fact, or which of two acts comes first.</summary>
/// <param name="First">The issue, act or fact; or the act whose name comes first.</param>
/// <param name="Second">The other act; null for an issue, act or fact.</param>
internal readonly record struct DerivationSubject(Reference First, Reference? Second = null)
{
    /// <summary>The order of two acts, whichever is named first.</summary>
    public static DerivationSubject Of(Order order) =>
        string.CompareOrdinal(order.First.ToString(), order.Second.ToString()) <= 0
            ? new DerivationSubject(order.First, order.Second)
            : new DerivationSubject(order.Second, order.First);

    /// <summary>What a condition in normal form speaks about, in its order.</summary>
    public static IEnumerable<DerivationSubject> In(Condition condition) =>
        ConditionParts.All(condition).SelectMany(part => part switch
        {
            Order order => [Of(order)],
            OptionCheck check => [new DerivationSubject(check.Issue)],
            Occurrence occurrence => [new DerivationSubject(occurrence.Of)],
            _ => Array.Empty<DerivationSubject>(),
        });
}
