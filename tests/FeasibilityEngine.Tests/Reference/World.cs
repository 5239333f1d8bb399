namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>One state: an option for each issue (as an index), true or false for each act and fact, and a step for each performed act.</summary>
internal sealed class World
{
    private IReadOnlyList<World>? _phases;

    public World(int issues, int acts, int facts)
        : this(new int[issues], new bool[acts], new bool[facts])
    {
    }

    /// <param name="options">The index of the option of each issue.</param>
    /// <param name="acts">Which acts are performed; <c>talks</c> is the first.</param>
    /// <param name="facts">Which facts hold.</param>
    /// <param name="steps">At which step each act is performed; without them, all at the step of talks.</param>
    public World(int[] options, bool[] acts, bool[] facts, int[]? steps = null)
    {
        Options = options;
        Acts = acts;
        Facts = facts;
        DeniedFacts = facts;
        Steps = steps ?? new int[acts.Length];
    }

    public int[] Options { get; }

    public bool[] Acts { get; }

    /// <summary>The step of each performed act: that of talks is 0, earlier ones are negative. What it says of other acts means nothing.</summary>
    public int[] Steps { get; }

    /// <summary>Answers that need not fit together, in place of the steps; null in every state but those of <see cref="FreeOrder"/>.</summary>
    public FreeOrder? Free { get; init; }

    /// <summary>The facts as a condition sees them where they stand under an even number of negations.</summary>
    public bool[] Facts { get; set; }

    /// <summary>
    /// The facts as a condition sees them under an odd number of negations. The same array as <see cref="Facts"/>,
    /// except while it is checked that no set of facts supports itself in a circle only.
    /// </summary>
    public bool[] DeniedFacts { get; set; }

    /// <summary>The state before anything is performed, then after each step; the last one is this state.</summary>
    public IReadOnlyList<World> Phases
    {
        get => _phases ?? throw new InvalidOperationException("Nobody has worked out the phases of this state.");
        set => _phases = value;
    }

    public bool IsEarlier(int act, int other) => Free?.IsEarlier(act, other) ?? (Steps[act] < Steps[other]);

    public bool AreTogether(int act, int other) => Free?.AreTogether(act, other) ?? (Steps[act] == Steps[other]);

    public bool IsByTalks(int act) => Free?.IsByTalks(act) ?? (Steps[act] <= 0);

    public World WithFacts(bool[] facts) => new(Options, Acts, facts, Steps) { Free = Free };

    /// <summary>What has been performed after a step, with no fact worked out yet.</summary>
    public World After(int step) =>
        new(Options, [.. Acts.Select((performed, act) => performed && Steps[act] <= step)], new bool[Facts.Length], Steps);
}
