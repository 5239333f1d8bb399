namespace FeasibilityEngine.Cli.Watching;

/// <summary>Waits until files have changed and then stand still: saving one file is several changes, and so is switching to another branch.</summary>
internal sealed class Settling(IFileChanges changes, TimeProvider clock)
{
    /// <summary>How long nothing may change before the files count as settled.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    /// <summary>How long to wait for that at the most: something that changes all the time is looked at too.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private Task? _next;

    /// <summary>Ends once something has changed and settled.</summary>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        await Next(cancellation).ConfigureAwait(false);
        var first = clock.GetTimestamp();
        do
        {
            // What changes from here on belongs to the same change, unless it is still awaited when the pause is over.
            _next = null;
            var pause = Task.Delay(Quiet, clock, cancellation);
            if (await Task.WhenAny(pause, Next(cancellation)).ConfigureAwait(false) == pause)
            {
                await pause.ConfigureAwait(false);
                return;
            }
        }
        while (clock.GetElapsedTime(first) < Longest);
        _next = null;
    }

    private Task Next(CancellationToken cancellation) => _next ??= changes.NextAsync(cancellation);
}
