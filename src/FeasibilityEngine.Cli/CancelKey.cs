using System.Runtime.InteropServices;

namespace FeasibilityEngine.Cli;

/// <summary>
/// Ctrl-C (SIGINT), and SIGTERM, with which systems and job schedulers end a process. While a search listens, the first one stops the
/// search, which keeps what it has found; the second one ends the process. While nothing listens (a file is read, a report is written),
/// the first one ends the process.
/// </summary>
internal sealed class CancelKey : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private bool _isListening;
    private int _code;

    /// <summary>Cancelled by the first signal that falls into a search.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>True once a search was interrupted.</summary>
    public bool Happened => _source.IsCancellationRequested;

    /// <summary>The exit code of a run that was interrupted: it tells by what.</summary>
    public int Code => _code == 0 ? ExitCode.Cancelled : _code;

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

    /// <summary>What a signal does.</summary>
    /// <param name="signal">The signal; Ctrl-C where it is not given.</param>
    /// <returns>True for the first one; false for those after it, which end the process.</returns>
    public bool Interrupt(PosixSignal signal = PosixSignal.SIGINT)
    {
        // Two signals at the same moment are heard on two threads.
        if (Interlocked.CompareExchange(ref _code, signal == PosixSignal.SIGTERM ? ExitCode.Terminated : ExitCode.Cancelled, 0) != 0)
        {
            return false;
        }

        _source.Cancel();
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => _source.Dispose();

    private sealed class Listening(CancelKey owner) : IDisposable
    {
        private readonly PosixSignalRegistration[] _registrations =
            [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }.Select(kind => PosixSignalRegistration.Create(kind, signal => signal.Cancel = owner.Interrupt(kind)))];

        public void Dispose()
        {
            foreach (var registration in _registrations)
            {
                registration.Dispose();
            }

            owner._isListening = false;
        }
    }
}
