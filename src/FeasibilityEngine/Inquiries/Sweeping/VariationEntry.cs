namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>One entry of what is to be varied, taken apart: <c>cost:POSITION=RUNG:1..5</c>. Places are counted from 0.</summary>
/// <param name="Text">The entry as it was written.</param>
/// <param name="Kind">What stands before the first colon.</param>
/// <param name="Target">What stands between the first colon and the next, or the end.</param>
/// <param name="ValuesStart">Where it goes on after the second colon; null where there is none.</param>
internal sealed record VariationEntry(string Text, string Kind, string Target, int? ValuesStart)
{
    /// <summary>Where the target begins.</summary>
    public int TargetStart => Kind.Length + 1;

    /// <summary>The position or act that the target names.</summary>
    public string Ladder => Target.Split('=', 2)[0];

    /// <summary>The rung that the target names; null where it names none.</summary>
    public string? Rung => Target.Split('=', 2) is [_, var rung] ? rung : null;

    /// <summary>Where the rung begins.</summary>
    public int RungStart => TargetStart + Ladder.Length + 1;

    /// <summary>Takes an entry apart.</summary>
    /// <exception cref="VariationException">It has no colon, or nothing after it.</exception>
    public static VariationEntry Parse(string text)
    {
        var first = text.IndexOf(':', StringComparison.Ordinal);
        if (first < 0)
        {
            throw new VariationException(
                "say what varies and how: cost:POSITION=RUNG:1..5, date:FROM..TO, development:NAME or position:ID", text, 0, text.Length);
        }

        var second = text.IndexOf(':', first + 1);
        if (second >= 0 && text[..first] is ("development" or "position" or "date"))
        {
            throw new VariationException("only a cost has values after a second colon", text, second, text.Length - second);
        }

        var target = second < 0 ? text[(first + 1)..] : text[(first + 1)..second];
        return target.Length > 0 ? new VariationEntry(text, text[..first], target, second < 0 ? null : second + 1)
            : throw new VariationException($"a name is missing after '{text[..first]}:'", text, first + 1, 0);
    }

    /// <summary>What to throw where a part of the entry is wrong.</summary>
    public VariationException Wrong(string message, int start, int length, IEnumerable<string>? candidates = null) =>
        new(message, Text, start, length, candidates);

    /// <summary>What to throw where the target is wrong.</summary>
    public VariationException WrongTarget(string message, IEnumerable<string>? candidates = null) =>
        Wrong(message, TargetStart, Target.Length, candidates);
}
