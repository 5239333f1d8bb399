using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Language;

/// <summary>
/// Finds conditions that are too deep or too large. Depth is counted as the parser counts the text that the condition prints as,
/// so that what is accepted when it is built can be read back. Without recursion: a condition that was built in C# may be nested
/// as deeply as memory allows, or hold itself over and over.
/// </summary>
internal static class ConditionSize
{
    // No file can hold more.
    private const int MostParts = 1_000_000;

    /// <summary>What is too much, as an ending of "The condition …"; null for a condition that can be read back.</summary>
    public static string? Excess(Condition condition)
    {
        var parts = 0;
        var open = new Stack<(Condition Condition, int Depth, int Level)>([(condition, 0, ConditionPrinter.ImplicationLevel)]);
        while (open.TryPop(out var next))
        {
            // A condition that binds looser than its place allows is printed in parentheses, which nest.
            var depth = next.Depth + (ConditionPrinter.LevelOf(next.Condition) < next.Level ? 1 : 0);
            if (depth > ConditionParser.MaxDepth)
            {
                return FormattableString.Invariant($"is nested more than {ConditionParser.MaxDepth} levels deep");
            }

            if (++parts > MostParts)
            {
                return FormattableString.Invariant($"has more than {MostParts} parts");
            }

            foreach (var part in ConditionParts.Of(next.Condition))
            {
                open.Push((part, depth + DepthOf(next.Condition, part), LevelWithin(next.Condition, part)));
            }
        }

        return null;
    }

    private static int DepthOf(Condition whole, Condition part) => whole switch
    {
        Negation or Quantified or Counted => 1,
        Implication implication => ReferenceEquals(part, implication.Consequence) ? 1 : 0,
        _ => 0,
    };

    private static int LevelWithin(Condition whole, Condition part) => whole switch
    {
        Negation or Quantified or Conjunction => ConditionPrinter.TermLevel,
        Disjunction => ConditionPrinter.ConjunctionLevel,
        Implication implication when !ReferenceEquals(part, implication.Consequence) => ConditionPrinter.DisjunctionLevel,
        _ => ConditionPrinter.ImplicationLevel,
    };
}
