namespace FeasibilityEngine.Cli;

/// <summary>What a run tells the program that started it.</summary>
internal static class ExitCode
{
    /// <summary>Finished, whatever the verdict.</summary>
    public const int Finished = 0;

    /// <summary>The verdict is one that <c>--fail-on</c> names, or an expectation is not met.</summary>
    public const int Failed = 1;

    /// <summary>The command line is wrong, or a file that it names cannot be read or written.</summary>
    public const int Usage = 2;

    /// <summary>The scenario has errors, or its rules contradict each other.</summary>
    public const int InvalidScenario = 3;

    /// <summary>A budget or limit was hit: the answer is incomplete.</summary>
    public const int Incomplete = 4;

    /// <summary>The user interrupted the run.</summary>
    public const int Cancelled = 130;
}
