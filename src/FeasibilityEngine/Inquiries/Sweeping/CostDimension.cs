using System.Globalization;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Sweeping;

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
