using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring.Files.Writing;

/// <summary>Lays a scenario out as the file format has it: every key in its place, every name and default written.</summary>
internal static class ScenarioTree
{
    private const int FormatVersion = 1;

    public static Mapping Of(Scenario scenario) => new Mapping()
        .Number("feasibility", FormatVersion)
        .Text("id", scenario.Id)
        .Text("scenario", scenario.Name)
        .Day("as-of", scenario.AsOf)
        .Text("question", Word(scenario.Question))
        .Map("sources", scenario.Sources, s => s.Id, s => new Mapping().Text("text", s.Text).Time("date", s.When).Text("url", s.Url))
        .Map("parties", scenario.Parties, p => p.Id, p => new Mapping().Text("name", p.Name).Text("role", p.Role))
        .Map("sets", scenario.Sets, s => s.Id, s => new Sequence([.. s.Keys.Select(key => new Scalar(key, ScalarKind.Text))]))
        .Map("issues", scenario.Issues, i => Named(i.Id, i.Over), i => new Mapping().Texts("options", i.Options).Text("says", i.Says))
        .Map("acts", scenario.Acts, a => Named(a.Id, a.Over), Of)
        .Map("facts", scenario.Facts, f => Named(f.Id, f.Over), f => new Mapping().Text("says", f.Says).OneOrMore("source", f.Sources))
        .List("rules", RulesToWrite(scenario), Of)
        .List("events", scenario.Events, Of)
        .Map("positions", scenario.Positions, p => p.Id, Of)
        .Map("developments", scenario.Developments, d => d.Id, Of)
        .List("expect", scenario.Expectations, Of);

    private static Mapping Of(Act act) => new Mapping()
        .Text("by", act.By)
        .Number("price", act.Price)
        .Tabled(act.PutForward, act.Tabling)
        .Condition("available when", act.AvailableWhen)
        .Flag("irreversible", act.Irreversible)
        .Text("says", act.Says)
        .OneOrMore("source", act.Sources);

    // A file has no word for what matched: each case becomes a rule of its own.
    private static IEnumerable<Rule> RulesToWrite(Scenario scenario)
    {
        var taken = scenario.Rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in scenario.Rules)
        {
            if (rule.Cases.Count < 2)
            {
                yield return rule;
                continue;
            }

            var number = 0;
            foreach (var match in rule.Apart())
            {
                string id;
                do
                {
                    id = FormattableString.Invariant($"{rule.Id}-{++number}");
                }
                while (!taken.Add(id));

                yield return match with { Id = id };
            }
        }
    }

    private static Mapping Of(Rule rule) => new Mapping()
        .Text("id", rule.Id)
        .OneOrMore("for", rule.For.Select(Text))
        .Condition(rule.Form.ToString().ToLowerInvariant(), rule.Condition)
        .OneOrMore("then", rule.Then.Select(fact => fact.ToString()))
        .Text("because", rule.Because)
        .OneOrMore("source", rule.Sources);

    private static Mapping Of(Event happened) => new Mapping()
        .Text("id", happened.Id)
        .Time("on", happened.When)
        .Text("name", happened.Name)
        .Texts("establishes", happened.Establishes.Select(fact => fact.ToString()))
        .Texts("ends", happened.Ends.Select(fact => fact.ToString()))
        .OneOrMore("source", happened.Sources);

    private static Mapping Of(Position position)
    {
        RefuseUnwritable(position);
        return new Mapping()
            .Text("party", position.Party)
            .OneOrMore("kind", Kinds(position.Kind))
            .Text("says", position.Says)
            .Condition("requires", position.Rungs[0].Accepts)
            .Time("from", position.Begins)
            .Time("until", position.Ends)
            .Condition("while", position.While)
            .Map("stated", position.Stated, s => Mapping.Time(s.When), s => new Scalar(s.Rung, ScalarKind.Text))
            .OneOrMore("source", position.Sources)
            .List("fallbacks", position.Rungs.Skip(1), Of);
    }

    private static Mapping Of(Rung rung) => new Mapping()
        .Text("id", rung.Id)
        .Text("says", rung.Says)
        .Condition("accepts", rung.Accepts)
        .Number("cost", rung.Cost)
        .Tabled(rung.PutForward, rung.Tabling)
        .Condition("available when", rung.AvailableWhen)
        .OneOrMore("source", rung.Sources);

    private static Mapping Of(Development development) => new Mapping()
        .Texts("establishes", development.Establishes.Select(fact => fact.ToString()))
        .Texts("ends", development.Ends.Select(fact => fact.ToString()))
        .Text("says", development.Says)
        .OneOrMore("source", development.Sources);

    private static Mapping Of(Expectation expectation) => new Mapping()
        .Day("as-of", expectation.AsOf)
        .Text("question", Word(expectation.Question))
        .Texts("assume", expectation.Assume)
        .Text("verdict", expectation.Verdict?.ToString().ToLowerInvariant())
        .Texts("because", expectation.Because);

    private static IEnumerable<string> Kinds(PositionKind kind) => kind switch
    {
        PositionKind.PreconditionAndDemand => ["precondition", "demand"],
        PositionKind.RedLine => ["red line"],
        _ => [kind.ToString().ToLowerInvariant()],
    };

    private static string? Word(Question? question) => question?.ToString().ToLowerInvariant();

    private static string Named(string id, string? over) => over is null ? id : $"{id}[{over}]";

    private static string Text(Binder binder) =>
        $"{binder.Variable} in {binder.Set}" + (binder.Except.Count == 0 ? "" : " except " + string.Join(", ", binder.Except));

    // A file has no place for these; leaving them out would write another scenario.
    private static void RefuseUnwritable(Position position)
    {
        if (position.Rungs.Count == 0 || position.Rungs[0] != new Rung(Rung.Requires, position.Rungs[0].Accepts))
        {
            throw new ArgumentException(
                $"The first rung of the position '{position.Id}' must be called '{Rung.Requires}' and have a condition only: "
                + "no cost, sentence, date, availability or source.");
        }
    }
}
