using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Language;

/// <summary>What a word of English makes of the two conditions that it joins.</summary>
/// <param name="Expected">What the condition language has for it, where the two cannot be told apart.</param>
/// <param name="Join">The condition that is meant; null where the word leaves that open.</param>
/// <param name="Separators">What parts the two, where the word stands before both: <c>nor</c> after <c>neither</c>.</param>
internal sealed record SpokenForm(string Expected, Func<Condition, Condition, Condition>? Join, params string[] Separators)
{
    /// <summary>What may be meant as well as <c>or</c>; null where one thing is meant.</summary>
    public Func<Condition, Condition, Condition>? Alternative { get; init; }

    /// <summary>True where nobody can tell how far the two conditions reach, unless each is a single one or stands in parentheses.</summary>
    public bool NeedsTerms { get; init; }

    /// <summary>True where the word joins as <c>and</c> does, so that it does not matter how far the two reach into a chain of <c>and</c>.</summary>
    public bool Conjoins { get; init; }

    /// <summary>The two conditions joined as is meant, from what is written of them; null where they cannot be told apart.</summary>
    public (string? Meant, string Expected) Of(string first, string second)
    {
        if (Read(first) is not { } one || Read(second) is not { } other)
        {
            return (null, Expected);
        }

        return Alternative is { } alternative ? (null, $"'{new Disjunction([one, other])}', where both may hold, or '{alternative(one, other)}'")
            : (Join?.Invoke(one, other).ToString(), Expected);
    }

    private Condition? Read(string written) =>
        ConditionParser.ReadPart(written) is { } condition
        && !(NeedsTerms && (condition is Disjunction or Implication || (condition is Conjunction && !Conjoins)) && !IsEnclosed(written))
            ? condition
            : null;

    // `(a or b)`, and not `(a) or (b)`.
    private static bool IsEnclosed(string written)
    {
        var tokens = ConditionLexer.Read(written);
        var depth = 0;
        var closing = tokens.FindIndex(token => (depth += token.Is("(") ? 1 : token.Is(")") ? -1 : 0) == 0);
        return tokens[0].Is("(") && closing == tokens.Count - 2;
    }
}
