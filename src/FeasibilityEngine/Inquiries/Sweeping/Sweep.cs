using System.Numerics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Foundations;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>
/// The variants of a scenario, numbered. What a variant is depends on its number, the scenario and what is varied alone: not on the
/// shard, not on what was looked at before, and not on the machine.
/// </summary>
/// <remarks>Safe for use by several threads at once; each run through the variants is one thread's.</remarks>
public sealed class Sweep
{
    // Indices are numbers in JSON, which many programs read as doubles: up to here they are whole. Far more than anyone can wait for.
    internal const long MostVariants = 1L << 53;

    private readonly Scenario _scenario;
    private readonly SweepOptions _sweep;
    private readonly AnalysisOptions _options;
    private readonly IReadOnlyList<Dimension> _dimensions;

    internal Sweep(Scenario scenario, SweepOptions sweep, AnalysisOptions options, IReadOnlyList<Dimension> dimensions)
    {
        // What authors expect of the scenario as it is, they do not expect of its variants, and it can name what is switched off.
        _scenario = scenario with { Expectations = [] };
        (_sweep, _options, _dimensions) = (sweep, options, dimensions);
        var combinations = dimensions.Aggregate(BigInteger.One, (product, dimension) => product * dimension.Count);
        if (sweep.Samples is null && combinations > MostVariants)
        {
            throw new VariationException("these are more combinations than can be numbered; draw some of them with samples");
        }

        Header = new SweepHeader
        {
            ScenarioId = scenario.Id,
            ScenarioName = scenario.Name,
            ScenarioHash = ScenarioHash.Of(scenario),
            Question = options.QuestionIn(scenario),
            AsOf = dimensions.Any(dimension => dimension is DateDimension) ? null : options.AsOf ?? scenario.DefaultAsOf,
            Assumed = options.Assume.Distinct().Order(StringComparer.Ordinal).ToValueList(),
            Vary = sweep.Vary,
            Combinations = combinations,
            Samples = sweep.Samples,
            Seed = sweep.Samples is null ? null : sweep.Seed,
            Total = sweep.Samples ?? (long)combinations,
            Ladders = Ladders(scenario).ToValueList(),
        };
    }

    /// <summary>What was asked, the same for all shards.</summary>
    public SweepHeader Header { get; }

    /// <summary>How many variants this shard has.</summary>
    public long Planned => Header.Total < _sweep.Shard ? 0 : ((Header.Total - _sweep.Shard) / _sweep.Shards) + 1;

    /// <summary>True for the indices of this shard.</summary>
    public bool IsPlanned(long index) => index >= 0 && index < Header.Total && index % _sweep.Shards == _sweep.Shard - 1;

    /// <summary>
    /// The variants of this shard in the order of their indices, each analysed when it is asked for. Cancelling does not throw: they
    /// end then, as they do when the budget is used up or what listens to the progress throws, and fewer came than were planned. A variant
    /// during which that happens does not come.
    /// </summary>
    /// <param name="done">Indices to leave out, because their results are known; none for null.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public IEnumerable<SweepVariant> Variants(IReadOnlySet<long>? done = null, CancellationToken cancellationToken = default)
    {
        using var deadline = new Deadline(_options, cancellationToken);
        foreach (var variant in Variants(done, deadline))
        {
            yield return variant;
        }
    }

    /// <summary>The same within a budget that has begun.</summary>
    internal IEnumerable<SweepVariant> Variants(IReadOnlySet<long>? done, Deadline deadline)
    {
        var analyses = new VariantAnalyses(_options, deadline);
        VariantCase? last = null;
        var lastKey = "";
        var (number, opened) = (0, 0L);
        for (long index = _sweep.Shard - 1; index < Header.Total; index += _sweep.Shards)
        {
            number = number == int.MaxValue ? number : number + 1;
            if (done?.Contains(index) == true)
            {
                continue;
            }

            if (deadline.HasPassed)
            {
                yield break;
            }

            var (seed, values) = ValuesOf(index);
            var key = string.Join('\n', _dimensions.Select((dimension, i) => dimension.ChangesScenario ? dimension.Word(values[i]) : ""));
            var variant = CaseOf(values);

            // The same object for the same scenario: it need not be checked again.
            last = variant = last is not null && key == lastKey ? variant with { Scenario = last.Scenario } : variant;
            lastKey = key;
            if (analyses.Of(variant, key) is not { } answer)
            {
                yield break;
            }

            opened += answer.Verdict is Verdict.Open or Verdict.Openable ? 1 : 0;
            deadline.Tell(_options.Progress, new AnalysisProgress(SearchStage.Sweep, number, (int)Math.Min(Planned, int.MaxValue), opened));
            yield return answer with { Index = index, Seed = seed, Settings = SettingsOf(values) };
        }
    }

    /// <summary>The settings of a variant, without analysing it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no variant of that index.</exception>
    public ValueList<NamedValue> SettingsOf(long index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Header.Total);
        return SettingsOf(ValuesOf(index).Values);
    }

    /// <summary>What a variant is drawn with; null where every combination is looked at.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no variant of that index.</exception>
    public ulong? SeedOf(long index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Header.Total);
        return ValuesOf(index).Seed;
    }

    private ValueList<NamedValue> SettingsOf(long[] values) =>
        _dimensions.Select((dimension, i) => new NamedValue(dimension.Name, dimension.Word(values[i]))).ToValueList();

    private VariantCase CaseOf(long[] values)
    {
        var variant = new VariantCase(_scenario, Header.AsOf, Header.Assumed);
        for (var i = 0; i < values.Length; i++)
        {
            variant = _dimensions[i].Apply(variant, values[i]);
        }

        return variant;
    }

    // Drawn, or the digits of the index: the last thing that is varied turns fastest.
    private (ulong? Seed, long[] Values) ValuesOf(long index)
    {
        var values = new long[_dimensions.Count];
        if (_sweep.Samples is not null)
        {
            var seed = SeededDice.SeedOf(_sweep.Seed, index);
            var dice = new SeededDice(seed);
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = dice.Below(_dimensions[i].Count);
            }

            return (seed, values);
        }

        for (var i = values.Length - 1; i >= 0; i--)
        {
            (index, values[i]) = Math.DivRem(index, _dimensions[i].Count);
        }

        return (null, values);
    }

    private static IEnumerable<SweepLadder> Ladders(Scenario scenario)
    {
        var parties = scenario.Parties.ToDictionary(party => party.Id, party => party.Name, StringComparer.Ordinal);
        return scenario.Positions.Select(position => new SweepLadder(position.Id, parties[position.Party]))
            .Concat(scenario.Acts.Where(act => act.Price is not null).SelectMany(act =>
                Keyed(act).Select(id => new SweepLadder(id, act.By is { } by ? parties[by] : ""))));

        IEnumerable<string> Keyed(Act act) =>
            act.Over is null ? [act.Id] : scenario.Sets.First(set => set.Id == act.Over).Keys.Select(key => $"{act.Id}[{key}]");
    }
}
