using System.Text;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.Reporting;

/// <summary>Analyses that are written in several formats.</summary>
internal static class FormatSamples
{
    /// <summary>Words that would do something in one format or another if they were not taken as words.</summary>
    public const string Hostile = "</script><img src=x onerror=alert(1)> \"]--> `code` %%{init: {}}%% \\N | **bold** [link](javascript:alert) <!-- & ]]>";

    public const string Arabic = "السلام أولا";

    public static Scenario Sample(string name)
    {
        using var stream = typeof(FormatSamples).Assembly.GetManifestResourceStream($"{name}.yaml")!;
        using var reader = new StreamReader(stream);
        return ScenarioFile.ReadText(reader.ReadToEnd(), $"{name}.yaml").Scenario!;
    }

    public static Analysis Analysed(string name, int top) => ScenarioAnalyser.Analyse(Sample(name), new AnalysisOptions { Top = top });

    public static Timeline Course(string name) => TimelineInquiry.AskVerdicts(Sample(name), new AnalysisOptions());

    /// <summary>Hostile words in every place that takes words, right-to-left words, marks that turn text, and words that are very long.</summary>
    public static Analysis HostileAnalysis()
    {
        var scenario = ScenarioFile.ReadText("""
            feasibility: 1
            scenario: Hostile
            sources: { web: { text: text, url: "https://example.org" } }
            parties: { north: North, south: South, helper: { name: Helper, role: mediator } }
            issues: { status: { options: [kept, given], says: the status } }
            acts: { help: { by: helper, price: 2, says: the helper helps, source: web } }
            rules:
              - { id: no-both, never: status is kept and help, because: reason, source: web }
            positions:
              keep: { party: north, says: words, requires: status is kept, source: web, fallbacks: [{ id: waive, cost: 2 }] }
              give: { party: south, says: words, requires: status is given, fallbacks: [{ id: helped, accepts: help, cost: 1, says: words }] }
            """).OrThrow();
        var web = scenario.Sources[0];
        return ScenarioAnalyser.Analyse(scenario with
        {
            Name = Hostile,
            Sources = [web with { Text = Hostile, Url = "javascript:alert(1)" }],
            Parties = [scenario.Parties[0] with { Name = Hostile }, scenario.Parties[1] with { Name = Arabic }, scenario.Parties[2] with { Name = "# - 1. \u202Eturned\u0007\uFFFE" }],
            Rules = [scenario.Rules[0] with { Because = Hostile }],
            Positions =
            [
                scenario.Positions[0] with { Says = Hostile + string.Concat(Enumerable.Repeat(" and so on without an end", 80)) },
                scenario.Positions[1] with { Says = Arabic + " 1" },
            ],
        });
    }

    /// <summary>Sixty positions that exclude each other by twos.</summary>
    public static Analysis Large()
    {
        var file = new StringBuilder("feasibility: 1\nscenario: Sixty positions\nparties: { north: North, south: South }\nissues:\n");
        for (var i = 0; i < 30; i++)
        {
            file.Append($"  matter-{i}: {{ options: [kept, given] }}\n");
        }

        file.Append("positions:\n");
        for (var i = 0; i < 30; i++)
        {
            file.Append($"  kept-{i}: {{ party: north, requires: matter-{i} is kept, fallbacks: [waive] }}\n");
            file.Append($"  a-position-with-a-name-that-is-longer-than-its-box-{i}: {{ party: south, requires: matter-{i} is given, fallbacks: [waive] }}\n");
        }

        return ScenarioAnalyser.Analyse(ScenarioFile.ReadText(file.ToString()).OrThrow(), new AnalysisOptions { Top = 20 });
    }
}
