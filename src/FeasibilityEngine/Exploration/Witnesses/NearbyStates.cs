using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Exploration.Witnesses;

/// <summary>
/// States that differ from a possible one in nothing but what demands mention. Where few things are mentioned they are found without a
/// look at the rest of the component, however large it is.
/// </summary>
/// <param name="compiled">The scenario.</param>
/// <param name="component">The component.</param>
/// <param name="possible">A state of it that the rules allow.</param>
internal sealed class NearbyStates(CompiledScenario compiled, Component component, PartialState possible)
{
    // What part of the component may be looked at: beyond, an oracle that knows all of it is as quick.
    private const int PartOfComponent = 8;

    private readonly int _most = component.Variables.Count / PartOfComponent;
    private readonly bool _isOrdered = component.Order.Count > 0 || component.NotAfterTalks.Count > 0;
    private readonly Lazy<ILookup<Reference, Formula>> _constraints = new(() => component.Constraints
        .SelectMany(c => Owners(compiled, c.Demands).Select(owner => (Owner: owner, c.Demands)))
        .ToLookup(c => c.Owner, c => c.Demands));

    /// <summary>
    /// What to change in the possible state so that all demands hold in it; null where no such change was found: there may be none, or it
    /// takes a look at more than a part of the component, or acts come in an order.
    /// </summary>
    public PartialState? Find(IReadOnlyCollection<Formula> demands, SearchBudget budget)
    {
        if (Mentioned(demands) is not { } changed)
        {
            return null;
        }

        var constraints = changed.SelectMany(owner => _constraints.Value[owner]).Distinct().ToList();
        var kept = constraints.SelectMany(constraint => Owners(compiled, constraint)).Where(owner => !changed.Contains(owner)).ToHashSet();
        if (changed.Count + kept.Count > _most)
        {
            return null;
        }

        var system = new ComponentOracle(compiled, changed.Concat(kept));
        foreach (var owner in kept)
        {
            system.Oracle.AddClause([LiteralOfKept(system, owner)]);
        }

        foreach (var constraint in constraints)
        {
            system.Assert(constraint);
        }

        if (budget.Ask(system.Oracle, [.. demands.Select(system.LiteralOf)]) != Answer.Possible)
        {
            return null;
        }

        List<Reference> acts = [.. changed.Where(compiled.Space.IsAct)];
        return new PartialState(
            changed.Where(compiled.Space.IsIssue).ToDictionary(issue => issue, issue => OptionOf(system, issue)),
            acts,
            acts.Where(act => system.Oracle.Value(system.LiteralOf(compiled.Space.OfAct(act)))).ToHashSet(),
            new Dictionary<Reference, int>());
    }

    /// <summary>An oracle that knows what a demand mentions, and no constraint; null where that is more than a part of the component, or acts come in an order.</summary>
    public ComponentOracle? Free(Formula demand) => Mentioned([demand]) is { } mentioned ? new ComponentOracle(compiled, mentioned) : null;

    private HashSet<Reference>? Mentioned(IReadOnlyCollection<Formula> demands)
    {
        if (_isOrdered || _most == 0)
        {
            return null;
        }

        var mentioned = demands.SelectMany(demand => Owners(compiled, demand)).ToHashSet();
        return mentioned.Count > _most ? null : mentioned;
    }

    private static IEnumerable<Reference> Owners(CompiledScenario compiled, Formula formula) =>
        compiled.Pool.VariablesOf(formula).SelectMany(compiled.Space.OwnersOf).Distinct();

    private int LiteralOfKept(ComponentOracle system, Reference owner)
    {
        if (possible.Options.TryGetValue(owner, out var option))
        {
            return system.LiteralOf(compiled.Space.OfFirstOption(owner) + option);
        }

        var literal = system.LiteralOf(compiled.Space.OfAct(owner));
        return possible.Performed.Contains(owner) ? literal : -literal;
    }

    private int OptionOf(ComponentOracle system, Reference issue)
    {
        var first = compiled.Space.OfFirstOption(issue);
        return Enumerable.Range(0, compiled.Space.OptionCount(issue)).First(option => system.Oracle.Value(system.LiteralOf(first + option)));
    }
}
