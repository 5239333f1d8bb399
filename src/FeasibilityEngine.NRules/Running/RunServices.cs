using NRules.Extensibility;

namespace FeasibilityEngine.NRules.Running;

/// <summary>What the rules of one run may ask for: the recorder of what they say, and the user's services.</summary>
internal sealed class RunServices(MatchRecorder recorder, IServiceProvider? services) : IDependencyResolver
{
    public object Resolve(IResolutionContext context, Type serviceType)
    {
        if (serviceType == typeof(MatchRecorder))
        {
            return recorder;
        }

        return services switch
        {
            null => throw new InvalidOperationException($"It asks for the service {serviceType}, but its source has no services; register the source with AddFeasibilityNRules."),
            _ => services.GetService(serviceType) ?? throw new InvalidOperationException($"It asks for the service {serviceType}, which is not registered."),
        };
    }
}
