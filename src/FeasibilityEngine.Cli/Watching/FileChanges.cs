using System.Threading.Channels;
using FeasibilityEngine.Cli.Input;

namespace FeasibilityEngine.Cli.Watching;

/// <summary>Changes of files, and of what stands in and below folders, as the system tells them. Files without the ending of a scenario do not count.</summary>
internal sealed class FileChanges : IFileChanges
{
    private readonly List<FileSystemWatcher> _watchers = [];

    // One note is enough to know that something has changed.
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly HashSet<string> _except;

    /// <summary>Starts to watch.</summary>
    /// <param name="paths">The files and folders.</param>
    /// <param name="except">A file that does not count, because it is written by the run itself; null for none.</param>
    /// <exception cref="IOException">The system does not watch them.</exception>
    public FileChanges(IReadOnlyList<string> paths, string? except)
    {
        // By its own name and by that of the file that it leads to.
        _except = except is null ? [] : [Path.GetFullPath(except), RealPath.Of(except)];
        foreach (var path in paths.Select(Path.GetFullPath))
        {
            // A file is watched through its folder: editors put a new file in the place of the old one.
            var isFolder = Directory.Exists(path);
            Watch(isFolder ? path : Path.GetDirectoryName(path) ?? path, isFolder ? null : path);
        }
    }

    /// <inheritdoc/>
    public async Task NextAsync(CancellationToken cancellation) => await _changes.Reader.ReadAsync(cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    private void Watch(string folder, string? file)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = file is null,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => Note(change.FullPath, file);
        watcher.Created += (_, change) => Note(change.FullPath, file);
        watcher.Deleted += (_, change) => Note(change.FullPath, file);
        watcher.Renamed += (_, change) =>
        {
            Note(change.OldFullPath, file);
            Note(change.FullPath, file);
        };

        // What was lost may have been a change.
        watcher.Error += (_, _) => _changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        _watchers.Add(watcher);
    }

    private void Note(string path, string? file)
    {
        if (!_except.Contains(path) && (file is null ? ScenarioPaths.IsCandidate(path) : path == file))
        {
            _changes.Writer.TryWrite(true);
        }
    }
}
