namespace FeasibilityEngine.Fuzzing.Examining;

/// <summary>Cancels a search at a report of its progress, counted: it stops at one place, whatever the clock says.</summary>
internal sealed class Stopping : IProgress<AnalysisProgress>, IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private int _left;

    /// <param name="after">At which report; 0 for before the search.</param>
    public Stopping(int after)
    {
        _left = after;
        if (after == 0)
        {
            _source.Cancel();
        }
    }

    public CancellationToken Token => _source.Token;

    public void Report(AnalysisProgress value)
    {
        if (--_left == 0)
        {
            _source.Cancel();
        }
    }

    public void Dispose() => _source.Dispose();
}
