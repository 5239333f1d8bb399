namespace FeasibilityEngine.Solving;

/// <summary>
/// Answers one question: can these stand together? Propositional, incremental, under assumptions.
/// The contract follows IPASIR (Balyo, Biere, Iser, Sinz 2016): each member states what must hold before and what holds after.
/// </summary>
/// <remarks>
/// Literals are non-zero integers in the manner of DIMACS: <c>v</c> says that variable v is true, <c>-v</c> that it is false;
/// variables count from 1. Not safe for use by two threads at once. Deterministic: the same calls give the same answers,
/// models and cores, on every machine.
/// </remarks>
internal interface IOracle
{
    /// <summary>How many variables there are.</summary>
    int VariableCount { get; }

    /// <summary>
    /// Adds a variable and returns it. Required state: any. State after: the last answer, its model and its core are forgotten.
    /// </summary>
    /// <param name="preferred">The value that the search tries first.</param>
    int NewVariable(bool preferred = false);

    /// <summary>
    /// Adds a clause: at least one of the literals is true from now on. An empty clause makes every later answer
    /// <see cref="Answer.Impossible"/> with an empty core. Tautologies and repeated literals are allowed.
    /// Required state: any. State after: the last answer, its model and its core are forgotten.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A literal is 0 or names a variable that does not exist.</exception>
    void AddClause(ReadOnlySpan<int> literals);

    /// <summary>
    /// Asks whether all clauses and all assumptions can hold together. Assumptions count for this call only; calls that share
    /// a prefix of assumptions with the call before are cheaper.
    /// Required state: any. State after: see <see cref="Answer"/>.
    /// </summary>
    /// <param name="assumptions">Literals to assume; repeated and contradicting ones are allowed.</param>
    /// <param name="conflictLimit">Give up after so many conflicts of the search; negative for never.</param>
    /// <param name="cancellation">Give up soon after it is cancelled (well within 50 ms). Does not throw.</param>
    Answer Solve(ReadOnlySpan<int> assumptions, long conflictLimit = -1, CancellationToken cancellation = default);

    /// <summary>
    /// The value of a literal in the witness. Required state: the last answer is <see cref="Answer.Possible"/> and nothing
    /// was added since. Every variable has a value.
    /// </summary>
    /// <exception cref="InvalidOperationException">The required state does not hold.</exception>
    bool Value(int literal);

    /// <summary>
    /// The assumptions, a subset of those given, that cannot stand together with the clauses; not necessarily a minimal subset.
    /// Empty where the clauses alone are impossible. Required state: the last answer is <see cref="Answer.Impossible"/>.
    /// Valid until the next call of any other member.
    /// </summary>
    /// <exception cref="InvalidOperationException">The required state does not hold.</exception>
    ReadOnlySpan<int> Core { get; }
}
