using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration;

/// <summary>Turns ground conditions into formulas over a state space.</summary>
/// <param name="pool">Where equal formulas are shared.</param>
/// <param name="space">The variables.</param>
/// <param name="fact">What stands for a fact: a constant, a formula over issues and acts, or a variable of its own.</param>
internal sealed class ConditionCompiler(FormulaPool pool, StateSpace space, Func<Reference, Formula> fact)
{
    private readonly Dictionary<Reference, ValueList<string>> _options =
        space.Ground.Issues.ToDictionary(i => i.Reference, i => i.Declaration.Options);

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
        _ => throw new InvalidOperationException($"'{condition}' cannot be solved."),
    };

    /// <summary>What a ground rule demands of every state: its constraint, or that its fact follows from its condition.</summary>
    public Formula Compile(GroundRule rule) => rule switch
    {
        { Then: { } then } => pool.Or([pool.Not(Compile(rule.Condition)), fact(then)]),
        { Rule.Form: RuleForm.Never } => pool.Not(Compile(rule.Condition)),
        _ => Compile(rule.Condition),
    };

    private Formula[] Each(ValueList<Condition> operands) => [.. operands.Select(Compile)];

    private Formula Occurs(Reference reference) =>
        space.IsFact(reference) ? fact(reference)
        : reference.Name == Act.Talks ? pool.True
        : pool.Variable(space.OfAct(reference));

    private Formula Check(OptionCheck check)
    {
        var options = _options[check.Issue];
        var first = space.OfFirstOption(check.Issue);
        var named = check.Options.Distinct().Select(o => IndexOf(options, o)).ToList();
        var any = named.Count == options.Count ? pool.True : pool.Or([.. named.Select(i => pool.Variable(first + i))]);
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

        throw new InvalidOperationException($"There is no option '{option}'.");
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
