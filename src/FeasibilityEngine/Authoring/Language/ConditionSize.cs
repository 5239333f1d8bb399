using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Language;

/// <summary>
/// Finds conditions that are too deep or too large. Depth is counted as the parser counts the text that the condition prints as,
/// so that what is accepted when it is built can be read back. A condition that was built in C# may be nested as deeply as memory
/// allows, or hold itself over and over.
/// </summary>
internal static class ConditionSize
{
    // No file can hold more.
    private const int MostParts = 1_000_000;

    /// <summary>What is too much, as an ending of "The condition …"; null for a condition that can be read back.</summary>
    public static string? Excess(Condition condition)
    {
        var parts = 0;
        return Excess(condition, depth: 0, ConditionPrinter.ImplicationLevel, ref parts);
    }

    // By recursion, which takes no memory and ends with the depth: of three conditions within each other one at least nests.
    private static string? Excess(Condition condition, int depth, int level, ref int parts)
    {
        // A condition that binds looser than its place allows is printed in parentheses, which nest.
        depth += ConditionPrinter.LevelOf(condition) < level ? 1 : 0;
        if (depth > ConditionParser.MaxDepth)
        {
            return FormattableString.Invariant($"is nested more than {ConditionParser.MaxDepth} levels deep");
        }

        if (++parts > MostParts)
        {
            return FormattableString.Invariant($"has more than {MostParts} parts");
        }

        switch (condition)
        {
            case Negation negation:
                return Excess(negation.Operand, depth + 1, ConditionPrinter.TermLevel, ref parts);
            case Quantified quantified:
                return Excess(quantified.Body, depth + 1, ConditionPrinter.TermLevel, ref parts);
            case Implication implication:
                return Excess(implication.Consequence, depth + 1, ConditionPrinter.ImplicationLevel, ref parts)
                    ?? Excess(implication.Premise, depth, ConditionPrinter.DisjunctionLevel, ref parts);
            case Conjunction conjunction:
                return Excess(conjunction.Operands, depth, ConditionPrinter.TermLevel, ref parts);
            case Disjunction disjunction:
                return Excess(disjunction.Operands, depth, ConditionPrinter.ConjunctionLevel, ref parts);
            case Counted counted:
                return Excess(counted.Operands, depth + 1, ConditionPrinter.ImplicationLevel, ref parts);
            default:
                return null;
        }
    }

    private static string? Excess(ValueList<Condition> operands, int depth, int level, ref int parts)
    {
        string? excess = null;
        for (var i = operands.Count - 1; i >= 0 && excess is null; i--)
        {
            excess = Excess(operands[i], depth, level, ref parts);
        }

        return excess;
    }
}
