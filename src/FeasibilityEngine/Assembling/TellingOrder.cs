using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Assembling;

/// <summary>In which order conflicts are told, and hence numbered, in every format.</summary>
internal static class TellingOrder
{
    /// <summary>
    /// What the dispute is about comes first: positions that exclude each other, then what needs an act, then the red lines. Those that
    /// are alike stand together, since reports tell one of them and name the others.
    /// </summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> items, Func<T, Conflict> conflict) => items
        .OrderBy(item => Rank(conflict(item)))
        .GroupBy(item => Likeness(conflict(item)), StringComparer.Ordinal)
        .SelectMany(group => group);

    /// <summary>Equal for conflicts of one kind among the same parties through the same rules.</summary>
    public static string Likeness(Conflict conflict) => string.Join(
        "\n",
        [conflict.Kind.ToString(), .. conflict.Positions.Select(p => p.Party).Distinct(), "", .. conflict.Rules.Select(r => r.Rule)]);

    private static int Rank(Conflict conflict) => conflict.Kind switch
    {
        ConflictKind.RedLine => 3,
        _ when conflict.Positions.Any(member => member.IsAct) => 2,
        ConflictKind.Exclusive => 0,
        _ => 1,
    };
}
