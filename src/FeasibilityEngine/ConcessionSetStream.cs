using FeasibilityEngine.Exploration;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine;

/// <summary>
/// Concession sets as they are worked out, cheapest first, each checked a second time before it is given.
/// </summary>
/// <example>
/// <code>
/// var stream = ScenarioAnalyzer.StreamConcessionSets(scenario);
/// await foreach (var set in stream.WithCancellation(cancellation))
/// {
///     Console.WriteLine($"{set.Id}: {set.TotalCost}");
/// }
///
/// if (!stream.IsComplete)
/// {
///     Console.WriteLine($"There may be more: {string.Join("; ", stream.Interruptions)}.");
/// }
/// </code>
/// </example>
/// <remarks>
/// The sets are those of an analysis with the same options, in the same order and under the same names. Which sets there are is
/// searched before the first is given, with <see cref="AnalysisOptions.Progress"/> told on the way; working out one set then takes
/// as long whatever their number. The work is done on the thread pool. Cancelling does not throw: the stream ends, and says that
/// it is not complete. To be read once, by one reader.
/// </remarks>
public sealed class ConcessionSetStream : IAsyncEnumerable<ConcessionSet>
{
    private readonly Scenario _scenario;
    private readonly AnalysisOptions _options;
    private readonly bool _withinReachOnly;
    private int _isRead;

    internal ConcessionSetStream(Scenario scenario, AnalysisOptions options, bool withinReachOnly)
    {
        _scenario = scenario;
        _options = options;
        _withinReachOnly = withinReachOnly;
    }

    /// <summary>The verdict; null until the search is over, which is before the first set is given.</summary>
    public Verdict? Verdict { get; private set; }

    /// <summary>How many sets there are, also beyond <see cref="AnalysisOptions.Top"/>; null until the search is over.</summary>
    public Count? Count { get; private set; }

    /// <summary>True once every set that was asked for has been given, and there are proven to be no others than were counted.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>What cut the search short, in words; empty until the stream has ended, and where nothing did.</summary>
    public ValueList<string> Interruptions { get; private set; } = [];

    /// <summary>Gives the sets. The search starts, and what is wrong with the question is thrown, when the first of them is asked for.</summary>
    /// <param name="cancellationToken">Ends the stream early.</param>
    /// <exception cref="InvalidOperationException">The stream has been read before.</exception>
    /// <exception cref="ConcessionException">A concession to suppose cannot be.</exception>
    /// <exception cref="ArgumentException">A development to assume does not exist.</exception>
    /// <exception cref="Authoring.ScenarioException">The scenario has errors.</exception>
    public async IAsyncEnumerator<ConcessionSet> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref _isRead, 1) == 1)
        {
            throw new InvalidOperationException("A stream of concession sets can be read once; ask for another one.");
        }

        using var deadline = new Deadline(_options, cancellationToken);
        var explored = await Task.Run(() => Explored(deadline), CancellationToken.None).ConfigureAwait(false);
        if (explored is null)
        {
            Verdict = Model.Verdict.Unknown;
            Count = new Count(0, Exact: false);
            Interruptions = [deadline.Reason];
            yield break;
        }

        var found = _withinReachOnly ? explored.WithinReach : explored.Hypothetical;
        Verdict = explored.Verdict;
        Count = new Count(found.Count, found.Exact);
        var (sets, interruptions) = FindingsAssembly.Stream(explored, _withinReachOnly, deadline.Token);
        using var next = sets.GetEnumerator();
        while (await Task.Run(next.MoveNext, CancellationToken.None).ConfigureAwait(false))
        {
            yield return next.Current;
        }

        Interruptions = interruptions();
        IsComplete = found.Exact && Interruptions.Count == 0 && explored.Verdict != Model.Verdict.Unknown;
    }

    /// <summary>The search; null where it was cancelled before it began.</summary>
    private Explored? Explored(Deadline deadline)
    {
        try
        {
            return ScenarioAnalyzer.Explore(_scenario, _options, deadline);
        }
        catch (OperationCanceledException stopped) when (deadline.HasPassed && stopped.CancellationToken == deadline.Token)
        {
            return null;
        }
    }
}
