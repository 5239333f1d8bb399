using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>Looks up what is dated to a month or a year, and puts it on the last day; apart from the engine, which does the same.</summary>
internal static class MovedTimes
{
    public static bool Has(Scenario scenario, IsLoose what) => what.Kind switch
    {
        LooseTimeKind.Event => scenario.Events.Any(happening => happening.Id == what.Id && happening.When == what.Time),
        LooseTimeKind.ActTabled => scenario.Acts.Any(act => act.Id == what.Id && act.Price is not null && act.PutForward == what.Time),
        _ => scenario.Positions.Any(position => position.Id == what.Id && what.Kind switch
        {
            LooseTimeKind.PositionTaken => position.Begins == what.Time,
            LooseTimeKind.PositionDropped => position.Ends == what.Time,
            LooseTimeKind.PositionStated => position.Stated.Any(statement => statement.Rung == what.Rung && statement.When == what.Time),
            _ => position.Rungs.Any(rung => rung.Id == what.Rung && rung.PutForward == what.Time),
        }),
    };

    public static Scenario ToLastDay(Scenario scenario, IsLoose what)
    {
        var day = what.Time.LastDay;
        return what.Kind switch
        {
            LooseTimeKind.Event => scenario with { Events = [.. scenario.Events.Select(happening => happening.Id == what.Id ? happening with { On = day } : happening)] },
            LooseTimeKind.ActTabled => scenario with { Acts = [.. scenario.Acts.Select(act => act.Id == what.Id ? act with { Tabled = day } : act)] },
            LooseTimeKind.PositionTaken => Position(position => position with { From = day }),
            LooseTimeKind.PositionDropped => Position(position => position with { Until = day }),
            LooseTimeKind.PositionStated => Position(position => position with
            {
                Stated = [.. position.Stated.Select(statement => statement.Rung == what.Rung && statement.When == what.Time ? statement with { On = day } : statement).OrderBy(statement => statement.On)],
            }),
            _ => Position(position => position with { Rungs = [.. position.Rungs.Select(rung => rung.Id == what.Rung ? rung with { Tabled = day } : rung)] }),
        };

        Scenario Position(Func<Position, Position> change) =>
            scenario with { Positions = [.. scenario.Positions.Select(position => position.Id == what.Id ? change(position) : position)] };
    }
}
