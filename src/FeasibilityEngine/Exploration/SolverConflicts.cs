namespace FeasibilityEngine.Exploration;

/// <summary>
/// The minimal conflicts among demands that the solver has found so far, in the order in which it met them, as indexes of the demands.
/// It goes on where it stopped.
/// </summary>
/// <param name="enumeration">Finds them.</param>
internal sealed class SolverConflicts(ConflictEnumeration enumeration)
{
    private readonly List<int[]> _found = [];
    private readonly IEnumerator<int[]?> _next = enumeration.Conflicts().GetEnumerator();

    /// <summary>Those found so far.</summary>
    public IReadOnlyList<int[]> Found => _found;

    /// <summary>True once they are proven to be all.</summary>
    public bool IsWhole => enumeration.IsWhole;

    /// <summary>
    /// Looks on until so many are known, or so many groups of demands have been looked at since. True where it is over: all are known, or
    /// the budget ran out.
    /// </summary>
    public bool Advance(long conflicts, long groups)
    {
        for (var looked = 0L; looked < groups && _found.Count < conflicts; looked++)
        {
            if (!_next.MoveNext())
            {
                return true;
            }

            if (_next.Current is { } conflict)
            {
                _found.Add(conflict);
            }
        }

        return false;
    }
}
