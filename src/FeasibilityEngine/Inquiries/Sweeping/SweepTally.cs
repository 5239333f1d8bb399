using System.Globalization;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>Puts variants together one after the other, in any order, without keeping them.</summary>
/// <param name="header">What was asked.</param>
public sealed class SweepTally(SweepHeader header)
{
    private readonly SortedDictionary<DateOnly, SweepVerdicts> _days = [];
    private readonly Dictionary<string, SweepSwitch> _switches = new(StringComparer.Ordinal);
    private readonly List<string> _switchOrder = [];
    private readonly Dictionary<string, long> _blocking = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _conceded = new(StringComparer.Ordinal);
    private readonly SortedDictionary<decimal, long> _costs = [];
    private readonly SortedDictionary<decimal, long> _reachable = [];
    private SweepVerdicts _verdicts = new();
    private long _incomplete;

    /// <summary>How many variants were added.</summary>
    public long Found { get; private set; }

    /// <summary>How many of them a limit cut short.</summary>
    public long Incomplete => _incomplete;

    /// <summary>How many of the complete ones have rules that contradict each other.</summary>
    public long Inconsistent => _verdicts.Inconsistent;

    /// <summary>Adds a variant, which must not have been added before.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="variant"/> is null.</exception>
    public void Add(SweepVariant variant)
    {
        ArgumentNullException.ThrowIfNull(variant);
        Found++;
        var isCounted = variant.IsComplete && variant.Verdict != Verdict.Unknown;
        _incomplete += isCounted ? 0 : 1;
        foreach (var (name, value) in variant.Settings)
        {
            AddSetting(name, value, isCounted ? variant.Verdict : Verdict.Unknown);
        }

        if (!isCounted)
        {
            return;
        }

        _verdicts = _verdicts.With(variant.Verdict);
        foreach (var member in variant.Conflicts.SelectMany(conflict => conflict).Distinct(StringComparer.Ordinal))
        {
            _blocking[member] = _blocking.GetValueOrDefault(member) + 1;
        }

        foreach (var concession in variant.Cheapest?.Concessions ?? [])
        {
            _conceded[concession] = _conceded.GetValueOrDefault(concession) + 1;
        }

        AddCost(_costs, variant.Cheapest);
        AddCost(_reachable, variant.CheapestWithinReach);
    }

    /// <summary>All variants that were added so far, put together. The order in which they were added does not matter.</summary>
    public SweepSummary Summary() => new()
    {
        Header = header,
        Found = Found,
        Incomplete = _incomplete,
        Verdicts = _verdicts,
        Days = _days.Select(day => new SweepDay(day.Key, day.Value)).ToValueList(),
        Switches = _switchOrder.Select(name => _switches[name]).ToValueList(),
        Blocking = Ranked(_blocking),
        Conceded = Ranked(_conceded),
        Costs = SweepCosts.Of(_costs),
        CostsWithinReach = SweepCosts.Of(_reachable),
    };

    // A variant that is not counted still says which days and switches there are.
    private void AddSetting(string name, string value, Verdict verdict)
    {
        if (name == SweepVariant.Date)
        {
            var day = DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            _days[day] = (_days.GetValueOrDefault(day) ?? new SweepVerdicts { }).With(verdict);
        }
        else if (value is SweepVariant.On or SweepVariant.Off)
        {
            if (!_switches.TryGetValue(name, out var known))
            {
                known = new SweepSwitch(name, new SweepVerdicts { }, new SweepVerdicts { });
                _switchOrder.Add(name);
            }

            _switches[name] = value == SweepVariant.On ? known with { On = known.On.With(verdict) } : known with { Off = known.Off.With(verdict) };
        }
    }

    private static void AddCost(SortedDictionary<decimal, long> costs, SweepSet? set)
    {
        if (set is not null)
        {
            costs[set.Cost] = costs.GetValueOrDefault(set.Cost) + 1;
        }
    }

    private static ValueList<SweepFrequency> Ranked(Dictionary<string, long> times) => times
        .OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal)
        .Select(entry => new SweepFrequency(entry.Key, entry.Value))
        .ToValueList();
}
