using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Assertions;

/// <summary>
/// Refuses names in an assertion that the scenario does not have. They are mistakes of the test and no findings about the scenario,
/// so they throw where an assertion would fail: <c>NotHaveConflict("withdrawl-first", …)</c> must not pass.
/// </summary>
internal static class KnownNames
{
    private const int MostNames = 12;

    /// <summary>The names, each once, in their order.</summary>
    /// <exception cref="ArgumentException">There are none, or one is no position or priced act of the scenario.</exception>
    public static IReadOnlyList<string> Members(Scenario scenario, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var known = scenario.Positions.Select(position => position.Id)
            .Concat(scenario.Acts.Where(act => act.Price is not null).SelectMany(act => Keyed(scenario, act)))
            .ToList();
        return Checked(names, known, "position or priced act", "positions");
    }

    /// <summary>The names, each once, in their order.</summary>
    /// <exception cref="ArgumentException">There are none, or one is no rule of the scenario.</exception>
    public static IReadOnlyList<string> Rules(Scenario scenario, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return Checked(names, [.. scenario.Rules.Select(rule => rule.Id)], "rule", "rules");
    }

    /// <summary>The party of that name.</summary>
    /// <exception cref="ArgumentException">The scenario has none.</exception>
    public static Party Party(Scenario scenario, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Checked([name], [.. scenario.Parties.Select(party => party.Id)], "party", "parties");
        return scenario.Parties.First(party => party.Id == name);
    }

    /// <summary>The concessions, each once, in the order of their names.</summary>
    /// <exception cref="ArgumentException">There are none, or one cannot be given: no such position, act or rung, or the party stands lower already.</exception>
    public static ValueList<Supposition> Concessions(Scenario scenario, IEnumerable<string> concessions, DateOnly? asOf)
    {
        ArgumentNullException.ThrowIfNull(concessions);
        var given = concessions.Select(Supposition.Parse).ToValueList();
        return given.Count > 0
            ? Suppositions.Checked(scenario, given, asOf)
            : throw new ArgumentException("Name at least one concession, as in position=rung or the name of a priced act.");
    }

    private static IReadOnlyList<string> Checked(IEnumerable<string> names, IReadOnlyList<string> known, string noun, string nouns)
    {
        var distinct = names.Distinct().ToList();
        if (distinct.Count == 0)
        {
            throw new ArgumentException($"Name at least one {noun}.");
        }

        return distinct.FirstOrDefault(name => !known.Contains(name)) is not { } unknown ? distinct : throw new ArgumentException(
            $"The scenario has no {noun} '{unknown}'; " + (NearestName.To(unknown, known) is { } near ? $"did you mean '{near}'?"
                : known.Count == 0 ? $"it has no {nouns} at all."
                : $"its {nouns}: {string.Join(", ", known.Take(MostNames))}{(known.Count > MostNames ? ", …" : "")}."));
    }

    private static IEnumerable<string> Keyed(Scenario scenario, Act act) => act.Over is null
        ? [act.Id]
        : scenario.Sets.First(set => set.Id == act.Over).Keys.Select(key => new Reference(act.Id, key).ToString());
}
