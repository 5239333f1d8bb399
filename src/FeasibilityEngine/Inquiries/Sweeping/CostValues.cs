using FeasibilityEngine.Authoring.Language;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>The values that a cost takes: <c>1..5</c>, <c>0.5,1,2</c>, <c>50%..150%/25%</c>.</summary>
/// <param name="Numbers">The numbers in rising order, each once.</param>
/// <param name="ArePercent">True where they are hundredths of the cost in the scenario.</param>
internal sealed record CostValues(IReadOnlyList<decimal> Numbers, bool ArePercent)
{
    // As many as anyone would put side by side; a range of them is held in memory.
    private const int MostValues = 100_000;

    // Of per cent far more than makes sense.
    private const decimal LargestPercent = 1_000_000m;

    /// <summary>Reads the values, which stand in the variation from that place on.</summary>
    /// <exception cref="VariationException">They are no such values.</exception>
    public static CostValues Read(string variation, int start)
    {
        var numbers = new SortedSet<decimal>();
        bool? arePercent = null;
        var at = start;
        foreach (var part in variation[start..].Split(','))
        {
            var (from, to, step, isPercent) = Part(variation, at, part);
            if (arePercent is { } before && before != isPercent)
            {
                throw new VariationException("costs and percentages of costs do not go together", variation, at, part.Length);
            }

            arePercent = isPercent;
            if ((to - from) / step >= MostValues)
            {
                throw new VariationException("these are more than 100,000 values; give a longer step, as in 0..1000/5", variation, at, part.Length);
            }

            for (var number = from; number <= to; number += step)
            {
                numbers.Add(number);
            }

            at += part.Length + 1;
        }

        return new CostValues([.. numbers], arePercent == true);
    }

    private static (decimal From, decimal To, decimal Step, bool IsPercent) Part(string variation, int at, string part)
    {
        var (range, step) = part.IndexOf('/') is var slash and >= 0 ? (part[..slash], part[(slash + 1)..]) : (part, null);
        var (first, last) = range.IndexOf("..", StringComparison.Ordinal) is var dots and >= 0 ? (range[..dots], range[(dots + 2)..]) : (range, null);
        var isPercent = range.Contains('%', StringComparison.Ordinal);
        var from = Number(variation, at, first, isPercent);
        if (last is null)
        {
            return step is null ? (from, from, 1, isPercent)
                : throw new VariationException("a step needs a range, as in 1..5/0.5", variation, at + range.Length, part.Length - range.Length);
        }

        var to = Number(variation, at + first.Length + 2, last, isPercent);
        if (to < from)
        {
            throw new VariationException("the range goes down; write the smaller number first", variation, at, range.Length);
        }

        var by = step is null ? 1 : Number(variation, at + range.Length + 1, step, isPercent);
        return by > 0 ? (from, to, by, isPercent)
            : throw new VariationException("a step is above zero", variation, at + range.Length + 1, step!.Length);
    }

    private static decimal Number(string variation, int at, string word, bool mayBePercent)
    {
        var digits = mayBePercent && word.EndsWith('%') ? word[..^1] : word;
        var number = 0m;
        var form = digits.StartsWith('-') || digits.StartsWith('+') ? NumberForm.None : NumberText.Read(digits, out number);
        return form switch
        {
            NumberForm.Kept when number <= (mayBePercent ? LargestPercent : Costs.Largest) => number,
            NumberForm.None => throw new VariationException(
                word.Length == 0 ? "a number is missing: write 1..5, 0.5,1,2 or 50%..150%" : $"'{word}' is no cost: write 1..5, 0.5,1,2 or 50%..150%",
                variation, at, word.Length),
            NumberForm.TooFine => throw new VariationException($"'{word}' has more than {Costs.Decimals} digits after the point", variation, at, word.Length),
            _ => throw new VariationException($"'{word}' is too large", variation, at, word.Length),
        };
    }
}
