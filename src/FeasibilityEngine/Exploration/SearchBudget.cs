using FeasibilityEngine.Model;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration;

/// <summary>How far a search may go, and what cut it short.</summary>
/// <param name="interruptions">Where reasons are noted, each once.</param>
/// <param name="reason">Why a cancellation came, asked when it has come.</param>
/// <param name="cancellation">Cancelled by the user or by the time budget.</param>
/// <param name="conflicts">How many conflicts of the solver one question may take; negative for any number.</param>
internal sealed class SearchBudget(List<Interruption> interruptions, Func<Interruption> reason, CancellationToken cancellation, long conflicts = -1)
{
    public CancellationToken Cancellation => cancellation;

    /// <summary>True when the search has to stop; notes why.</summary>
    public bool IsSpent()
    {
        if (!cancellation.IsCancellationRequested)
        {
            return false;
        }

        Note(reason());
        return true;
    }

    /// <summary>Notes what cut a search short.</summary>
    public void Note(Interruption interruption)
    {
        if (!interruptions.Contains(interruption))
        {
            interruptions.Add(interruption);
        }
    }

    /// <summary>Asks an oracle within the budget; an answer "gave up" has been noted.</summary>
    public Answer Ask(IOracle oracle, ReadOnlySpan<int> assumptions)
    {
        var answer = oracle.Solve(assumptions, conflicts, cancellation);
        if (answer == Answer.GaveUp)
        {
            Note(cancellation.IsCancellationRequested ? reason() : new Interruption { Kind = InterruptionKind.SolverLimit });
        }

        return answer;
    }
}
