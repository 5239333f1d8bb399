namespace FeasibilityEngine.DependencyInjection;

/// <summary>
/// What every analysis of an application starts from, where it does not say otherwise:
/// <c>services.AddFeasibilityEngine(o => o.Budget = TimeSpan.FromSeconds(30))</c>. Can be bound to a configuration section.
/// </summary>
public sealed class FeasibilityOptions
{
    /// <summary>How long one analysis may search, more than zero and at most 49 days; null (the default) for no limit.</summary>
    public TimeSpan? Budget { get; set; }

    /// <summary>How many concession sets of each list to work out in full: 1 or more, 100 by default.</summary>
    public int Top { get; set; } = 100;

    /// <summary>How many minimal conflicts to work out in one component: 1 or more, 1,000 by default. See <see cref="AnalysisOptions.ConflictLimit"/>.</summary>
    public int ConflictLimit { get; set; } = 1_000;

    /// <summary>
    /// How many minimal concession sets to collect in one component that outgrows <see cref="DiagramLimit"/>, before giving up: 1 or
    /// more, 100,000 by default.
    /// </summary>
    public int ConcessionSetLimit { get; set; } = 100_000;

    /// <summary>How many nodes the decision diagrams of one component may have: 0 or more, 2,000,000 by default. See <see cref="AnalysisOptions.DiagramLimit"/>.</summary>
    public int DiagramLimit { get; set; } = 2_000_000;
}
