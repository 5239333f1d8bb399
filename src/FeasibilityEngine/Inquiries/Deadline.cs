using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries;

/// <summary>
/// Ends a search when it is cancelled or its budget is used up. An inquiry that takes several analyses has one for all of them, so
/// that the budget is that of the whole question.
/// </summary>
internal sealed class Deadline : IDisposable
{
    private readonly TimeSpan? _budget;
    private Interruption? _fault;
    private readonly CancellationToken _cancellation;
    private readonly CancellationTokenSource _timer;
    private readonly CancellationTokenSource _linked;

    /// <summary>Starts the clock of valid options.</summary>
    public Deadline(AnalysisOptions options, CancellationToken cancellation)
    {
        _budget = options.Budget;
        _cancellation = cancellation;
        _timer = _budget is { } budget ? new CancellationTokenSource(budget, options.Clock) : new CancellationTokenSource();
        _linked = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _timer.Token);
    }

    /// <summary>Says stop, for either reason.</summary>
    public CancellationToken Token => _linked.Token;

    /// <summary>True once the search has to stop.</summary>
    public bool HasPassed => _linked.IsCancellationRequested;

    /// <summary>What a search was cut short by: the given token, or else the budget.</summary>
    public Interruption Reason => _fault ?? (_cancellation.IsCancellationRequested
        ? new Interruption { Kind = InterruptionKind.Cancelled }
        : new Interruption { Kind = InterruptionKind.BudgetUsedUp, Budget = _budget });

    /// <summary>
    /// Tells how the search is getting on. A listener that throws has the search end with what it has found, and the answer say so: what an
    /// hour has found is not lost because a window was closed. It hears nothing more then.
    /// </summary>
    public void Tell(IProgress<AnalysisProgress>? listener, AnalysisProgress progress)
    {
        if (listener is null || _fault is not null)
        {
            return;
        }

        try
        {
            listener.Report(progress);
        }
        catch (Exception thrown)
        {
            // Whatever it is: the listener is not ours, and nothing of ours runs in it.
            _fault = new Interruption { Kind = InterruptionKind.ListenerFailed, Detail = thrown.Message.TrimEnd('.') };
            _timer.Cancel();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _linked.Dispose();
        _timer.Dispose();
    }
}
