namespace FeasibilityEngine.Findings.Rechecking;

/// <summary>A position or priced act as the checks see it: what its party asks for at each rung, the stated one first.</summary>
/// <param name="Rungs">What each rung itself asks for.</param>
/// <param name="WithinReach">Whether each rung is within reach.</param>
internal sealed record CheckedLadder(IReadOnlyList<Statement> Rungs, IReadOnlyList<bool> WithinReach)
{
    private readonly Dictionary<(int Rung, bool WithinReachOnly), Statement> _accepted = [];

    /// <summary>What the party accepts at a rung: what that rung or a stronger one that counts asks for.</summary>
    public Statement Accepts(int rung, bool withinReachOnly)
    {
        if (!_accepted.TryGetValue((rung, withinReachOnly), out var accepted))
        {
            _accepted.Add((rung, withinReachOnly), accepted = Read(rung, withinReachOnly));
        }

        return accepted;
    }

    private Statement Read(int rung, bool withinReachOnly)
    {
        var counting = Enumerable.Range(0, rung + 1).Where(r => !withinReachOnly || WithinReach[r]).Select(r => Rungs[r]).ToArray();
        return counting.Length == 1 ? counting[0] : new Statement(
            a => counting.Aggregate((bool?)false, (any, statement) => any | statement.Evaluate(a)),
            [.. counting.SelectMany(s => s.Variables).Distinct().Order()]);
    }
}
