using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Fuzzing.Mutations;

/// <summary>Draws conditions in the language of the file, over the names of a tree.</summary>
internal sealed class ConditionDraw(TreeVocabulary words, Dice dice)
{
    private static readonly string[] Orders = ["before", "after", "with", "precedes"];

    public string Draw(int depth) => depth <= 0 || dice.Chance(25) ? Atom() : dice.Below(9) switch
    {
        0 => $"not ({Draw(depth - 1)})",
        1 or 2 => $"({Draw(depth - 1)}) and ({Draw(depth - 1)})",
        3 or 4 => $"({Draw(depth - 1)}) or ({Draw(depth - 1)})",
        5 => $"({Draw(depth - 1)}) implies ({Draw(depth - 1)})",
        6 => $"{Count()} ({string.Join(", ", Enumerable.Range(0, dice.Between(1, 4)).Select(_ => Draw(depth - 1)))})",
        7 => Quantified(),
        _ => Atom(),
    };

    /// <summary>Over facts alone, as availability takes it.</summary>
    public string OfFacts() => words.Facts.Count == 0 ? "true" : dice.Below(4) switch
    {
        0 => $"not {dice.Pick(words.Facts)}",
        1 => $"{dice.Pick(words.Facts)} or {dice.Pick(words.Facts)}",
        2 => $"{dice.Pick(words.Facts)} and not {dice.Pick(words.Facts)}",
        _ => dice.Pick(words.Facts),
    };

    private string Atom()
    {
        var acts = words.Acts;
        var issues = words.Issues;
        switch (dice.Below(10))
        {
            case < 3 when issues.Count > 0:
                var (issue, options) = dice.Pick(issues);
                return dice.Below(4) switch
                {
                    0 => $"{issue} is not {dice.Pick(options)}",
                    1 => $"{issue} is one of ({string.Join(", ", dice.Some(options, dice.Between(1, 3)))})",
                    _ => $"{issue} is {dice.Pick(options)}",
                };
            case < 5 when acts.Count > 0:
                return dice.Pick(acts);
            case 5 when acts.Count > 0:
                return $"{dice.Pick(acts)} {dice.Pick(Orders)} talks";
            case 6 or 7 when acts.Count > 0:
                return $"{dice.Pick(acts)} {dice.Pick(Orders)} {dice.Pick(acts)}";
            case 8 when words.Facts.Count > 0:
                return dice.Pick(words.Facts);
            default:
                return dice.Chance(50) ? "true" : "false";
        }
    }

    private string Count() => dice.Below(4) switch
    {
        0 => "exactly one of",
        1 => "at most one of",
        2 => $"at least {dice.Between(0, 4)} of",
        _ => $"at most {dice.Between(0, 3)} of",
    };

    private string Quantified()
    {
        var sets = words.Sets.Where(set => set.Value.Count > 0).ToList();
        if (sets.Count == 0)
        {
            return Atom();
        }

        var (set, keys) = dice.Pick(sets);
        var except = dice.Chance(30) ? " except " + dice.Pick(keys) : "";
        var body = Draw(0);
        var key = dice.Pick(keys);
        return $"{dice.Pick(new[] { "all", "any", "no" })} v in {set}{except}: ({body.Replace($"[{key}]", "[v]", StringComparison.Ordinal)})";
    }
}
