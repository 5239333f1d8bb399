using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Assembling.Deriving;

/// <summary>
/// Conditions with negation pushed down to the atoms, implications as disjunctions and constants gone where they decide nothing:
/// <c>not (a and b)</c> becomes <c>not a or not b</c>.
/// </summary>
internal static class NormalForm
{
    /// <summary>What it means that a condition holds, or that it does not.</summary>
    public static Condition Of(Condition condition, bool holds) => condition switch
    {
        Constant constant => constant.Value == holds ? Condition.True : Condition.False,
        Negation negation => Of(negation.Operand, !holds),
        Conjunction conjunction => Joined(conjunction.Operands, holds, all: holds),
        Disjunction disjunction => Joined(disjunction.Operands, holds, all: !holds),
        Implication implication when holds => Either([Of(implication.Premise, false), Of(implication.Consequence, true)]),
        Implication implication => All([Of(implication.Premise, true), Of(implication.Consequence, false)]),
        OptionCheck { Options.Count: 1 } check when !holds => check with { Negated = !check.Negated },
        _ => holds ? condition : new Negation(condition),
    };

    /// <summary>At least one of them holds.</summary>
    public static Condition Either(IEnumerable<Condition> conditions)
    {
        var operands = conditions
            .SelectMany(c => c is Disjunction nested ? nested.Operands : [c])
            .Where(c => c is not Constant { Value: false })
            .Distinct()
            .ToValueList();
        return operands.Any(c => c is Constant) ? Condition.True : operands.Count switch
        {
            0 => Condition.False,
            1 => operands[0],
            _ => new Disjunction(operands),
        };
    }

    /// <summary>The conditions that must hold each, where this one must hold; none for <c>true</c>.</summary>
    public static IEnumerable<Condition> Parts(Condition normal) => normal switch
    {
        Conjunction conjunction => conjunction.Operands.SelectMany(Parts),
        Constant { Value: true } => [],
        _ => [normal],
    };

    private static Condition All(IEnumerable<Condition> conditions)
    {
        var operands = conditions.SelectMany(Parts).Distinct().ToValueList();
        return operands.Any(c => c is Constant) ? Condition.False : operands.Count switch
        {
            0 => Condition.True,
            1 => operands[0],
            _ => new Conjunction(operands),
        };
    }

    private static Condition Joined(ValueList<Condition> operands, bool holds, bool all)
    {
        var parts = operands.Select(operand => Of(operand, holds));
        return all ? All(parts) : Either(parts);
    }
}
