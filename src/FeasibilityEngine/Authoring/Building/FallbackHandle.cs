using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Building;

/// <summary>A fallback of a position while it is being built: what the calls say concerns this rung, until the next fallback.</summary>
public sealed class FallbackHandle
{
    private readonly PositionHandle _position;
    private readonly Condition _accepts;
    private string? _says;
    private SourceTime? _tabled;
    private Tabling _tabling;
    private Condition? _availableWhen;
    private ValueList<string> _sources = [];

    internal FallbackHandle(PositionHandle position, string id, Condition accepts, decimal cost)
    {
        _position = position;
        Id = id;
        _accepts = accepts;
        Cost = cost;
    }

    /// <summary>The name of the rung.</summary>
    public string Id { get; }

    internal decimal Cost { get; }

    /// <summary>The position that the fallback belongs to, so that a chain of calls can end in a fallback.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fallback"/> is null.</exception>
    public static implicit operator PositionHandle(FallbackHandle fallback)
    {
        ArgumentNullException.ThrowIfNull(fallback);
        return fallback.ToPositionHandle();
    }

    /// <summary>The fallback in words, one sentence, used verbatim in explanations.</summary>
    public FallbackHandle Says(string sentence)
    {
        Require(_says is null, nameof(Says));
        _says = ReadersText.Needed(sentence);
        return this;
    }

    /// <summary>The day on which the fallback was formulated: it is within reach from then on. Always, where nothing is said.</summary>
    /// <exception cref="InvalidOperationException">It is said already whether and when the fallback was formulated.</exception>
    public FallbackHandle Tabled(SourceTime time)
    {
        RequireUntabled();
        _tabled = time;
        return this;
    }

    /// <inheritdoc cref="Tabled(SourceTime)"/>
    public FallbackHandle Tabled(int year, int month, int day) => Tabled(new DateOnly(year, month, day));

    /// <summary>Nobody has put the fallback forward: it is within reach on no day.</summary>
    /// <exception cref="InvalidOperationException">It is said already whether and when the fallback was formulated.</exception>
    public FallbackHandle NeverTabled() => Untabled(Tabling.Never);

    /// <summary>The fallback has been put forward, but on what day is not known: it is within reach on every day, and reports list that as assumed.</summary>
    /// <exception cref="InvalidOperationException">It is said already whether and when the fallback was formulated.</exception>
    public FallbackHandle TabledOnUnknownDay() => Untabled(Tabling.DayUnknown);

    /// <summary>Over facts: the fallback is tenable, and so within reach, only where this holds.</summary>
    /// <exception cref="ArgumentException">The condition names what this builder has not declared.</exception>
    public FallbackHandle AvailableWhen(Condition condition)
    {
        Require(_availableWhen is null, nameof(AvailableWhen));
        _availableWhen = _position.Builder.Checked(condition);
        return this;
    }

    /// <summary>From that day on the position is stated at this rung: what stands here and above is accepted at no cost.</summary>
    /// <exception cref="ArgumentException">It is said already how the position is stated from that day on.</exception>
    public FallbackHandle StatedFrom(SourceTime time)
    {
        _position.StateAt(time, Id);
        return this;
    }

    /// <inheritdoc cref="StatedFrom(SourceTime)"/>
    public FallbackHandle StatedFrom(int year, int month, int day) => StatedFrom(new DateOnly(year, month, day));

    /// <summary>Adds the sources that the fallback cites.</summary>
    /// <exception cref="ArgumentException">A source belongs to another builder, or is cited already.</exception>
    public FallbackHandle Cites(params IEnumerable<SourceHandle> sources)
    {
        _sources = _position.Builder.Cited(_sources, sources);
        return this;
    }

    /// <inheritdoc cref="PositionHandle.Fallback(string, Condition, decimal?)"/>
    public FallbackHandle Fallback(string id, Condition accepts, decimal? cost = null) => _position.Fallback(id, accepts, cost);

    /// <inheritdoc cref="PositionHandle.Fallback(Condition, decimal?)"/>
    public FallbackHandle Fallback(Condition accepts, decimal? cost = null) => _position.Fallback(accepts, cost);

    /// <inheritdoc cref="PositionHandle.Waive"/>
    public FallbackHandle Waive(decimal? cost = null) => _position.Waive(cost);

    /// <summary>The position that the fallback belongs to. The conversion does the same.</summary>
    public PositionHandle ToPositionHandle() => _position;

    /// <summary>The name of the rung.</summary>
    public override string ToString() => Id;

    internal Rung ToRung() => new(Id, _accepts, Cost, _says, _tabled?.Day, _availableWhen, _sources)
    {
        TabledPrecision = _tabled?.Precision ?? default,
        Tabling = _tabling,
    };

    private FallbackHandle Untabled(Tabling tabling)
    {
        RequireUntabled();
        _tabling = tabling;
        return this;
    }

    private void RequireUntabled() => Require(_tabled is null && _tabling == Tabling.Dated, nameof(Tabled));

    private void Require(bool unsaid, string call) => Once.Require(unsaid, $"The fallback '{Id}' of the position '{_position}' has its {call} already.");
}
