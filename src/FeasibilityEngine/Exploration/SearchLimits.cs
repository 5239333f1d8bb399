using FeasibilityEngine.Exploration.Sets.Choosing;

namespace FeasibilityEngine.Exploration;

/// <summary>How much to look for.</summary>
/// <param name="Top">How many concession sets of each list to work out in full.</param>
/// <param name="Conflicts">How many conflicts to collect in one component.</param>
/// <param name="ConcessionSets">How many concession sets to collect in one component.</param>
/// <param name="DiagramNodes">How many nodes a decision diagram may have; 0 for none, so that the solver finds everything.</param>
/// <param name="Report">Hears the stage, the component, how many components there are, and how many answers the stage has found.</param>
internal sealed record SearchLimits(int Top, int Conflicts, int ConcessionSets, int DiagramNodes, Action<string, int, int, long>? Report = null)
{
    /// <summary>True where one concession set of each component is enough.</summary>
    public bool OneSetIsEnough { get; init; }

    /// <summary>The set that is wanted before all others are searched; null where it is not.</summary>
    public WantedSet? Wanted { get; init; }
}
