namespace FeasibilityEngine.Exploration;

/// <summary>Answers that the solver finds one after the other, while something else may find all of them at once.</summary>
internal interface ISolverAnswers
{
    /// <summary>Few answers are mostly all found by the time in which the component could be looked over so many times.</summary>
    const int OverviewsForFew = 2;

    /// <summary>True once there is nothing more to find: all are known, or the budget ran out.</summary>
    bool IsOver { get; }

    /// <summary>True once it has met so many that it is hardly through soon.</summary>
    bool HasMany { get; }

    /// <summary>How much more effort it takes where the answers are few, about; 0 once it has taken more than that would.</summary>
    /// <param name="overview">What it takes to look the component over.</param>
    long LeftIfFew(long overview);

    /// <summary>Looks on with so much effort, in units of <see cref="Solving.Sat.CdclSolver.Work"/>; less where it is over, or has met many only now.</summary>
    void LookOn(long work);
}
