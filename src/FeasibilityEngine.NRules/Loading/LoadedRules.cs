using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace FeasibilityEngine.NRules.Loading;

/// <summary>The rules of a source, each with its name.</summary>
internal sealed class LoadedRules
{
    private readonly Dictionary<string, LoadedRule> _byDefinition = new(StringComparer.Ordinal);

    private LoadedRules(string source) => Failure = new RuleFailure(source);

    /// <summary>What to say where they fail.</summary>
    public RuleFailure Failure { get; }

    /// <summary>The rules, in the order of their names.</summary>
    public IEnumerable<LoadedRule> All => _byDefinition.Values.OrderBy(r => r.Name, StringComparer.Ordinal);

    /// <summary>The rule of a definition. The engine normalises definitions, which keeps their name but not the object.</summary>
    public LoadedRule Of(IRuleDefinition definition) => _byDefinition[definition.Name];

    /// <summary>The name of the rule that NRules calls so.</summary>
    public string NameOf(string definition) => _byDefinition[definition].Name;

    [RequiresUnreferencedCode(NRulesSource.NeedsReflection)]
    public static LoadedRules From(NRulesOptions options, IServiceProvider? services)
    {
        var loaded = new LoadedRules(options.Name);
        foreach (var type in loaded.TypesIn(options))
        {
            loaded.Add(loaded.Defined(type, loaded.Made(type, services)));
        }

        foreach (var definition in options.Repositories.Distinct().SelectMany(r => r.GetRules()))
        {
            loaded.Add(definition);
        }

        return loaded._byDefinition.Count > 0 ? loaded : throw loaded.Failure.NoRules();
    }

    [RequiresDynamicCode(NRulesSource.NeedsCompilation)]
    public ISessionFactory Compile()
    {
        // Facts are told apart as objects: two rules may yield equal ones, which by value would throw.
        var compiler = new RuleCompiler();
        compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = ReferenceEqualityComparer.Instance;
        try
        {
            return compiler.Compile(All.Select(r => r.Definition));
        }
        catch (RuleCompilationException thrown)
        {
            throw Failure.CannotBeCompiled(NameOf(thrown.RuleName), thrown.InnerException ?? thrown);
        }
    }

    [RequiresUnreferencedCode(NRulesSource.NeedsReflection)]
    private List<Type> TypesIn(NRulesOptions options)
    {
        var types = new List<Type>(options.Types);
        foreach (var assembly in options.Assemblies)
        {
            var found = assembly.GetTypes().Where(t => t is { IsPublic: true, IsNested: false } && RuleTypeScanner.IsRuleType(t)).ToList();
            types.AddRange(found.Count > 0 ? found : throw Failure.NoRulesIn(assembly));
        }

        return types.Distinct().ToList();
    }

    [RequiresUnreferencedCode(NRulesSource.NeedsReflection)]
    private Rule Made(Type type, IServiceProvider? services)
    {
        if (!RuleTypeScanner.IsRuleType(type))
        {
            throw Failure.NotARule(type);
        }

        try
        {
            return (Rule)(services is null ? Activator.CreateInstance(type)! : ActivatorUtilities.GetServiceOrCreateInstance(services, type));
        }
        catch (Exception thrown)
        {
            throw Failure.CannotBeMade(RuleNames.Of(type), type, thrown is TargetInvocationException { InnerException: { } inner } ? inner : thrown);
        }
    }

    private IRuleDefinition Defined(Type type, Rule rule)
    {
        try
        {
            return new RuleDefinitionFactory().Create(rule);
        }
        catch (RuleDefinitionException thrown)
        {
            throw Failure.CannotBeDefined(RuleNames.Of(type), type, thrown.InnerException ?? thrown);
        }
    }

    private void Add(IRuleDefinition definition)
    {
        var name = RuleNames.Of(definition);
        if (!RuleNames.IsName(name))
        {
            throw Failure.NotAName(name);
        }

        if (_byDefinition.Values.FirstOrDefault(r => r.Name == name) is { } first)
        {
            throw Failure.SameName(name, RuleNames.Tell(first.Definition), RuleNames.Tell(definition));
        }

        _byDefinition.Add(definition.Name, new LoadedRule(name, definition));
    }
}
