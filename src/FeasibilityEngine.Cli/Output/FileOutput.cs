using System.Globalization;
using System.Text;
using FeasibilityEngine.Cli.Input;

namespace FeasibilityEngine.Cli.Output;

/// <summary>
/// Writes files that a user keeps. A file is written beside the one that is there and then takes its place, so that on a full disk, or
/// where the run is killed, the old one stays as it was. A link stays a link: the file that it leads to is replaced.
/// </summary>
internal static class FileOutput
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a text as UTF-8 without a byte-order mark.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static void Write(string file, string text, string what) => Write(file, stream => stream.Write(Utf8.GetBytes(text)), what);

    /// <summary>Writes a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="what">What it is, for messages.</param>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static void Write(string file, Action<Stream> write, string what)
    {
        try
        {
            if (!FileKind.IsRegular(file))
            {
                // A pipe or device has nothing that could be lost, and nothing can stand beside it.
                using var device = new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
                write(device);
                return;
            }

            var real = RealPath.Of(file);
            var mode = Mode(real);
            if (!TryWriteBeside(real, mode, write))
            {
                WriteInPlace(real, write);
            }
        }
        catch (Exception failure) when (FileFailure.IsOfWriting(failure))
        {
            throw Refusal(file, what, failure);
        }
    }

    /// <summary>Why a file cannot be written, in one line.</summary>
    public static UsageException Refusal(string file, string what, Exception failure) => new($"{what} cannot be written to '{file}': {FileFailure.Reason(failure)}");

    // The mode of the file that is there; null where none is. It is opened, though only looked at: a file that must not be written must not be replaced either.
    private static UnixFileMode? Mode(string file)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        using var old = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        return OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(old.SafeFileHandle);
    }

    // False where nothing can stand beside the file that is there, though the file itself can be written.
    private static bool TryWriteBeside(string file, UnixFileMode? mode, Action<Stream> write)
    {
        FileStream stream;
        try
        {
            stream = Beside(file);
        }
        catch (UnauthorizedAccessException) when (mode is not null)
        {
            return false;
        }

        var beside = stream.Name;
        try
        {
            using (stream)
            {
                write(stream);
                stream.Flush(flushToDisk: true);
                if (mode is { } asBefore && !OperatingSystem.IsWindows())
                {
                    File.SetUnixFileMode(stream.SafeFileHandle, asBefore);
                }
            }

            File.Move(beside, file, overwrite: true);
            return true;
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    // In the same folder, since only there it can take the other's place in one step.
    private static FileStream Beside(string file)
    {
        for (var number = 1; ; number++)
        {
            var beside = Path.Combine(
                Path.GetDirectoryName(file) ?? "", string.Create(CultureInfo.InvariantCulture, $".feasibility-{Environment.ProcessId}-{number}.tmp"));
            try
            {
                return new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            }
            catch (IOException) when (File.Exists(beside))
            {
                // Left by a run that was killed and had the same number, as is usual in containers.
                continue;
            }
        }
    }

    // What was there is written back where the new content does not fit: it did before.
    private static void WriteInPlace(string file, Action<Stream> write)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
        var old = new byte[stream.Length];
        stream.ReadExactly(old);
        try
        {
            stream.Position = 0;
            write(stream);
            stream.SetLength(stream.Position);
        }
        catch
        {
            stream.Position = 0;
            stream.Write(old);
            stream.SetLength(old.Length);
            throw;
        }
    }
}
