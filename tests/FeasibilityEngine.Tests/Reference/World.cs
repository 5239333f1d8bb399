namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>One state: an option for each issue (as an index), true or false for each act and fact.</summary>
internal sealed class World
{
    public World(int issues, int acts, int facts)
        : this(new int[issues], new bool[acts], new bool[facts])
    {
    }

    public World(int[] options, bool[] acts, bool[] facts)
    {
        Options = options;
        Acts = acts;
        Facts = facts;
        DeniedFacts = facts;
    }

    public int[] Options { get; }

    public bool[] Acts { get; }

    /// <summary>The facts as a condition sees them where they stand under an even number of negations.</summary>
    public bool[] Facts { get; set; }

    /// <summary>
    /// The facts as a condition sees them under an odd number of negations. The same array as <see cref="Facts"/>,
    /// except while it is checked that no set of facts supports itself in a circle only.
    /// </summary>
    public bool[] DeniedFacts { get; set; }

    public World WithFacts(bool[] facts) => new(Options, Acts, facts);
}
