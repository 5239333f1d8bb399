using System.Runtime.InteropServices;

namespace FeasibilityEngine.Cli;

/// <summary>
/// Ctrl-C. While a search listens, the first one stops the search, which keeps what it has found; the second one ends the
/// process. While nothing listens (a file is read, a report is written), the first one ends the process.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private bool _isListening;

    /// <summary>Cancelled by the first Ctrl-C that falls into a search.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>True once the user has interrupted a search.</summary>
    public bool Happened => _source.IsCancellationRequested;

    /// <summary>Listens until what it returns is disposed. Within a watch, which listens all the time, a search adds nothing to that.</summary>
    public IDisposable? Listen()
    {
        if (_isListening)
        {
            return null;
        }

        _isListening = true;
        return new Listening(this);
    }

    /// <summary>What the first Ctrl-C does.</summary>
    public void Interrupt() => _source.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _source.Dispose();

    private sealed class Listening(Interruption owner) : IDisposable
    {
        private readonly PosixSignalRegistration _registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = !owner.Happened;
            owner.Interrupt();
        });

        public void Dispose()
        {
            _registration.Dispose();
            owner._isListening = false;
        }
    }
}
