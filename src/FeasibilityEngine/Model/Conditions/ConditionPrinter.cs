using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace FeasibilityEngine.Model.Conditions;

/// <summary>Writes a condition in the language of scenario files, with as few parentheses as reading it back needs.</summary>
internal static class ConditionPrinter
{
    // How tightly a form binds; an operand that binds no tighter than its parent needs is put in parentheses.
    public const int ImplicationLevel = 0;
    public const int DisjunctionLevel = 1;
    public const int ConjunctionLevel = 2;
    public const int TermLevel = 3;

    public static string Print(Condition condition)
    {
        var text = new StringBuilder();
        Write(text, condition, ImplicationLevel);
        return text.ToString();
    }

    // The level is the loosest form that may stand here without parentheses.
    private static void Write(StringBuilder text, Condition condition, int level)
    {
        if (LevelOf(condition) < level)
        {
            text.Append('(');
            Write(text, condition, ImplicationLevel);
            text.Append(')');
            return;
        }

        switch (condition)
        {
            case Constant constant:
                text.Append(constant.Value ? "true" : "false");
                break;
            case Negation negation:
                text.Append("not ");
                Write(text, negation.Operand, TermLevel);
                break;
            case Conjunction conjunction:
                WriteJoined(text, conjunction.Operands, " and ", TermLevel);
                break;
            case Disjunction disjunction:
                WriteJoined(text, disjunction.Operands, " or ", ConjunctionLevel);
                break;
            case Implication implication:
                Write(text, implication.Premise, DisjunctionLevel);
                text.Append(" implies ");
                Write(text, implication.Consequence, ImplicationLevel);
                break;
            case Quantified quantified:
                WriteQuantified(text, quantified);
                break;
            case Counted counted:
                text.Append(Opening(counted)).Append(" of (");
                WriteJoined(text, counted.Operands, ", ", ImplicationLevel);
                text.Append(')');
                break;
            case OptionCheck { Options.Count: 1 } check:
                text.Append(check.Issue).Append(check.Negated ? " is not " : " is ").Append(check.Options[0]);
                break;
            case OptionCheck check:
                text.Append(check.Issue).Append(" is one of (").AppendJoin(", ", check.Options).Append(')');
                break;
            case Occurrence occurrence:
                text.Append(occurrence.Of);
                break;
            case Order order:
                text.Append(order.First).Append(' ').Append(Word(order.Kind)).Append(' ').Append(order.Second);
                break;
            default:
                throw new UnreachableException($"A bug: a condition of type {condition.GetType().Name} cannot be printed.");
        }
    }

    private static void WriteJoined(StringBuilder text, ValueList<Condition> operands, string separator, int level)
    {
        for (var i = 0; i < operands.Count; i++)
        {
            if (i > 0)
            {
                text.Append(separator);
            }

            Write(text, operands[i], level);
        }
    }

    private static void WriteQuantified(StringBuilder text, Quantified quantified)
    {
        text.Append(quantified.Quantifier.ToString().ToLowerInvariant()).Append(' ').Append(quantified.Variable);
        if (quantified.Set is not null)
        {
            text.Append(" in ").Append(quantified.Set);
            if (quantified.Except.Count > 0)
            {
                text.Append(" except ").AppendJoin(", ", quantified.Except);
            }
        }

        text.Append(": ");
        Write(text, quantified.Body, TermLevel);
    }

    private static string Opening(Counted counted) => counted.Kind switch
    {
        CountKind.Exactly => "exactly one",
        CountKind.AtMost when counted.Number == 1 => "at most one",
        CountKind.AtMost => "at most " + counted.Number.ToString(CultureInfo.InvariantCulture),
        _ => "at least " + counted.Number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Word(OrderKind kind) => kind switch
    {
        OrderKind.Before => "before",
        OrderKind.With => "with",
        _ => "after",
    };

    /// <summary>How tightly the form of a condition binds.</summary>
    public static int LevelOf(Condition condition) => condition switch
    {
        Implication => ImplicationLevel,
        Disjunction => DisjunctionLevel,
        Conjunction => ConjunctionLevel,
        _ => TermLevel,
    };
}
