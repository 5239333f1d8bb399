using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>Chooses concessions of a drawn inquiry, and writes them into its scenario.</summary>
internal static class Supposing
{
    /// <summary>Some concessions that the scenario itself could state: the chosen rung of every second ladder.</summary>
    public static ValueList<Supposition> Some(Inquiry inquiry, Analysis analysis, int first)
    {
        var dated = (inquiry.Options.AsOf ?? inquiry.Scenario.DefaultAsOf) is not null;
        return [.. analysis.Ladders.Index()
            .Where(ladder => ladder.Index % 2 == first && ladder.Item.Rungs.Count > 1 && (ladder.Item.IsAct ? !ladder.Item.Id.Contains('[') : dated))
            .Select(ladder => new Supposition(ladder.Item.Id, ladder.Item.Rungs[1 + (ladder.Index / 2 % (ladder.Item.Rungs.Count - 1))].Id))];
    }

    /// <summary>The scenario in which what is conceded, and what lies above it, can be given at the day: as in one that states it.</summary>
    public static Scenario InReach(Inquiry inquiry, ValueList<Supposition> conceded) => inquiry.Scenario with
    {
        AsOf = inquiry.Options.AsOf ?? inquiry.Scenario.DefaultAsOf,
        Positions = [.. inquiry.Scenario.Positions.Select(position => conceded.FirstOrDefault(given => given.Id == position.Id) is { } given
            ? position with
            {
                Rungs = [.. position.Rungs.Index().Select(rung => rung.Index <= position.Rungs.ToList().FindIndex(last => last.Id == given.Rung)
                    ? rung.Item with { Tabled = null, AvailableWhen = null }
                    : rung.Item)],
            }
            : position)],
        Acts = [.. inquiry.Scenario.Acts.Select(act => conceded.Any(given => given.Id == act.Id) ? act with { Tabled = null, AvailableWhen = null } : act)],
    };

    /// <summary>The scenario that states what is conceded: positions at those rungs, acts without a price.</summary>
    public static Scenario Stated(Inquiry inquiry, ValueList<Supposition> conceded)
    {
        var asOf = inquiry.Options.AsOf ?? inquiry.Scenario.DefaultAsOf;
        var rungs = conceded.ToDictionary(given => given.Id, given => given.Rung, StringComparer.Ordinal);
        return inquiry.Scenario with
        {
            AsOf = asOf,
            Positions = [.. inquiry.Scenario.Positions.Select(position => rungs.TryGetValue(position.Id, out var rung)
                ? position with { Stated = [.. position.Stated.Where(statement => statement.On < asOf), new Statement(asOf!.Value, rung)] }
                : position)],
            Acts = [.. inquiry.Scenario.Acts.Select(act => rungs.ContainsKey(act.Id) ? act with { Price = null, Tabled = null, AvailableWhen = null } : act)],
        };
    }
}
