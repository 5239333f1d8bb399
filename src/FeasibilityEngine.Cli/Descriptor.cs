using System.Runtime.InteropServices;

namespace FeasibilityEngine.Cli;

/// <summary>One of the three streams that a process is started with, by its number. On Windows nothing is known of it.</summary>
internal readonly record struct Descriptor(int Number)
{
    // POSIX and all systems that follow it: the command, the flag and the answers have these numbers.
    private const int GetFlags = 1;
    private const int ClosesOnExec = 1;
    private const short PollError = 0x08;
    private const short PollHangUp = 0x10;

    /// <summary>Standard input.</summary>
    public static Descriptor Input { get; } = new(0);

    /// <summary>Standard output.</summary>
    public static Descriptor Output { get; } = new(1);

    /// <summary>Standard error.</summary>
    public static Descriptor Error { get; } = new(2);

    /// <summary>
    /// True where the process was started without it. The runtime may have opened something of its own under the number since then: it
    /// would be read for ever, or written over. What was handed over at the start cannot have the flag that what was opened since has.
    /// </summary>
    public bool IsClosed
    {
        get
        {
            var number = Number;
            return Ask(() => fcntl(number, GetFlags) is var flags && (flags < 0 || (flags & ClosesOnExec) != 0));
        }
    }

    /// <summary>True where it leads to a pipe that nobody reads any more.</summary>
    public bool IsAbandoned
    {
        get
        {
            var question = new PollQuestion { Descriptor = Number };
            return Ask(() => poll(ref question, 1, 0) > 0 && (question.Answer & (PollError | PollHangUp)) != 0);
        }
    }

    private static bool Ask(Func<bool> question)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        try
        {
            return question();
        }
        catch (Exception failure) when (failure is DllNotFoundException or EntryPointNotFoundException)
        {
            // A system whose library has another name: then nothing is known, as on Windows.
            return false;
        }
    }

#pragma warning disable IDE1006 // These are the names that the system gives them.
    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int fcntl(int descriptor, int command);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int poll(ref PollQuestion question, nuint count, int milliseconds);
#pragma warning restore IDE1006

    [StructLayout(LayoutKind.Sequential)]
    private struct PollQuestion
    {
        public int Descriptor;
        public short Events;
        public short Answer;
    }
}
