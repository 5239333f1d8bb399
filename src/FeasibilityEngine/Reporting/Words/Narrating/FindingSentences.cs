using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Words.Narrating;

/// <summary>
/// Findings told one by one, in the sentences of the reports, for programs that show less than a whole report: the message of a
/// failing test, a tooltip, a mail.
/// </summary>
/// <remarks>
/// Sources are cited by their id: <c>[speech]</c>. Each sentence is one line; control characters and bidirectional marks of the
/// scenario are written as <c>\u202E</c>. Safe for use by one thread at a time.
/// </remarks>
/// <example>
/// <code>
/// var sentences = new FindingSentences(analysis);
/// foreach (var sentence in sentences.Explain(analysis.Conflicts[0]))
/// {
///     Console.WriteLine(sentence); // So talks need the harbour to be shared.
/// }
/// </code>
/// </example>
public sealed class FindingSentences
{
    private readonly ConflictTelling _sentences;
    private readonly Standings _standings;

    /// <summary>Prepares to tell what an analysis found.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public FindingSentences(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var vocabulary = new Vocabulary(analysis);
        _sentences = new ConflictTelling(vocabulary);
        _standings = new Standings(vocabulary, new Phrasing(vocabulary));
    }

    /// <summary>
    /// A conflict of the analysis, step by step: who insists on what, what talks therefore need, and why that cannot be. Linear in
    /// the length of its derivation.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="conflict"/> is null.</exception>
    public ValueList<string> Explain(Conflict conflict)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        return _sentences.Explain(conflict).Select(Text.Harmless).ToValueList();
    }

    /// <summary>What a party gives by standing there, as a clause without its full stop: <c>Ukraine opens talks once a full ceasefire of 30 days holds</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="standing"/> is null.</exception>
    public string Giving(Standing standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return Text.Harmless(_standings.Giving(standing).Plain);
    }

    /// <summary>What a rung awaits, in a few words: <c>28 January 2025; guarantees-on-offer or no longer opinion-hardened</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="awaited"/> is null.</exception>
    public static string Awaiting(OutOfReach awaited)
    {
        ArgumentNullException.ThrowIfNull(awaited);
        var day = ReachReasons.IsNotPutForward(awaited) ? ReachReasons.AwaitedDay(awaited, Vocabulary.Date) : null;
        var needs = awaited.Needs is { } condition ? Text.Harmless(ReachReasons.Awaited(condition)) : null;
        return string.Join("; ", new[] { day, needs }.OfType<string>());
    }
}
