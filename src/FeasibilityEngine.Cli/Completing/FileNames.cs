using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Cli.Input;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Cli.Completing;

/// <summary>Files and folders that a half-written path can become.</summary>
internal static class FileNames
{
    /// <summary>Folders, with <c>/</c> at the end so that one can go on, and files that can be scenarios.</summary>
    public static IEnumerable<string> Scenarios(string begun) => Find(begun, name => ScenarioPaths.IsCandidate(name) && name is not (ScenarioSchema.FileName or ReportSchema.FileName));

    /// <summary>Folders and all files.</summary>
    public static IEnumerable<string> Any(string begun) => Find(begun, _ => true);

    /// <summary>The files in the folder of a path, by that folder's name; none where it cannot be looked into.</summary>
    public static IEnumerable<string> Beside(string path)
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        try
        {
            return [.. Directory.EnumerateFiles(folder.Length == 0 ? "." : folder).Select(file => Path.Combine(folder, Path.GetFileName(file))).Order(StringComparer.Ordinal)];
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return [];
        }
    }

    private static IEnumerable<string> Find(string begun, Func<string, bool> isWanted)
    {
        var cut = begun.LastIndexOf('/') + 1;
        var (folder, start) = (begun[..cut], begun[cut..]);
        try
        {
            var inside = new DirectoryInfo(folder.Length == 0 ? "." : folder);
            return inside.EnumerateFileSystemInfos()
                .Where(item => item.Name.StartsWith(start, StringComparison.Ordinal) && (start.StartsWith('.') || !item.Name.StartsWith('.')))
                .Select(item => item is DirectoryInfo ? item.Name + "/" : isWanted(item.Name) ? item.Name : "")
                .Where(name => name.Length > 0 && DiagnosticText.Escape(name) == name)
                .Select(name => folder + name)
                .Order(StringComparer.Ordinal)
                .ToList();
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return [];
        }
    }
}
