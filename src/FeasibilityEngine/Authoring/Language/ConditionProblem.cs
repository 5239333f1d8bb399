using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring.Language;

/// <summary>What is wrong with a condition, placed by offset in its text.</summary>
/// <param name="Code">The code of the diagnostic.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Start">Where the caret stands.</param>
/// <param name="Length">How many characters it marks.</param>
/// <param name="Expected">What is expected there.</param>
/// <param name="DidYouMean">What was probably meant; null where that is not known.</param>
internal sealed record ConditionProblem(string Code, string Message, int Start, int Length, string? Expected = null, string? DidYouMean = null)
{
    /// <summary>What the suggestion stands in the place of, from its start to its end, where that is not what is marked: all of <c>a b</c>, for <c>a is b</c>.</summary>
    public (int Start, int End)? Instead { get; init; }

    /// <summary>What the suggestion takes a name for; null where it takes no name for anything.</summary>
    public SuggestionPremise? Supposes { get; init; }

    /// <summary>What is told where what the suggestion supposes is not so: <c>is</c> in <c>toll = true</c>, of an issue. Null where that leaves no suggestion.</summary>
    public ConditionProblem? Otherwise { get; init; }

    /// <summary>The problem as it is told beside these issues.</summary>
    public ConditionProblem Beside(IEnumerable<Issue> issues)
    {
        if (Supposes is null || Supposes.AgreesWith(issues))
        {
            return this;
        }

        // An issue that is compared with what is no option of it can only be asked for its options.
        return Otherwise?.Beside(issues) ?? this with
        {
            DidYouMean = null,
            Expected = !Supposes.IsSo && issues.FirstOrDefault(known => known.Id == Supposes.Issue) is { } issue
                ? $"'is' with an option of '{issue.Id}': {string.Join(", ", issue.Options.Where(option => option != Unread.Name).Take(12))}"
                : Expected,
        };
    }

    /// <summary>The problem with all of this marked and replaced: a sign with the names that touch it.</summary>
    public ConditionProblem Spanning((string Meant, int Start, int End) whole) => this with
    {
        Start = whole.Start,
        Length = whole.End - whole.Start,
        DidYouMean = whole.Meant,
        TakesNeighbours = true,
    };

    // Then the next word is a part of what is suggested.
    private bool TakesNeighbours { get; init; }

    /// <summary>The text with the suggestion in its place.</summary>
    public string Followed(string text) => Before(text) + text[Replaced.End..];

    /// <summary>
    /// Whether the text with the suggestion in its place can be read on, past the next word: <c>a xor b</c> could with another joiner, and
    /// <c>toll in (low)</c> could not with <c>is</c>.
    /// </summary>
    public bool LeadsOn(string text, Func<string, ConditionProblem?> read)
    {
        if (read(Followed(text)) is not { } next)
        {
            return true;
        }

        if (TakesNeighbours)
        {
            return next.Start >= Before(text).Length;
        }

        var following = new TokenCursor(text[Replaced.End..]).Next;
        return following.Kind != TokenKind.End && next.Start >= Before(text).Length + following.End;
    }

    private (int Start, int End) Replaced => Instead ?? (Start, Start + Length);

    // Spaces, since `!a` is not meant to become one word.
    private string Before(string text) => $"{text[..Replaced.Start]} {DidYouMean} ";
}

/// <summary>What a suggestion takes a name for: <c>toll is eastern</c> takes <c>toll</c> for an issue with an option <c>eastern</c>.</summary>
/// <param name="Issue">The name.</param>
/// <param name="Options">The options that it takes the issue to have; an issue may have others.</param>
/// <param name="IsSo">False where it takes the name for no such issue: <c>ceasefire</c>, in the place of <c>ceasefire = true</c>.</param>
internal sealed record SuggestionPremise(string Issue, IReadOnlyList<string> Options, bool IsSo = true)
{
    /// <summary>Whether it is so where there are these issues.</summary>
    public bool AgreesWith(IEnumerable<Issue> issues) =>
        issues.Any(known => known.Id == Issue && Options.All(known.Options.Contains)) == IsSo;
}
