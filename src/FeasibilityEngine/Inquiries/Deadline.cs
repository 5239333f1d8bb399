using System.Globalization;

namespace FeasibilityEngine.Inquiries;

/// <summary>
/// Ends a search when it is cancelled or its budget is used up. An inquiry that takes several analyses has one for all of them, so
/// that the budget is that of the whole question.
/// </summary>
internal sealed class Deadline : IDisposable
{
    private readonly TimeSpan? _budget;
    private string? _fault;
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

    /// <summary>What to say where a search was cut short: by the given token, or else by the budget.</summary>
    public string Reason => _fault ?? (_cancellation.IsCancellationRequested
        ? "the search was cancelled"
        : $"the budget of {_budget?.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture)} seconds was used up");

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
            _fault = $"what listens to the progress failed: {thrown.Message.TrimEnd('.')}";
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
