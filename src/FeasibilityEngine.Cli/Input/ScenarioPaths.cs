namespace FeasibilityEngine.Cli.Input;

/// <summary>Finds the scenario files that the command line names: files, standard input, and folders that are searched.</summary>
internal static class ScenarioPaths
{
    // Where copies of files and other people's files stand.
    private static readonly HashSet<string> LeftOut = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", "node_modules" };

    /// <summary>
    /// The files in the order of the paths; those of a folder in the order of their names, each file once. A folder gives the files
    /// in it and below it that are scenarios, and what cannot be read and might be one; a file that is named itself is taken for one.
    /// </summary>
    /// <exception cref="UsageException">There is no such path, or none of them holds a scenario.</exception>
    public static IReadOnlyList<FoundPath> Find(IReadOnlyList<string> paths)
    {
        // A mistyped name is told before anything runs.
        foreach (var path in paths.Where(path => path != ScenarioInput.StandardInput && !Directory.Exists(path)))
        {
            ScenarioInput.RequireFile(path);
        }

        var found = new List<FoundPath>();
        foreach (var path in paths)
        {
            if (path != ScenarioInput.StandardInput && Directory.Exists(path))
            {
                Search(new DirectoryInfo(path), path == "." ? "" : path, found);
            }
            else
            {
                found.Add(new FoundPath(path));
            }
        }

        return found.Count > 0
            ? [.. found.Distinct()]
            : throw new UsageException($"there is no scenario in {string.Join(", ", paths.Select(path => $"'{path}'"))}: "
                + "no .yaml, .yml or .json file with the key 'feasibility'");
    }

    /// <summary>True for a name that a scenario file can have.</summary>
    public static bool IsCandidate(string path) => Path.GetExtension(path).ToUpperInvariant() is ".YAML" or ".YML" or ".JSON";

    private static void Search(DirectoryInfo folder, string shown, List<FoundPath> found)
    {
        List<FileInfo> files;
        List<DirectoryInfo> below;
        try
        {
            files = [.. folder.EnumerateFiles().Where(file => IsCandidate(file.Name)).OrderBy(file => file.Name, StringComparer.Ordinal)];

            // A link to a folder may lead round in circles.
            below = [.. folder.EnumerateDirectories()
                .Where(inner => !inner.Name.StartsWith('.') && !LeftOut.Contains(inner.Name) && !inner.Attributes.HasFlag(FileAttributes.ReparsePoint))
                .OrderBy(inner => inner.Name, StringComparer.Ordinal)];
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            var name = shown.Length == 0 ? "." : shown;
            found.Add(new FoundPath(name, $"The folder '{name}' cannot be searched: {FileFailure.Reason(failure)}."));
            return;
        }

        foreach (var file in files)
        {
            var name = Path.Combine(shown, file.Name);
            try
            {
                if (Problem(file) is { } problem)
                {
                    found.Add(new FoundPath(name, $"The file '{name}' cannot be read: {problem}."));
                }
                else if (ScenarioKey.StandsIn(file.FullName))
                {
                    found.Add(new FoundPath(name));
                }
            }
            catch (Exception failure) when (FileFailure.Is(failure))
            {
                found.Add(new FoundPath(name, $"The file '{name}' cannot be read: {FileFailure.Reason(failure)}."));
            }
        }

        foreach (var inner in below)
        {
            Search(inner, Path.Combine(shown, inner.Name), found);
        }
    }

    private static string? Problem(FileInfo file) =>
        file.LinkTarget is not null && !Path.Exists(RealPath.Of(file.FullName)) ? "its link leads nowhere"
        : FileKind.IsRegular(file.FullName) ? null
        : "it is a pipe, a socket or a device";
}

/// <summary>A file to read as a scenario, or something that may be or hold one and cannot be read.</summary>
/// <param name="Path">The path, as messages name it.</param>
/// <param name="Problem">Why it cannot be read, as a sentence; null for what can be tried.</param>
internal sealed record FoundPath(string Path, string? Problem = null);
