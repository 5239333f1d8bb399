using FeasibilityEngine.Reporting.Claims;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>The predicate of each kind of claim.</summary>
internal static class Predicates
{
    private static readonly Dictionary<Type, Predicate> ByKind = new IEnumerable<Predicate>[]
    {
        VerdictPredicates.All,
        ConflictPredicates.All,
        FactPredicates.All,
        SetPredicates.All,
        DisusePredicates.All,
        PathPredicates.All,
        ChangePredicates.All,
        TimelinePredicates.All,
        DevelopmentPredicates.All,
        SupposedPredicates.All,
        ComparedPredicates.All,
        ExplanationPredicates.All,
        SweepPredicates.All,
        ExpectationPredicates.All,
        NamePredicates.All,
        ChoicePredicates.All,
    }.SelectMany(predicates => predicates).ToDictionary(predicate => predicate.Kind);

    /// <summary>The kinds that have a predicate.</summary>
    public static IEnumerable<Type> Kinds => ByKind.Keys;

    /// <summary>Every kind of claim that a report can make.</summary>
    public static IEnumerable<Type> AllKinds => typeof(Claim).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Claim)) && !type.IsAbstract);

    /// <summary>Whether what is claimed is so.</summary>
    public static bool Holds(Claim claim, Inquiry asked) => ByKind[claim.GetType()].Holds(claim, asked);
}
