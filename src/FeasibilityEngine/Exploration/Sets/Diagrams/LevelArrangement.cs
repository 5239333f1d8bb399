using FeasibilityEngine.Solving.Diagrams;
using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Exploration.Sets.Diagrams;

/// <summary>Which cells and chains of a component had better stand together in a diagram of its levels.</summary>
internal static class LevelArrangement
{
    // What ties more things than this together is a count of them rather than a tie between each two.
    private const int ManyThings = 5;

    // More things than this that one level asks about are too many to stand together.
    private const int ManyWishes = 32;

    /// <summary>The things that have an order: the cells and, numbered after them, the chains that stand for acts.</summary>
    public static Arrangement Of(LevelParts parts)
    {
        double[] weights =
        [
            .. Enumerable.Range(0, parts.CellCount).Select(cell => Math.Log2(parts.OptionCount(cell))),
            .. parts.Levels.Select(levels => Math.Log2(levels.Count + 1)),
        ];
        var (ties, counts) = (new List<int[]>(), new List<(int[] Things, double Bits)>());
        foreach (var part in parts.All)
        {
            int[] things = [.. part.Cells, .. part.Chains.Select(chain => parts.CellCount + chain)];
            if (things.Length > ManyThings)
            {
                counts.Add((things, BitsOf(part.Formula)));
            }
            else if (things.Length > 1)
            {
                ties.Add(things);
            }
        }

        return new Arrangement(weights, ties, counts, Wishes(parts.All, ties));
    }

    /// <summary>
    /// What one level asks about stands together best, also where it can be dealt with part by part: its selector has to wait for the last part.
    /// </summary>
    private static List<int[]> Wishes(IReadOnlyList<LevelPart> parts, List<int[]> ties)
    {
        var tied = new HashSet<(int, int)>();
        foreach (var tie in ties)
        {
            for (var i = 0; i < tie.Length; i++)
            {
                for (var j = i + 1; j < tie.Length; j++)
                {
                    tied.Add((tie[i], tie[j]));
                }
            }
        }

        return [.. parts.Where(part => part.Chain >= 0)
            .GroupBy(part => (part.Chain, part.Level), part => part.Cells)
            .Select(level => level.SelectMany(cells => cells).Distinct().Order().ToArray())
            .Where(cells => cells.Length is > 1 and <= ManyWishes && IsLoose(cells))];

        // Cells are in ascending order in ties and levels alike.
        bool IsLoose(int[] cells)
        {
            for (var i = 0; i < cells.Length; i++)
            {
                for (var j = i + 1; j < cells.Length; j++)
                {
                    if (!tied.Contains((cells[i], cells[j])))
                    {
                        return true;
                    }
                }
            }

            return false;
        }
    }

    /// <summary>What has to be remembered of a condition that has been looked at in part: how many of its operands hold, or whether one does.</summary>
    private static double BitsOf(Formula formula) => formula.Kind == FormulaKind.AtLeast
        ? Math.Log2(1 + Math.Min(formula.Threshold, formula.OperandSpan.Length - formula.Threshold + 1))
        : 1;
}
