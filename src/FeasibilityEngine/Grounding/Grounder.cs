using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Grounding;

/// <summary>Grounds a scenario in one pass: keys for variables, facts from events and rules, ladders from positions and priced acts.</summary>
internal static class Grounder
{
    /// <summary>The scenario at one day, for one question. Linear in the number of ground rules, but for facts that derive each other.</summary>
    /// <exception cref="ArgumentException">A development that is to be assumed does not exist.</exception>
    /// <exception cref="OperationCanceledException">The cancellation was asked for.</exception>
    public static GroundScenario Ground(
        Scenario scenario, Question question, DateOnly? asOf, IReadOnlyList<string> assume,
        ValueList<Supposition>? conceded = null, CancellationToken cancellation = default)
    {
        var assumed = assume.Distinct().Order(StringComparer.Ordinal).ToValueList();
        var developments = assumed.Select(id => scenario.Developments.FirstOrDefault(d => d.Id == id)
            ?? throw new ArgumentException($"The scenario has no development '{id}'.", nameof(assume))).ToList();

        var issues = Instances(scenario, scenario.Issues, i => (i.Id, i.Over)).Select(i => new GroundIssue(i.Reference, i.Declaration)).ToValueList();
        var acts = Instances(scenario, scenario.Acts.Append(new Act(Act.Talks)), a => (a.Id, a.Over))
            .Select(a => new GroundAct(a.Reference, a.Declaration)).ToValueList();
        var rules = GroundRules.Of(scenario, cancellation);
        var facts = Circumstances.Settle(
            scenario, Instances(scenario, scenario.Facts, f => (f.Id, f.Over)).ToList(), rules, asOf, developments, cancellation);
        var holding = facts.Where(f => f.Standing == FactStanding.True).Select(f => f.Reference).ToHashSet();
        var ladders = new Ladders(scenario, asOf, holding.Contains, conceded ?? []);
        return new GroundScenario(scenario, question, asOf, assumed, issues, acts, facts, rules, ladders.For(question, acts, cancellation), ActsAfterTalks.In(scenario, rules))
        {
            Supposed = conceded ?? [],
            SupposedActs = ladders.Supposed(acts),
        };
    }

    private static IEnumerable<(Reference Reference, T Declaration)> Instances<T>(
        Scenario scenario, IEnumerable<T> declarations, Func<T, (string Id, string? Over)> name)
    {
        var sets = scenario.Sets.ToDictionary(s => s.Id);
        return declarations
            .SelectMany(d => name(d) is var (id, over) && over is not null
                ? sets[over].Keys.Select(key => (new Reference(id, key), d))
                : [(new Reference(name(d).Id), d)])
            .OrderBy(i => i.Item1.ToString(), StringComparer.Ordinal);
    }
}
