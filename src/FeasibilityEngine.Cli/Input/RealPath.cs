namespace FeasibilityEngine.Cli.Input;

/// <summary>Where a path leads: without links, from the root. Two paths to one file are the same there.</summary>
internal static class RealPath
{
    // What Linux allows. More of them lead round in circles.
    private const int MostLinks = 40;

    /// <summary>The path without links. What is not there, or cannot be looked at, is taken as it is written.</summary>
    /// <exception cref="IOException">Links lead round in circles.</exception>
    public static string Of(string path)
    {
        var links = 0;
        return Of(path, ref links);
    }

    /// <summary>True where both lead to one file. Systems on which upper and lower case are alike are told apart by their usual habit.</summary>
    public static bool AreSame(string one, string other) =>
        string.Equals(one, other, OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private static string Of(string path, ref int links)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full) ?? "";
        foreach (var part in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(real, part);
            if (Target(next) is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                throw new IOException("its links lead round in circles");
            }

            real = Of(Path.Combine(real, target), ref links);
        }

        return real;
    }

    private static string? Target(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return null;
        }
    }
}
