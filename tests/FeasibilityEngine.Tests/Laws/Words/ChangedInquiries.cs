using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>The same question about a scenario in which one thing is otherwise: what was true of the one need not be of the other.</summary>
internal static class ChangedInquiries
{
    public static IEnumerable<Inquiry> Of(Inquiry asked)
    {
        var scenario = asked.Scenario;
        yield return asked.About(scenario with { Positions = [.. scenario.Positions.Skip(1)] });
        yield return asked.About(scenario with { Positions = [.. scenario.Positions.Take(1)] });
        yield return asked.About(scenario with { Facts = [.. scenario.Facts, new Fact("unheard-of")] });
        yield return asked.About(scenario with { Rules = [] });
        yield return asked.About(scenario with { Rules = [.. scenario.Rules, new Rule("closing", RuleForm.Never, Condition.True)] });
        yield return asked.About(scenario with { Events = [] });
        yield return asked.About(scenario with { Events = [.. scenario.Events.Select(e => e with { Establishes = e.Ends, Ends = e.Establishes })] });
        yield return asked.About(scenario with { Parties = [.. scenario.Parties.Select(party => party with { Role = party.IsThirdParty ? null : "mediator" })] });
        yield return asked.About(scenario with { Acts = [.. scenario.Acts.Select(act => act with { Irreversible = !act.Irreversible, Price = act.Price + 1, Tabled = null, Tabling = Tabling.Dated, AvailableWhen = null })] });
        yield return asked.About(scenario with { Acts = [.. scenario.Acts.Select(act => act with { By = act.Price is null ? null : act.By })] });
        yield return asked.About(scenario with { Positions = [.. scenario.Positions.Select(Dearer)] });
        yield return asked.About(scenario with { Positions = [.. scenario.Positions.Select(Harder)] });
        yield return asked.About(scenario with { Positions = [.. scenario.Positions.Select(Later)] });
        yield return asked.About(scenario with { Positions = [.. scenario.Positions.Select(position => position with { Kind = PositionKind.RedLine, Rungs = [position.Rungs[0]], Stated = [] })] });
        yield return asked.About(scenario with { Positions = [.. scenario.Positions.Select(position => position with { Kind = PositionKind.Precondition })] });
        yield return asked.About(scenario with { Positions = [.. scenario.Positions.Select(position => position with { Party = scenario.Parties[0].Id })] });
        yield return asked.About(scenario with { Positions = [.. scenario.Positions.Zip(scenario.Positions.Reverse(), (one, other) => one with { Rungs = other.Rungs, Stated = [] })] });
        yield return new Inquiry(scenario, asked.Options.Question, new DateOnly(2021, 1, 1), []);
        yield return new Inquiry(scenario, asked.Options.Question, new DateOnly(2023, 1, 1), [.. scenario.Developments.Select(development => development.Id)]);
    }

    private static Position Dearer(Position position, int index) =>
        position with { Rungs = [.. position.Rungs.Select((rung, place) => rung with { Cost = rung.Cost + ((index + 1) * place) })] };

    private static Position Harder(Position position) => position with { Rungs = [.. position.Rungs.Take(1)], Stated = [] };

    private static Position Later(Position position) =>
        position with { Rungs = [.. position.Rungs.Select((rung, place) => place == 1 ? rung with { Tabled = new DateOnly(2030, 1, 1) } : rung with { Tabled = null, AvailableWhen = null })] };
}
