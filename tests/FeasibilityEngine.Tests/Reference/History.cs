using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>What events and assumed developments establish.</summary>
internal static class History
{
    /// <summary>
    /// The facts that stand established on that day: events count in the order of their days, those of one day in the order of
    /// the file. A development that is assumed ends what events established, and what one establishes holds.
    /// </summary>
    public static bool[] Established(Scenario scenario, Vocabulary words, DateOnly? asOf, IEnumerable<string> assumed)
    {
        var established = new bool[words.Facts.Count];
        foreach (var happening in scenario.Events.Where(happening => asOf is { } day && happening.On <= day).OrderBy(happening => happening.On))
        {
            foreach (var fact in happening.Establishes)
            {
                established[words.FactIndex(fact)] = true;
            }

            foreach (var fact in happening.Ends)
            {
                established[words.FactIndex(fact)] = false;
            }
        }

        var developments = assumed.Select(name => scenario.Developments.Single(development => development.Id == name)).ToList();
        foreach (var fact in developments.SelectMany(development => development.Ends))
        {
            established[words.FactIndex(fact)] = false;
        }

        foreach (var fact in developments.SelectMany(development => development.Establishes))
        {
            established[words.FactIndex(fact)] = true;
        }

        return established;
    }
}
