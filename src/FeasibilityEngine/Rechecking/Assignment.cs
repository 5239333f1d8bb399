namespace FeasibilityEngine.Rechecking;

/// <summary>What is decided about a state so far.</summary>
internal sealed class Assignment
{
    private Assignment(int[] options, bool?[] acts, bool?[] facts, EarlierActs order)
    {
        Options = options;
        Acts = acts;
        Facts = facts;
        Order = order;
    }

    /// <summary>For each issue the index of its option, or -1 where it is open.</summary>
    public int[] Options { get; }

    /// <summary>For each act whether it is performed, or null where that is open.</summary>
    public bool?[] Acts { get; }

    /// <summary>For each fact whether it holds, or null where that depends on what is open.</summary>
    public bool?[] Facts { get; }

    /// <summary>Which acts come earlier than which. What it says of acts that are not performed means nothing.</summary>
    public EarlierActs Order { get; }

    /// <summary>An assignment of options, acts and facts of which none is decided.</summary>
    public static Assignment Open(int issues, int acts, int facts, EarlierActs order) =>
        new([.. Enumerable.Repeat(-1, issues)], new bool?[acts], new bool?[facts], order);

    /// <summary>The state after the step in which an act is performed: what is performed by then. Its facts are those of this state.</summary>
    public Assignment After(int act) => new(
        Options,
        [.. Acts.Select((performed, other) => performed == false ? false : performed & IsNoLater(Order.Compare(other, act)))],
        [.. Facts],
        Order);

    /// <summary>The state before anything is performed, not even talks. Its facts are those of this state.</summary>
    public Assignment Before() => new(Options, [.. Acts.Select(_ => (bool?)false)], [.. Facts], Order);

    private static bool? IsNoLater(int? compared) => compared is null ? null : compared <= 0;
}
