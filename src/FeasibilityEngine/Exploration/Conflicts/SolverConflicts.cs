namespace FeasibilityEngine.Exploration.Conflicts;

/// <summary>
/// The minimal conflicts among demands that the solver has found so far, in the order in which it met them, as indexes of the demands.
/// It goes on where it stopped.
/// </summary>
/// <param name="enumeration">Finds them.</param>
/// <param name="wanted">How many to look for in <see cref="LookOn"/>.</param>
internal sealed class SolverConflicts(ConflictEnumeration enumeration, long wanted) : ISolverAnswers
{
    // Some milliseconds of work. Where more groups than this can stand or cannot, there mostly are very many more.
    private const long Many = 1_000;

    private readonly List<int[]> _found = [];
    private readonly IEnumerator<int[]?> _next = enumeration.Conflicts().GetEnumerator();
    private long _looked;

    /// <summary>Those found so far.</summary>
    public IReadOnlyList<int[]> Found => _found;

    /// <summary>True once they are proven to be all.</summary>
    public bool IsComplete => enumeration.IsComplete;

    /// <inheritdoc/>
    public bool IsOver { get; private set; }

    /// <inheritdoc/>
    public bool HasMany => _looked >= Many;

    /// <inheritdoc/>
    public bool IsAfterOne => false;

    /// <inheritdoc/>
    public long Work => enumeration.Work;

    /// <inheritdoc/>
    public void LookOn(long work)
    {
        var most = HasMany ? long.MaxValue : Many;
        for (var until = enumeration.Work + work; enumeration.Work < until && _looked < most && _found.Count < wanted && !IsOver;)
        {
            Advance();
        }
    }

    /// <summary>Looks on until so many are known, or it is over.</summary>
    public void Find(long conflicts)
    {
        while (_found.Count < conflicts && !IsOver)
        {
            Advance();
        }
    }

    private void Advance()
    {
        _looked++;
        if (!_next.MoveNext())
        {
            IsOver = true;
        }
        else if (_next.Current is { } conflict)
        {
            _found.Add(conflict);
        }
    }
}
