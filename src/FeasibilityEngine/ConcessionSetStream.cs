using FeasibilityEngine.Assembling;
using FeasibilityEngine.Exploration;
using FeasibilityEngine.Exploration.Sets;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Model;

namespace FeasibilityEngine;

/// <summary>
/// Concession sets one after the other, cheapest first or as they are found, each checked a second time before it is given.
/// </summary>
/// <example>
/// <code>
/// var stream = ScenarioAnalyser.StreamConcessionSets(scenario);
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
/// <para>
/// <see cref="StreamOrder.CheapestFirst"/>: the sets are those of an analysis with the same options, in the same order and under the
/// same names. Which sets there are is searched before the first is given, with <see cref="AnalysisOptions.Progress"/> told on the
/// way; working out one set then takes as long whatever their number.
/// </para>
/// <para>
/// <see cref="StreamOrder.AsFound"/>: the search goes on while sets are given, so the first comes at once, and each is numbered as
/// it comes. Conflicts are not searched: <see cref="ConcessionSet.OnParetoFront"/> is not known, and a way out of a circle of order is
/// not recognised as one. About a kilobyte is kept for each set given.
/// </para>
/// <para>
/// The work is done on the thread pool. Cancelling does not throw: the stream ends, and says that it is not complete. To be read
/// once, by one reader.
/// </para>
/// </remarks>
public sealed class ConcessionSetStream : IAsyncEnumerable<ConcessionSet>
{
    private readonly Scenario _scenario;
    private readonly AnalysisOptions _options;
    private readonly bool _withinReachOnly;
    private readonly StreamOrder _order;
    private int _isRead;

    internal ConcessionSetStream(Scenario scenario, AnalysisOptions options, bool withinReachOnly, StreamOrder order)
    {
        _order = order;
        _scenario = scenario;
        _options = options;
        _withinReachOnly = withinReachOnly;
    }

    /// <summary>The verdict; null until it is known, which is before the first set is given.</summary>
    public Verdict? Verdict { get; private set; }

    /// <summary>
    /// How many sets there are, also beyond <see cref="AnalysisOptions.Top"/>; null until the verdict is known. Where they are given as
    /// they are found, the number grows from set to set until it is exact.
    /// </summary>
    public Count? Count { get; private set; }

    /// <summary>True once every set that was asked for has been given, and there are proven to be no others than were counted.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>What cut the search short; empty until the stream has ended, and where nothing did.</summary>
    public ValueList<Interruption> Interruptions { get; private set; } = [];

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
        var searched = await Task.Run(() => Searched(deadline), CancellationToken.None).ConfigureAwait(false);
        if (searched is null)
        {
            Verdict = Model.Verdict.Unknown;
            Count = new Count(0, IsProven: false);
            Interruptions = [deadline.Reason];
            yield break;
        }

        var listing = searched.Sets(_withinReachOnly);
        Verdict = searched.Explored.Verdict;
        Count = CountOf(listing.Found);
        var (sets, interruptions) = FindingsAssembly.Stream(searched, _withinReachOnly, deadline.Token);
        using var next = sets.GetEnumerator();
        while (await Task.Run(next.MoveNext, CancellationToken.None).ConfigureAwait(false))
        {
            Count = CountOf(listing.Found);
            yield return next.Current;
        }

        Count = CountOf(listing.Found);
        Interruptions = interruptions();
        IsComplete = Count.IsProven && Interruptions.Count == 0 && searched.Explored.Verdict != Model.Verdict.Unknown;
    }

    private static Count CountOf(FoundSets found) => new(found.Count, found.IsProven);

    /// <summary>The search; null where it was cancelled before it began.</summary>
    private Searched? Searched(Deadline deadline)
    {
        try
        {
            return AnalysisInquiry.Explore(_scenario, _options, _withinReachOnly, _order, deadline);
        }
        catch (OperationCanceledException stopped) when (deadline.HasPassed && stopped.CancellationToken == deadline.Token)
        {
            return null;
        }
    }
}
