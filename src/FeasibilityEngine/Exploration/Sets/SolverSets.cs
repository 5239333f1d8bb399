using FeasibilityEngine.Exploration.Compiling;

namespace FeasibilityEngine.Exploration.Sets;

/// <summary>
/// The minimal concession sets of one component that the solver has found so far, in the order in which it met them. It goes on
/// where it stopped whenever one more is asked for.
/// </summary>
/// <param name="chains">The component's chains.</param>
/// <param name="enumeration">Finds them.</param>
/// <param name="limit">How many to look for in <see cref="LookOn"/>.</param>
internal sealed class SolverSets(IReadOnlyList<Chain> chains, ConcessionEnumeration enumeration, int limit) : ISolverAnswers
{
    // Some milliseconds of work. Where there are more sets than this, there mostly are very many more.
    private const int Many = 500;

    private readonly List<ComponentSet> _found = [];
    private readonly IEnumerator<int[]?> _next = enumeration.Sets().GetEnumerator();

    /// <summary>Those found so far.</summary>
    public IReadOnlyList<ComponentSet> Found => _found;

    /// <summary>True once they are proven to be all.</summary>
    public bool IsComplete => enumeration.IsComplete;

    /// <summary>True where there is none to be found beyond those found: they are all, or the budget ran out.</summary>
    public bool IsOver { get; private set; }

    /// <summary>The set with so many others found before it; null where there is none, or the budget ran out before it.</summary>
    public ComponentSet? At(int place)
    {
        while (_found.Count <= place && !IsOver)
        {
            Advance();
        }

        return place < _found.Count ? _found[place] : null;
    }

    /// <inheritdoc/>
    public bool HasMany => _found.Count >= Many;

    /// <inheritdoc/>
    public bool IsAfterOne => false;

    /// <inheritdoc/>
    public long Work => enumeration.Work;

    /// <inheritdoc/>
    public void LookOn(long work)
    {
        var most = HasMany ? limit : Math.Min(limit, Many);
        for (var until = enumeration.Work + work; enumeration.Work < until && _found.Count < most && !IsOver;)
        {
            Advance();
        }
    }

    private void Advance()
    {
        if (!_next.MoveNext())
        {
            IsOver = true;
        }
        else if (_next.Current is { } levels)
        {
            _found.Add(ComponentSet.Of(chains, levels));
        }
    }
}
