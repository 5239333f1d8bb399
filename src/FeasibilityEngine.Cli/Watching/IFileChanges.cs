namespace FeasibilityEngine.Cli.Watching;

/// <summary>Tells that files have changed.</summary>
internal interface IFileChanges : IDisposable
{
    /// <summary>Ends once something has changed since the last call ended; at once where that has happened already.</summary>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    Task NextAsync(CancellationToken cancellation);
}
