using FeasibilityEngine.Model;
#region docs/timeline.md 1
using FeasibilityEngine;
using FeasibilityEngine.Reporting;
#endregion

namespace CodeOfPages;

/// <summary>The code on the page about the timeline.</summary>
internal static class TimelineCode
{
    public static void Ask(Scenario scenario)
    {
        #region docs/timeline.md 1
        var timeline = ScenarioAnalyser.BuildTimeline(scenario);            // or BuildVerdictTimeline, without causes: one analysis a day at most
        foreach (var turn in timeline.Entries.Where(entry => entry.VerdictChanged))
        {
            Console.WriteLine($"{turn.On}: {turn.VerdictBefore} -> {turn.Verdict}");
            foreach (var cause in turn.Causes)
            {
                Console.WriteLine("  " + string.Join(" and ", cause.Changes.Select(change => change.Id)));
            }
        }

        Console.WriteLine(TextReport.Render(timeline));  // or JsonReport
        #endregion
    }
}
