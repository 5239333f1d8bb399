using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace FeasibilityEngine.DependencyInjection;

/// <summary>Logs how a search is getting on, marks its stages in the trace, and passes everything on.</summary>
internal sealed class FollowedProgress(ILogger logger, string scenario, Activity? activity, IProgress<AnalysisProgress>? next) : IProgress<AnalysisProgress>
{
    private string _stage = "";

    public void Report(AnalysisProgress value)
    {
        AnalysisLog.Progress(logger, scenario, value.Stage, value.Component, value.Components, value.Found);
        if (value.Stage != _stage)
        {
            _stage = value.Stage;
            activity?.AddEvent(new ActivityEvent(value.Stage));
        }

        next?.Report(value);
    }
}
