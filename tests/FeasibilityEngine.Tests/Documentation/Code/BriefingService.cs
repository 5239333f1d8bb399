using FeasibilityEngine.DependencyInjection;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace CodeOfPages;

#region docs/dependency-injection.md 2
public sealed class BriefingService(IFeasibilityAnalyzer analyzer)
{
    public async Task<string> Brief(Scenario scenario, CancellationToken cancellation)
    {
        var analysis = await analyzer.AnalyseAsync(scenario, cancellation: cancellation);
        return TextReport.Render(analysis);
    }
}
#endregion
