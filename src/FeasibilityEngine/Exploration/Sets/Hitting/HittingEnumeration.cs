using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Sat;

namespace FeasibilityEngine.Exploration.Sets.Hitting;

/// <summary>
/// Minimal concession sets by way of what they have to hit: a vector of levels is tried that hits every conflict known so far and
/// could not be stronger without missing one. Where a state exists, it is a minimal set. Where none does, the levels in the way are one more
/// conflict (the duality of Reiter 1987; conflicts on demand as in Davies and Bacchus 2011). Nothing is ruled out by clauses, so the
/// thousandth set costs what the first did.
/// </summary>
/// <remarks>
/// A pass that met no new conflict has tried every minimal vector that hits those known; all are sets, so they are all sets, since a
/// further set would have to hit the known conflicts too and would hold one of them. Until then passes are repeated.
/// </remarks>
internal sealed class HittingEnumeration
{
    private readonly CdclSolver _oracle;
    private readonly LevelSelectors _selectors;
    private readonly SearchBudget _budget;
    private readonly HittingLimits _limits;
    private readonly LevelConflicts _conflicts;
    private readonly LevelCovers _covers;
    private readonly PackedLevels _known;
    private readonly Dictionary<int, int> _memberOf = [];
    private readonly int[] _literals;
    private readonly int[] _last;

    /// <summary>The chains in the order in which they are assumed: those that moved long ago first, so that the solver's trail is kept.</summary>
    private readonly int[] _order;
    private readonly bool[] _moved;
    private readonly int[] _assumptions;
    private bool _isThrough;

    /// <summary>What conflicts and what sets have taken so far, in units of the oracle's work.</summary>
    private long _learning;
    private long _finding;
    private long _before;

    public HittingEnumeration(CdclSolver oracle, LevelSelectors selectors, SearchBudget budget, HittingLimits limits)
    {
        _limits = limits;
        _oracle = oracle;
        _selectors = selectors;
        _budget = budget;
        _last = [.. Enumerable.Range(0, selectors.ChainCount).Select(selectors.LastLevel)];
        _conflicts = new LevelConflicts(_last);
        _covers = new LevelCovers(_conflicts, _last);
        _known = new PackedLevels(_last.Length, _last.Length == 0 ? 0 : _last.Max());
        _order = [.. Enumerable.Range(0, _last.Length)];
        _moved = new bool[_last.Length];
        _assumptions = new int[_last.Length];
        _literals = [.. _order.SelectMany(chain => Enumerable.Range(0, _last[chain]).Select(level => selectors.Of(chain, level)))];
        for (var member = 0; member < _literals.Length; member++)
        {
            _memberOf.Add(_literals[member], member);
        }
    }

    public int ConflictCount => _conflicts.Count;

    public PackedLevels Known => _known;

    /// <summary>The members of a conflict found, as literals that cannot all be true.</summary>
    public int[] Conflict(int number) => [.. _conflicts.MembersOf(number).ToArray().Select(member => _literals[member])];

    /// <summary>True where all were found; null where other ways promise more, since conflicts take more effort than sets, or sets have become rare.</summary>
    public bool? IsComplete { get; private set; } = false;

    /// <summary>How many vectors were tried on the way, about.</summary>
    public long Steps => _covers.Steps;

    /// <summary>Gives each minimal set once; null after some work that led to none. The array is used again for the next one.</summary>
    public IEnumerable<int[]?> Sets()
    {
        if (FirstSet() is not { } first)
        {
            yield break;
        }

        yield return first;

        // It is met again on the way.
        _known.Add(first);
        for (var before = -1; before < _conflicts.Count;)
        {
            before = _conflicts.Count;
            _isThrough = false;
            foreach (var set in Pass())
            {
                yield return set;
            }

            if (!_isThrough)
            {
                yield break;
            }
        }

        IsComplete = true;
    }

    private int[]? FirstSet()
    {
        switch (_budget.Ask(_oracle, []))
        {
            case Answer.Impossible:
                IsComplete = true;
                return null;
            case Answer.GaveUp:
                return null;
            default:
                var first = new int[_last.Length];
                _selectors.Read(first);
                return _selectors.Raise(first, _budget) ? first : null;
        }
    }

    private IEnumerable<int[]?> Pass()
    {
        long idleSince = _covers.Steps;
        var isStuck = false;
        while (_covers.MoveNext(() => !_budget.IsSpent() && !(isStuck = _covers.Steps - idleSince > _limits.IdleSteps)))
        {
            _before = _oracle.Work;
            switch (Ask())
            {
                case Answer.GaveUp:
                    yield break;
                case Answer.Impossible:
                    var isLearnt = LearnConflict();
                    if (IsTooDear())
                    {
                        IsComplete = null;
                        yield break;
                    }

                    if (!isLearnt)
                    {
                        yield break;
                    }

                    _learning += _oracle.Work - _before;
                    yield return null;
                    break;
                default:
                    _finding += _oracle.Work - _before;
                    idleSince = _covers.Steps;
                    if (_known.Add(_conflicts.Levels))
                    {
                        yield return _conflicts.Levels;
                    }

                    break;
            }
        }

        if (isStuck)
        {
            IsComplete = null;
        }
        else
        {
            _isThrough = !_budget.IsSpent();
        }
    }

    private Answer Ask()
    {
        MoveTouchedLast();
        var count = 0;
        var levels = _conflicts.Levels;
        foreach (var chain in _order)
        {
            if (levels[chain] < _last[chain])
            {
                _assumptions[count++] = _selectors.Of(chain, levels[chain]);
            }
        }

        return _budget.Ask(_oracle, _assumptions.AsSpan(0, count));
    }

    private void MoveTouchedLast()
    {
        var touched = _covers.Touched;
        foreach (var chain in touched)
        {
            _moved[chain] = true;
        }

        var kept = 0;
        foreach (var chain in _order)
        {
            if (!_moved[chain])
            {
                _order[kept++] = chain;
            }
        }

        // What moved first, going back, is deepest, and will be the first to move again.
        for (var i = touched.Length - 1; i >= 0; i--)
        {
            _order[kept++] = touched[i];
            _moved[touched[i]] = false;
        }

        _covers.ForgetTouched();
    }

    /// <summary>Whether conflicts, with the one that is being learnt, take more effort than they may: one of many members can take as much as all sets.</summary>
    private bool IsTooDear()
    {
        var learning = _learning + _oracle.Work - _before;
        return learning > _limits.Learning && learning > _finding;
    }

    /// <summary>Makes a conflict of the levels in the way: none can be left out, and none weakened; false where it is too dear, or the budget ran out.</summary>
    private bool LearnConflict()
    {
        var members = new List<int>();
        foreach (var literal in _oracle.Core)
        {
            members.Add(_memberOf[literal]);
        }

        for (var tried = members.Count - 1; tried >= 0;)
        {
            if (IsTooDear())
            {
                return false;
            }

            // One level weaker, or left out at the last.
            var member = members[tried];
            var isLast = _conflicts.LevelOf(member) + 1 == _last[_conflicts.ChainOf(member)];
            if (isLast)
            {
                members.RemoveAt(tried);
            }
            else
            {
                members[tried] = member + 1;
            }

            switch (AskAll(members))
            {
                case Answer.GaveUp:
                    return false;
                case Answer.Possible:
                    if (isLast)
                    {
                        members.Insert(tried, member);
                    }
                    else
                    {
                        members[tried] = member;
                    }

                    tried--;
                    break;
                default:
                    tried = KeepCore(members, isLast ? tried - 1 : tried);
                    break;
            }
        }

        _conflicts.Add([.. members]);
        return true;
    }

    private Answer AskAll(List<int> members)
    {
        for (var i = 0; i < members.Count; i++)
        {
            _assumptions[i] = _literals[members[i]];
        }

        return _budget.Ask(_oracle, _assumptions.AsSpan(0, members.Count));
    }

    /// <summary>Leaves out what is not in the oracle's core. Returns where the member that stood at the place, or the last one before it, stands.</summary>
    private int KeepCore(List<int> members, int place)
    {
        var core = _oracle.Core;
        for (var i = members.Count - 1; i >= 0; i--)
        {
            if (!core.Contains(_literals[members[i]]))
            {
                members.RemoveAt(i);
                place -= i <= place ? 1 : 0;
            }
        }

        return place;
    }
}
