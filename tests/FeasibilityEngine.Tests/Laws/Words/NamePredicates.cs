using System.Text.RegularExpressions;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>What makes claims of explanations of facts, rules and rungs out of reach true.</summary>
internal static class NamePredicates
{
    private static readonly Dictionary<string, string> Unbound = [];

    public static IEnumerable<Predicate> All { get; } =
    [
        // At a key, what ranges over no key at all may name it as well as not: there, all that has the name of the fact at some key may be told.
        Predicate.Of<NamedBy>((claim, asked) => Naming(claim.Fact, asked).All(claim.By.Contains)
            && claim.By.All(Naming(claim.Fact.Split('[')[0], asked).Contains)),
        Predicate.Of<NamedInNeeds>((claim, asked) => asked.Has(claim.Rung) && asked.Ladder(claim.Rung).Rungs[claim.Rung.Rung].Untenable
            && Facts(claim, asked).Any(fact => Names(Needed(claim, asked), fact, asked.Reference.Words, Unbound))),
        Predicate.Of<RuleYields>(DoesYield),
        Predicate.Of<NothingBrings>((claim, asked) =>
            Parts(asked.Scenario.Developments.Select(development => development.Id).Except(asked.Options.Assume)).Select(asked.With).All(with =>
                !IsSettled(claim.Claim, with)
                && TimelinePredicates.Days(asked.Scenario).Distinct().Where(day => day > asked.Reference.AsOf).All(day => !IsSettled(claim.Claim, with.On(day))))),
    ];

    // A fact that rules derive from what is agreed is not settled, even where no agreement would make it hold.
    private static bool IsSettled(Claim claim, Inquiry asked) => Predicates.Holds(claim, asked)
        && !(claim is FactStands { Fact: var name } && asked.Fact(name) is var fact && asked.Reference.Rules.Negotiable[fact] && !asked.Reference.Rules.Established[fact]);

    private static IEnumerable<string> Naming(string fact, Inquiry asked)
    {
        var (scenario, words) = (asked.Scenario, asked.Reference.Words);
        return scenario.Positions.Where(position => Names(position.While, Unbound)).Select(position => position.Id)
            .Concat(scenario.Positions.SelectMany(position => position.Rungs
                .Where(rung => Names(rung.Accepts, Unbound) || Names(rung.AvailableWhen, Unbound)).Select(rung => $"{position.Id}={rung.Id}")))
            .Concat(scenario.Acts.Where(act => Names(act.AvailableWhen, Unbound)).Select(act => act.Id))
            .Concat(scenario.Rules.Where(rule => words.Bindings(rule.For).DefaultIfEmpty(Unbound).Any(binding => Names(rule.Condition, binding))).Select(rule => rule.Id));

        bool Names(Condition? condition, IReadOnlyDictionary<string, string> binding) =>
            condition is not null && NamePredicates.Names(condition, fact, words, binding);
    }

    // A fact without a key is named also by what ranges over no key at all.
    private static bool Names(Condition condition, string fact, PlainReference.Vocabulary words, IReadOnlyDictionary<string, string> binding) => fact.Contains('[')
        ? Mentions.Of(condition, words, binding).Any(mention => mention.Reference.ToString() == fact)
        : Regex.IsMatch(condition.ToString(), $@"(?<![\w-]){Regex.Escape(fact)}(?![\w-])");

    private static IEnumerable<string> Facts(NamedInNeeds claim, Inquiry asked) => !claim.IsRule ? [claim.Name]
        : asked.Reference.Rules.Derivations.Where(derivation => derivation.Rule == asked.RuleIndexes([claim.Name])[0])
            .Select(derivation => asked.Reference.Words.Facts[derivation.Head].ToString());

    private static Condition Needed(NamedInNeeds claim, Inquiry asked) =>
        (claim.Rung.IsAct
            ? asked.Reference.Words.Acts.Single(act => act.Reference.ToString() == claim.Rung.Id).Declaration.AvailableWhen
            : asked.Scenario.Positions.Single(position => position.Id == claim.Rung.Id).Rungs.Single(rung => rung.Id == claim.Rung.RungId).AvailableWhen)!;

    private static bool DoesYield(RuleYields claim, Inquiry asked)
    {
        var rules = asked.Reference.Rules;
        var (rule, fact, where) = (asked.RuleIndexes([claim.Rule])[0], asked.Fact(claim.Fact), Meaning.Of(claim.Where, asked.Reference.Words));
        var bodies = rules.Derivations.Where(derivation => derivation.Rule == rule && derivation.Head == fact).ToList();
        var choices = asked.Reference.Choices().ToList();
        return bodies.Count > 0
            && choices.TrueForAll(choice => bodies.Exists(body => body.Body(choice.WithFacts(rules.LeastModel(choice)))) == claim.Applies)
            && Enumerable.Range(0, 1 << asked.Reference.Words.Facts.Count)
                .Select(mask => choices[0].WithFacts([.. asked.Reference.Words.Facts.Select((_, other) => (mask >> other & 1) == 1)]))
                .All(state => bodies.Exists(body => body.Body(state)) == where(state));
    }

    private static IEnumerable<List<string>> Parts(IEnumerable<string> all)
    {
        var names = all.ToList();
        return Enumerable.Range(0, 1 << names.Count).Select(mask => names.Where((_, i) => (mask & (1 << i)) != 0).ToList());
    }
}
