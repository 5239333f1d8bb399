using FeasibilityEngine.Cli.Input;

namespace FeasibilityEngine.Cli.Watching;

/// <summary><c>--watch</c>: runs a verb again whenever its files change, until Ctrl+C.</summary>
internal static class Watcher
{
    private const string Clear = "\u001b[H\u001b[2J";

    /// <summary>Runs once, or as often as the files change.</summary>
    /// <param name="watch">Whether to watch.</param>
    /// <param name="paths">The files and folders that the verb reads.</param>
    /// <param name="output">The file that the verb writes; null for standard output.</param>
    /// <param name="terminal">Where to say what is going on.</param>
    /// <param name="cancelKey">What Ctrl+C sets off.</param>
    /// <param name="run">The verb.</param>
    /// <returns>The exit code of the one run; of a watch always 0, since it has no other end than Ctrl+C.</returns>
    /// <exception cref="UsageException">The first run cannot be done as it was put, or there is nothing to watch.</exception>
    public static int Run(
        bool watch, IReadOnlyList<string> paths, string? output, Terminal terminal, CancelKey cancelKey, Func<int> run)
    {
        if (!watch)
        {
            return run();
        }

        if (paths.Contains(ScenarioInput.StandardInput))
        {
            throw new UsageException("--watch needs a file or folder: standard input does not change");
        }

        // From before the first run: what changes while it goes on is not lost.
        using var listening = cancelKey.Listen();
        var missing = paths.FirstOrDefault(path => !File.Exists(path) && !Directory.Exists(path));
        using var changes = missing is null ? Changes(paths, output) : null;
        return changes is null ? run() : Run(changes, string.Join(", ", paths), TimeProvider.System, terminal, cancelKey, run);
    }

    /// <summary>The same with the changes and the clock given.</summary>
    internal static int Run(IFileChanges changes, string watched, TimeProvider clock, Terminal terminal, CancelKey cancelKey, Func<int> run)
    {
        var settling = new Settling(changes, clock);
        run();
        while (!cancelKey.Happened)
        {
            terminal.Out.Flush();
            terminal.Say($"watching {watched}; Ctrl+C ends");
            try
            {
                settling.WaitAsync(cancelKey.Token).GetAwaiter().GetResult();
            }
            catch (OperationCanceledException)
            {
                break;
            }

            if (terminal.OutIsScreen)
            {
                terminal.Out.Write(Clear);
            }

            Again(terminal, run);
        }

        return ExitCode.Finished;
    }

    private static FileChanges Changes(IReadOnlyList<string> paths, string? output)
    {
        try
        {
            return new FileChanges(paths, output);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            // Systems watch only so many files at a time, and no folder that must not be read.
            throw new UsageException($"--watch cannot watch {string.Join(", ", paths.Select(path => $"'{path}'"))}: {FileFailure.Reason(failure)}");
        }
    }

    private static void Again(Terminal terminal, Func<int> run)
    {
        try
        {
            run();
        }
        catch (UsageException refusal) when (refusal is not OutputException)
        {
            // A file can be gone for a moment, or for good: the watch goes on until it is back.
            terminal.Say(refusal);
        }
    }
}
