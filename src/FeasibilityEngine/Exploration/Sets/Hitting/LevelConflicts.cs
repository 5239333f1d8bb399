using FeasibilityEngine.Solving.Sat;

namespace FeasibilityEngine.Exploration.Sets.Hitting;

/// <summary>
/// Groups of levels that cannot stand together, and how a vector of levels that is changed step by step meets them. A conflict
/// "chain a at level 1 or stronger, chain b at level 0" is hit by a vector in which a stands below level 1 or b below level 0. A chain is
/// critical where some conflict is hit by it alone, and would no longer be one level higher: then its last step down is needed.
/// </summary>
internal sealed class LevelConflicts
{
    /// <summary>All members of all conflicts, as numbers of selectors, and where each conflict starts.</summary>
    private readonly IntStack _members = new();
    private readonly IntStack _starts = new();

    /// <summary>By conflict: how many members hit it, and their numbers combined, which is the number itself where there is one.</summary>
    private readonly IntStack _hits = new();
    private readonly IntStack _hitBy = new();

    /// <summary>The conflicts that nothing hits, in no order, and where each stands among them.</summary>
    private readonly IntStack _open = new();
    private readonly IntStack _placeOfOpen = new();

    /// <summary>By selector: the conflicts it is a member of.</summary>
    private readonly IntStack[] _conflictsOf;
    private readonly int[] _firstOf;
    private readonly int[] _chainOf;
    private readonly int[] _critical;
    private readonly IntStack _lost = new();

    /// <param name="lastLevels">The weakest level of each chain.</param>
    public LevelConflicts(IReadOnlyList<int> lastLevels)
    {
        Levels = new int[lastLevels.Count];
        _critical = new int[lastLevels.Count];
        _firstOf = new int[lastLevels.Count];
        var chainOf = new List<int>();
        for (var chain = 0; chain < lastLevels.Count; chain++)
        {
            _firstOf[chain] = chainOf.Count;
            chainOf.AddRange(Enumerable.Repeat(chain, lastLevels[chain]));
        }

        _chainOf = [.. chainOf];
        _conflictsOf = [.. chainOf.Select(_ => new IntStack())];
    }

    /// <summary>The vector; changed by <see cref="Lower"/> and <see cref="Restore"/> only.</summary>
    public int[] Levels { get; }

    public int Count => _starts.Count;

    /// <summary>The conflicts that nothing hits.</summary>
    public ReadOnlySpan<int> Open => _open.Items;

    /// <summary>The members of a conflict, as numbers of selectors.</summary>
    public ReadOnlySpan<int> MembersOf(int conflict) =>
        _members.Items[_starts[conflict]..(conflict + 1 < _starts.Count ? _starts[conflict + 1] : _members.Count)];

    public int ChainOf(int member) => _chainOf[member];

    public int LevelOf(int member) => member - _firstOf[_chainOf[member]];

    public int CriticalOf(int chain) => _critical[chain];

    /// <summary>The chains that stopped being critical in the last step, though they stand below their first level.</summary>
    public ReadOnlySpan<int> Lost => _lost.Items;

    /// <summary>Takes up a conflict. Required state: nothing hits it now.</summary>
    public void Add(ReadOnlySpan<int> members)
    {
        var conflict = _starts.Count;
        _starts.Push(_members.Count);
        _members.PushAll(members);
        _hits.Push(0);
        _hitBy.Push(0);
        _placeOfOpen.Push(_open.Count);
        _open.Push(conflict);
        foreach (var member in members)
        {
            _conflictsOf[member].Push(conflict);
        }
    }

    /// <summary>Takes a chain down to a weaker level. Returns what <see cref="Restore"/> needs besides.</summary>
    public int Lower(int chain, int level)
    {
        _lost.Clear();
        var critical = _critical[chain];
        var first = _firstOf[chain];
        for (var member = first + Levels[chain]; member < first + level; member++)
        {
            foreach (var conflict in _conflictsOf[member].Items)
            {
                switch (_hits[conflict]++)
                {
                    case 0:
                        Close(conflict);
                        break;
                    case 1:
                        var other = _hitBy[conflict];
                        var otherChain = _chainOf[other];
                        if (otherChain != chain && other == _firstOf[otherChain] + Levels[otherChain] - 1 && --_critical[otherChain] == 0)
                        {
                            _lost.Push(otherChain);
                        }

                        break;
                    default:
                        break;
                }

                _hitBy[conflict] ^= member;
            }
        }

        Levels[chain] = level;
        var own = 0;
        foreach (var conflict in _conflictsOf[first + level - 1].Items)
        {
            own += _hits[conflict] == 1 ? 1 : 0;
        }

        _critical[chain] = own;
        return critical;
    }

    /// <summary>Takes a step back: the last one that was not taken back yet.</summary>
    /// <param name="chain">The chain that was lowered.</param>
    /// <param name="level">Where it stood before.</param>
    /// <param name="critical">What <see cref="Lower"/> returned.</param>
    public void Restore(int chain, int level, int critical)
    {
        var first = _firstOf[chain];
        for (var member = first + Levels[chain] - 1; member >= first + level; member--)
        {
            foreach (var conflict in _conflictsOf[member].Items)
            {
                _hitBy[conflict] ^= member;
                switch (--_hits[conflict])
                {
                    case 0:
                        _placeOfOpen[conflict] = _open.Count;
                        _open.Push(conflict);
                        break;
                    case 1:
                        var other = _hitBy[conflict];
                        var otherChain = _chainOf[other];
                        if (otherChain != chain && other == _firstOf[otherChain] + Levels[otherChain] - 1)
                        {
                            _critical[otherChain]++;
                        }

                        break;
                    default:
                        break;
                }
            }
        }

        Levels[chain] = level;
        _critical[chain] = critical;
    }

    /// <summary>Whether some conflict that nothing hits would be by a chain between its level and a weaker one.</summary>
    public bool IsWanted(int chain, int until)
    {
        for (var member = _firstOf[chain] + Levels[chain]; member < _firstOf[chain] + until; member++)
        {
            foreach (var conflict in _conflictsOf[member].Items)
            {
                if (_hits[conflict] == 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Close(int conflict)
    {
        var place = _placeOfOpen[conflict];
        var last = _open.Pop();
        if (last != conflict)
        {
            _open[place] = last;
            _placeOfOpen[last] = place;
        }
    }
}
