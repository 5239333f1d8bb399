namespace FeasibilityEngine.Solving.Sat;

/// <summary>
/// The oracle: a compact conflict-driven clause-learning solver in the manner of MiniSat (Eén and Sörensson, "An Extensible
/// SAT-solver", 2003), managed code only. This part keeps the contract; the others hold adding clauses, propagation, conflict
/// analysis, the search and the care of learnt clauses.
/// </summary>
/// <remarks>
/// <para>
/// Assumptions are the first decisions: the assumption at index i is decided at level i + 1, which stays empty where the
/// assumption already holds (Eén and Sörensson, "Temporal Induction by Incremental SAT Solving", 2003).
/// </para>
/// <para>
/// Between calls the trail stays as it is. The next call goes back only to the first level whose literal is not its own
/// assumption, and nowhere at all where the last model already satisfies every assumption (after Hickey and Bacchus,
/// "Speeding Up Assumption-Based SAT", 2019). What lies beyond the assumptions is first decided as in the last model, in the
/// order of its trail. That saves most of the work in long runs of similar questions.
/// </para>
/// </remarks>
internal sealed partial class CdclSolver : IOracle
{
    private const int NoClause = -1;

    private readonly ClauseArena _arena = new();
    private readonly IntStack _assumptions = new();
    private readonly IntStack _core = new();

    /// <summary>How many assumptions the last search was under; the levels above are decisions.</summary>
    private int _lastAssumptionCount;

    /// <summary>Set once the clauses alone are impossible; never unset.</summary>
    private bool _impossible;

    /// <summary><see cref="Answer.GaveUp"/> also where nothing was asked yet or something was added since.</summary>
    private Answer _lastAnswer = Answer.GaveUp;

    /// <param name="firstReduction">How many learnt clauses there are before the first are forgotten; tests set it low.</param>
    public CdclSolver(int firstReduction = 1000)
    {
        _firstReduction = firstReduction;
        _reduceAt = firstReduction;
    }

    /// <inheritdoc/>
    public int VariableCount { get; private set; }

    /// <inheritdoc/>
    public ReadOnlySpan<int> Core
    {
        get
        {
            if (_lastAnswer != Answer.Impossible)
            {
                throw new InvalidOperationException("There is a core only while the last answer is Impossible.");
            }

            return _core.Items;
        }
    }

    /// <summary>How many conflicts it has met in all its searches: a measure of effort that is the same on every machine.</summary>
    public long ConflictCount { get; private set; }

    /// <inheritdoc/>
    public Answer Solve(ReadOnlySpan<int> assumptions, long conflictLimit = -1, CancellationToken cancellation = default)
    {
        foreach (int literal in assumptions)
        {
            RequireKnown(literal, nameof(assumptions));
        }

        Work += assumptions.Length;
        _core.Clear();
        _assumptions.Clear();
        foreach (int literal in assumptions)
        {
            _assumptions.Push(LiteralCode.FromSigned(literal));
        }

        _lastAnswer = SolveUnderAssumptions(conflictLimit, cancellation);
        return _lastAnswer;
    }

    /// <inheritdoc/>
    public bool Value(int literal)
    {
        if (_lastAnswer != Answer.Possible)
        {
            throw new InvalidOperationException("There is a model only while the last answer is Possible and nothing was added since.");
        }

        RequireKnown(literal, nameof(literal));
        return _values[LiteralCode.FromSigned(literal)] > 0;
    }

    private Answer SolveUnderAssumptions(long conflictLimit, CancellationToken cancellation)
    {
        if (_impossible)
        {
            return Answer.Impossible;
        }

        if (cancellation.IsCancellationRequested)
        {
            return Answer.GaveUp;
        }

        Span<int> assumptions = _assumptions.Items;
        if (_firstCount == 0 && LastModelSatisfies(assumptions))
        {
            return Answer.Possible;
        }

        int shared = 0;
        int limit = Math.Min(assumptions.Length, Level);
        while (shared < limit && _levelLiterals[shared] == assumptions[shared])
        {
            shared++;
        }

        // Where the question is the last one, the decisions below it were made as they would be now: clauses that were added since
        // have taken back those that they exclude.
        bool isRepeated = _firstCount > 0 && shared == assumptions.Length && shared == _lastAssumptionCount;
        _lastAssumptionCount = assumptions.Length;
        if (!isRepeated)
        {
            BacktrackTo(shared);
        }

        return Search(conflictLimit, cancellation);
    }

    /// <summary>A complete trail that was propagated without conflict is a model of all clauses, whoever asked for it.</summary>
    private bool LastModelSatisfies(ReadOnlySpan<int> assumptions)
    {
        if (_trailCount < VariableCount || _propagated < _trailCount)
        {
            return false;
        }

        foreach (int literal in assumptions)
        {
            if (_values[literal] < 0)
            {
                return false;
            }
        }

        return true;
    }

    private void RequireKnown(int literal, string parameter)
    {
        if (literal == 0 || literal > VariableCount || literal < -VariableCount)
        {
            throw new ArgumentOutOfRangeException(parameter, literal, "A literal is a variable that exists or its negative, never 0.");
        }
    }
}
