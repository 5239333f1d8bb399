using System.Diagnostics.CodeAnalysis;
using FeasibilityEngine.NRules;
using FeasibilityEngine.RuleSources;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers rules written as NRules classes.</summary>
public static class NRulesServiceCollectionExtensions
{
    /// <summary>
    /// Adds a rule source of NRules classes: <c>services.AddFeasibilityNRules(rules =&gt; rules.From(typeof(MyRule).Assembly))</c>. It is a
    /// singleton, made and compiled when it is first asked for; each call adds one.
    /// </summary>
    /// <remarks>
    /// Rule classes may take singletons in their constructors. What lives in a scope they ask for with <c>Dependency()</c>: each run has
    /// a scope of its own.
    /// </remarks>
    /// <param name="services">The services to add it to.</param>
    /// <param name="configure">Says which rules.</param>
    /// <exception cref="ArgumentNullException">Something is null.</exception>
    [RequiresUnreferencedCode(NRulesSource.NeedsReflection), RequiresDynamicCode(NRulesSource.NeedsCompilation)]
    public static IServiceCollection AddFeasibilityNRules(this IServiceCollection services, Action<NRulesOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddSingleton<IRuleSource>(provider =>
        {
            var options = new NRulesOptions();
            configure(options);
            return new NRulesSource(options, provider);
        });
    }
}
