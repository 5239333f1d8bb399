using System.Threading.Channels;
using FeasibilityEngine.Cli.Watching;

namespace FeasibilityEngine.Cli.Tests;

/// <summary>Files that change when a test says so.</summary>
internal sealed class ManualChanges : IFileChanges
{
    private readonly Channel<bool> _changes = Channel.CreateUnbounded<bool>();
    private readonly SemaphoreSlim _awaited = new(0);

    public void Happen() => _changes.Writer.TryWrite(true);

    /// <summary>Ends once somebody waits for the next change; a second call for a second wait.</summary>
    public Task Awaited() => _awaited.WaitAsync();

    public async Task NextAsync(CancellationToken cancellation)
    {
        _awaited.Release();
        await _changes.Reader.ReadAsync(cancellation).ConfigureAwait(false);
    }

    public void Dispose() => _awaited.Dispose();
}
