using FeasibilityEngine.DependencyInjection;
using FeasibilityEngine.RuleSources;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the engine with a service collection.</summary>
public static class FeasibilityEngineServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="IFeasibilityAnalyser"/> as a singleton. It uses the <see cref="TimeProvider"/> and the loggers that are
    /// registered, and every registered <see cref="IRuleSource"/>.
    /// </summary>
    /// <example>
    /// <code>
    /// services.AddFeasibilityEngine(o => o.Budget = TimeSpan.FromSeconds(30));
    /// services.AddFeasibilityRules&lt;TerritoryRules&gt;();
    /// </code>
    /// </example>
    /// <param name="services">Where to register.</param>
    /// <param name="configure">Sets limits; the defaults of <see cref="FeasibilityOptions"/> where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <remarks>
    /// Options out of range are reported together, as <see cref="OptionsValidationException"/>, when the analyser is first resolved; at
    /// the start of a host that validates options. Calling it twice registers it once and applies both configurations.
    /// </remarks>
    public static IServiceCollection AddFeasibilityEngine(this IServiceCollection services, Action<FeasibilityOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<FeasibilityOptions>();
        if (configure is not null)
        {
            services.Configure(configure);
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<FeasibilityOptions>, FeasibilityOptionsValidation>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IFeasibilityAnalyser>(provider => new FeasibilityAnalyser(
            provider.GetRequiredService<IOptions<FeasibilityOptions>>(),
            provider.GetServices<IRuleSource>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<ILogger<FeasibilityAnalyser>>() ?? NullLogger<FeasibilityAnalyser>.Instance));
        return services;
    }

    /// <summary>Registers a rule source, made by the container once; the analyser uses it for every scenario.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddFeasibilityRules<
        [System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicConstructors)] TSource>(
        this IServiceCollection services)
        where TSource : class, IRuleSource
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IRuleSource, TSource>());
        return services;
    }

    /// <summary>Registers a rule source that exists already.</summary>
    /// <exception cref="ArgumentNullException">Something is null.</exception>
    public static IServiceCollection AddFeasibilityRules(this IServiceCollection services, IRuleSource source)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(source);
        return services.AddSingleton(source);
    }
}
