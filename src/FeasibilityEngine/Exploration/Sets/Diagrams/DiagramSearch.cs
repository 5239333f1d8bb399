namespace FeasibilityEngine.Exploration.Sets.Diagrams;

/// <summary>
/// Looks for a diagram of all answers of one kind about one component, and lets the solver look on meanwhile, so that neither waits
/// for the other's failure. As long as the answers may be few the solver may be through soon: before each step it gets as much effort
/// as the step takes, about, where it leads to nothing. They are many once it has met many, or has taken more than few answers
/// take in a component of that size: then it gets a part of what the steps took that led to nothing, until the steps take long. Whichever is through first
/// has found all answers. Effort is counted and never timed, so that the way taken is the same on every machine. It goes on where it
/// stopped.
/// </summary>
/// <param name="turns">The steps, the cheap ones first; the first of all looks the component over.</param>
internal sealed class DiagramSearch<T>(IEnumerable<DiagramTurn<T>> turns)
    where T : class
{
    // What part of the effort of steps that led to nothing the solver gets where there are many answers.
    private const int PartOfSpent = 8;

    // Few answers are mostly all found by the time in which the component could be looked over so many times.
    private const int OverviewsForFew = 2;

    private readonly IEnumerator<DiagramTurn<T>> _turns = turns.GetEnumerator();
    private long? _overview;
    private bool _isAhead;
    private bool _isOver;

    /// <summary>The diagram, once one was found.</summary>
    public T? Found { get; private set; }

    /// <summary>Looks for a diagram that is quickly made; null where there is none.</summary>
    public T? Quick() => Run(isThorough: false, solver: null);

    /// <summary>Looks for a diagram for as long as there are ways to try; null where there are none left, or the solver was through before.</summary>
    /// <param name="solver">Looks for the same answers.</param>
    public T? Thorough(ISolverAnswers solver) => Run(isThorough: true, solver);

    private T? Run(bool isThorough, ISolverAnswers? solver)
    {
        while (Found is null && !_isOver)
        {
            if (!_isAhead && !_turns.MoveNext())
            {
                _isOver = true;
                break;
            }

            // A step that was not taken stands ready for whoever is willing to take it.
            _isAhead = true;
            var turn = _turns.Current;
            _overview ??= turn.Price;
            if (turn.IsThorough && !isThorough)
            {
                break;
            }

            _isAhead = false;
            Found = turn.Found;
            if (Found is null && solver is not null)
            {
                solver.LookOn(ShareOf(solver, turn));
                if (solver.IsOver)
                {
                    break;
                }
            }
        }

        return Found;
    }

    private long ShareOf(ISolverAnswers solver, DiagramTurn<T> turn)
    {
        var left = solver.HasMany ? 0
            : turn.IsThorough || solver.IsAfterOne ? long.MaxValue
            : Math.Max(0, (OverviewsForFew * _overview!.Value) - solver.Work);
        return left == 0 ? turn.Spent / PartOfSpent : Math.Min(left, turn.Price);
    }
}
