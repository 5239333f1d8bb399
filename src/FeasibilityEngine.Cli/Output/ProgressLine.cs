using System.Globalization;

namespace FeasibilityEngine.Cli.Output;

/// <summary>
/// One line on the screen that says how a search is getting on, redrawn in place; only once the search has taken a second,
/// so that short runs show nothing, and gone when the search is over.
/// </summary>
internal sealed class ProgressLine(TextWriter screen, TimeProvider clock) : IProgress<AnalysisProgress>, IDisposable
{
    private const string EraseLine = "\r\u001b[K";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly long _start = clock.GetTimestamp();
    private TimeSpan _next = Patience;

    /// <inheritdoc/>
    public void Report(AnalysisProgress value)
    {
        var elapsed = clock.GetElapsedTime(_start);
        if (elapsed < _next)
        {
            return;
        }

        _next = elapsed + Pause;
        var component = value.Components > 1 ? $", {Part(value.Stage)} {value.Component} of {value.Components}" : "";
        Draw(string.Create(
            CultureInfo.InvariantCulture,
            $"{EraseLine}{value.StageInWords}{component}: {value.Found} {(value.Stage == SearchStage.Sweep ? "open or openable" : "found")}, {elapsed.TotalSeconds:0} s (Ctrl-C keeps what was found)"));
    }

    private void Draw(string line)
    {
        try
        {
            screen.Write(line);
        }
        catch (OutputException)
        {
            // A screen that is gone, as when a window is closed, is no reason to give up what is being worked out for a file.
            _next = TimeSpan.MaxValue;
        }
    }

    private static string Part(SearchStage stage) => stage switch
    {
        SearchStage.Timeline => "day",
        SearchStage.Sweep => "variant",
        _ => "component",
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_next != Patience)
        {
            Draw(EraseLine);
        }
    }
}
