using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Authoring.Language;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Validation;

/// <summary>
/// Checks what no file can say, and only a scenario that was put together in C# may hold. The other checks, the analysis and the
/// writer rely on it, so they look at nothing else before it is mended.
/// </summary>
internal sealed class FormChecks(ValidationContext context)
{
    // The parser reads four digits.
    private const int LargestCount = 9_999;

    /// <summary>Checks every condition and every ladder. Linear in the size of the scenario.</summary>
    /// <returns>True where all have a form that a file can have.</returns>
    public bool Check()
    {
        var errors = context.ErrorCount;
        foreach (var act in context.Scenario.Acts)
        {
            Check(act.AvailableWhen, $"The act '{act.Id}'", act);
        }

        foreach (var rule in context.Scenario.RulesApart)
        {
            CheckGiven(rule.Condition, $"The rule '{rule.Id}'", rule);
        }

        foreach (var position in context.Scenario.Positions)
        {
            Check(position);
        }

        return errors == context.ErrorCount;
    }

    private void Check(Position position)
    {
        var name = $"The position '{position.Id}'";
        Check(position.While, name, position);
        foreach (var rung in position.Rungs)
        {
            CheckGiven(rung.Accepts, name, rung);
            Check(rung.AvailableWhen, name, rung);
        }

        if (position.Rungs is [var first, ..] && first != new Rung(Rung.Requires, first.Accepts))
        {
            context.Error(
                DiagnosticCodes.NoFileForm, $"{name} has a first rung that is not called '{Rung.Requires}', or that says more than its condition.",
                first, expected: "what is said of the first rung, said of the position");
        }

        if (position.Stated.Zip(position.Stated.Skip(1)).Any(pair => pair.First.On >= pair.Second.On))
        {
            context.Error(DiagnosticCodes.NoFileForm, $"{name} says how it is stated, but not in the order of the days.", position, expected: "each day once, earlier days first");
        }
    }

    private void Check(Condition? condition, string name, object owner)
    {
        if (condition is not null)
        {
            CheckGiven(condition, name, owner);
        }
    }

    private void CheckGiven(Condition condition, string name, object owner)
    {
        if (condition is not null && ConditionSize.Excess(condition) is { } excess)
        {
            context.Error(DiagnosticCodes.ConditionTooDeep, $"{name} has a condition that {excess}.", owner, expected: "a fact that a rule derives from a part of it");
        }
        else if (FirstMalformed(condition) is { } malformed)
        {
            context.Error(DiagnosticCodes.NoFileForm, $"{name} has a condition {malformed}.", owner);
        }
    }

    // Of a condition that is not too deep: by recursion, which takes no memory.
    private static string? FirstMalformed(Condition? condition)
    {
        switch (condition)
        {
            case Negation negation:
                return FirstMalformed(negation.Operand);
            case Quantified quantified:
                return FirstMalformed(quantified.Body);
            case Implication implication:
                return FirstMalformed(implication.Premise) ?? FirstMalformed(implication.Consequence);
            case Conjunction conjunction:
                return Malformed(conjunction) ?? FirstMalformed(conjunction.Operands);
            case Disjunction disjunction:
                return Malformed(disjunction) ?? FirstMalformed(disjunction.Operands);
            case Counted counted:
                return Malformed(counted) ?? FirstMalformed(counted.Operands);
            default:
                return Malformed(condition);
        }
    }

    private static string? FirstMalformed(ValueList<Condition> operands)
    {
        string? malformed = null;
        for (var i = 0; i < operands.Count && malformed is null; i++)
        {
            malformed = FirstMalformed(operands[i]);
        }

        return malformed;
    }

    private static string? Malformed(Condition? part) => part switch
    {
        null => "of which a part is missing",
        Conjunction { Operands.Count: < 2 } or Disjunction { Operands.Count: < 2 } => "that joins fewer than two others",
        Counted { Operands.Count: 0 } => "that counts nothing",
        Counted { Number: < 0 or > LargestCount } or Counted { Kind: CountKind.Exactly, Number: not 1 } =>
            "with a number that cannot be written: exactly one, at most and at least 0 to 9999",
        OptionCheck { Options.Count: 0 } => "that names no option of an issue",
        OptionCheck { Negated: true, Options.Count: > 1 } => "that says 'is not' of several options; negate 'is one of' instead",
        _ => null,
    };
}
