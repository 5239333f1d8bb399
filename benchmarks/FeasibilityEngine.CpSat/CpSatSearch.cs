using System.Diagnostics;
using System.Globalization;
using Google.OrTools.Sat;

namespace FeasibilityEngine.CpSat;

/// <summary>
/// The questions about costs, asked by repeated bounds. Each answers with a line for the side-by-side runner; where the time is over
/// before the answer is proven, the line says that it is not complete.
/// </summary>
internal sealed class CpSatSearch(InstanceModel instance, double seconds)
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <summary>What the cheapest set costs.</summary>
    public string Cheapest()
    {
        instance.Model.Minimize(instance.Total);
        var (solver, status) = Solve();
        return Line((long)solver.ObjectiveValue, status == CpSolverStatus.Optimal);
    }

    /// <summary>
    /// How many points the Pareto front of costs per party has: the cheapest of what no point undercuts is a point, until nothing is left.
    /// </summary>
    public string Front()
    {
        instance.Model.Minimize(instance.Total);
        for (var points = 0; ; points++)
        {
            var (solver, status) = Solve();
            if (status != CpSolverStatus.Optimal)
            {
                return Line(points, status == CpSolverStatus.Infeasible);
            }

            var cheaper = new List<ILiteral>();
            foreach (var burden in instance.Burdens)
            {
                var less = instance.Model.NewBoolVar("");
                instance.Model.Add(burden <= solver.Value(burden) - 1).OnlyEnforceIf(less);
                cheaper.Add(less);
            }

            instance.Model.AddBoolOr(cheaper);
        }
    }

    /// <summary>The smallest largest burden, then the least cost in all with it.</summary>
    public string MostEven()
    {
        var largest = instance.Model.NewIntVar(0, instance.Most.Max(), "");
        foreach (var burden in instance.Burdens)
        {
            instance.Model.Add(burden <= largest);
        }

        instance.Model.Minimize(largest);
        var (even, status) = Solve();
        if (status != CpSolverStatus.Optimal)
        {
            return Line((long)even.ObjectiveValue, isComplete: false);
        }

        var least = (long)even.ObjectiveValue;
        instance.Model.Add(largest <= least);
        instance.Model.Minimize(instance.Total);
        (even, status) = Solve();
        return $"count={least} total={(long)even.ObjectiveValue} complete={(status == CpSolverStatus.Optimal ? "yes" : "no")}";
    }

    private (CpSolver Solver, CpSolverStatus Status) Solve()
    {
        // With one worker some of the cheapest are not proven in 10 s that eight, which take turns on few cores, prove in a half.
        var left = Math.Max(0.001, seconds - _clock.Elapsed.TotalSeconds);
        var solver = new CpSolver { StringParameters = string.Create(CultureInfo.InvariantCulture, $"num_workers:8 max_time_in_seconds:{left}") };
        return (solver, solver.Solve(instance.Model));
    }

    private static string Line(long count, bool isComplete) => $"count={count} complete={(isComplete ? "yes" : "no")}";
}
