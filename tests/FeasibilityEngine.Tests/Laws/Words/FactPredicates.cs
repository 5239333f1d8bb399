using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>What makes claims about facts, and about what makes them hold, true.</summary>
internal static class FactPredicates
{
    public static IEnumerable<Predicate> All =>
    [
        Predicate.Of<FactStands>((claim, asked) => asked.Stands(claim.Fact, claim.Holds)),
        Predicate.Of<FactSinceEvent>((claim, asked) => asked.Stands(claim.Fact, claim.Holds) && LastTurn(asked, claim.Fact) == (claim.Event, claim.Holds)),
        Predicate.Of<FactAssumed>((claim, asked) => asked.Stands(claim.Fact, claim.Holds) && asked.Options.Assume.Contains(claim.Development)
            && asked.Scenario.Developments.Single(development => development.Id == claim.Development) is var development
            && (claim.Holds ? development.Establishes : development.Ends).Any(fact => fact.ToString() == claim.Fact)
            && (claim.Holds || LastTurn(asked, claim.Fact) is (_, true))),
        Predicate.Of<FactDerived>(IsDerived),
        Predicate.Of<FactNotEstablished>((claim, asked) => asked.Stands(claim.Fact, false) && LastTurn(asked, claim.Fact) is null),
        Predicate.Of<FactOnlyWhere>((claim, asked) =>
        {
            var ways = claim.Ways.Select(way => Meaning.Of(way, asked.Reference.Words)).ToList();
            var fact = asked.Fact(claim.Fact);
            return asked.Reference.Choices().Select(choice => choice.WithFacts(asked.Reference.Rules.LeastModel(choice)))
                .All(state => state.Facts[fact] == ways.Exists(way => way(state)));
        }),
    ];

    // The last event up to the day at which the fact began or ceased to hold; null where it never did.
    private static (string Event, bool Holds)? LastTurn(Inquiry asked, string fact)
    {
        (string, bool)? turn = null;
        foreach (var happening in asked.Scenario.Events.Where(happening => happening.On <= asked.Reference.AsOf).OrderBy(happening => happening.On))
        {
            // What an event both establishes and ends does not hold after it.
            if (happening.Establishes.Any(other => other.ToString() == fact) && turn is not (_, true))
            {
                turn = (happening.Id, true);
            }

            if (happening.Ends.Any(other => other.ToString() == fact) && turn is (_, true))
            {
                turn = (happening.Id, false);
            }
        }

        return turn;
    }

    private static bool IsDerived(FactDerived claim, Inquiry asked)
    {
        var rules = asked.Reference.Rules;
        var (rule, fact) = (asked.RuleIndexes([claim.Rule])[0], asked.Fact(claim.Fact));
        var premises = claim.Premises.Select(asked.Fact).ToList();
        return asked.Stands(claim.Fact, true) && rules.Derivations.Any(derivation => derivation.Rule == rule && derivation.Head == fact
            && premises.TrueForAll(premise => derivation.Needs.Any(need => need.Fact == premise))
            && asked.Reference.Choices().All(choice => derivation.Body(choice.WithFacts(rules.LeastModel(choice)))));
    }
}
