using System.Diagnostics;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Exploration.Compiling;

/// <summary>Turns ground conditions into formulas over a state space, as they stand at one point of the path.</summary>
/// <param name="pool">Where equal formulas are shared.</param>
/// <param name="space">The variables.</param>
/// <param name="order">Which act comes no later than which.</param>
/// <param name="moment">The point of the path.</param>
/// <param name="fact">What stands for a fact there: a constant, a formula over issues and acts, or a variable of its own.</param>
internal sealed class ConditionCompiler(FormulaPool pool, StateSpace space, ActOrder order, Moment moment, Func<Reference, Formula> fact)
{
    private static readonly Reference Talks = new(Act.Talks);

    /// <summary>What stands for an act at every point of the path, in place of what the state says; null where the state counts.</summary>
    public Func<Reference, Formula?> Wished { get; init; } = _ => null;

    /// <summary>What stands for the options of an issue, in place of what the state says; null where the state counts.</summary>
    public Func<Reference, Formula[]?> WishedOptions { get; init; } = _ => null;

    /// <summary>The formula that is true in exactly the states in which the condition holds.</summary>
    public Formula Compile(Condition condition) => condition switch
    {
        Constant constant => constant.Value ? pool.True : pool.False,
        Negation negation => pool.Not(Compile(negation.Operand)),
        Conjunction conjunction => pool.And(Each(conjunction.Operands)),
        Disjunction disjunction => pool.Or(Each(disjunction.Operands)),
        Implication implication => pool.Or([pool.Not(Compile(implication.Premise)), Compile(implication.Consequence)]),
        Counted counted => Count(counted),
        OptionCheck check => Check(check),
        Occurrence occurrence => Occurs(occurrence.Of),
        Order asked => Follows(asked),
        _ => throw new UnreachableException($"A bug: '{condition}' cannot be solved."),
    };

    /// <summary>What a ground rule demands of every state: its constraint, or that its fact follows from its condition.</summary>
    public Formula Compile(GroundRule rule) => rule switch
    {
        { Then: { } then } => pool.Or([pool.Not(Compile(rule.Condition)), fact(then)]),
        { Rule.Form: RuleForm.Never } => pool.Not(Compile(rule.Condition)),
        _ => Compile(rule.Condition),
    };

    private Formula[] Each(ValueList<Condition> operands)
    {
        var formulas = new Formula[operands.Count];
        for (var i = 0; i < formulas.Length; i++)
        {
            formulas[i] = Compile(operands[i]);
        }

        return formulas;
    }

    private Formula Occurs(Reference reference) =>
        space.IsFact(reference) ? fact(reference)
        : moment.Kind != MomentKind.TalksBegin ? Performed(reference)
        : order.IsPromisable(reference) ? pool.And([Happens(reference), order.NoLater(reference, Talks)])
        : Happens(reference);

    /// <summary>That an act has been performed by the moment; at the beginning of talks, that it is performed at all.</summary>
    private Formula Performed(Reference act) => Wished(act) ?? moment.Kind switch
    {
        MomentKind.Start => pool.False,
        MomentKind.AfterAct => pool.And([Happens(act), order.NoLater(act, moment.Act!)]),
        _ => Happens(act),
    };

    private Formula Happens(Reference act) => act == Talks ? pool.True : Wished(act) ?? pool.Variable(space.OfAct(act));

    private Formula Follows(Order asked) => asked.Kind switch
    {
        OrderKind.With => pool.And([Performed(asked.First), Performed(asked.Second), order.Together(asked.First, asked.Second)]),
        OrderKind.Before => Precedes(asked.First, asked.Second),
        _ when asked.Second == Talks => pool.And([Performed(asked.First), pool.Not(order.NoLater(asked.First, Talks))]),
        _ => Precedes(asked.Second, asked.First),
    };

    private Formula Precedes(Reference first, Reference second) =>
        pool.And([Performed(first), pool.Or([pool.Not(Performed(second)), pool.Not(order.NoLater(second, first))])]);

    private Formula Check(OptionCheck check)
    {
        var (first, options) = space.OptionsOf(check.Issue);
        if (check.Options.Count == 1 && options.Count > 1 && WishedOptions(check.Issue) is null)
        {
            var one = pool.Variable(first + IndexOf(options, check.Options[0]));
            return check.Negated ? pool.Not(one) : one;
        }

        var named = check.Options.Distinct().Select(o => IndexOf(options, o)).ToList();
        var wished = WishedOptions(check.Issue);
        var any = named.Count == options.Count ? pool.True : pool.Or([.. named.Select(i => wished?[i] ?? pool.Variable(first + i))]);
        return check.Negated ? pool.Not(any) : any;
    }

    private static int IndexOf(ValueList<string> options, string option)
    {
        for (var i = 0; i < options.Count; i++)
        {
            if (options[i] == option)
            {
                return i;
            }
        }

        throw new UnreachableException($"A bug: there is no option '{option}'.");
    }

    private Formula Count(Counted counted)
    {
        var operands = Each(counted.Operands);
        return counted.Kind switch
        {
            CountKind.AtLeast => pool.AtLeast(counted.Number, operands),
            CountKind.AtMost => pool.AtMost(counted.Number, operands),
            _ => pool.And([pool.AtLeast(counted.Number, operands), pool.AtMost(counted.Number, operands)]),
        };
    }
}
