namespace FeasibilityEngine.Exploration;

/// <summary>
/// The minimal concession sets of one component that the solver has found so far, in the order in which it met them. It goes on
/// where it stopped whenever one more is asked for.
/// </summary>
/// <param name="chains">The component's chains.</param>
/// <param name="enumeration">Finds them.</param>
internal sealed class SolverSets(IReadOnlyList<Chain> chains, ConcessionEnumeration enumeration)
{
    private readonly List<ComponentSet> _found = [];
    private readonly IEnumerator<int[]> _next = enumeration.Sets().GetEnumerator();
    private bool _isOver;

    /// <summary>Those found so far.</summary>
    public IReadOnlyList<ComponentSet> Found => _found;

    /// <summary>True once they are proven to be all.</summary>
    public bool IsWhole => enumeration.IsWhole;

    /// <summary>The set with so many others found before it; null where there is none, or the budget ran out before it.</summary>
    public ComponentSet? At(int place)
    {
        while (_found.Count <= place && !_isOver)
        {
            if (_next.MoveNext())
            {
                _found.Add(ComponentSet.Of(chains, _next.Current));
            }
            else
            {
                _isOver = true;
            }
        }

        return place < _found.Count ? _found[place] : null;
    }
}
