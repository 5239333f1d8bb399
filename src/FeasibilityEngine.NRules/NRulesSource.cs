using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using FeasibilityEngine.NRules.Loading;
using FeasibilityEngine.NRules.Running;
using FeasibilityEngine.RuleSources;
using Microsoft.Extensions.DependencyInjection;
using NRules;
using NRules.RuleModel;

namespace FeasibilityEngine.NRules;

/// <summary>
/// Rules of the world written as NRules classes. They run once per scenario, over everything that a state could hold; what they
/// say with <see cref="RuleStatements"/> becomes rules of the scenario, with the matched statements as the reason at each place.
/// </summary>
/// <example>
/// <code>
/// [Description("A state does not withdraw from territory recognised as its own.")]
/// [Cites("annexation")]
/// public sealed class NoWithdrawalFromRecognisedTerritory : Rule
/// {
///     public override void Define()
///     {
///         PotentialOption withdrawn = null!;
///         PotentialOption recognised = null!;
///         When()
///             .Match(() =&gt; withdrawn, o =&gt; o.Issue.Name == "troops", o =&gt; o.Option == "withdrawn")
///             .Match(() =&gt; recognised, o =&gt; o.Issue.Name == "status", o =&gt; o.Option == "recognised-russian", o =&gt; o.Issue.Key == withdrawn.Issue.Key);
///         Then().Do(rule =&gt; rule.Never());
///     }
/// }
///
/// var analysis = ScenarioAnalyser.Analyse(scenario.WithRulesFrom(new NRulesSource(typeof(NoWithdrawalFromRecognisedTerritory))));
/// </code>
/// </example>
/// <remarks>
/// <para>Rules match over <see cref="PotentialOption"/>, <see cref="PotentialAct"/>, <see cref="PotentialFact"/>, the
/// <see cref="Model.Scenario"/>, and its <see cref="Model.Party"/>, <see cref="Model.KeySet"/> and <see cref="Model.Position"/> values.
/// That a statement matches does not say that it holds. Nothing that one rule says makes another one match, because every fact that a
/// rule could derive stands there from the start; a fact of the user's own, yielded with <c>Yield</c>, may be matched by other rules.</para>
/// <para>A rule's id is its <c>[Name]</c>, or its class name in lower case with hyphens: <c>no-withdrawal-from-recognised-territory</c>.
/// Its <c>[Description]</c> is its reason; <see cref="CitesAttribute"/> names its sources. Priorities do not change what is found.</para>
/// <para>Made once, it compiles once (some hundred milliseconds); it is safe to share between threads, and each run has a session of its own.</para>
/// </remarks>
public sealed class NRulesSource : IRuleSource
{
    internal const string NeedsReflection = "NRules finds rules by reflection: keep the NRules assemblies and those of the rules whole when trimming.";
    internal const string NeedsCompilation = "NRules compiles rules at run time, which ahead-of-time compilation does not allow.";

    private readonly LoadedRules _rules;
    private readonly ISessionFactory _sessions;
    private readonly int _firingLimit;
    private readonly IServiceProvider? _services;

    /// <summary>Rule classes, with <see cref="NRulesOptions"/> as they are by default.</summary>
    /// <inheritdoc cref="NRulesSource(NRulesOptions, IServiceProvider?)"/>
    [RequiresUnreferencedCode(NeedsReflection), RequiresDynamicCode(NeedsCompilation)]
    public NRulesSource(params Type[] rules)
        : this(new NRulesOptions().From(rules))
    {
    }

    /// <summary>Every rule class of an assembly that is public and not nested, with <see cref="NRulesOptions"/> as they are by default.</summary>
    /// <inheritdoc cref="NRulesSource(NRulesOptions, IServiceProvider?)"/>
    [RequiresUnreferencedCode(NeedsReflection), RequiresDynamicCode(NeedsCompilation)]
    public NRulesSource(Assembly rules)
        : this(new NRulesOptions().From(rules))
    {
    }

    /// <summary>Rules that are loaded already, with <see cref="NRulesOptions"/> as they are by default.</summary>
    /// <inheritdoc cref="NRulesSource(NRulesOptions, IServiceProvider?)"/>
    [RequiresUnreferencedCode(NeedsReflection), RequiresDynamicCode(NeedsCompilation)]
    public NRulesSource(IRuleRepository rules)
        : this(new NRulesOptions().From(rules))
    {
    }

    /// <summary>Loads, checks and compiles rules.</summary>
    /// <param name="options">Which rules. Read here; what happens to the options afterwards does not matter.</param>
    /// <param name="services">
    /// Makes the rule classes, and gives what their <c>Dependency()</c> asks for, in a scope for each run; null where they need nothing.
    /// </param>
    /// <exception cref="ArgumentNullException">The options, or a rule among them, are null.</exception>
    /// <exception cref="ArgumentException">The name is empty, or the limit is below 1.</exception>
    /// <exception cref="RuleSourceException">
    /// There are no rules; one is not a rule class, cannot be made, defined or compiled; two have one name; or one asks what rules of
    /// the set do not say, with <c>Not</c>, <c>All</c> or a query.
    /// </exception>
    [RequiresUnreferencedCode(NeedsReflection), RequiresDynamicCode(NeedsCompilation)]
    public NRulesSource(NRulesOptions options, IServiceProvider? services = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrWhiteSpace(options.Name, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.FiringLimit, 1, nameof(options));
        Name = options.Name;
        _firingLimit = options.FiringLimit;
        _services = services;
        _rules = LoadedRules.From(options, services);
        Monotone.Check(_rules);
        _sessions = _rules.Compile();
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The potential is null.</exception>
    /// <exception cref="RuleSourceException">
    /// A rule threw in a condition or its action, never ended, stopped the others, or changed what others match.
    /// </exception>
    public IEnumerable<RuleMatch> Match(Potential potential, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(potential);
        cancellationToken.ThrowIfCancellationRequested();
        using var scope = _services?.GetService<IServiceScopeFactory>()?.CreateScope();
        return new RuleRun(_rules, scope?.ServiceProvider ?? _services, _firingLimit).Matches(_sessions, potential, cancellationToken);
    }
}
