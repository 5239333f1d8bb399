using System.Reflection;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace FeasibilityEngine.NRules;

/// <summary>Which rules an <see cref="NRulesSource"/> runs, and how it is called.</summary>
/// <example><code>new NRulesOptions { Name = "territory rules" }.From(typeof(NoWithdrawalFromRecognisedTerritory).Assembly)</code></example>
public sealed class NRulesOptions
{
    /// <summary>What messages call the source, and what its rules go by together. <c>NRules</c> by default.</summary>
    public string Name { get; set; } = "NRules";

    /// <summary>
    /// How many times the rules may fire for one scenario, all of them together; one that is reached counts as rules that never end.
    /// 1 or more, 100,000 by default.
    /// </summary>
    public int FiringLimit { get; set; } = 100_000;

    internal List<Type> Types { get; } = [];

    internal List<Assembly> Assemblies { get; } = [];

    internal List<IRuleRepository> Repositories { get; } = [];

    /// <summary>Adds rule classes, of any accessibility, nested or not.</summary>
    /// <exception cref="ArgumentNullException">The types, or one of them, are null.</exception>
    public NRulesOptions From(params Type[] rules) => Adding(Types, rules);

    /// <summary>Adds a rule class.</summary>
    public NRulesOptions From<TRule>()
        where TRule : Rule => From(typeof(TRule));

    /// <summary>Adds every rule class of assemblies that is public and not nested, as NRules does; name others by their type.</summary>
    /// <exception cref="ArgumentNullException">The assemblies, or one of them, are null.</exception>
    public NRulesOptions From(params Assembly[] assemblies) => Adding(Assemblies, assemblies);

    /// <summary>Adds rules that are loaded already: built with the rule builder of NRules, or read from JSON.</summary>
    /// <exception cref="ArgumentNullException">The repository is null.</exception>
    public NRulesOptions From(IRuleRepository repository) => Adding(Repositories, repository);

    private NRulesOptions Adding<T>(List<T> to, params T[] items)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach (var item in items)
        {
            ArgumentNullException.ThrowIfNull(item, nameof(items));
        }

        to.AddRange(items);
        return this;
    }
}
