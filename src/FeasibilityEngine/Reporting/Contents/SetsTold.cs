using FeasibilityEngine.Findings;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>Which sets within reach were told above already, among all sets. Only the others are told again.</summary>
internal sealed class SetsTold
{
    // So many are named; more are found by their marks.
    private const int MostNamed = 12;

    private readonly List<Prose> _names = [];
    private readonly List<Claim> _claims = [];

    /// <summary>Divides sets within reach into those that concede the same as a set above, and the others.</summary>
    /// <param name="above">The sets that were told.</param>
    /// <param name="withinReach">The sets to tell.</param>
    public SetsTold(IEnumerable<ConcessionSet> above, IEnumerable<ConcessionSet> withinReach)
    {
        var told = above.ToDictionary(SetClaims.Gives, set => set.Id);
        var others = new List<ConcessionSet>();
        foreach (var set in withinReach)
        {
            if (told.TryGetValue(SetClaims.Gives(set), out var id))
            {
                _names.Add($"{new Mention(id)} ({new Mention(set.Id)})");
                _claims.AddRange([new MinimalSet(set, WithinReach: false), new MinimalSet(set, WithinReach: true)]);
            }
            else
            {
                others.Add(set);
            }
        }

        Others = others;
    }

    /// <summary>Those that were not told above.</summary>
    public IReadOnlyList<ConcessionSet> Others { get; }

    /// <summary>How many were.</summary>
    public int Count => _names.Count;

    /// <summary>Which of the sets above they are: "It is set-1 (reach-1), told above."; nothing for none.</summary>
    /// <param name="isAll">True where there are no sets within reach but these.</param>
    public Said Tell(bool isAll) => Said.Claiming(
        _names.Count switch
        {
            0 => "",
            1 => (Prose)$"{(isAll ? "It" : "One of them")} is {_names[0]}, told above.",
            > MostNamed => $"{(isAll ? "They are all" : $"{Text.Capital(Text.InWords(_names.Count))} of them are")} among the sets told above, where they are marked as within reach.",
            _ => (Prose)$"{(isAll ? "They" : $"{Text.Capital(Text.InWords(_names.Count))} of them")} are {Prose.List(_names)}, told above.",
        },
        [.. _claims, .. isAll ? [new NumberOfSets(_names.Count, All: true, WithinReach: true)] : Array.Empty<Claim>()]);
}
