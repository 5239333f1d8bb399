namespace FeasibilityEngine.Tests.Architecture;

/// <summary>The repository that these tests were built in.</summary>
internal static class SourceTree
{
    /// <summary>
    /// The folder of the solution. Found from where the tests run, not by the paths that the compiler knows: a build with
    /// <c>CI=true</c> writes those as <c>/_/…</c>.
    /// </summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The C# files that people write, in one of the solution's folders; paths as from the root.</summary>
    public static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    /// <summary>The lines of such a file.</summary>
    public static string[] Lines(string path) => File.ReadAllLines(Path.Combine(Root, path));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FeasibilityEngine.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests do not run within the repository.");
    }
}
