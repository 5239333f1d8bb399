using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Fuzzing.Reporting;

/// <summary>Which parts of the file format and of the language a scenario uses.</summary>
internal static class ScenarioFeatures
{
    public static IEnumerable<string> Of(Scenario scenario)
    {
        var conditions = Conditions(scenario).SelectMany(Parts).ToList();
        var rungs = scenario.Positions.SelectMany(position => position.Rungs.Skip(1)).ToList();
        var priced = scenario.Acts.Where(act => act.Price is not null).ToList();
        (string Name, bool Has)[] features =
        [
            ("sets", scenario.Sets.Count > 0),
            ("issues", scenario.Issues.Count > 0),
            ("issues, acts or facts over a set", scenario.Issues.Any(issue => issue.Over is not null) || scenario.Acts.Any(act => act.Over is not null) || scenario.Facts.Any(fact => fact.Over is not null)),
            ("acts", scenario.Acts.Count > 0),
            ("priced acts", priced.Count > 0),
            ("irreversible acts", scenario.Acts.Any(act => act.Irreversible)),
            ("facts", scenario.Facts.Count > 0),
            ("derived facts", scenario.Rules.Any(rule => rule.Then.Count > 0)),
            ("constraints", scenario.Rules.Any(rule => rule.Then.Count == 0)),
            ("rules over a set", scenario.Rules.Any(rule => rule.For.Count > 0)),
            ("events", scenario.Events.Count > 0),
            ("developments", scenario.Developments.Count > 0),
            ("demands", scenario.Positions.Any(position => position.Kind == PositionKind.Demand)),
            ("preconditions that are demands", scenario.Positions.Any(position => position.Kind == PositionKind.PreconditionAndDemand)),
            ("question of its own", scenario.Question is not null),
            ("red lines", scenario.Positions.Any(position => position.Kind == PositionKind.RedLine)),
            ("preconditions", scenario.Positions.Any(position => position.Kind == PositionKind.Precondition)),
            ("fallbacks", rungs.Count > 0),
            ("ladders without waive", scenario.Positions.Any(position => position.Rungs.Count > 1 && position.Rungs[^1].Accepts != Condition.True)),
            ("tabled", rungs.Exists(rung => rung.Tabled is not null) || priced.Exists(act => act.Tabled is not null)),
            ("available when", rungs.Exists(rung => rung.AvailableWhen is not null) || priced.Exists(act => act.AvailableWhen is not null)),
            ("from or until", scenario.Positions.Any(position => position.From is not null || position.Until is not null)),
            ("while", scenario.Positions.Any(position => position.While is not null)),
            ("stated over time", scenario.Positions.Any(position => position.Stated.Count > 0)),
            ("third parties", scenario.Parties.Any(party => party.IsThirdParty)),
            ("expectations", scenario.Expectations.Count > 0),
            ("sources", scenario.Sources.Count > 0),
            ("order of acts", conditions.OfType<Order>().Any(order => order.Second.Name != Act.Talks && order.First.Name != Act.Talks)),
            ("before talks", conditions.OfType<Order>().Any(order => order is { Kind: OrderKind.Before, Second.Name: Act.Talks } or { Kind: OrderKind.After, First.Name: Act.Talks })),
            ("promises after talks", conditions.OfType<Order>().Any(order => order is { Kind: OrderKind.After, Second.Name: Act.Talks } or { Kind: OrderKind.Before, First.Name: Act.Talks })),
            ("with", conditions.OfType<Order>().Any(order => order.Kind == OrderKind.With)),
            ("quantifiers", conditions.OfType<Quantified>().Any()),
            ("counts", conditions.OfType<Counted>().Any()),
            ("implications", conditions.OfType<Implication>().Any()),
            ("one of several options", conditions.OfType<OptionCheck>().Any(check => check.Options.Count > 1)),
            ("negation", conditions.OfType<Negation>().Any() || conditions.OfType<OptionCheck>().Any(check => check.Negated)),
            ("true or false as a condition", conditions.OfType<Constant>().Any()),
            ("no positions", scenario.Positions.Count == 0),
            ("no parties", scenario.Parties.Count == 0),
        ];
        return features.Where(feature => feature.Has).Select(feature => feature.Name);
    }

    private static IEnumerable<Condition> Conditions(Scenario scenario)
    {
        var rungs = scenario.Positions.SelectMany(position => position.Rungs).ToList();
        return scenario.Rules.Select(rule => rule.Condition)
            .Concat(rungs.Select(rung => rung.Accepts))
            .Concat(rungs.Select(rung => rung.AvailableWhen).OfType<Condition>())
            .Concat(scenario.Acts.Select(act => act.AvailableWhen).OfType<Condition>())
            .Concat(scenario.Positions.Select(position => position.While).OfType<Condition>());
    }

    private static IEnumerable<Condition> Parts(Condition condition) => (condition switch
    {
        Negation negation => [negation.Operand],
        Conjunction conjunction => conjunction.Operands,
        Disjunction disjunction => disjunction.Operands,
        Counted counted => counted.Operands,
        Implication implication => [implication.Premise, implication.Consequence],
        Quantified quantified => [quantified.Body],
        _ => Enumerable.Empty<Condition>(),
    }).SelectMany(Parts).Prepend(condition);
}
