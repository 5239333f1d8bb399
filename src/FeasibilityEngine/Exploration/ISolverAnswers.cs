namespace FeasibilityEngine.Exploration;

/// <summary>Answers that the solver finds one after the other, while something else may find all of them at once.</summary>
internal interface ISolverAnswers
{
    /// <summary>True once there is nothing more to find: all are known, or the budget ran out.</summary>
    bool IsOver { get; }

    /// <summary>True once it has met so many that it is hardly through soon.</summary>
    bool HasMany { get; }

    /// <summary>True where it is after one answer, the best: it takes what it takes, however many there are.</summary>
    bool IsAfterOne { get; }

    /// <summary>What it has done by now, see <see cref="Solving.Sat.CdclSolver.Work"/>.</summary>
    long Work { get; }

    /// <summary>Looks on with so much effort, in units of <see cref="Solving.Sat.CdclSolver.Work"/>; less where it is over, or has met many only now.</summary>
    void LookOn(long work);
}
