using FeasibilityEngine.Cli.Input;

namespace FeasibilityEngine.Cli.Output;

/// <summary>Files that nobody means to replace by a report: what somebody wrote, and what took long to work out.</summary>
internal static class Precious
{
    /// <summary>What a file holds, for the middle of a sentence; null for what can be replaced, such as the last report, and what cannot be read.</summary>
    public static string? Holds(string file)
    {
        try
        {
            return !File.Exists(file) || !FileKind.IsRegular(file) ? null
                : ScenarioPaths.IsCandidate(file) && ScenarioKey.StandsIn(file) ? "a scenario"
                : SweepRecord.IsIn(file) ? "the results of a sweep"
                : null;
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            // Whether it can be written is asked when it is.
            return null;
        }
    }
}
