using FeasibilityEngine.Authoring;
using FeasibilityEngine.Cli.Output;
using FeasibilityEngine.Inquiries;

namespace FeasibilityEngine.Cli.Verbs;

/// <summary>Asks the library a question: with progress on the screen, until Ctrl+C, and with what it refuses told.</summary>
internal static class QuestionRun
{
    /// <summary>The answer; null where the scenario was refused, which has been said.</summary>
    /// <param name="options">What to ask; the question gets them with someone who hears the progress.</param>
    /// <param name="terminal">Where progress and diagnostics go.</param>
    /// <param name="cancelKey">What Ctrl+C sets off.</param>
    /// <param name="ask">The question.</param>
    /// <exception cref="UsageException">A concession was supposed that the scenario does not have.</exception>
    public static T? Ask<T>(AnalysisOptions options, Terminal terminal, CancelKey cancelKey, Func<AnalysisOptions, CancellationToken, T> ask)
        where T : class
    {
        try
        {
            return AskOrThrow(options, terminal, cancelKey, ask);
        }
        catch (ScenarioException refusal)
        {
            DiagnosticOutput.Write(refusal.Diagnostics, terminal);
            return null;
        }
        catch (ConcessionException refusal)
        {
            throw new UsageException("--concede: " + refusal.Message);
        }
    }

    /// <summary>The answer.</summary>
    /// <exception cref="ScenarioException">The scenario was refused, which has not been said.</exception>
    /// <inheritdoc cref="Ask"/>
    public static T AskOrThrow<T>(AnalysisOptions options, Terminal terminal, CancelKey cancelKey, Func<AnalysisOptions, CancellationToken, T> ask)
    {
        using var listening = cancelKey.Listen();
        using var progress = terminal.ErrorIsScreen ? new ProgressLine(terminal.Error, TimeProvider.System) : null;
        return ask(options with { Progress = progress }, cancelKey.Token);
    }
}
