using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>Draws rules of both kinds: derivations that never derive a fact from its own absence, and constraints.</summary>
/// <param name="dice">Where the draws come from.</param>
/// <param name="everything">What constraints may talk about.</param>
/// <param name="settled">The facts that are derived from facts only.</param>
/// <param name="negotiable">The facts that may depend on issues and acts.</param>
/// <param name="constraints">How many constraints there are.</param>
/// <param name="order">How many of a hundred atoms ask for an order of acts.</param>
internal sealed class RandomRules(Dice dice, Topics everything, IReadOnlyList<Fact> settled, IReadOnlyList<Fact> negotiable, int constraints, int order = 0)
{
    public IEnumerable<Rule> Draw() =>
        Derivations().Concat(Constraints()).Select((rule, index) => rule with { Id = $"rule-{index + 1}" });

    private IEnumerable<Rule> Derivations()
    {
        var lower = new List<Fact>();
        foreach (var stratum in Strata(settled).Concat(Strata(negotiable)))
        {
            var agreed = stratum.Any(negotiable.Contains);
            foreach (var fact in stratum)
            {
                for (var count = agreed ? dice.Between(0, 3) : dice.Below(2); count > 0; count--)
                {
                    yield return Derivation(fact, agreed ? everything.WithFacts(lower) : everything.OnlyFacts(lower), stratum);
                }
            }

            lower.AddRange(stratum);
        }
    }

    // A fact follows from facts of lower strata in any way, and from facts of its own without negation, in circles too.
    private Rule Derivation(Fact fact, Topics lower, List<Fact> stratum)
    {
        Binder[] binders = fact.Over is { } over && dice.Chance(70) ? [new Binder("t", over)] : [];
        var conditions = new RandomConditions(dice, lower, order);
        var body = conditions.Draw(dice.Below(2), binders);
        if (dice.Chance(35))
        {
            var peer = dice.Pick(stratum);
            Condition peers = peer.Over is not null && dice.Chance(30)
                ? new Quantified(Quantifier.Any, "u", peer.Over, [], new Occurrence(new Reference(peer.Id, "u")))
                : new Occurrence(conditions.At(peer.Id, peer.Over, binders));
            body = lower.AreEmpty ? peers : dice.Chance(60) ? body & peers : body | peers;
        }

        var then = new List<Reference> { conditions.At(fact.Id, fact.Over, binders) };
        if (dice.Chance(10))
        {
            var other = dice.Pick(stratum);
            then.Add(conditions.At(other.Id, other.Over, binders));
        }

        return new Rule("", RuleForm.When, body, [.. then.Distinct()], [.. binders]);
    }

    private List<List<Fact>> Strata(IReadOnlyList<Fact> facts) =>
        facts.Count > 0 && dice.Chance(50) ? [[.. facts]] : [.. facts.Select(fact => new List<Fact> { fact })];

    private IEnumerable<Rule> Constraints()
    {
        for (var count = constraints; count > 0; count--)
        {
            var binders = Binders();
            var conditions = new RandomConditions(dice, everything, order);
            yield return dice.Below(7) switch
            {
                0 => new Rule("", RuleForm.Always, conditions.Atom(binders).Implies(conditions.Draw(1, binders)), For: [.. binders]),
                1 => new Rule("", RuleForm.Always, ExactlyOne(conditions, binders), For: [.. binders]),
                2 => new Rule("", RuleForm.Always, conditions.Draw(1, binders) | conditions.Draw(1, binders), For: [.. binders]),
                _ => new Rule("", RuleForm.Never, conditions.Atom(binders) & conditions.Draw(1, binders), For: [.. binders]),
            };
        }
    }

    private static Counted ExactlyOne(RandomConditions conditions, Binder[] binders) =>
        new(CountKind.Exactly, 1, [conditions.Atom(binders), conditions.Atom(binders), conditions.Atom(binders)]);

    private Binder[] Binders()
    {
        if (everything.Sets.Count == 0)
        {
            return [];
        }

        return [.. new[] { "t", "u" }.Take(dice.Below(3)).Select(variable =>
        {
            var set = dice.Pick(everything.Sets);
            return new Binder(variable, set.Id, dice.Chance(15) ? [dice.Pick(set.Keys)] : []);
        })];
    }
}
