using FeasibilityEngine;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Model;

namespace CodeOfPages;

/// <summary>The code on the page about very many sets.</summary>
internal static class ManySetsCode
{
    public static void Ask(Scenario scenario)
    {
        #region docs/many-sets.md 1
        var selection = new SetSelection { Order = SetOrder.Cheapest, Caps = [KeyValuePair.Create("south", 4m)] };
        var selected = SetInquiry.Ask(scenario, selection, new AnalysisOptions { Top = 3 });
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
