using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace FeasibilityEngine.DependencyInjection;

/// <summary>Logs how a search is getting on, marks its stages in the trace, and passes everything on.</summary>
/// <param name="logger">Where it is logged.</param>
/// <param name="scenario">The scenario's id.</param>
/// <param name="activity">The trace; null where nobody listens.</param>
/// <param name="next">Hears everything too. What it throws is logged and thrown on: the search deals with it.</param>
internal sealed class FollowedProgress(
    ILogger logger, string scenario, Activity? activity, IProgress<AnalysisProgress>? next) : IProgress<AnalysisProgress>
{
    private string _stage = "";

    public void Report(AnalysisProgress value)
    {
        var stage = value.StageInWords;
        AnalysisLog.Progress(logger, scenario, stage, value.Component, value.Components, value.Found);
        if (stage != _stage)
        {
            _stage = stage;
            activity?.AddEvent(new ActivityEvent(stage));
        }

        try
        {
            next?.Report(value);
        }
        catch (Exception thrown)
        {
            AnalysisLog.ProgressFailed(logger, thrown, scenario);
            throw;
        }
    }
}
