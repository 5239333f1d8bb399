using System.Runtime.InteropServices;

namespace FeasibilityEngine.Cli;

/// <summary>
/// Ctrl-C. While a search listens, the first one stops the search, which keeps what it has found; the second one ends the
/// process. While nothing listens (a file is read, a report is written), the first one ends the process.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();

    /// <summary>Cancelled by the first Ctrl-C that falls into a search.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>True once the user has interrupted a search.</summary>
    public bool Happened => _source.IsCancellationRequested;

    /// <summary>Listens until what it returns is disposed.</summary>
    public IDisposable Listen() => PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
    {
        signal.Cancel = !Happened;
        Interrupt();
    });

    /// <summary>What the first Ctrl-C does.</summary>
    public void Interrupt() => _source.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _source.Dispose();
}
