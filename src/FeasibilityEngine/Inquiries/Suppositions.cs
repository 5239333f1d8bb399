using System.Globalization;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Inquiries;

/// <summary>Refuses concessions that cannot be supposed, and says what the scenario has instead.</summary>
internal static class Suppositions
{
    // Longer lists of names help nobody.
    private const int MostNames = 12;

    /// <summary>The concessions, each once, in the order of their names.</summary>
    /// <exception cref="ConcessionException">One cannot be supposed.</exception>
    public static ValueList<Supposition> Checked(Scenario scenario, ValueList<Supposition> concede, DateOnly? asOf)
    {
        var distinct = concede.Distinct().OrderBy(given => given.Id, StringComparer.Ordinal).ToValueList();
        foreach (var given in distinct)
        {
            if (distinct.FirstOrDefault(other => other.Id == given.Id && other.Rung != given.Rung) is { } other)
            {
                throw new ConcessionException($"'{given.Id}' cannot be conceded to both '{given.Rung}' and '{other.Rung}'.");
            }

            if (scenario.Positions.FirstOrDefault(position => position.Id == given.Id) is { } position)
            {
                Check(position, given.Rung, asOf);
            }
            else
            {
                CheckAct(scenario, given);
            }
        }

        return distinct;
    }

    private static void Check(Position position, string rung, DateOnly? asOf)
    {
        var name = position.Id;
        if (position.Kind == PositionKind.RedLine)
        {
            throw new ConcessionException($"'{name}' is a red line, which cannot be conceded.");
        }

        var rungs = position.Rungs.Select(r => r.Id).ToList();
        var stated = position.StatedRungAt(asOf);
        var lower = rungs.Skip(stated + 1).ToList();
        var choice = lower.Count == 0
            ? "it has no rung below the one at which it is stated"
            : $"below the stated one it has {string.Join(", ", lower.Take(MostNames))}";
        var index = rungs.IndexOf(rung);
        if (index < 0)
        {
            throw new ConcessionException(rung is "" or Supposition.Performed
                ? $"'{name}' is a position: say to which rung it is conceded, as in {name}={lower.FirstOrDefault() ?? "RUNG"}; {choice}."
                : $"The position '{name}' has no rung '{rung}'; {(NearestName.To(rung, rungs) is { } near ? $"did you mean '{near}'?" : choice + ".")}");
        }

        if (index < stated)
        {
            var day = asOf is { } date ? " on " + date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : "";
            throw new ConcessionException(
                $"The position '{name}' is stated at '{rungs[stated]}'{day} already, which concedes more than '{rung}'; {choice}.");
        }
    }

    private static void CheckAct(Scenario scenario, Supposition given)
    {
        var (name, rung) = given;
        var priced = scenario.Acts.Where(act => act.Price is not null)
            .SelectMany(act => Keys(scenario, act.Over).Select(key => new Reference(act.Id, key).ToString()))
            .ToList();
        if (priced.Contains(name))
        {
            if (rung is not (Supposition.Performed or Supposition.NotPerformed))
            {
                throw new ConcessionException($"'{name}' is a priced act, which has no rung '{rung}'; write {name} or {name}=performed.");
            }

            return;
        }

        var act = scenario.Acts.FirstOrDefault(a => a.Id == name.Split('[')[0]);
        if (act is { Price: null })
        {
            throw new ConcessionException($"'{name}' is an act without a price: it is free to be performed and needs no concession.");
        }

        if (act is { Over: { } over } && act.Id == name)
        {
            throw new ConcessionException(
                $"The act '{name}' is conceded key by key of the set '{over}': {string.Join(", ", Keys(scenario, over).Take(MostNames).Select(key => new Reference(name, key)))}.");
        }

        var all = scenario.Positions.Where(p => p is { Kind: not PositionKind.RedLine, Rungs.Count: > 1 }).Select(p => p.Id).Concat(priced).ToList();
        throw new ConcessionException($"The scenario has no position or priced act '{name}'; " + (NearestName.To(name, all) is { } near
            ? $"did you mean '{near}'?"
            : all.Count == 0 ? "nothing in it can be conceded." : $"what can be conceded in it: {string.Join(", ", all.Take(MostNames))}{(all.Count > MostNames ? ", …" : "")}."));
    }

    private static IEnumerable<string?> Keys(Scenario scenario, string? over) =>
        over is null ? [null] : scenario.Sets.First(set => set.Id == over).Keys.Select(string? (key) => key);
}
