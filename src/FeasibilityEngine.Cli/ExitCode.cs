namespace FeasibilityEngine.Cli;

/// <summary>What a run tells the program that started it.</summary>
internal static class ExitCode
{
    /// <summary>Finished, whatever the verdict.</summary>
    public const int Finished = 0;

    /// <summary>The verdict is one that <c>--fail-on</c> names, or an expectation is not met.</summary>
    public const int Failed = 1;

    /// <summary>The command line is wrong, or something cannot be read or written.</summary>
    public const int Usage = 2;

    /// <summary>The scenario has errors, or its rules contradict each other, be it only with what is assumed: then nothing is said about the dispute.</summary>
    public const int InvalidScenario = 3;

    /// <summary>A budget or limit was hit: the answer is incomplete.</summary>
    public const int Incomplete = 4;

    /// <summary>The tool itself failed, which is nobody else's mistake; the number that sysexits.h has for it.</summary>
    public const int Defect = 70;

    /// <summary>The user interrupted the run: 128 and the number of SIGINT, as shells count.</summary>
    public const int Cancelled = 130;

    /// <summary>The system or another program ended the run: 128 and the number of SIGTERM.</summary>
    public const int Terminated = 143;
}
