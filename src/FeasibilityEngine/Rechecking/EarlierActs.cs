namespace FeasibilityEngine.Rechecking;

/// <summary>
/// Which acts come earlier than which, as far as that is decided: <c>a</c> earlier than <c>b</c> and <c>b</c> with <c>c</c> make
/// <c>a</c> earlier than <c>c</c>, and what contradicts what is decided is refused.
/// </summary>
/// <remarks>
/// Invariant: what is known is closed under such conclusions, so it always fits some assignment of steps in which only promised
/// acts come later than talks.
/// </remarks>
internal sealed class EarlierActs
{
    private const sbyte Unknown = 2;

    private readonly bool[] _promisable;
    private readonly int _talks;
    private readonly int[]? _steps;
    private readonly List<(int, int)> _decided = [];
    private sbyte[]? _known;

    private EarlierActs(bool[] promisable, int talks, int[]? steps)
    {
        _promisable = promisable;
        _talks = talks;
        _steps = steps;
    }

    /// <summary>How many comparisons are known beyond those that are known from the start; for <see cref="Return"/>.</summary>
    public int Known => _decided.Count;

    /// <summary>An order of which nothing is decided but that unpromised acts are not later than talks.</summary>
    /// <param name="promisable">For each act whether it may come later than talks.</param>
    /// <param name="talks">The index of talks.</param>
    public static EarlierActs Open(bool[] promisable, int talks) => new(promisable, talks, null);

    /// <summary>The order of acts that have a step each.</summary>
    public static EarlierActs OfSteps(int[] steps) => new([], 0, steps);

    /// <summary>Negative where the first act comes earlier, 0 where both come at the same step, positive where it comes later; null where that is open.</summary>
    public int? Compare(int act, int other)
    {
        if (_steps is not null)
        {
            return _steps[act].CompareTo(_steps[other]);
        }

        if (act == other)
        {
            return 0;
        }

        var known = _known is null ? Unknown : _known[(act * _promisable.Length) + other];
        return known == Unknown ? null : known;
    }

    /// <summary>
    /// Decides a comparison, with all that follows from it; false where that contradicts what is decided already. Then some of
    /// the conclusions may stand, until <see cref="Return"/>.
    /// </summary>
    /// <param name="act">An act.</param>
    /// <param name="other">Another.</param>
    /// <param name="comparison">As <see cref="Compare"/> is to answer: -1, 0 or 1.</param>
    public bool Decide(int act, int other, int comparison)
    {
        if (comparison > 0)
        {
            return Decide(other, act, -comparison);
        }

        if (Compare(act, other) is { } known)
        {
            return known == comparison;
        }

        var toFirst = Related(first => Compare(first, act));
        var fromSecond = Related(second => Compare(other, second));
        foreach (var (first, before) in toFirst)
        {
            foreach (var (second, after) in fromSecond)
            {
                // From first <= act, act <= other, other <= second follows first <= second, and the strictest of them holds.
                // Where act and other come together, the same goes the other way round.
                int? follows = before <= 0 && after <= 0 ? Math.Min(comparison, Math.Min(before, after))
                    : comparison == 0 && before >= 0 && after >= 0 ? Math.Max(before, after)
                    : null;
                if (follows is { } conclusion && !Set(first, second, conclusion))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Takes back what was decided since so many comparisons were known.</summary>
    public void Return(int known)
    {
        for (var i = known; i < _decided.Count; i++)
        {
            var (act, other) = _decided[i];
            _known![(act * _promisable.Length) + other] = Unknown;
            _known[(other * _promisable.Length) + act] = Unknown;
        }

        _decided.RemoveRange(known, _decided.Count - known);
    }

    private List<(int Act, int Comparison)> Related(Func<int, int?> compare)
    {
        var related = new List<(int, int)>();
        for (var act = 0; act < _promisable.Length; act++)
        {
            if (compare(act) is { } comparison)
            {
                related.Add((act, comparison));
            }
        }

        return related;
    }

    private bool Set(int act, int other, int comparison)
    {
        if (Compare(act, other) is { } known)
        {
            return known == comparison;
        }

        var later = comparison < 0 ? other : act;
        if (comparison != 0 && (act == _talks || other == _talks) && later != _talks && !_promisable[later])
        {
            return false;
        }

        if (_known is null)
        {
            _known = new sbyte[_promisable.Length * _promisable.Length];
            Array.Fill(_known, Unknown);
        }

        _known[(act * _promisable.Length) + other] = (sbyte)comparison;
        _known[(other * _promisable.Length) + act] = (sbyte)-comparison;
        _decided.Add((act, other));
        return true;
    }
}
