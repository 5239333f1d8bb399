using FeasibilityEngine.Authoring.Diagnostics;

namespace FeasibilityEngine.Authoring.Validation;

/// <summary>Warns of what is declared but never used, and of positions without a source. Only where there are no errors: what is missing may stand in what could not be read.</summary>
internal static class UsageChecks
{
    /// <summary>Checks facts, issues, acts, sources and positions.</summary>
    public static void Check(ValidationContext context)
    {
        var scenario = context.Scenario;
        var established = scenario.Events.SelectMany(e => e.Establishes)
            .Concat(scenario.Developments.SelectMany(d => d.Establishes))
            .Concat(scenario.Rules.SelectMany(r => r.Then))
            .Select(r => r.Name)
            .ToHashSet();
        foreach (var issue in scenario.Issues.Where(i => !context.Mentioned.Contains(i.Id)))
        {
            context.Warning(DiagnosticCodes.NotMentioned, $"No position or rule mentions the issue '{issue.Id}'.", issue);
        }

        foreach (var act in scenario.Acts.Where(a => !context.Mentioned.Contains(a.Id)))
        {
            context.Warning(DiagnosticCodes.NotMentioned, $"No position or rule mentions the act '{act.Id}'.", act);
        }

        foreach (var fact in scenario.Facts.Where(f => !established.Contains(f.Id)))
        {
            context.Warning(DiagnosticCodes.NeverEstablished, $"Nothing can establish the fact '{fact.Id}'.", fact, expected: "an event, a development or a rule that does");
        }

        foreach (var source in scenario.Sources.Where(s => !context.Cited.Contains(s.Id)))
        {
            context.Warning(DiagnosticCodes.NotCited, $"Nothing cites the source '{source.Id}'.", source);
        }

        foreach (var position in scenario.Positions.Where(p => p.Sources.Count == 0 && scenario.Sources.Count > 0))
        {
            context.Warning(DiagnosticCodes.NoSource, $"The position '{position.Id}' cites no source.", position, expected: "source: …");
        }
    }
}
