using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Building;

/// <summary>
/// A position while it is being built: a precondition unless it says otherwise. It needs <see cref="Requires"/>; after
/// <see cref="Fallback(string, Condition, decimal?)"/> the calls are about that fallback, so say first what concerns the position itself.
/// </summary>
public sealed class PositionHandle
{
    private readonly ScenarioBuilder _builder;
    private readonly PartyHandle _party;
    private readonly List<FallbackHandle> _fallbacks = [];
    private readonly SortedDictionary<DateOnly, Statement> _stated = [];
    private PositionKind? _kind;
    private Condition? _requires;
    private string? _says;
    private SourceTime? _from;
    private SourceTime? _until;
    private Condition? _while;
    private ValueList<string> _sources = [];

    internal PositionHandle(ScenarioBuilder builder, string id, PartyHandle party)
    {
        _builder = builder;
        Id = id;
        _party = party;
    }

    /// <summary>The name of the position.</summary>
    public string Id { get; }

    internal ScenarioBuilder Builder => _builder;

    internal bool IsFinished => _requires is not null;

    /// <summary>
    /// It must hold for the party to enter talks. This is what a position is where nothing else is said; with <see cref="Demand"/>
    /// it is both.
    /// </summary>
    public PositionHandle Precondition() => OfKind(PositionKind.Precondition);

    /// <summary>It is wanted in a settlement and never blocks entry into talks; with <see cref="Precondition"/> it is both.</summary>
    public PositionHandle Demand() => OfKind(PositionKind.Demand);

    /// <summary>It holds in every phase and cannot be conceded; it has no fallbacks.</summary>
    public PositionHandle RedLine() => OfKind(PositionKind.RedLine);

    /// <summary>The position as its party states it, one sentence, used verbatim in explanations.</summary>
    public PositionHandle Says(string sentence)
    {
        Require(_says is null, nameof(Says));
        _says = ReadersText.Needed(sentence);
        return this;
    }

    /// <summary>What the party insists on, as stated: the first rung of its ladder.</summary>
    /// <exception cref="ArgumentException">The condition names what this builder has not declared.</exception>
    public PositionHandle Requires(Condition condition)
    {
        Require(_requires is null, nameof(Requires));
        _requires = _builder.Checked(condition);
        return this;
    }

    /// <summary>The first day on which the position counts; always, where nothing is said. A month or a year begins with its first day.</summary>
    public PositionHandle From(SourceTime time)
    {
        Require(_from is null, nameof(From));
        _from = time;
        return this;
    }

    /// <inheritdoc cref="From(SourceTime)"/>
    public PositionHandle From(int year, int month, int day) => From(new DateOnly(year, month, day));

    /// <summary>The first day on which the position no longer counts; never, where nothing is said. A month or a year ends it with its first day.</summary>
    public PositionHandle Until(SourceTime time)
    {
        Require(_until is null, nameof(Until));
        _until = time;
        return this;
    }

    /// <inheritdoc cref="Until(SourceTime)"/>
    public PositionHandle Until(int year, int month, int day) => Until(new DateOnly(year, month, day));

    /// <summary>Over facts: the position counts only where this holds.</summary>
    /// <exception cref="ArgumentException">The condition names what this builder has not declared.</exception>
    public PositionHandle While(Condition condition)
    {
        Require(_while is null, nameof(While));
        _while = _builder.Checked(condition);
        return this;
    }

    /// <summary>
    /// From that day on the position is stated in full again, after a day on which it was stated at a fallback
    /// (<see cref="FallbackHandle.StatedFrom(SourceTime)"/>): positions soften and harden.
    /// </summary>
    /// <exception cref="ArgumentException">It is said already how the position is stated from that day on.</exception>
    public PositionHandle StatedFrom(SourceTime time) => StateAt(time, Rung.Requires);

    /// <inheritdoc cref="StatedFrom(SourceTime)"/>
    public PositionHandle StatedFrom(int year, int month, int day) => StatedFrom(new DateOnly(year, month, day));

    /// <summary>Adds the sources that the position cites.</summary>
    /// <exception cref="ArgumentException">A source belongs to another builder, or is cited already.</exception>
    public PositionHandle Cites(params IEnumerable<SourceHandle> sources)
    {
        _sources = _builder.Cited(_sources, sources);
        return this;
    }

    /// <summary>Adds a fallback below those that the position has. The party then accepts this too, beside all that stands above it.</summary>
    /// <param name="id">The name of the fallback, unique within the position.</param>
    /// <param name="accepts">The condition under which the party is satisfied at this rung.</param>
    /// <param name="cost">
    /// What standing here instead of at the first rung costs the party in all, zero or more; one more than the rung before where left out.
    /// </param>
    /// <exception cref="ArgumentException">The name is used already, or the condition names what this builder has not declared.</exception>
    public FallbackHandle Fallback(string id, Condition accepts, decimal? cost = null)
    {
        Names.Check(id, "fallback");
        if (id == Rung.Requires || _fallbacks.Exists(f => f.Id == id))
        {
            throw new ArgumentException($"The position '{Id}' has a rung '{id}' already.", nameof(id));
        }

        var fallback = new FallbackHandle(this, id, _builder.Checked(accepts), cost ?? (_fallbacks.Count == 0 ? 0 : _fallbacks[^1].Cost) + 1);
        _fallbacks.Add(fallback);
        return fallback;
    }

    /// <summary>Adds a fallback that is called by its place in the ladder: <c>rung-1</c>, <c>rung-2</c> and so on.</summary>
    /// <inheritdoc cref="Fallback(string, Condition, decimal?)"/>
    public FallbackHandle Fallback(Condition accepts, decimal? cost = null) =>
        Fallback(FormattableString.Invariant($"rung-{_fallbacks.Count + 1}"), accepts, cost);

    /// <summary>Adds the last rung, at which the party gives the position up.</summary>
    /// <inheritdoc cref="Fallback(string, Condition, decimal?)"/>
    public FallbackHandle Waive(decimal? cost = null) => Fallback(Rung.Waive, Condition.True, cost);

    /// <summary>The name of the position.</summary>
    public override string ToString() => Id;

    internal PositionHandle StateAt(SourceTime time, string rung) =>
        _stated.TryAdd(time.Day, new Statement(time.Day, rung) { OnPrecision = time.Precision })
            ? this
            : throw new ArgumentException(FormattableString.Invariant($"It is said already how the position '{Id}' is stated from {time.Day:yyyy-MM-dd} on."), nameof(time));

    internal Position ToPosition() => new(
        Id,
        _party.Id,
        _kind ?? PositionKind.Precondition,
        [new Rung(Rung.Requires, _requires!), .. _fallbacks.Select(f => f.ToRung())],
        _says,
        _from?.Day,
        _until?.Day,
        _while,
        [.. _stated.Values],
        _sources)
    {
        FromPrecision = _from?.Precision ?? default,
        UntilPrecision = _until?.Precision ?? default,
    };

    private PositionHandle OfKind(PositionKind kind)
    {
        var both = (_kind, kind) is (PositionKind.Precondition, PositionKind.Demand) or (PositionKind.Demand, PositionKind.Precondition);
        Once.Require(_kind is null || both, $"The position '{Id}' says its kind already.");
        _kind = both ? PositionKind.PreconditionAndDemand : kind;
        return this;
    }

    private void Require(bool unsaid, string call) => Once.Require(unsaid, $"The position '{Id}' has its {call} already.");
}
