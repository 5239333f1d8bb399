namespace FeasibilityEngine.Model;

/// <summary>What can cut an answer short.</summary>
public enum InterruptionKind
{
    /// <summary>Who asked cancelled the search.</summary>
    Cancelled,

    /// <summary>The time of <see cref="Interruption.Budget"/> was used up.</summary>
    BudgetUsedUp,

    /// <summary>A budget for several questions was used up before the last of them, the timeline, was whole.</summary>
    BudgetUsedUpBeforeTimeline,

    /// <summary>What listens to the progress threw; <see cref="Interruption.Detail"/> is its message.</summary>
    ListenerFailed,

    /// <summary>A source of rules failed, so that rules are missing; <see cref="Interruption.Detail"/> says which and why.</summary>
    RulesMissing,

    /// <summary>A variant of a sweep has the errors in <see cref="Interruption.Detail"/>, which the scenario has not.</summary>
    VariantInvalid,

    /// <summary>One component has more minimal conflicts than <see cref="Interruption.Limit"/>.</summary>
    ConflictLimit,

    /// <summary>One component has more minimal concession sets than <see cref="Interruption.Limit"/>, and outgrows a decision diagram.</summary>
    ConcessionSetLimit,

    /// <summary>One question to the solver took more steps than it may.</summary>
    SolverLimit,

    /// <summary>The second check of <see cref="Interruption.Conflicts"/> took too long to finish.</summary>
    SecondCheckUnfinished,

    /// <summary>As many sets were given as were asked for, <see cref="Interruption.Limit"/>; there may be more.</summary>
    SetsGiven,

    /// <summary>A cap has to tell apart too many sums of costs.</summary>
    CapSumLimit,

    /// <summary>The sets within the caps outgrow a decision diagram.</summary>
    CapDiagramLimit,

    /// <summary>The sets within the caps outgrow a decision diagram, so that only the cheapest sets were looked at.</summary>
    CapDiagramLimitCheapestOnly,

    /// <summary>The burdens of the parties are sums of costs that are too many to tell apart.</summary>
    BurdenSumLimit,

    /// <summary>There are more than <see cref="Interruption.Limit"/> ways to share the costs on the way to the Pareto front.</summary>
    FrontLimit,

    /// <summary>Only <see cref="Interruption.Count"/> of <see cref="Interruption.InAll"/> combinations of developments were looked at, smaller ones first.</summary>
    CombinationLimit,

    /// <summary>The search under <see cref="Interruption.Count"/> combinations of developments was cut short.</summary>
    CombinationsCutShort,

    /// <summary>
    /// Under <see cref="Interruption.Count"/> combinations of developments only the cheapest <see cref="Interruption.Limit"/> sets of a
    /// list were compared.
    /// </summary>
    SetsPerCombinationLimit,

    /// <summary>Of <see cref="Interruption.Count"/> sets it is not known whether fewer developments open them, so they are left out.</summary>
    SetsUndecided,

    /// <summary>An explanation tried only the smaller combinations of developments, because there are more than eight.</summary>
    DevelopmentLimit,

    /// <summary>Read from a record of a sweep, which keeps only the words: <see cref="Interruption.Detail"/>.</summary>
    Recorded,
}
