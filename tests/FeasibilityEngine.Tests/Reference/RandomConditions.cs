using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>Draws conditions of every form of the language.</summary>
/// <param name="dice">Where the draws come from.</param>
/// <param name="topics">What the conditions may talk about.</param>
/// <param name="order">How many of a hundred atoms ask for an order of acts, where there are acts.</param>
internal sealed class RandomConditions(Dice dice, Topics topics, int order = 0)
{
    private static readonly string[] Variables = ["t", "u", "v", "w"];

    /// <param name="depth">How many forms may stand within each other.</param>
    /// <param name="binders">The variables that it may use.</param>
    public Condition Draw(int depth, params IReadOnlyList<Binder> binders)
    {
        if (topics.AreEmpty || dice.Chance(1))
        {
            return dice.Chance(70) ? Condition.True : Condition.False;
        }

        if (depth == 0 || dice.Chance(30))
        {
            return Atom(binders);
        }

        return dice.Below(10) switch
        {
            0 or 1 => new Conjunction([.. Operands(dice.Between(2, 3), depth, binders)]),
            2 or 3 => new Disjunction([.. Operands(dice.Between(2, 3), depth, binders)]),
            4 => !Draw(depth - 1, binders),
            5 => Draw(depth - 1, binders).Implies(Draw(depth - 1, binders)),
            6 => Counted(depth, binders),
            _ => Quantified(depth, binders),
        };
    }

    /// <summary>A condition that says one thing of one issue, act or fact.</summary>
    public Condition Atom(params IReadOnlyList<Binder> binders)
    {
        if (topics.AreEmpty)
        {
            return Condition.True;
        }

        if (order > 0 && topics.Acts.Count > 0 && dice.Chance(order))
        {
            return OrderOfActs(binders);
        }

        if (dice.Below(topics.Issues.Count + topics.Acts.Count + topics.Facts.Count) is var drawn && drawn < topics.Issues.Count)
        {
            var issue = topics.Issues[drawn];
            var reference = At(issue.Id, issue.Over, binders);
            return dice.Below(4) switch
            {
                0 when issue.Options.Count > 2 => new OptionCheck(reference, [.. dice.Some(issue.Options, 2)]),
                1 => new OptionCheck(reference, [dice.Pick(issue.Options)], Negated: true),
                _ => new OptionCheck(reference, [dice.Pick(issue.Options)]),
            };
        }

        if (topics.Acts.Count > 0 && dice.Chance(2))
        {
            return new Occurrence(new Reference(Act.Talks));
        }

        var (id, over) = drawn - topics.Issues.Count is var act && act < topics.Acts.Count
            ? topics.Acts[act]
            : topics.Facts[act - topics.Acts.Count];
        Condition occurrence = new Occurrence(At(id, over, binders));
        return dice.Chance(30) ? !occurrence : occurrence;
    }

    /// <summary>Compares two acts, or an act with talks.</summary>
    public Condition OrderOfActs(params IReadOnlyList<Binder> binders)
    {
        var talks = new Reference(Act.Talks);
        var kind = dice.Pick([OrderKind.Before, OrderKind.Before, OrderKind.Before, OrderKind.After, OrderKind.After, OrderKind.With]);
        var some = AnyAct();
        if (dice.Chance(topics.Acts.Count > 1 ? 25 : 80))
        {
            return dice.Chance(60) ? new Order(some, kind, talks) : new Order(talks, kind, some);
        }

        var other = AnyAct();
        for (var tries = 0; other == some && tries < 5; tries++)
        {
            other = AnyAct();
        }

        Condition compared = new Order(some, kind, other);
        return dice.Chance(8) ? !compared : compared;

        Reference AnyAct()
        {
            var (id, over) = dice.Pick(topics.Acts);
            return At(id, over, binders);
        }
    }

    /// <summary>The name at a key of its set, or at a variable that stands for one.</summary>
    public Reference At(string id, string? over, IReadOnlyList<Binder> binders)
    {
        if (over is null)
        {
            return new Reference(id);
        }

        var variables = binders.Where(binder => binder.Set == over).ToList();
        return new Reference(id, variables.Count > 0 && dice.Chance(80)
            ? dice.Pick(variables).Variable
            : dice.Pick(topics.Sets.Single(set => set.Id == over).Keys));
    }

    /// <summary>One to three conditions of which a number holds.</summary>
    public Condition Counted(int depth, IReadOnlyList<Binder> binders)
    {
        var operands = Operands(dice.Between(1, 4), depth, binders).ToValueList();
        return dice.Below(3) switch
        {
            0 => new Counted(CountKind.Exactly, 1, operands),
            1 => new Counted(CountKind.AtMost, dice.Between(0, operands.Count), operands),
            _ => new Counted(CountKind.AtLeast, dice.Between(0, operands.Count), operands),
        };
    }

    private IEnumerable<Condition> Operands(int count, int depth, IReadOnlyList<Binder> binders) =>
        [.. Enumerable.Range(0, count).Select(_ => Draw(depth - 1, binders))];

    private Condition Quantified(int depth, IReadOnlyList<Binder> binders)
    {
        var ranging = topics.Issues.Select(issue => issue.Over)
            .Concat(topics.Acts.Select(act => act.Over))
            .Concat(topics.Facts.Select(fact => fact.Over))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (ranging.Count == 0 || binders.Count == Variables.Length)
        {
            return Atom(binders);
        }

        var picked = dice.Pick(ranging);
        var set = topics.Sets.Single(set => set.Id == picked);
        var variable = Variables.First(name => !binders.Any(binder => binder.Variable == name));
        Binder[] inner = [.. binders, new Binder(variable, set.Id)];
        var body = Draw(depth - 1, inner);
        var except = dice.Chance(20) ? dice.Some(set.Keys, 1) : [];
        // The set may go unsaid only where the body tells it, and only then is nothing excepted.
        var unsaid = except.Count == 0 && dice.Chance(30) && Mentioned(body, variable);
        return new Quantified(dice.Pick(Enum.GetValues<Quantifier>()), variable, unsaid ? null : set.Id, [.. except], body);
    }

    private static bool Mentioned(Condition condition, string variable) => condition switch
    {
        Negation negation => Mentioned(negation.Operand, variable),
        Conjunction conjunction => conjunction.Operands.Any(part => Mentioned(part, variable)),
        Disjunction disjunction => disjunction.Operands.Any(part => Mentioned(part, variable)),
        Implication implication => Mentioned(implication.Premise, variable) || Mentioned(implication.Consequence, variable),
        Counted counted => counted.Operands.Any(part => Mentioned(part, variable)),
        Quantified quantified => Mentioned(quantified.Body, variable),
        OptionCheck check => check.Issue.Key == variable,
        Occurrence occurrence => occurrence.Of.Key == variable,
        Order compared => compared.First.Key == variable || compared.Second.Key == variable,
        _ => false,
    };
}
