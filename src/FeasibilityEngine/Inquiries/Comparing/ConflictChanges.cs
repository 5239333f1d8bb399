using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Comparing;

/// <summary>
/// What became of minimal conflicts. Whether positions can stand together is asked of their members: a conflict is over only where no
/// conflict is left among them, be it a smaller one.
/// </summary>
internal sealed class ConflictChanges
{
    /// <summary>Compares two lists. What is not in a list that is not whole may exist all the same, so nothing is said of it.</summary>
    /// <param name="before">Minimal conflicts of the one.</param>
    /// <param name="beforeIsWhole">True where there are proven to be no others.</param>
    /// <param name="after">Minimal conflicts of the other.</param>
    /// <param name="afterIsWhole">True where there are proven to be no others.</param>
    public ConflictChanges(ValueList<Conflict> before, bool beforeIsWhole, ValueList<Conflict> after, bool afterIsWhole)
    {
        var pairs = new List<(Conflict, Conflict)>();
        (Vanished, Narrowed) = Compared(before, after, afterIsWhole, (conflict, same) => pairs.Add((conflict, same)));
        (Appeared, Widened) = Compared(after, before, beforeIsWhole, (_, _) => { });
        Same = pairs;
    }

    /// <summary>Conflicts of the second list whose members could stand together before.</summary>
    public ValueList<Conflict> Appeared { get; }

    /// <summary>Conflicts of the first list whose members can stand together afterwards.</summary>
    public ValueList<Conflict> Vanished { get; }

    /// <summary>Conflicts of the first list of which a part is a conflict by itself afterwards.</summary>
    public ValueList<ConflictNarrowing> Narrowed { get; }

    /// <summary>Conflicts of the second list of which a part was a conflict by itself before.</summary>
    public ValueList<ConflictNarrowing> Widened { get; }

    /// <summary>Conflicts with the same members in both lists.</summary>
    public IReadOnlyList<(Conflict Before, Conflict After)> Same { get; }

    /// <summary>True where every minimal conflict of the analysis is known, so that what is not among them is none.</summary>
    public static bool KnowsAll(Analysis analysis) =>
        analysis is { ListsAllConflicts: true, Verdict: not (Verdict.Inconsistent or Verdict.Unknown) };

    /// <summary>True where a conflict with the same members comes about differently: they stand elsewhere, other rules are used, or it is of another kind.</summary>
    public static bool Differs(Conflict before, Conflict after) =>
        before.Kind != after.Kind
        || !before.Positions.Select(member => member.RungId).SequenceEqual(after.Positions.Select(member => member.RungId))
        || !before.Rules.Select(use => use.Rule).SequenceEqual(after.Rules.Select(use => use.Rule));

    private static (ValueList<Conflict> Gone, ValueList<ConflictNarrowing> Narrowed) Compared(
        ValueList<Conflict> conflicts, ValueList<Conflict> others, bool othersAreWhole, Action<Conflict, Conflict> same)
    {
        var (gone, narrowed) = (new List<Conflict>(), new List<ConflictNarrowing>());
        var byFirst = others.ToLookup(FirstMember, StringComparer.Ordinal);
        foreach (var conflict in conflicts)
        {
            // A conflict among the members has its first member among them, which spares going through all of the others.
            var members = conflict.Positions.Select(member => member.Id).ToHashSet(StringComparer.Ordinal);
            var inside = members.Append("").SelectMany(first => byFirst[first])
                .Where(other => other.Positions.All(member => members.Contains(member.Id)))
                .ToList();
            if (inside.Count == 0)
            {
                if (othersAreWhole)
                {
                    gone.Add(conflict);
                }
            }
            else if (inside is [var other] && other.Positions.Count == conflict.Positions.Count)
            {
                same(conflict, other);
            }
            else
            {
                var smaller = inside.ToHashSet(ReferenceEqualityComparer.Instance);
                narrowed.Add(new ConflictNarrowing(conflict, others.Where(smaller.Contains).ToValueList()));
            }
        }

        return (gone.ToValueList(), narrowed.ToValueList());
    }

    private static string FirstMember(Conflict conflict) => conflict.Positions.Count == 0 ? "" : conflict.Positions[0].Id;
}
