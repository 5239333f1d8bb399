using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Exploration.Sets.Choosing;
using FeasibilityEngine.Exploration.Sets.Diagrams;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration.Sets;

/// <summary>The searches of all components over the chains of one list, hypothetical or within reach: each of what is asked for is searched once.</summary>
/// <param name="searches">The components' searches.</param>
/// <param name="chains">The chains of every ladder, in the order of the ground scenario.</param>
/// <param name="limits">How far to search.</param>
internal sealed class ListSearch(IReadOnlyList<ComponentSearch> searches, IReadOnlyList<Chain> chains, SearchLimits limits)
{
    /// <summary>The components.</summary>
    public IReadOnlyList<Component> Components { get; } = [.. searches.Select(search => search.Component)];

    /// <summary>The chains of every ladder.</summary>
    public IReadOnlyList<Chain> Chains => chains;

    /// <summary>Everything that is asked of one component.</summary>
    public ComponentSearch Of(int component) => searches[component];

    /// <summary>True where something of the component has to be conceded.</summary>
    public bool IsInTheWay(int component) => searches[component].Verdict.Stated != Answer.Possible;

    /// <summary>The chains of a component.</summary>
    public IReadOnlyList<Chain> ChainsOf(int component) => [.. Components[component].Ladders.Select(ladder => chains[ladder])];

    /// <summary>The set of a component of which nothing has to be conceded.</summary>
    public ComponentSet NoConcession(int component) => new(new int[Components[component].Ladders.Count], 0, 0);

    /// <summary>One set, with what is known of whether there are others.</summary>
    /// <param name="component">The component.</param>
    /// <param name="set">The set; none where there is none, or it is not known.</param>
    public ListedSets Only(int component, params ComponentSet[] set) => new(ChainsOf(component), set, isWhole: !IsInTheWay(component));

    /// <inheritdoc cref="ComponentSetSearch.First"/>
    public ComponentSet? First(int component) => searches[component].Sets.First(ChainsOf(component), limits);

    /// <inheritdoc cref="ComponentSetSearch.All"/>
    public IComponentSets All(int component, Action<long> progress) => searches[component].Sets.All(ChainsOf(component), limits, progress);

    /// <inheritdoc cref="ComponentSetSearch.Discover"/>
    public ComponentSetDiscovery Discover(int component) => searches[component].Sets.Discover(ChainsOf(component), limits);

    /// <inheritdoc cref="ComponentSetSearch.Quick"/>
    public DiagramSets? Quick(int component) => searches[component].Sets.Quick(ChainsOf(component), limits);

    /// <inheritdoc cref="ComponentSetSearch.Cheapest"/>
    public Bounded<ComponentSet> Cheapest(int component, bool toTheEnd) => searches[component].Sets.Cheapest(ChainsOf(component), limits, toTheEnd);

    /// <inheritdoc cref="ComponentSetSearch.HasDiagram"/>
    public bool HasDiagram(int component, ISolverAnswers meanwhile) => searches[component].Sets.HasDiagram(ChainsOf(component), limits, meanwhile);
}
