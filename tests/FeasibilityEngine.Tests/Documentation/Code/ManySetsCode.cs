using FeasibilityEngine;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace CodeOfPages;

/// <summary>The code on the page about very many sets.</summary>
internal static class ManySetsCode
{
    public static async Task Stream(Scenario scenario, CancellationToken cancellation)
    {
        #region docs/many-sets.md 1
        var stream = ScenarioAnalyser.StreamConcessionSets(scenario, new AnalysisOptions { Top = int.MaxValue }, order: StreamOrder.AsFound);
        await foreach (var set in stream.WithCancellation(cancellation))
        {
            Console.WriteLine($"{set.Id} of {(stream.Count!.IsProven ? "" : "at least ")}{stream.Count.Found}: {set.TotalCost}");
        }
        #endregion
    }

    public static void Ask(Scenario scenario)
    {
        #region docs/many-sets.md 2
        var selection = new SetSelection { Order = SetOrder.Cheapest, Caps = [new PartyCost("south", 4m)] };
        var selected = ScenarioAnalyser.SelectSets(scenario, selection, new AnalysisOptions { Top = 3 });
        Console.WriteLine($"{selected.Count.Found} sets are within the cap.");
        foreach (var set in selected.Sets)
        {
            Console.WriteLine($"{set.TotalCost}: {string.Join(", ", set.Concessions.Select(concession => concession.To.Id))}");
        }

        if (selected.Optimum is { IsProven: false } optimum)
        {
            Console.WriteLine($"Not proven: between {optimum.Lower} and {optimum.Upper}.");
        }
        #endregion
    }
}
