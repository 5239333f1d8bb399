using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Assertions;

/// <summary>Looks among minimal conflicts for one of given members, and says what there is instead.</summary>
/// <param name="analysis">The analysis.</param>
/// <param name="conflicts">Its conflicts as stated, or those among what cannot be conceded.</param>
/// <param name="exact">True where there are proven to be no others.</param>
/// <param name="names">The members that are looked for, each once.</param>
internal sealed class ConflictOfMembers(Analysis analysis, ValueList<Conflict> conflicts, bool exact, IReadOnlyList<string> names)
{
    /// <summary>The conflicts of exactly these members; several where one position is told at several rungs.</summary>
    public IReadOnlyList<Conflict> Exactly { get; } = [.. conflicts.Where(conflict => IsWithin(conflict, names) && Holds(conflict, names))];

    /// <summary>The conflicts that have all of these among their members.</summary>
    public IReadOnlyList<Conflict> AmongOthers { get; } = [.. conflicts.Where(conflict => Holds(conflict, names))];

    /// <summary>True where these are proven to be no minimal conflict.</summary>
    public bool IsNone => Exactly.Count == 0 && (exact || Smaller is not null || AmongOthers.Count > 0);

    // A minimal conflict never holds another one, so either of these proves that the members as given are none.
    private Conflict? Smaller => conflicts.FirstOrDefault(conflict => IsWithin(conflict, names) && !Holds(conflict, names));

    /// <summary>What there is instead of the conflict that was looked for.</summary>
    public string Missing(bool exactly)
    {
        var account = new FailureReasons(analysis);
        var first = Uncounted(account) ?? First(account, exactly);
        return account.At(names).After(first);
    }

    /// <summary>The conflict that was not expected, and what would open the path; or that it is not known.</summary>
    public string Present() => Exactly.Count > 0
        ? new FailureReasons(analysis).Tell(Exactly[0], "How it comes about:").WayOut().After($"it has one ({Exactly[0].Id}).")
        : new FailureReasons(analysis).List(conflicts, Title).At(names).After(NotKnown());

    private string First(FailureReasons account, bool exactly)
    {
        if (exactly && AmongOthers.Count > 0)
        {
            var larger = AmongOthers[0];
            account.Tell(larger, "How it comes about:");
            var others = larger.Positions.Select(member => member.Id).Where(id => !names.Contains(id)).ToList();
            return $"{MessageWords.Members(larger)} exclude each other ({larger.Id}), and without {MessageWords.List(others)} they would not.";
        }

        if (Smaller is { } smaller)
        {
            account.Tell(smaller, "How it comes about:");
            return smaller.Positions.Count == 1
                ? $"{MessageWords.Members(smaller)} cannot be met whatever the others ask for ({smaller.Id})."
                : $"{MessageWords.Members(smaller)} exclude each other by themselves ({smaller.Id}).";
        }

        if (analysis.ClosedBy.Equals(conflicts) && analysis.Conflicts.FirstOrDefault(conflict => IsWithin(conflict, names) && Holds(conflict, names)) is { } stated)
        {
            account.Why();
            return $"what they ask for as stated ({stated.Id}) can be conceded, and other positions close the path.";
        }

        account.List(conflicts, Title);
        return !exact ? NotKnown()
            : conflicts.Count == 0 ? $"no positions exclude each other, and it is {FailureReasons.Case(analysis)}"
            : !exactly ? "no minimal conflict has these members."
            : names.Count == 1 ? $"{names[0]} can be met as it is stated."
            : $"{MessageWords.List(names)} can stand together.";
    }

    private string NotKnown() => $"that is not known: {MessageWords.Stopped(analysis.Interruptions)}, and "
        + (conflicts.Count == 0 ? "no minimal conflict had been found." : $"it is not among the {MessageWords.Number((decimal)conflicts.Count)} found.");

    // Positions of another day or question take part in no conflict, which is easily overlooked.
    private string? Uncounted(FailureReasons account)
    {
        var absent = names.Where(name => analysis.Ladders.All(ladder => ladder.Id != name)).ToList();
        if (absent.Count == 0 || !analysis.KnowsWhatCounts)
        {
            return null;
        }

        account.List(conflicts, Title);
        var (does, it) = absent.Count == 1 ? ("does", "it is") : ("do", "they are");
        var question = analysis.Question == Question.Talks ? "talks" : "a settlement";
        return $"{MessageWords.List(absent)} {does} not count for {question} {MessageWords.OnDay(analysis.AsOf)}, so {it} in no conflict.";
    }

    private string Title => exact ? "Its minimal conflicts:" : "The minimal conflicts found:";

    private static bool IsWithin(Conflict conflict, IReadOnlyList<string> names) => conflict.Positions.All(member => names.Contains(member.Id));

    private static bool Holds(Conflict conflict, IReadOnlyList<string> names) => names.All(name => conflict.Positions.Any(member => member.Id == name));
}
