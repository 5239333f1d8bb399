using System.Globalization;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>Gives a drawn scenario the times that sources give, and writes them out again: all drawn days are firsts of months.</summary>
internal static class SourceTimes
{
    /// <summary>The scenario with some of its days known to the month or the year only.</summary>
    public static Scenario Blurred(Scenario scenario)
    {
        var dice = DiceFor(scenario);
        return scenario with
        {
            Sources = [.. scenario.Sources.Select(source => source with { DatePrecision = Drawn(source.Date) })],
            Events = [.. scenario.Events.Select(happening => happening with { OnPrecision = Drawn(happening.On) })],
            Acts = [.. scenario.Acts.Select(act => act with { TabledPrecision = Drawn(act.Tabled) })],
            Positions =
            [
                .. scenario.Positions.Select(position => position with
                {
                    FromPrecision = Drawn(position.From),
                    UntilPrecision = Drawn(position.Until),
                    Stated = [.. position.Stated.Select(statement => statement with { OnPrecision = Drawn(statement.On) })],
                    Rungs = [.. position.Rungs.Select(rung => rung with { TabledPrecision = Drawn(rung.Tabled) })],
                }),
            ],
        };

        Precision Drawn(DateOnly? day) =>
            day is { DayOfYear: 1 } && dice.Next(2) == 0 ? Precision.Year
            : day is { Day: 1 } && dice.Next(4) > 0 ? Precision.Month
            : Precision.Day;
    }

    /// <summary>The scenario with its fallbacks and priced acts put forward as <paramref name="change"/> says, about every third of them.</summary>
    public static Scenario Tabled(Scenario scenario, Func<Rung, Rung> change, Func<Act, Act> changeAct)
    {
        var dice = DiceFor(scenario);
        return scenario with
        {
            Acts = [.. scenario.Acts.Select(act => act.Price is not null && dice.Next(3) == 0 ? changeAct(act) : act)],
            Positions =
            [
                .. scenario.Positions.Select(position => position with
                {
                    Rungs = [.. position.Rungs.Select((rung, index) => index > 0 && dice.Next(3) == 0 ? change(rung) : rung)],
                }),
            ],
        };
    }

    // The same draws for the same scenario, whichever change is made to it.
    private static Random DiceFor(Scenario scenario) => new(int.Parse(ScenarioHash.Of(scenario).AsSpan(0, 7), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
