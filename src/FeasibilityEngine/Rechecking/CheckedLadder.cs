namespace FeasibilityEngine.Rechecking;

/// <summary>A position or priced act as the checks see it: what its party asks for at each rung, the stated one first.</summary>
/// <param name="Rungs">What each rung itself asks for.</param>
/// <param name="WithinReach">Whether each rung is within reach.</param>
internal sealed record CheckedLadder(IReadOnlyList<CheckedCondition> Rungs, IReadOnlyList<bool> WithinReach)
{
    private readonly Dictionary<(int Rung, bool WithinReachOnly), CheckedCondition> _accepted = [];
    private readonly Dictionary<int, CheckedCondition> _given = [];

    /// <summary>The rungs that are part of the first one because they are supposed to have been conceded: by name, and whether each can be given.</summary>
    public IReadOnlyList<(string Rung, bool WithinReach)> Supposed { get; init; } = [];

    /// <summary>What the first rung asks for counting of <see cref="Supposed"/> only what can be given.</summary>
    public CheckedCondition? FirstAsGiven { get; init; }

    /// <summary>What the party accepts at a rung, counting only what can be given, of what is supposed too.</summary>
    public CheckedCondition AcceptsAsGiven(int rung)
    {
        if (FirstAsGiven is not { } first)
        {
            return Accepts(rung, withinReachOnly: true);
        }

        if (!_given.TryGetValue(rung, out var accepted))
        {
            _given.Add(rung, accepted = Any([first, .. Enumerable.Range(1, rung).Where(r => WithinReach[r]).Select(r => Rungs[r])]));
        }

        return accepted;
    }

    /// <summary>What the party accepts at a rung: what that rung or a stronger one that counts asks for.</summary>
    public CheckedCondition Accepts(int rung, bool withinReachOnly)
    {
        if (!_accepted.TryGetValue((rung, withinReachOnly), out var accepted))
        {
            _accepted.Add((rung, withinReachOnly), accepted = Read(rung, withinReachOnly));
        }

        return accepted;
    }

    private CheckedCondition Read(int rung, bool withinReachOnly)
    {
        var counting = Enumerable.Range(0, rung + 1).Where(r => !withinReachOnly || WithinReach[r]).Select(r => Rungs[r]).ToArray();
        return Any(counting);
    }

    /// <summary>That one of the statements holds, or several.</summary>
    public static CheckedCondition Any(IReadOnlyList<CheckedCondition> statements) => statements.Count == 1 ? statements[0] : new CheckedCondition(
        a => statements.Aggregate((bool?)false, (any, statement) => any | statement.Evaluate(a)),
        [.. statements.SelectMany(s => s.Variables).Distinct().Order()]);
}
