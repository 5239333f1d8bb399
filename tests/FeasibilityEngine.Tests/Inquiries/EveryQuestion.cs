using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Inquiries.Expectations;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Inquiries.Selecting;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Tests.Inquiries;

/// <summary>Asks everything that can be asked about a scenario, and tells each answer in every format.</summary>
internal static class EveryQuestion
{
    /// <summary>The first line that ends in blanks, with a mark where it ends; null where none does.</summary>
    public static string? EndsInBlanks(string told) => told.Split('\n').Where(line => line.Length > 0 && char.IsWhiteSpace(line[^1])).Select(line => line + "¶").FirstOrDefault();

    /// <summary>The answers, each with what was asked.</summary>
    public static IEnumerable<(string Asked, string Told)> Of(Scenario scenario, AnalysisOptions options)
    {
        var analysis = ScenarioAnalyser.Analyse(scenario, options);
        var developments = DevelopmentInquiry.Ask(scenario, options);
        var timeline = TimelineInquiry.Ask(scenario, options);
        var explanation = ExplanationInquiry.Ask(scenario, [], options);
        string asked = "analyse";
        foreach (var told in new[]
        {
            TextReport.Render(analysis), TextReport.Render(analysis, developments), MarkdownReport.Render(analysis, developments, timeline),
            HtmlReport.Render(analysis, developments, timeline), JsonReport.Render(analysis, developments, timeline), DotReport.Render(analysis), MermaidReport.Render(analysis),
        })
        {
            yield return (asked, told);
        }

        asked = "timeline";
        foreach (var told in new[] { TextReport.Render(timeline), MarkdownReport.Render(timeline), HtmlReport.Render(timeline), JsonReport.Render(timeline) })
        {
            yield return (asked, told);
        }

        var whatIf = WhatIfInquiry.Ask(scenario, options with { Suppose = [.. scenario.Positions.Where(p => p.Rungs.Count > 1).Select(p => new Supposition(p.Id, p.Rungs[^1].Id))] });
        asked = "whatif";
        foreach (var told in new[] { TextReport.Render(whatIf), MarkdownReport.Render(whatIf), HtmlReport.Render(whatIf), JsonReport.Render(whatIf) })
        {
            yield return (asked, told);
        }

        var comparison = ComparisonInquiry.Ask(analysis, whatIf.After);
        asked = "compare";
        foreach (var told in new[] { TextReport.Render(comparison), MarkdownReport.Render(comparison), HtmlReport.Render(comparison), JsonReport.Render(comparison) })
        {
            yield return (asked, told);
        }

        foreach (var names in explanation.Explainable.Select(e => (ValueList<string>)[e.Name]).Prepend([]))
        {
            var explained = ExplanationInquiry.Ask(scenario, names, options);
            asked = $"explain {string.Join(' ', names)}";
            yield return (asked, TextReport.Render(explained));
            yield return (asked, MarkdownReport.Render(explained));
            yield return (asked, HtmlReport.Render(explained));
            yield return (asked, JsonReport.Render(explained));
        }

        foreach (var order in Enum.GetValues<SetOrder>())
        {
            foreach (var withinReachOnly in new[] { false, true })
            {
                foreach (var capped in new[] { false, true })
                {
                    var selection = new SetSelection
                    {
                        Order = order,
                        WithinReachOnly = withinReachOnly,
                        Caps = capped ? [.. scenario.Parties.Select(p => new PartyCost(p.Id, 1))] : [],
                    };
                    var selected = SetInquiry.Ask(scenario, selection, options);
                    asked = $"sets, {selection}";
                    yield return (asked, TextReport.Render(selected));
                    yield return (asked, JsonReport.Render(selected));
                }
            }
        }

        foreach (var vary in new ValueList<string>[] { [], ["cost:*:50%..150%/50%"], ["date:events"], ["date:0001-01-01..9999-12-31/20000d"], ["development:*"], ["position:*"] })
        {
            SweepSummary summary;
            try
            {
                summary = SweepInquiry.Ask(scenario, new SweepOptions { Vary = vary }, options);
            }
            catch (VariationException)
            {
                // There is nothing of that kind to vary.
                continue;
            }

            asked = $"sweep {vary}";
            yield return (asked, TextReport.Render(summary));
            yield return (asked, JsonReport.Render(summary));
        }

        IReadOnlyList<TestedScenario> tested = [new TestedScenario("here", ExpectationInquiry.Ask(scenario), [], null)];
        asked = "test";
        foreach (var told in new[] { TextReport.Render(tested), JsonReport.Render(tested), JUnitReport.Render(tested) })
        {
            yield return (asked, told);
        }
    }
}
