namespace FeasibilityEngine.Cli.Input;

/// <summary>What the system says when a file or stream cannot be read or written, in words for the end of a sentence.</summary>
internal static class FileFailure
{
    // The numbers that the runtime gives for a file that another process has locked: of Windows, of Linux and of macOS.
    private static readonly int[] InUse = [unchecked((int)0x80070020), 11, 35];

    // What Linux and macOS say of a name that is no file and that nobody can be reached by.
    private const int NothingBehind = 6;

    /// <summary>True for what can happen to files and streams, as opposed to a mistake in a program.</summary>
    public static bool Is(Exception failure) => failure is IOException or UnauthorizedAccessException or NotSupportedException;

    /// <summary>True for what can happen where something is written: besides, the runtime has an exception of its own for a file that would be larger than the system allows.</summary>
    public static bool IsOfWriting(Exception failure) => Is(failure) || failure is ArgumentOutOfRangeException;

    /// <summary><c>no space left on device</c>, <c>permission denied</c>: in one line, without the name of the file.</summary>
    public static string Reason(Exception failure) => failure switch
    {
        UnauthorizedAccessException { InnerException: IOException { HResult: 9 } } => "it is closed",
        UnauthorizedAccessException => "permission denied",
        ArgumentOutOfRangeException => "it would be larger than the system allows",
        FileNotFoundException => "it does not exist",
        DirectoryNotFoundException => "its folder does not exist",
        IOException when InUse.Contains(failure.HResult) => "another process has it open",
        IOException when failure.HResult == NothingBehind => "it is a socket, or a device with nothing behind it",
        _ => Words(failure.Message),
    };

    // The runtime puts the path after the reason, which the sentence around it names already.
    private static string Words(string message)
    {
        var reason = message.Split(" : '")[0].TrimEnd('.');
        return reason.Length > 1 && char.IsLower(reason[1]) ? char.ToLowerInvariant(reason[0]) + reason[1..] : reason;
    }
}
