using FeasibilityEngine.Findings;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>What makes claims about conflicts true.</summary>
internal static class ConflictPredicates
{
    public static IEnumerable<Predicate> All =>
    [
        Predicate.Of<MinimalConflict>((claim, asked) => asked.IsMinimalConflict(claim.Members, claim.WithinReach)),
        Predicate.Of<PositionsOnly>((claim, asked) => claim.Members.Count > 1 && claim.Members.All(member => asked.Has(member) && !asked.Ladder(member).IsAct)),
        Predicate.Of<AtLastRungs>((claim, asked) => claim.Members.All(member => asked.Has(member) && member.Rung == asked.Ladder(member).Rungs.Count - 1)),
        Predicate.Of<Through>(IsThrough),
        Predicate.Of<AgainstRedLine>((claim, asked) => claim.Members.Any(member => asked.Ladder(member).IsRedLine)),
        Predicate.Of<NoOrderSuits>((claim, asked) => CircularOrderLaw.IsCircular(asked, claim.Members, asked.RuleIndexes(claim.Rules)) != false),
        Predicate.Of<SidesAre>((claim, asked) => claim.Members.Select(member => asked.Ladder(member).Party).Distinct().Count() == claim.Number),
        Predicate.Of<PerformedBy>((claim, asked) => asked.Reference.Words.Acts[asked.Act(claim.Act)].Declaration.By == claim.Party),
        Predicate.Of<OfOneParty>((claim, asked) => claim.Members.All(member => asked.Ladder(member).Party == claim.Party)),
        Predicate.Of<CannotBeMet>((claim, asked) => !asked.Reference.CanStand(asked.RungsOf([claim.Position]), claim.WithinReach)),
        Predicate.Of<NobodyBringsAbout>((claim, asked) => IsOnly(claim.Position, ConflictKind.Unobtainable, asked)),
        Predicate.Of<ExcludesItself>((claim, asked) => IsOnly(claim.Position, ConflictKind.SelfExcluding, asked)),
        Predicate.Of<ActNotConceded>((claim, asked) => claim.Members.Any(member =>
            asked.Ladder(member).IsAct && member.Rung == 0
            && asked.Reference.CanStand(asked.RungsOf(claim.Members.Where(other => other != member)), withinReach: false))),
        Predicate.Of<InConflicts>((claim, asked) =>
        {
            var count = asked.Reference.Conflicts.Count(conflict => conflict.Split(' ').Contains(claim.Member.Id));
            return claim.All ? claim.Number == count : claim.Number <= count;
        }),
        Predicate.Of<AsksFor>((claim, asked) => IsSame(
            asked, asked.Scenario.Positions.Single(position => position.Id == claim.Member.Id).Rungs.Single(rung => rung.Id == claim.Member.RungId).Accepts, claim.Condition)),
        Predicate.Of<Needs>(IsNeeded),
        Predicate.Of<RuleSays>((claim, asked) => claim.Instances.All(instance =>
            asked.RuleGroups.Says(asked.RuleIndexes([claim.Rule])[0], Meaning.Of(instance, asked.Reference.Words)))),
        Predicate.Of<AsksOrder>(IsAsked),
    ];

    // In the same words, or in others that hold of the same states.
    private static bool IsSame(Inquiry asked, Condition one, Condition other)
    {
        var (first, second) = (Meaning.Of(one, asked.Reference.Words), Meaning.Of(other, asked.Reference.Words));
        return one.Equals(other) || asked.Reference.Choices().Select(choice => choice.WithFacts(asked.Reference.Rules.LeastModel(choice))).All(state => first(state) == second(state));
    }

    private static bool IsOnly(Standing position, ConflictKind kind, Inquiry asked) =>
        !asked.Reference.CanStand(asked.RungsOf([position]), withinReach: false) && ConflictKindLaw.Otherwise(asked, [position], withinReach: false) == kind;

    private static bool IsThrough(Through claim, Inquiry asked)
    {
        var rungs = asked.RungsOf(claim.Members);
        var rules = asked.RuleIndexes(claim.Rules);
        return !asked.RuleGroups.CanStand(rungs, claim.WithinReach, rules)
            && rules.TrueForAll(rule => asked.RuleGroups.CanStand(rungs, claim.WithinReach, [.. rules.Where(other => other != rule)]));
    }

    private static bool IsNeeded(Needs claim, Inquiry asked)
    {
        var words = asked.Reference.Words;
        var supposed = claim.Supposed.Select(condition => Told(condition, words)).ToList();
        var rules = asked.Reference.Rules;
        var facts = claim.Facts.Select(asked.Fact).ToList();
        var needed = Told(claim.Condition, words);
        return asked.RuleGroups.Follows(
            asked.RungsOf(claim.Members),
            claim.WithinReach,
            asked.RuleIndexes(claim.Rules),
            world => facts.TrueForAll(fact => StandsAsTold(fact, world)) && supposed.TrueForAll(holds => holds(world)),
            needed);

        // Settled facts stand as they do; others are told to hold only where one of their rules applies.
        bool StandsAsTold(int fact, World world) => !rules.Negotiable[fact] || rules.Established[fact]
            ? world.Facts[fact] == asked.Reference.Settled[fact]
            : !world.Facts[fact] || rules.Derivations.Exists(derivation => derivation.Head == fact && derivation.Body(world));
    }

    // In a derivation an order speaks of two acts as far as both are performed: else the place of the other is free, and here that of talks.
    private static Func<World, bool> Told(Condition condition, PlainReference.Vocabulary words)
    {
        switch (condition)
        {
            case Negation negation:
                var denied = Told(negation.Operand, words);
                return world => !denied(world);
            case Conjunction conjunction:
                var all = conjunction.Operands.Select(operand => Told(operand, words)).ToList();
                return world => all.TrueForAll(holds => holds(world));
            case Disjunction disjunction:
                var any = disjunction.Operands.Select(operand => Told(operand, words)).ToList();
                return world => any.Exists(holds => holds(world));
            case Order order:
                var (first, second) = (words.ActIndex(order.First), words.ActIndex(order.Second));
                var holds = Meaning.Of(condition, words);
                return world => world.Acts[first] && world.Acts[second]
                    ? holds(world)
                    : holds(new World(world.Options, [.. world.Acts.Select(_ => true)], world.Facts, [.. world.Steps.Select((step, act) => world.Acts[act] ? step : 0)]));
            default:
                return Meaning.Of(condition, words);
        }
    }

    private static bool IsAsked(AsksOrder claim, Inquiry asked)
    {
        var words = asked.Reference.Words;
        var (first, second) = (Index(claim.Link.First), Index(claim.Link.Second));
        return asked.RuleGroups.Follows(asked.RungsOf(claim.Asking), claim.WithinReach, asked.RuleIndexes(claim.Rules), _ => true, world =>
            !world.Acts[first] || !world.Acts[second] || claim.Link.Kind switch
            {
                OrderDemandKind.Before => world.Steps[first] < world.Steps[second],
                OrderDemandKind.NoLater => world.Steps[first] <= world.Steps[second],
                _ => world.Steps[first] == world.Steps[second],
            });

        int Index(string act) => words.Acts.FindIndex(other => other.Reference.ToString() == act);
    }
}
