namespace FeasibilityEngine.Rechecking;

/// <summary>
/// Shows that statements cannot hold together, as plainly as can be: decides issue after issue, act after act and which act comes first,
/// and after each decision all that follows from one statement alone (Davis, Logemann, Loveland 1962, over values in place of literals).
/// </summary>
internal sealed class ImpossibilityCheck
{
    // How many values to decide on before the check is given up. A conflict that people can follow needs a few dozen.
    private const int DecisionLimit = 200_000;

    // How many of them are still decided on once time is up.
    private const int LastDecisions = 1_000;

    private readonly IReadOnlyList<CheckedCondition> _statements;
    private readonly Assignment _assignment;
    private readonly int[] _optionCounts;
    private readonly Action<Assignment> _fillFacts;
    private readonly CancellationToken _cancellation;
    private readonly ILookup<int, CheckedCondition> _mentioning;

    // What is known of the order of two acts says something of others too.
    private readonly List<CheckedCondition> _ordered;

    // What was done, to be taken back: values that were ruled out, and variables that were decided with how much of the order was known before.
    private readonly Dictionary<int, bool[]> _ruledOut;
    private readonly Stack<(int Variable, int RuledOut, int OrderBefore)> _done = new();
    private int _decisions;

    private ImpossibilityCheck(
        IReadOnlyList<CheckedCondition> statements, Assignment assignment, int[] optionCounts, Action<Assignment> fillFacts, CancellationToken cancellation)
    {
        (_statements, _assignment, _optionCounts, _fillFacts, _cancellation) = (statements, assignment, optionCounts, fillFacts, cancellation);
        _mentioning = statements.SelectMany(s => s.Variables.Distinct().Select(variable => (variable, Statement: s))).ToLookup(m => m.variable, m => m.Statement);
        _ordered = [.. statements.Where(s => s.Variables.Any(IsPair))];
        _ruledOut = _mentioning.ToDictionary(m => m.Key, m => new bool[IsIssue(m.Key) ? optionCounts[m.Key] : IsPair(m.Key) ? 3 : 2]);
    }

    /// <summary>
    /// True where no state fulfils all statements, false where one was found (it is then in the assignment), null where that
    /// would take too long. Exponential in the number of issues, acts and comparisons of acts that the statements mention, in the worst case.
    /// </summary>
    /// <param name="statements">What must hold.</param>
    /// <param name="assignment">An assignment that decides nothing.</param>
    /// <param name="optionCounts">The number of options of each issue.</param>
    /// <param name="fillFacts">Works the facts out from what is decided.</param>
    /// <param name="cancellation">Once it is cancelled, only short checks are finished.</param>
    public static bool? Show(
        IReadOnlyList<CheckedCondition> statements, Assignment assignment, int[] optionCounts, Action<Assignment> fillFacts, CancellationToken cancellation)
    {
        fillFacts(assignment);
        return new ImpossibilityCheck(statements, assignment, optionCounts, fillFacts, cancellation).Fails(statements);
    }

    /// <summary>Whether what is decided cannot be completed. Unless it can be, nothing more is decided afterwards than before.</summary>
    /// <param name="touched">The statements that the last decision may have changed.</param>
    private bool? Fails(IEnumerable<CheckedCondition> touched)
    {
        var before = _done.Count;
        var fails = !Conclude(touched) ? true : IsTooLong() ? null : NextOpen() is { } variable ? TryAll(variable) : false;
        if (fails != false)
        {
            TakeBack(before);
        }

        return fails;
    }

    private bool? TryAll(int variable)
    {
        bool? fails = true;
        for (var value = 0; value < _ruledOut[variable].Length && fails == true; value++)
        {
            if (_ruledOut[variable][value])
            {
                continue;
            }

            var before = _done.Count;
            fails = !Decide(variable, value) ? true : Fails(TouchedBy(variable));
            if (fails != false)
            {
                TakeBack(before);
            }
        }

        return fails;
    }

    /// <summary>
    /// Rules out the values with which a statement would fail that has nothing else open, and decides what has one value left; false where
    /// a statement fails.
    /// </summary>
    private bool Conclude(IEnumerable<CheckedCondition> touched)
    {
        var waiting = new Queue<CheckedCondition>(touched);
        while (waiting.TryDequeue(out var statement))
        {
            switch (statement.Evaluate(_assignment))
            {
                case false:
                    return false;
                case null when statement.Variables.Where(IsOpen).Distinct().Take(2).ToArray() is [var variable]:
                    int[] left = [.. Enumerable.Range(0, _ruledOut[variable].Length).Where(value => !_ruledOut[variable][value] && CanBe(statement, variable, value))];
                    if (left.Length == 0 || IsTooLong())
                    {
                        return left.Length > 0;
                    }

                    if (left.Length > 1)
                    {
                        break;
                    }

                    if (!Decide(variable, left[0]))
                    {
                        return false;
                    }

                    foreach (var next in TouchedBy(variable))
                    {
                        waiting.Enqueue(next);
                    }

                    break;
                default:
                    break;
            }
        }

        return true;
    }

    private bool CanBe(CheckedCondition statement, int variable, int value)
    {
        var before = _done.Count;
        var can = Decide(variable, value) && statement.Evaluate(_assignment) != false;
        TakeBack(before);
        if (!can)
        {
            _ruledOut[variable][value] = true;
            _done.Push((variable, value, 0));
        }

        return can;
    }

    /// <summary>An open variable of a statement that is not decided and has the fewest of them; null where all statements hold.</summary>
    private int? NextOpen()
    {
        CheckedCondition? smallest = null;
        var fewest = int.MaxValue;
        foreach (var statement in _statements)
        {
            if (statement.Evaluate(_assignment) is null && statement.Variables.Count(IsOpen) is var open && open < fewest)
            {
                (smallest, fewest) = (statement, open);
            }
        }

        return smallest?.Variables.First(IsOpen);
    }

    /// <summary>Decides a variable; false where that contradicts the order that is known. It is to be taken back in either case.</summary>
    private bool Decide(int variable, int value)
    {
        _decisions++;
        _done.Push((variable, -1, _assignment.Order.Known));
        if (IsPair(variable))
        {
            var (act, other) = ActsOf(variable);
            if (!_assignment.Order.Decide(act, other, value - 1))
            {
                return false;
            }
        }
        else if (IsIssue(variable))
        {
            _assignment.Options[variable] = value;
        }
        else
        {
            _assignment.Acts[variable - _optionCounts.Length] = value == 1;
        }

        _fillFacts(_assignment);
        return true;
    }

    private void TakeBack(int until)
    {
        if (_done.Count == until)
        {
            return;
        }

        while (_done.Count > until)
        {
            var (variable, ruledOut, orderBefore) = _done.Pop();
            if (ruledOut >= 0)
            {
                _ruledOut[variable][ruledOut] = false;
            }
            else if (IsPair(variable))
            {
                _assignment.Order.Return(orderBefore);
            }
            else if (IsIssue(variable))
            {
                _assignment.Options[variable] = -1;
            }
            else
            {
                _assignment.Acts[variable - _optionCounts.Length] = null;
            }
        }

        _fillFacts(_assignment);
    }

    private IEnumerable<CheckedCondition> TouchedBy(int variable) => IsIssue(variable) ? _mentioning[variable] : _mentioning[variable].Concat(_ordered);

    private bool IsTooLong() => _decisions > DecisionLimit || (_decisions > LastDecisions && _cancellation.IsCancellationRequested);

    private bool IsIssue(int variable) => variable < _optionCounts.Length;

    private bool IsPair(int variable) => variable >= _optionCounts.Length + _assignment.Acts.Length;

    private (int Act, int Other) ActsOf(int pair) => Math.DivRem(pair - _optionCounts.Length - _assignment.Acts.Length, _assignment.Acts.Length);

    private bool IsOpen(int variable) =>
        IsIssue(variable) ? _assignment.Options[variable] < 0
        : IsPair(variable) ? IsOpenPair(ActsOf(variable))
        : _assignment.Acts[variable - _optionCounts.Length] is null;

    // Which of two acts comes first is no question where one of them is not performed.
    private bool IsOpenPair((int Act, int Other) pair) =>
        _assignment.Acts[pair.Act] != false && _assignment.Acts[pair.Other] != false && _assignment.Order.Compare(pair.Act, pair.Other) is null;
}
