using System.Globalization;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>One thing that is varied, with the values that it takes.</summary>
/// <param name="name">How the settings of a variant name it: <c>date</c>, <c>development:front-freezes</c>.</param>
internal abstract class Dimension(string name)
{
    /// <summary>How the settings of a variant name it.</summary>
    public string Name => name;

    /// <summary>How many values it takes, at least one.</summary>
    public abstract long Count { get; }

    /// <summary>True where its values change the scenario itself, and not only the day or what is assumed.</summary>
    public virtual bool ChangesScenario => false;

    /// <summary>A value as the settings write it.</summary>
    public abstract string Word(long value);

    /// <summary>The case with that value.</summary>
    public abstract VariantCase Apply(VariantCase to, long value);
}

/// <summary>The day of the analysis.</summary>
internal sealed class DateDimension(IReadOnlyList<DateOnly> days) : Dimension(SweepVariant.Date)
{
    public override long Count => days.Count;

    public override string Word(long value) => days[(int)value].ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public override VariantCase Apply(VariantCase to, long value) => to with { Day = days[(int)value] };
}

/// <summary>A development, first off and then on.</summary>
internal sealed class DevelopmentDimension(string development) : Dimension("development:" + development)
{
    public override long Count => 2;

    public override string Word(long value) => value == 0 ? SweepVariant.Off : SweepVariant.On;

    public override VariantCase Apply(VariantCase to, long value) =>
        value == 0 ? to : to with { Assumed = to.Assumed.Append(development).Order(StringComparer.Ordinal).ToValueList() };
}

/// <summary>A position, first on and then off, as if the scenario did not have it.</summary>
internal sealed class PositionDimension(string position) : Dimension("position:" + position)
{
    public override long Count => 2;

    public override bool ChangesScenario => true;

    public override string Word(long value) => value == 0 ? SweepVariant.On : SweepVariant.Off;

    public override VariantCase Apply(VariantCase to, long value) => value == 0 ? to : to with
    {
        Scenario = to.Scenario with { Positions = to.Scenario.Positions.Where(other => other.Id != position).ToValueList() },
    };
}

/// <summary>The cost of one rung, of all rungs of a position by one factor, or of a priced act.</summary>
/// <param name="ladder">The name of the position, or of the act without its key.</param>
/// <param name="rung">The rung; null for all rungs of the position, and for an act.</param>
/// <param name="values">The costs, in rising order.</param>
internal sealed class CostDimension(string ladder, string? rung, CostValues values) : Dimension("cost:" + ladder + (rung is null ? "" : "=" + rung))
{
    public override long Count => values.Numbers.Count;

    public override bool ChangesScenario => true;

    public override string Word(long value) =>
        values.Numbers[(int)value].ToString("0.############################", CultureInfo.InvariantCulture) + (values.ArePercent ? "%" : "");

    public override VariantCase Apply(VariantCase to, long value)
    {
        var number = values.Numbers[(int)value];
        return to with
        {
            Scenario = to.Scenario with
            {
                Positions = to.Scenario.Positions.Select(position => position.Id != ladder ? position : position with
                {
                    Rungs = position.Rungs
                        .Select((r, i) => i > 0 && (rung is null || r.Id == rung) ? r with { Cost = Cost(r.Cost) } : r)
                        .ToValueList(),
                }).ToValueList(),
                Acts = to.Scenario.Acts
                    .Select(act => act.Id == ladder && act.Price is { } price ? act with { Price = Cost(price) } : act)
                    .ToValueList(),
            },
        };

        decimal Cost(decimal stated) => values.ArePercent ? Costs.Percent(stated, number) : number;
    }
}
