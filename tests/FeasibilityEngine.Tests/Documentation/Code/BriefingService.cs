using FeasibilityEngine.DependencyInjection;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace CodeOfPages;

#region docs/dependency-injection.md 2
public sealed class BriefingService(IFeasibilityAnalyser analyser)
{
    public async Task<string> Brief(Scenario scenario, CancellationToken cancellationToken)
    {
        var analysis = await analyser.AnalyseAsync(scenario, cancellationToken: cancellationToken);
        return TextReport.Render(analysis);
    }
}
#endregion
