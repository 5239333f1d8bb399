using System.Formats.Tar;

namespace FeasibilityEngine.Cli.Input;

/// <summary>
/// Tells files from what only has the name of one: pipes, devices and sockets, which are never opened to find that out, since opening a
/// pipe waits for somebody at its other end.
/// </summary>
internal static class FileKind
{
    private const string OpenStreams = "/proc/";

    /// <summary>True for a file with content of its own, also where it is empty, behind a link, or is not there yet.</summary>
    /// <exception cref="IOException">Links lead round in circles.</exception>
    public static bool IsRegular(string path)
    {
        var real = RealPath.Of(path);
        var file = new FileInfo(real);

        // The system's own links to what is open lead to no path that is there.
        return file.Exists
            ? OperatingSystem.IsWindows() || file.Length > 0 || KindOf(real) is TarEntryType.RegularFile or TarEntryType.V7RegularFile
            : !real.StartsWith(OpenStreams, StringComparison.Ordinal);
    }

    // Only the writer of archives tells what kind a file is: it has to note it, and does not open what is not a regular file.
    private static TarEntryType? KindOf(string path)
    {
        try
        {
            using var archive = new MemoryStream();
            using (var writer = new TarWriter(archive, leaveOpen: true))
            {
                writer.WriteEntry(path, "entry");
            }

            archive.Position = 0;
            using var reader = new TarReader(archive);
            return reader.GetNextEntry()?.EntryType;
        }
        catch (IOException)
        {
            // A socket, which no archive takes.
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            // It wanted to open it, so it is one; that it cannot be read is for the reader to say.
            return TarEntryType.RegularFile;
        }
    }
}
