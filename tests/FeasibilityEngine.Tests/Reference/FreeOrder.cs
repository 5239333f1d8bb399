namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>
/// Answers to the questions which act is earlier and which are together that need not fit together: <c>a</c> may be earlier than
/// <c>b</c> and <c>b</c> than <c>a</c>.
/// </summary>
internal sealed class FreeOrder
{
    private readonly HashSet<(int, int)> _earlier = [];
    private readonly HashSet<(int, int)> _together = [];
    private readonly HashSet<int> _notByTalks = [];

    /// <summary>True where each pair has one of its answers at least, and what is by talks is what is not later than them.</summary>
    public bool IsStrict { get; private set; } = true;

    /// <param name="act">An act.</param>
    /// <param name="other">Another.</param>
    /// <param name="answers">Added up: 1 where the first is earlier, 2 where they are together, 4 where the other is earlier.</param>
    public void Decide(int act, int other, int answers)
    {
        IsStrict &= answers != 0;
        if ((answers & 1) != 0)
        {
            _earlier.Add((act, other));
        }

        if ((answers & 2) != 0)
        {
            _together.Add((act, other));
            _together.Add((other, act));
        }

        if ((answers & 4) != 0)
        {
            _earlier.Add((other, act));
        }
    }

    public void DecideByTalks(int act, bool isByTalks)
    {
        IsStrict &= isByTalks != IsEarlier(0, act);
        if (!isByTalks)
        {
            _notByTalks.Add(act);
        }
    }

    public bool IsEarlier(int act, int other) => _earlier.Contains((act, other));

    public bool AreTogether(int act, int other) => act == other || _together.Contains((act, other));

    public bool IsByTalks(int act) => !_notByTalks.Contains(act);
}
