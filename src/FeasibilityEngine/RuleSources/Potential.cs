using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.RuleSources;

/// <summary>
/// Everything that a state of a scenario could hold, key by key: each option of each issue, each act, each fact. That something
/// stands here does not say that it holds, only that a rule may speak of it.
/// </summary>
/// <remarks>Immutable, and safe to share between threads. In the order of the scenario's declarations and of the keys of its sets.</remarks>
public sealed class Potential
{
    /// <summary>Lists what states of the scenario could hold. Linear in the number of declarations times keys.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    public Potential(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        Scenario = scenario;
        var keys = scenario.Sets.ToDictionary(s => s.Id, s => s.Keys);
        IEnumerable<Reference> At(string id, string? over) => over is null ? [new Reference(id)] : keys[over].Select(key => new Reference(id, key));
        Options = scenario.Issues
            .SelectMany(issue => At(issue.Id, issue.Over).SelectMany(at => issue.Options.Select(option => new PotentialOption(at, option))))
            .ToValueList();
        Acts = scenario.Acts
            .SelectMany(act => At(act.Id, act.Over).Select(at => new PotentialAct(at, act.By)))
            .Append(new PotentialAct(new Reference(Act.Talks), By: null))
            .ToValueList();
        Facts = scenario.Facts.SelectMany(fact => At(fact.Id, fact.Over).Select(at => new PotentialFact(at))).ToValueList();
    }

    /// <summary>The scenario, for what else a rule may want to know of it.</summary>
    public Scenario Scenario { get; }

    /// <summary>Each option of each issue at each key: <c>troops[donetsk] is withdrawn</c>.</summary>
    public ValueList<PotentialOption> Options { get; }

    /// <summary>Each act at each key, <c>talks</c> among them.</summary>
    public ValueList<PotentialAct> Acts { get; }

    /// <summary>Each fact at each key.</summary>
    public ValueList<PotentialFact> Facts { get; }
}
