using FeasibilityEngine.Reporting.Claims;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>What makes a kind of claim true, decided by the reference alone.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Holds">Whether a claim of the kind is true of what was asked.</param>
internal sealed record Predicate(Type Kind, Func<Claim, Inquiry, bool> Holds)
{
    public static Predicate Of<T>(Func<T, Inquiry, bool> holds)
        where T : Claim =>
        new(typeof(T), (claim, asked) => holds((T)claim, asked));
}
