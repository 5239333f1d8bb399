#region docs/dependency-injection.md 1
using Microsoft.Extensions.DependencyInjection;
#endregion
using FeasibilityEngine.RuleSources;

namespace CodeOfPages;

/// <summary>The code on the page about dependency injection.</summary>
internal static class DependencyInjectionCode
{
    public static void Register(IServiceCollection services)
    {
        #region docs/dependency-injection.md 1
        services.AddFeasibilityEngine(o =>
        {
            o.Budget = TimeSpan.FromSeconds(30);
            o.Top = 100;
        });
        services.AddFeasibilityRules<TerritoryRules>();        // a rule source: see rules-in-code.md
        #endregion
    }

    private sealed class TerritoryRules : IRuleSource
    {
        public string Name => "territory rules";

        public IEnumerable<RuleMatch> Match(Potential potential, CancellationToken cancellationToken) => [];
    }
}
