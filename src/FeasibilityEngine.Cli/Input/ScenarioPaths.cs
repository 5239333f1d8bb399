namespace FeasibilityEngine.Cli.Input;

/// <summary>Finds the scenario files that the command line names: files, standard input, and folders that are searched.</summary>
internal static class ScenarioPaths
{
    // Where copies of files and other people's files stand.
    private static readonly HashSet<string> LeftOut = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", "node_modules" };

    /// <summary>
    /// The files in the order of the paths; those of a folder in the order of their names, each file once. A folder gives the files
    /// in it and below it that are scenarios; a file that is named itself is taken for one.
    /// </summary>
    /// <exception cref="UsageException">There is no such path, a folder cannot be searched, or none of them holds a scenario.</exception>
    public static IReadOnlyList<string> Find(IReadOnlyList<string> paths)
    {
        var found = new List<string>();
        foreach (var path in paths)
        {
            if (path != ScenarioInput.StandardInput && Directory.Exists(path))
            {
                found.AddRange(InFolder(path));
            }
            else
            {
                found.Add(path);
            }
        }

        return found.Count > 0
            ? [.. found.Distinct(StringComparer.Ordinal)]
            : throw new UsageException($"there is no scenario in {string.Join(", ", paths.Select(path => $"'{path}'"))}: "
                + "no .yaml, .yml or .json file with the key 'feasibility'");
    }

    /// <summary>True for a name that a scenario file can have.</summary>
    public static bool IsCandidate(string path) => Path.GetExtension(path).ToUpperInvariant() is ".YAML" or ".YML" or ".JSON";

    private static List<string> InFolder(string folder)
    {
        try
        {
            var files = new List<string>();
            Search(new DirectoryInfo(folder), folder == "." ? "" : folder, files);
            return files;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the folder '{folder}' cannot be searched: {failure.Message}");
        }
    }

    private static void Search(DirectoryInfo folder, string shown, List<string> files)
    {
        foreach (var file in folder.EnumerateFiles().Where(file => IsCandidate(file.Name)).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            if (ScenarioKey.StandsIn(file.FullName))
            {
                files.Add(Path.Combine(shown, file.Name));
            }
        }

        // A link to a folder may lead round in circles.
        var below = folder.EnumerateDirectories()
            .Where(inner => !inner.Name.StartsWith('.') && !LeftOut.Contains(inner.Name) && !inner.Attributes.HasFlag(FileAttributes.ReparsePoint));
        foreach (var inner in below.OrderBy(inner => inner.Name, StringComparer.Ordinal))
        {
            Search(inner, Path.Combine(shown, inner.Name), files);
        }
    }
}
